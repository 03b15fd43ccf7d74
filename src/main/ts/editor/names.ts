import { one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import type { Target } from './ops';
import { element } from './places';

const MOST = 60;

/** What a thing is called, short enough to be said; a card without words has none. */
export function nameOf(map: MapOnPage, target: Target): string {
  const at = element(map, target);
  const named = at && one(at, target.kind === 'card' ? '.journey-map-text, .journey-map-place, .journey-map-value' : markup.name);
  const text = (named?.textContent ?? '').trim().replace(/\s+/g, ' ');
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}
