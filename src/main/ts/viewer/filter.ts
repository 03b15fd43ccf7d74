import { textsIn } from '../page/validate';
import type { Command } from '../page/commands';
import { make, one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { saveToSession, loadFromSession } from '../page/session';
import { fill } from '../page/text';
import { NO_FILTER, applyFilter, type Filter, isNoFilter } from './apply-filter';
import { panel } from './filter-panel';
import { renewViews, showView } from './saved-views';
import { tellFailure } from './views';

const PANEL = '.journey-map-filter';
const STATUS = '.journey-map-hidden-note';
const BUTTON = '[data-action="filter"]';
const VIEW = `${PANEL} [data-control="saved-view"]`;

/** Shows only what concerns the reader: lanes by type and persona, cards by text. The choice lasts for the session. */
export function filtering(map: MapOnPage): Command[] {
  const show = (): void => {
    draw(map);
  };
  map.onDrawn(show);
  show();
  map.root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.closest(PANEL) !== null) {
      choose(map, choiceIn(map));
    }
  });
  map.root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.matches(VIEW)) {
      void view(map, target.value);
    }
  });
  return [
    { name: 'filter', label: AJS.I18n.getText('journeymaps.ui.filter'), key: '/', run: () => toggle(map) },
    { name: 'show-all', label: null, key: null, run: () => showAll(map) },
    {
      name: 'close-filter',
      label: null,
      key: 'Escape',
      whileTyping: true,
      run: (from) => from.closest(PANEL) !== null && toggle(map),
    },
  ];
}

/** So that any card can be seen. */
export function unfilter(map: MapOnPage): void {
  if (!isNoFilter(choiceOf(map))) {
    choose(map, NO_FILTER);
    map.ours(PANEL)?.remove();
    draw(map);
  }
}

function toggle(map: MapOnPage): boolean {
  const open = map.ours(PANEL);
  if (open === null) {
    openPanel(map);
  } else {
    open.remove();
    map.one(BUTTON)?.focus();
  }
  draw(map);
  return true;
}

/** The panel stays open, whatever is drawn anew. */
async function view(map: MapOnPage, id: string): Promise<void> {
  try {
    await showView(map, id);
  } catch (error) {
    tellFailure(map, error);
  }
  if (map.ours(PANEL) === null) {
    openPanel(map);
    draw(map);
  }
  map.one(VIEW)?.focus();
}

function openPanel(map: MapOnPage): void {
  const made = panel(map, choiceOf(map));
  place(map, made);
  one(made, 'input')?.focus();
}

/** Under the head, which the server may draw anew. */
function place(map: MapOnPage, element: HTMLElement): void {
  const head = map.ours(`:scope > ${PANEL}`) ?? map.one(':scope > header');
  if (head === null) {
    map.root.prepend(element);
  } else {
    head.after(element);
  }
}

function showAll(map: MapOnPage): boolean {
  const open = map.ours(PANEL) !== null;
  unfilter(map);
  if (open) {
    openPanel(map);
    draw(map);
  } else {
    map.one(BUTTON)?.focus();
  }
  map.say(AJS.I18n.getText('journeymaps.ui.all-shown'));
  return true;
}

function choose(map: MapOnPage, choice: Filter): void {
  saveToSession(map.id, 'filter', choice);
  const text = draw(map);
  if (text !== '') {
    map.say(text);
  }
}

function choiceOf(map: MapOnPage): Filter {
  const choice = loadFromSession(map.id, 'filter') as Partial<Filter> | null;
  return { types: textsIn(choice?.types), personas: textsIn(choice?.personas), text: textsIn([choice?.text])[0] ?? '' };
}

function choiceIn(map: MapOnPage): Filter {
  const boxes = map.all(`${PANEL} input[type=checkbox]`) as HTMLInputElement[];
  const off = (name: string): string[] => boxes.filter((box) => box.name === name && !box.checked).map((box) => box.value);
  const text = map.one(`${PANEL} input[type=search]`) as HTMLInputElement | null;
  return { types: off('type'), personas: off('persona'), text: text?.value ?? '' };
}

/** What is hidden, in words; empty when nothing is. */
function draw(map: MapOnPage): string {
  const hidden = applyFilter(map, choiceOf(map));
  const text = hidden.cards + hidden.lanes === 0 ? '' : fill(AJS.I18n.getText('journeymaps.ui.hidden'), hidden.lanes, hidden.cards);
  note(map, text);
  const open = map.ours(PANEL);
  if (open !== null) {
    renewViews(map, open);
  }
  for (const button of map.all(BUTTON)) {
    button.setAttribute('aria-expanded', String(open !== null));
    button.toggleAttribute('data-active', text !== '');
  }
  return text;
}

function note(map: MapOnPage, text: string): void {
  const old = map.ours(STATUS);
  if (text === '') {
    old?.remove();
  } else if (old === null) {
    const back = make(
      'button',
      { type: 'button', class: 'journey-map-button', 'data-action': 'show-all' },
      AJS.I18n.getText('journeymaps.ui.show-all'),
    );
    place(map, make('p', { class: STATUS.slice(1) }, make('span', {}, text), back));
  } else {
    one(old, 'span')?.replaceChildren(text);
  }
}
