import { hasVisibleText } from '../../page/text';
import { cellsOf } from './from-text';
import { isHidden, type OmittedCount, visibleText } from './html-text';
import { withoutBullet } from './list-markers';
import { checkCellCount, linesOf, type Table, trimmed } from './table';

/** What was copied and is not in the table. */
export interface Omissions extends OmittedCount {
  readonly captions: string[];
  /** Cells that hold ### instead of their number. */
  hashes: number;
}

interface Cell {
  readonly lines: readonly string[];
  readonly isHidden: boolean;
}

type Row = Cell[];

const NOTHING: Cell = { lines: [], isHidden: false };
const HASHES = /^#{2,}$/;

/**
 * The tables of a page, one under the other, where there is hardly anything else; null where there is none.
 *
 * @param text the same as text, as a spreadsheet puts it beside
 */
export function readHtml(html: Document, text: string): { readonly table: Table; readonly left: Omissions } | null {
  const left: Omissions = { captions: [], hidden: 0, pictures: 0, hashes: 0 };
  const tables = [...html.querySelectorAll('table')].filter((table) => table.parentElement?.closest('table') === null);
  const around = visibleText(html.body, left, (element) => element.localName === 'table' && !isHidden(element));
  if (tables.length === 0 || hasVisibleText(around)) {
    return null;
  }
  const shown = tables.filter(isShown).map(innermost);
  const rows = shown.flatMap((table) => rowsOf(table, shown.length === 1 ? text : '', left));
  return { table: trimmed(rows), left };
}

/** Of tables that only lay out a page, the one that is laid out. */
function innermost(table: HTMLTableElement): HTMLTableElement {
  const cell = table.rows.length === 1 && table.rows[0]?.cells.length === 1 ? table.rows[0].cells[0] : undefined;
  const inner = cell?.querySelectorAll<HTMLTableElement>('table') ?? [];
  const [only] = [...inner].filter((one) => one.parentElement?.closest('table') === table);
  const isAll =
    only !== undefined &&
    cell !== undefined &&
    !hasVisibleText(visibleText(cell, { hidden: 0, pictures: 0 }, (element) => element === only));
  return isAll && table.caption === null ? innermost(only) : table;
}

function isShown(element: Element | null): boolean {
  return element === null || (!isHidden(element) && isShown(element.parentElement));
}

/** The rows that are seen, without the columns that are not. */
function rowsOf(table: HTMLTableElement, text: string, left: Omissions): (readonly string[])[][] {
  if (table.caption !== null) {
    left.captions.push(...linesOf(visibleText(table.caption, left)));
  }
  const rows = gridOf(table, left);
  hide(rows, hiddenColumns(table));
  left.hidden += rows.flat().filter((cell) => cell.isHidden && cell.lines.length > 0).length;
  const columns = shownColumns(rows);
  checkCellCount(rows.length * columns.length);
  const shown = rows.filter(isShownRow).map((row) => columns.map((c) => row[c]).map((cell = NOTHING) => (cell.isHidden ? NOTHING : cell)));
  return withNumbers(shown, rows, text, left);
}

function isShownRow(row: Row): boolean {
  return row.length === 0 || row.some((cell) => !cell.isHidden);
}

function shownColumns(rows: readonly Row[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, c) => c).filter((c) => rows.some((row) => row[c]?.isHidden === false));
}

/** A cell that spans others stands in the first of them. */
function gridOf(table: HTMLTableElement, left: Omissions): Row[] {
  const rows = [...table.rows].map((): Row => []);
  let cells = 0;
  [...table.rows].forEach((row, r) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[r]?.[column] !== undefined) {
        column += 1;
      }
      const down = Math.min(cell.rowSpan === 0 ? Infinity : cell.rowSpan, rows.length - r);
      cells += down * cell.colSpan;
      checkCellCount(cells);
      span(rows, r, column, down, cell.colSpan, cellOf(cell, left));
    }
  });
  return rows.map((row) => Array.from(row, (cell: Cell | undefined) => cell ?? NOTHING));
}

function cellOf(cell: HTMLTableCellElement, left: Omissions): Cell {
  const isOut = !isShown(cell);
  const words = visibleText(cell, isOut ? { hidden: 0, pictures: 0 } : left);
  return { lines: linesOf(words).map(withoutBullet), isHidden: isOut };
}

function span(rows: Row[], row: number, column: number, down: number, right: number, cell: Cell): void {
  for (let r = row; r < row + down; r++) {
    for (let c = column; c < column + right; c++) {
      const target = rows[r];
      if (target !== undefined) {
        target[c] = r === row && c === column ? cell : { ...cell, lines: [] };
      }
    }
  }
}

/** Some leave out the cells of a hidden column, some only its width. */
function hiddenColumns(table: HTMLTableElement): readonly boolean[] {
  return [...table.querySelectorAll<HTMLTableColElement>(':scope > col, :scope > colgroup')].flatMap((group) => {
    const columns = [...group.querySelectorAll<HTMLTableColElement>(':scope > col')];
    return (columns.length === 0 ? [group] : columns).flatMap((column) =>
      Array.from({ length: column.span }, () => isHidden(column) || isHidden(group)),
    );
  });
}

function hide(rows: readonly Row[], columns: readonly boolean[]): void {
  if (rows.some((row) => row.length >= columns.length)) {
    for (const row of rows) {
      row.forEach((cell, c) => {
        row[c] = columns[c] === true ? { ...cell, isHidden: true } : cell;
      });
    }
  }
}

/** Where a spreadsheet has no room to show a number, the text beside has it, with or without what is hidden. */
function withNumbers(shown: readonly Row[], all: readonly Row[], text: string, left: Omissions): (readonly string[])[][] {
  const isShort = ({ lines }: Cell): boolean => lines.length === 1 && HASHES.test(lines[0] ?? '');
  const texts = shown.some((row) => row.some(isShort)) ? textsOf(shown, all, text) : null;
  return shown.map((row, r) =>
    row.map((cell, c) => {
      const lines = isShort(cell) ? linesOf(texts?.[r]?.[c] ?? '') : cell.lines;
      const isLost = isShort(cell) && (lines.length === 0 || HASHES.test(lines[0] ?? ''));
      left.hashes += isLost ? 1 : 0;
      return isLost ? cell.lines : lines;
    }),
  );
}

/** The text's cells where those of the table stand that are shown; null where it is not the same table. */
function textsOf(shown: readonly Row[], all: readonly Row[], text: string): readonly (readonly string[])[] | null {
  const cells = cellsOf(text);
  const isLike = (rows: readonly Row[]): boolean => rows.length === cells.length && rows.every((row, r) => row.length === cells[r]?.length);
  if (isLike(shown)) {
    return cells;
  }
  const columns = shownColumns(all);
  return isLike(all) ? cells.filter((_, r) => isShownRow(all[r] ?? [])).map((row) => columns.map((c) => row[c] ?? '')) : null;
}
