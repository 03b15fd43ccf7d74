import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import { fill } from '../../page/text';
import type { Edit } from '../ops';

/** Takes cards out of the map; null for none. Asks where more than one filled lane or step would be empty. */
export function removeCards(map: MapOnPage, cards: readonly HTMLElement[]): Edit | null {
  const going = new Set(cards);
  const emptied = Math.max(count(map, going, 'laneId'), count(map, going, 'stepId'));
  return going.size === 0
    ? null
    : {
        ops: cards.map(({ dataset }) => ({ op: 'remove', kind: 'card', id: dataset.cardId ?? '' })),
        done: fill(AJS.I18n.getText('journeymaps.grid.removed'), going.size),
        ...(emptied > 1 ? { ask: fill(AJS.I18n.getText('journeymaps.grid.ask-remove'), going.size) } : {}),
      };
}

/** How many lanes or steps have cards, and would have none. */
function count(map: MapOnPage, going: ReadonlySet<HTMLElement>, by: 'laneId' | 'stepId'): number {
  const placeOf = (card: HTMLElement): string => card.closest<HTMLElement>(markup.cell)?.dataset[by] ?? '';
  const touched = new Set([...going].map(placeOf));
  const staying = map.all(`${markup.table} ${markup.card}`).filter((card) => !going.has(card));
  for (const card of staying) {
    touched.delete(placeOf(card));
  }
  return touched.size;
}
