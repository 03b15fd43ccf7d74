import type { MapOnPage } from '../page/map-on-page';
import { selectionOf } from './grid/selection';
import type { Target } from './ops';

/** What a gesture on a thing is meant for: all selected cards when it is one of them, else the thing alone. */
export function selectionOr(map: MapOnPage, target: Target): readonly Target[] {
  const selected = selectionOf(map).cards.map(({ dataset }) => dataset.cardId ?? '');
  return target.kind === 'card' && selected.includes(target.id) ? selected.map((id) => ({ kind: 'card', id })) : [target];
}
