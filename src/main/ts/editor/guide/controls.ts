import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';

/** Where a step of the guide leads: real controls of the editor, found in the page. */

/** The first button of this command. */
export function control(map: MapOnPage, action: string): HTMLElement | null {
  return map.one(`[data-action="${action}"]`);
}

/** The first empty cell of the first lane of one of these types that has one. */
export function emptyCell(map: MapOnPage, types: readonly string[]): HTMLElement | null {
  const row = types.map((type) => `${markup.row}[data-lane-type="${type}"]`).join(', ');
  return row === '' ? null : map.one(`:is(${row}) > ${markup.cell}:not(:has(${markup.card}))`);
}
