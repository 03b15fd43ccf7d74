import { setIfChanged } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { CURVE_COLUMN, markup } from '../page/markup';

/** What is left of a column: all of it, a narrow strip that stands for its stage, nothing. */
type Column = '' | 'strip' | 'gone';

/**
 * Folds the columns of these stages and opens all others. The first column of a folded stage stays, as a strip. The
 * curves, each one drawing over all columns, are shown in pieces.
 */
export function foldColumns(map: MapOnPage, stages: readonly string[]): void {
  const columns = columnsOf(map, stages);
  map.all(markup.column).forEach((column, index) => {
    mark(column, columns[index] ?? '');
  });
  for (const row of map.all(`${markup.row}, tr:has(> [data-stage])`)) {
    [...row.children].slice(1).forEach((cell, index) => {
      mark(cell as HTMLElement, columns[index] ?? '');
    });
  }
  for (const stage of map.all(markup.stage)) {
    const folded = stages.includes(stage.dataset.stageId ?? '');
    mark(stage, folded ? 'strip' : '');
    span(stage, folded ? 1 : null);
  }
  const open = columns.filter((column) => column !== 'gone').length;
  for (const line of map.all(markup.line)) {
    span(line, open === columns.length ? null : open);
  }
  for (const curve of map.root.querySelectorAll<SVGSVGElement>(`${markup.curve}:not([data-piece])`)) {
    cut(curve, columns);
  }
}

function columnsOf(map: MapOnPage, stages: readonly string[]): Column[] {
  let before: string | undefined;
  return map.all(markup.column).map(({ dataset: { stage } }) => {
    const folded = stage !== undefined && stages.includes(stage);
    const column = !folded ? '' : stage === before ? 'gone' : 'strip';
    before = stage;
    return column;
  });
}

function mark(cell: HTMLElement, column: Column): void {
  if (column === '') {
    cell.removeAttribute('data-folded');
  } else {
    cell.dataset.folded = column;
  }
}

/** Null gives back the span that the server wrote. */
function span(cell: HTMLElement, columns: number | null): void {
  cell.dataset.span ??= cell.getAttribute('colspan') ?? '1';
  setIfChanged(cell, 'colspan', columns === null ? cell.dataset.span : String(columns));
}

/** Shows of a curve what lies over open columns, each run of them in a copy of its own. */
function cut(curve: SVGSVGElement, columns: readonly Column[]): void {
  for (const piece of curve.parentElement?.querySelectorAll('[data-piece]') ?? []) {
    piece.remove();
  }
  const whole = columns.every((column) => column === '');
  curve.toggleAttribute('data-folded', !whole);
  if (!whole) {
    for (const run of runs(columns)) {
      curve.after(pieceOf(curve, run, columns));
    }
  }
}

/** Open columns beside each other. */
interface Run {
  readonly from: number;
  length: number;
}

function runs(columns: readonly Column[]): Run[] {
  const found: Run[] = [];
  columns.forEach((column, index) => {
    const last = found.at(-1);
    if (column === '' && last !== undefined && last.from + last.length === index) {
      last.length += 1;
    } else if (column === '') {
      found.push({ from: index, length: 1 });
    }
  });
  return found;
}

function pieceOf(curve: SVGSVGElement, { from, length }: Run, columns: readonly Column[]): SVGSVGElement {
  const piece = curve.cloneNode(true) as SVGSVGElement;
  const { y, height } = curve.viewBox.baseVal;
  piece.setAttribute('viewBox', `${from * CURVE_COLUMN} ${y} ${length * CURVE_COLUMN} ${height}`);
  piece.setAttribute('width', String(length * CURVE_COLUMN));
  piece.setAttribute('data-piece', '');
  piece.setAttribute('aria-hidden', 'true');
  piece.removeAttribute('data-folded');
  piece.style.insetInlineStart = startOf(columns.slice(0, from));
  return piece;
}

/** Where the column after these begins. Not measured: the map may be hidden now, and shown later. */
function startOf(before: readonly Column[]): string {
  const count = (column: Column): number => before.filter((other) => other === column).length;
  return `calc(${count('')} * var(--column) + ${count('strip')} * var(--strip))`;
}
