import type { Command } from '../page/commands';
import { all, closestTarget, make, one, ours } from '../page/dom';
import { showBeside } from '../page/popover';
import { insertIssueSection, issueSection } from '../page/issue-section';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';

const OWN = 'a, button, input, select, textarea, label, summary, [popover], [contenteditable]';

/** What stands behind a card: evidence, history, issues. The server has written it beside the card. */
export function detailsOf(map: MapOnPage): Command[] {
  map.root.addEventListener(
    'toggle',
    (event) => {
      toggled(event);
    },
    true,
  );
  openByClick(map);
  return [
    { name: 'details', label: null, key: null, run: (button) => openDetails(map, button.closest<HTMLElement>(markup.card)) },
    { name: 'close-details', label: null, key: null, run: close },
    { name: 'escape-details', label: AJS.I18n.getText('journeymaps.ui.close'), key: 'Escape', whileTyping: true, run: close },
  ];
}

/** A click on a card opens its details, but not on what has a purpose of its own, nor at the end of choosing text. */
function openByClick(map: MapOnPage): void {
  let open: HTMLElement | null = null;
  map.root.addEventListener(
    'pointerdown',
    () => {
      open = one(document, `${markup.details}:popover-open`);
    },
    { capture: true },
  );
  map.root.addEventListener('click', (event) => {
    const card = closestTarget(event, OWN) === null ? closestTarget(event, markup.card) : null;
    const isChoosing = getSelection()?.isCollapsed === false;
    // Where they were open, the press has closed them.
    if (card !== null && !event.defaultPrevented && !isChoosing && !map.root.hasAttribute('data-editing') && !card.contains(open)) {
      openDetails(map, card);
    }
  });
}

/** False where the card has none. */
export function openDetails(map: MapOnPage, card: HTMLElement | null): boolean {
  const details = card && one(card, markup.details);
  if (card === null || details === null) {
    return false;
  }
  if (!card.contains(document.activeElement)) {
    one(card, markup.more)?.focus({ preventScroll: true });
  }
  if (!details.matches(':popover-open')) {
    addButtons(map, details);
    showBeside(details, card);
    details.focus({ preventScroll: true });
  }
  return true;
}

function close(from: HTMLElement): boolean {
  const open = from.closest<HTMLElement>('[popover]:popover-open') ?? one(document, `${markup.details}:popover-open`);
  open?.hidePopover();
  return open !== null;
}

/** Buttons that only a script can answer are made by it. */
function addButtons(map: MapOnPage, details: HTMLElement): void {
  details.tabIndex = -1;
  if (ours(details, '.journey-map-details-tools') === null) {
    const button = (action: string, text: string): HTMLElement =>
      make('button', { type: 'button', class: 'journey-map-button', 'data-action': action }, text);
    details.append(
      make(
        'div',
        { class: 'journey-map-details-tools' },
        button('comments', AJS.I18n.getText('journeymaps.talk.title')),
        button('copy-link', AJS.I18n.getText('journeymaps.ui.copy-link')),
        button('close-details', AJS.I18n.getText('journeymaps.ui.close')),
      ),
    );
    if (map.root.dataset.canEdit === 'true' && ours(details, '.journey-map-issue-details') === null) {
      insertIssueSection(details, issueSection(map));
    }
  }
}

function toggled(event: Event): void {
  const details = event.target;
  if (details instanceof HTMLElement && details.matches(markup.details)) {
    const open = (event as ToggleEvent).newState === 'open';
    for (const button of all(details.parentElement ?? details, markup.more)) {
      button.setAttribute('aria-expanded', String(open));
    }
  }
}
