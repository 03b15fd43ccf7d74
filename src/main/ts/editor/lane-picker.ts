import { all, make, one } from '../page/dom';
import { onKey } from '../page/keyboard';
import { fill } from '../page/text';
import { LANE_GROUPS, type LaneType } from './lane-types';

const OPTION = '[role="option"]';

/** A list of the types of lanes, each with what it is for: typing narrows it, arrows go through it. */
export interface LanePicker {
  readonly parts: readonly HTMLElement[];
  readonly chosen: () => LaneType | null;
}

/** @param changed is told the chosen type, the first one too */
export function lanePicker(changed: (type: LaneType) => void): LanePicker {
  const list = make(
    'div',
    {
      role: 'listbox',
      tabindex: '-1',
      id: 'journey-map-lane-types',
      class: 'journey-map-types',
      'aria-label': AJS.I18n.getText('journeymaps.lanes.types'),
    },
    ...LANE_GROUPS.map(({ name, types }) => group(name, types)),
  );
  const search = make('input', {
    type: 'text',
    role: 'combobox',
    maxlength: '100',
    autocomplete: 'off',
    autofocus: '',
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
  });
  const count = make('p', { role: 'status', class: 'journey-map-types-found' });
  const choose = (option: HTMLElement | undefined): void => {
    mark(list, search, option);
    const type = typeOf(option);
    if (type !== null) {
      changed(type);
    }
  };
  search.addEventListener('input', () => {
    count.textContent = found(narrow(list, search.value));
    choose(shown(list)[0]);
  });
  onKey(search, (event) => {
    walk(event, list, choose);
  });
  list.addEventListener('click', ({ target }) => {
    choose((target instanceof Element && target.closest<HTMLElement>(OPTION)) || undefined);
  });
  choose(shown(list)[0]);
  return {
    parts: [make('label', {}, AJS.I18n.getText('journeymaps.lanes.filter'), search), count, list],
    chosen: () => typeOf(current(list)),
  };
}

function group(name: string, types: readonly LaneType[]): HTMLElement {
  const label = make('div', { id: `journey-map-lane-group-${types[0]?.type ?? ''}`, class: 'journey-map-types-group' }, name);
  return make('div', { role: 'group', 'aria-labelledby': label.id }, label, ...types.map(option));
}

function option({ type, name, help }: LaneType): HTMLElement {
  return make(
    'div',
    { role: 'option', id: `journey-map-lane-type-${type}`, 'data-type': type, 'aria-selected': 'false' },
    make('b', {}, name),
    ' ',
    make('span', {}, help),
  );
}

/** Leaves what has every word; how many. */
function narrow(list: HTMLElement, text: string): number {
  const words = text.toLocaleLowerCase().split(/\s+/);
  for (const option of all(list, OPTION)) {
    const has = option.textContent.toLocaleLowerCase();
    option.hidden = !words.every((word) => has.includes(word));
  }
  for (const group of all(list, '[role="group"]')) {
    group.hidden = one(group, `${OPTION}:not([hidden])`) === null;
  }
  return shown(list).length;
}

function found(count: number): string {
  return count === 0 ? AJS.I18n.getText('journeymaps.lanes.nothing') : fill(AJS.I18n.getText('journeymaps.lanes.found'), count);
}

function shown(list: HTMLElement): HTMLElement[] {
  return all(list, `${OPTION}:not([hidden])`);
}

function current(list: HTMLElement): HTMLElement | undefined {
  return one(list, '[aria-selected="true"]') ?? undefined;
}

function mark(list: HTMLElement, search: HTMLElement, option: HTMLElement | undefined): void {
  current(list)?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  search.setAttribute('aria-activedescendant', option?.id ?? '');
}

function walk(event: KeyboardEvent, list: HTMLElement, choose: (option: HTMLElement | undefined) => void): void {
  const options = shown(list);
  const at = options.findIndex((option) => option === current(list));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(at + 5, options.length - 1), PageUp: Math.max(at - 5, 0) }[event.key];
  if (to !== undefined && options.length > 0) {
    event.preventDefault();
    choose(options.at(to % options.length));
  }
}

function typeOf(option: HTMLElement | undefined): LaneType | null {
  return LANE_GROUPS.flatMap(({ types }) => types).find(({ type }) => type === option?.dataset.type) ?? null;
}
