import { all } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import type { Position } from '../moves';
import { siblings } from '../moves';
import type { Target } from '../ops';
import { laneIds, stageOf, stageIds } from '../drawing';
import type { Point } from './point';

/** Where a thing would go, and where that is to be shown: a line between two, or a whole cell that is empty. */
export interface DropTarget {
  readonly position: Position;
  readonly mark: DOMRect;
}

/** Where things would go if they were let go there; null where they cannot. */
export function dropTargetAt(map: MapOnPage, things: readonly Target[], at: Point): DropTarget | null {
  const under = elementUnder(at);
  const kind = things[0]?.kind;
  if (under === null || !map.root.contains(under)) {
    return null;
  }
  switch (kind) {
    case 'card':
      return inCell(under, things, at);
    case 'step':
      return besideStep(map, under, things, at);
    case 'stage':
      return besideStage(map, under, things, at);
    case 'lane':
      return besideLane(map, under, things, at);
    default:
      return null;
  }
}

/** What lies there, below what the editor has laid over it. */
function elementUnder({ x, y }: Point): Element | null {
  return document.elementsFromPoint(x, y).find((element) => element.closest('[data-editor]') === null) ?? null;
}

const THICK = 4;

function inCell(under: Element, things: readonly Target[], { y }: Point): DropTarget | null {
  const cell = under.closest<HTMLElement>(`${markup.table} ${markup.cell}`);
  const { laneId, stepId } = cell?.dataset ?? {};
  if (cell === null || laneId === undefined || stepId === undefined) {
    return null;
  }
  const place = { lane: laneId, step: stepId };
  const ids = things.map(({ id }) => id);
  const others = all(cell, markup.card).filter((card) => !ids.includes(card.dataset.cardId ?? ''));
  const boxes = others.map((card) => card.getBoundingClientRect());
  const index = boxes.findIndex((box) => y < box.top + box.height / 2);
  const before = index < 0 ? others.length : index;
  const spot = { in: place, after: others[before - 1]?.dataset.cardId ?? null };
  return { position: spot, mark: gap(cell.getBoundingClientRect(), boxes[before - 1], boxes[before]) };
}

/** The line between two cards, before the first, behind the last; the whole cell where there is none. */
function gap(cell: DOMRect, above: DOMRect | undefined, below: DOMRect | undefined): DOMRect {
  const beside = above ?? below;
  if (beside === undefined) {
    return new DOMRect(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
  }
  const middle =
    above !== undefined && below !== undefined ? (above.bottom + below.top) / 2 : above !== undefined ? above.bottom + 2 : beside.top - 2;
  return new DOMRect(beside.x, middle - THICK / 2, beside.width, THICK);
}

function besideStep(map: MapOnPage, under: Element, things: readonly Target[], at: Point): DropTarget | null {
  const column = columnAround(map, under, at);
  if (column === null) {
    return null;
  }
  const { stepId, stage = stepId === undefined ? undefined : stageOf(map, stepId) } = column.dataset;
  const box = column.getBoundingClientRect();
  if (stage === undefined) {
    return null;
  }
  if (stepId === undefined) {
    return { position: { in: { stage }, after: null }, mark: overAllRows(map, box.left, box.width) };
  }
  const isBehind = isInLaterHalf(map, box, at);
  const rest = siblings(map, 'step', { stage }).filter((id) => id !== things[0]?.id);
  return {
    position: { in: { stage }, after: neighbour(siblings(map, 'step', { stage }), rest, stepId, isBehind) },
    mark: edgeOf(map, box, isBehind),
  };
}

function besideStage(map: MapOnPage, under: Element, things: readonly Target[], at: Point): DropTarget | null {
  const column = columnAround(map, under, at);
  const { stepId, stage = stepId === undefined ? undefined : stageOf(map, stepId) } = column?.dataset ?? {};
  const head = map.all(markup.stage).find((h) => h.dataset.stageId === stage);
  if (stage === undefined || head === undefined) {
    return null;
  }
  const box = head.getBoundingClientRect();
  const isBehind = isInLaterHalf(map, box, at);
  const rest = stageIds(map).filter((id) => id !== things[0]?.id);
  return { position: { in: null, after: neighbour(stageIds(map), rest, stage, isBehind) }, mark: edgeOf(map, box, isBehind) };
}

function besideLane(map: MapOnPage, under: Element, things: readonly Target[], { y }: Point): DropTarget | null {
  const row = under.closest<HTMLElement>(markup.row);
  const id = row?.dataset.laneId;
  if (row === null || id === undefined) {
    return null;
  }
  const box = row.getBoundingClientRect();
  const isBehind = y > box.top + box.height / 2;
  const rest = laneIds(map).filter((lane) => lane !== things[0]?.id);
  const scroller = map.one(markup.scroller)?.getBoundingClientRect() ?? box;
  const mark = new DOMRect(scroller.x, (isBehind ? box.bottom : box.top) - THICK / 2, scroller.width, THICK);
  return { position: { in: null, after: neighbour(laneIds(map), rest, id, isBehind) }, mark };
}

/** Behind whom: the one pointed at or the one before it, never the dragged one itself. */
function neighbour(now: readonly string[], rest: readonly string[], pointed: string, isBehind: boolean): string | null {
  const behind = now.slice(0, now.indexOf(pointed) + (isBehind ? 1 : 0)).filter((id) => rest.includes(id));
  return behind.at(-1) ?? null;
}

/** What stands for a column: a head of a step, the empty place of a stage without steps, a cell. */
function columnAround(map: MapOnPage, under: Element, { x }: Point): HTMLElement | null {
  const stage = under.closest<HTMLElement>(markup.stage)?.dataset.stageId;
  const own = under.closest<HTMLElement>(`${markup.cell}, ${markup.step}, td[data-stage]`);
  const heads = stage === undefined ? [] : map.all('thead [data-stage]').filter((head) => head.dataset.stage === stage);
  return own ?? heads.find((head) => head.getBoundingClientRect().left <= x && head.getBoundingClientRect().right >= x) ?? null;
}

function isInLaterHalf(map: MapOnPage, box: DOMRect, { x }: Point): boolean {
  const isRight = x > box.left + box.width / 2;
  return getComputedStyle(map.root).direction === 'rtl' ? !isRight : isRight;
}

function edgeOf(map: MapOnPage, box: DOMRect, isBehind: boolean): DOMRect {
  const isRight = isBehind !== (getComputedStyle(map.root).direction === 'rtl');
  return overAllRows(map, (isRight ? box.right : box.left) - THICK / 2, THICK);
}

/** From the heads to the foot of what is seen of the table. */
function overAllRows(map: MapOnPage, x: number, width: number): DOMRect {
  const box = map.one(markup.scroller)?.getBoundingClientRect() ?? new DOMRect();
  const foot = map.one(markup.table)?.getBoundingClientRect().bottom ?? box.bottom;
  return new DOMRect(x, box.top, width, Math.min(box.bottom, foot) - box.top);
}
