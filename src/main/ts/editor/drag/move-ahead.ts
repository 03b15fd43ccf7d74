import { dataSelector, make, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import type { Position } from '../moves';
import type { Target } from '../ops';
import { cell, elementOf } from '../drawing';
import { moveColumns } from './move-columns';

/** On what stands where the server has not put it yet: a fresh drawing does not have it. */
const AHEAD = 'data-ahead';

/** Puts dragged things at once where they will be drawn. */
export function moveAhead(map: MapOnPage, things: readonly Target[], spot: Position): void {
  for (const thing of [...things].reverse()) {
    elementOf(map, thing)?.toggleAttribute(AHEAD, true);
    if (thing.kind === 'card') {
      placeCard(map, thing, spot);
    } else if (thing.kind === 'lane') {
      placeLane(map, thing, spot);
    } else {
      moveColumns(map, thing, spot);
    }
  }
}

/** Whether something still stands where the server has not put it. */
export function hasMovedAhead(map: MapOnPage): boolean {
  return map.one(`[${AHEAD}]`) !== null;
}

function placeCard(map: MapOnPage, { id }: Target, spot: Position): void {
  const card = map.one(dataSelector('card-id', id));
  const to = spot.in !== null && 'lane' in spot.in ? cell(map, spot.in.lane, spot.in.step) : null;
  if (card !== null && to !== null) {
    const list = one(to, ':scope > ul') ?? newList(to);
    const after = spot.after === null ? null : one(list, dataSelector('card-id', spot.after));
    list.insertBefore(card, after === null ? list.firstChild : after.nextSibling);
  }
}

/** Before what the editor has put into the cell. */
function newList(cell: HTMLElement): HTMLElement {
  const list = make('ul');
  cell.insertBefore(list, one(cell, ':scope > :not(svg)'));
  return list;
}

function placeLane(map: MapOnPage, { id }: Target, { after }: Position): void {
  const row = map.one(`${markup.row}${dataSelector('lane-id', id)}`);
  const before = after === null ? null : map.one(`${markup.row}${dataSelector('lane-id', after)}`);
  if (row !== null && before !== null) {
    before.after(row);
  } else if (row !== null) {
    map.one(markup.row)?.before(row);
  }
}
