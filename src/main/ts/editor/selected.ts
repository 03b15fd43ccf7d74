import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import type { Target } from './ops';
import { cards } from './places';

/** What a gesture on a thing is meant for: all selected cards when it is one of them, else the thing alone. */
export function meant(map: MapOnPage, target: Target): readonly Target[] {
  const selected = target.kind === 'card' ? selectedCards(map) : [];
  return selected.includes(target.id) ? selected.map((id) => ({ kind: 'card', id })) : [target];
}

/** The cards that are selected, by themselves or with their cells, as they stand in the map. */
function selectedCards(map: MapOnPage): string[] {
  const chosen = '[aria-selected="true"]';
  const found = map.all(`${markup.card}${chosen}, ${markup.cell}${chosen}`).flatMap((at) => (at.dataset.cardId === undefined ? cards(at) : [at.dataset.cardId]));
  return [...new Set(found)];
}
