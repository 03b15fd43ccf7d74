import { one, textOf } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import type { Target } from './ops';
import { elementOf } from './drawing';

const MOST = 60;

/** What a thing is called, short enough to be said; a card without words has none. */
export function nameOf(map: MapOnPage, target: Target): string {
  const at = elementOf(map, target);
  return at === null ? '' : nameIn(at);
}

/** The same of what is drawn: its text as it is stored, else the name or the value that it shows. */
export function nameIn(at: HTMLElement): string {
  const name = at.dataset.name ?? textOf(one(at, '.journey-map-title'));
  return short(textOf(at) || name || (one(at, '.journey-map-value')?.textContent ?? ''));
}

/** A text in one line, cut where it is longer than it may be. */
export function short(text: string, most = MOST): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
