import type { Command } from '../page/commands';
import { all, make, one } from '../page/dom';
import { float } from '../page/float';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';

/** What stands behind a card: evidence, history, issues. The server has written it beside the card. */
export function detailsOf(map: MapOnPage): Command[] {
  map.root.addEventListener(
    'toggle',
    (event) => {
      toggled(event);
    },
    true,
  );
  return [
    { name: 'details', label: null, key: null, run: (button) => openDetails(map, button.closest<HTMLElement>(markup.card)) },
    { name: 'close-details', label: null, key: null, run: close },
    { name: 'escape-details', label: AJS.I18n.getText('journeymaps.ui.close'), key: 'Escape', whileTyping: true, run: close },
  ];
}

/** False where the card has none. */
export function openDetails(map: MapOnPage, card: HTMLElement | null): boolean {
  const details = card && one(card, markup.details);
  if (card === null || details === null) {
    return false;
  }
  one(card, markup.more)?.focus({ preventScroll: true });
  if (!details.matches(':popover-open')) {
    addButtons(map, details);
    float(details, card);
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
  if (one(details, '.journey-map-details-tools') === null) {
    const button = (action: string, text: string): HTMLElement =>
      make('button', { type: 'button', class: 'journey-map-button', 'data-action': action }, text);
    details.append(
      make(
        'div',
        { class: 'journey-map-details-tools' },
        ...(map.root.dataset.canEdit === 'true' ? [
          button('create-issue', AJS.I18n.getText('journeymaps.issues.create')),
          button('link-issue', AJS.I18n.getText('journeymaps.issues.link')),
        ] : []),
        button('comments', AJS.I18n.getText('journeymaps.talk.title')),
        button('copy-link', AJS.I18n.getText('journeymaps.ui.copy-link')),
        button('close-details', AJS.I18n.getText('journeymaps.ui.close')),
      ),
    );
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
