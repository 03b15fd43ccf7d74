import { one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import type { Target } from './ops';
import { element } from './places';

const MOST = 60;

/** What a thing is called, short enough to be said; a card without words has none. */
export function nameOf(map: MapOnPage, target: Target): string {
  const at = element(map, target);
  return short((at && one(at, target.kind === 'card' ? '.journey-map-text, .journey-map-place, .journey-map-value' : markup.name))?.textContent ?? '');
}

/** A text in one line, cut where it is longer than it may be. */
export function short(text: string, most = MOST): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
