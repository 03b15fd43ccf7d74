import { dataSelector, make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import type { Editing, Feature } from './feature';
import { cell, cellPlaceAround, elementOf, targetOf } from './drawing';
import type { Kind } from './ops';
import type { OtherEditor } from './sync-host';

/** So many colours tell people apart; the name always stands beside. */
const COLOURS = 6;

/** What others are at: a thing, or a cell by its lane and step. */
export interface Location {
  readonly kind: string;
  readonly id: string;
}

/** Shows who else edits the map: by name in the bar, and at what they are at. */
export function presence(editing: Editing): Feature {
  const { map } = editing;
  let known = new Set<string>();
  const show = (): void => {
    inBar(map, editing.others);
    atThings(map, editing.others);
  };
  return {
    redrawn: () => {
      atThings(map, editing.others);
    },
    stateChanged: () => {
      const now = new Set(editing.others.map(({ client }) => client));
      const come = editing.others.filter(({ client }) => !known.has(client));
      known = now;
      show();
      if (come.length > 0) {
        map.say(fill(AJS.I18n.getText('journeymaps.sync.came'), come.map(({ fullName }) => fullName).join(', ')));
      }
    },
    ended: () => {
      known = new Set();
      atThings(map, []);
    },
  };
}

/** What the person here is at, by where the focus is. */
export function currentLocation(map: MapOnPage): Location | null {
  const focused = document.activeElement;
  if (focused === null || !map.root.contains(focused) || focused === map.root) {
    return null;
  }
  const target = targetOf(map, focused);
  const place = cellPlaceAround(focused);
  return target?.kind === 'card' || place === null || !('lane' in place) ? target : { kind: 'cell', id: `${place.lane}:${place.step}` };
}

function inBar(map: MapOnPage, others: readonly OtherEditor[]): void {
  const list = map.ours('.journey-map-others');
  const people = JSON.stringify(others.map(({ client, fullName }) => [client, fullName]));
  if (list === null || list.dataset.people === people) {
    return;
  }
  list.dataset.people = people;
  list.hidden = others.length === 0;
  list.replaceChildren(...others.map((other) => make('li', {}, initialsOf(other, colourOf(others, other)), ` ${other.fullName}`)));
}

function initialsOf(other: OtherEditor, colour: string): HTMLElement {
  const initials = other.fullName
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase();
  return make('span', { class: 'journey-map-initials', 'data-other': colour, 'aria-hidden': 'true' }, initials);
}

/** By the order of their coming, so that those who are here differ. */
function colourOf(others: readonly OtherEditor[], other: OtherEditor): string {
  return String((others.indexOf(other) % COLOURS) + 1);
}

function atThings(map: MapOnPage, others: readonly OtherEditor[]): void {
  const wanted = new Map(
    others.flatMap((other) => {
      const at = placeOf(map, other);
      return at === null ? [] : [[at, other] as const];
    }),
  );
  for (const badge of map.all('.journey-map-at')) {
    const at = badge.parentElement;
    const other = at === null ? undefined : wanted.get(at);
    if (at !== null && other !== undefined && badge.textContent === other.fullName) {
      wanted.delete(at);
    } else {
      at?.removeAttribute('data-other');
      badge.remove();
    }
  }
  for (const [at, other] of wanted) {
    at.dataset.other = colourOf(others, other);
    at.append(
      make(
        'span',
        { class: 'journey-map-at', 'data-editor': '', title: fill(AJS.I18n.getText('journeymaps.sync.is-here'), other.fullName) },
        other.fullName,
      ),
    );
  }
}

function placeOf(map: MapOnPage, { at }: OtherEditor): HTMLElement | null {
  if (at === undefined) {
    return null;
  }
  const [lane = '', step = ''] = at.id.split(':');
  return at.kind === 'cell'
    ? cell(map, lane, step)
    : at.kind === 'card'
      ? map.one(`li${dataSelector('card-id', at.id)}`)
      : elementOf(map, { kind: at.kind as Kind, id: at.id });
}
