import { all } from './dom';
import type { MapOnPage } from './map-on-page';
import { markup } from './markup';
import { isShown } from './visibility';

/** Rows and columns as they are shown: the stages' heads are row 0, the lanes' heads column 0. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

const HEADS = `${markup.stage}, ${markup.step}, ${markup.row} > th`;

/** What can have the focus in the grid; of a cell with cards, the cards. */
export const FOCUSABLE = `${markup.card}, ${HEADS}, ${markup.cell}`;

/** The rows one can go to; what is filtered out is none. */
export function rowsOf(map: MapOnPage): HTMLTableRowElement[] {
  const table = map.one(markup.table) as HTMLTableElement | null;
  return [...(table?.rows ?? [])].filter((row) => (row.matches(markup.row) || row.parentElement?.localName === 'thead') && isShown(row));
}

/** The cell of a row over a column: a stage's head for each of its steps. */
export function cellOver(row: HTMLTableRowElement | undefined, column: number): HTMLTableCellElement | null {
  let before = 0;
  for (const cell of row?.cells ?? []) {
    before += spanOf(cell);
    if (column < before) {
      return cell;
    }
  }
  return null;
}

/** The first column of a cell. */
export function columnOf(cell: HTMLTableCellElement): number {
  let column = 0;
  for (let at = cell.previousElementSibling; at instanceof HTMLTableCellElement; at = at.previousElementSibling) {
    column += spanOf(at);
  }
  return column;
}

/** Folding a stage changes its span, and remembers it. */
export function spanOf(cell: HTMLTableCellElement): number {
  return Number(cell.dataset.span ?? cell.colSpan);
}

export function positionOf(map: MapOnPage, thing: HTMLElement): GridPosition {
  const cell = thing.closest<HTMLTableCellElement>('th, td');
  const row = cell?.closest('tr') ?? null;
  return { row: row === null ? -1 : rowsOf(map).indexOf(row), column: cell === null ? -1 : columnOf(cell) };
}

/** What takes the focus where somebody comes to a cell: its first card, or its last; null where nothing does. */
export function focusableIn(cell: HTMLElement | null, last = false): HTMLElement | null {
  if (cell === null || !isShown(cell) || isFolded(cell)) {
    return null;
  }
  return cardsIn(cell).at(last ? -1 : 0) ?? (cell.matches(FOCUSABLE) ? cell : null);
}

export function cardsIn(cell: HTMLElement): HTMLElement[] {
  return all(cell, markup.card).filter(isShown);
}

/** The thing of the grid that an element belongs to. */
export function focusableAround(map: MapOnPage, element: EventTarget | null): HTMLElement | null {
  const thing = element instanceof Element ? element.closest<HTMLElement>(FOCUSABLE) : null;
  return thing !== null && map.one(markup.table)?.contains(thing) === true ? thing : null;
}

/** What is folded shows nothing but the heads that open it again. */
function isFolded(cell: HTMLElement): boolean {
  return cell.localName === 'td' ? cell.closest('[data-folded]') !== null : cell.matches(`${markup.step}[data-folded]`);
}
