import type { MapOnPage } from './map-on-page';
import { markup } from './markup';
import { cardsIn, cellOver, columnOf, rowsOf, type GridPosition, positionOf, focusableIn } from './table-cells';

/** Ways through the grid, by rows and columns on. */
export type GridStep = readonly [rows: number, columns: number];

/** So many rows are a page. */
const PAGE = 5;

/** Ways by their keys, for reading from left to right. */
export const STEPS_BY_KEY: Readonly<Record<string, GridStep>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE, 0],
  PageDown: [PAGE, 0],
};

/** What comes next that way; null at the edge. @param column where a way up or down began, since a stage spans many */
export function neighbourOf(map: MapOnPage, from: HTMLElement, [down, right]: GridStep, column: number): HTMLElement | null {
  return right === 0 ? vertically(map, from, down, column) : horizontally(from, right);
}

function vertically(map: MapOnPage, from: HTMLElement, down: number, column: number): HTMLElement | null {
  return (Math.abs(down) === 1 ? inCell(from, down) : null) ?? toRow(map, from, down, column);
}

/** The card under or over this one in its cell. */
function inCell(from: HTMLElement, down: number): HTMLElement | null {
  const cell = from.closest<HTMLElement>(markup.cell);
  const cards = cell === null ? [] : cardsIn(cell);
  const at = cards.indexOf(from);
  return at < 0 ? null : (cards[at + down] ?? null);
}

function toRow(map: MapOnPage, from: HTMLElement, down: number, column: number): HTMLElement | null {
  const rows = rowsOf(map);
  const here = positionOf(map, from).row;
  const sign = Math.sign(down);
  const farthest = Math.max(0, Math.min(rows.length - 1, here + down));
  if (farthest === here) {
    return null;
  }
  const onwards = down === sign ? rows.length : 1;
  return (
    firstOf(onwards, (i) => focusableIn(cellOver(rows[farthest + sign * i], column), down === -1)) ??
    firstOf(Math.abs(farthest - here), (i) => focusableIn(cellOver(rows[farthest - sign * i], column)))
  );
}

function horizontally(from: HTMLElement, right: number): HTMLElement | null {
  const cells = [...(from.closest('tr')?.cells ?? [])];
  const here = cells.findIndex((cell) => cell.contains(from));
  return firstOf(cells.length, (i) => focusableIn(cells[here + right * (i + 1)] ?? null));
}

/** The first or last thing of a row. */
export function endOfRow(row: HTMLTableRowElement | null, last: boolean): HTMLElement | null {
  const cells = [...(row?.cells ?? [])];
  return firstOf(cells.length, (i) => focusableIn((last ? cells.at(-1 - i) : cells[i]) ?? null));
}

/** The first or last thing of the grid. */
export function cornerOf(map: MapOnPage, last: boolean): HTMLElement | null {
  const rows = rowsOf(map);
  return firstOf(rows.length, (i) => endOfRow((last ? rows.at(-1 - i) : rows[i]) ?? null, last));
}

/** The nearest thing to where one was. */
export function nearestTo(map: MapOnPage, { row, column }: GridPosition): HTMLElement | null {
  const rows = rowsOf(map);
  const at = rows[Math.max(0, Math.min(rows.length - 1, row))];
  return firstOf(column + 1, (i) => focusableIn(cellOver(at, column - i))) ?? endOfRow(at ?? null, false);
}

/** The cell after or before this one, lane by lane; null at the end of the map. */
export function adjacentCell(map: MapOnPage, cell: HTMLElement, back: boolean): HTMLElement | null {
  const cells = rowsOf(map).flatMap((row) => [...row.cells].filter((c) => c.matches(markup.cell) && focusableIn(c) !== null));
  const at = cells.indexOf(cell as HTMLTableCellElement);
  return at < 0 ? null : (cells[at + (back ? -1 : 1)] ?? null);
}

/** Where a way up or down begins: a stage's head stands over many columns. */
export function startColumn(thing: HTMLElement): number {
  const cell = thing.closest<HTMLTableCellElement>('th, td');
  return cell === null ? 0 : columnOf(cell);
}

function firstOf(count: number, find: (index: number) => HTMLElement | null): HTMLElement | null {
  for (let i = 0; i < count; i++) {
    const found = find(i);
    if (found !== null) {
      return found;
    }
  }
  return null;
}
