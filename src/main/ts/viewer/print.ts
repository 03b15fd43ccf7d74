import { all, make, one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { CURVE_COLUMN, markup } from '../page/markup';

/** As many columns as can be read across a sheet in landscape. */
const MOST = 6;

/** Columns from one to another, the latter not included. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** On paper a table goes on sheet by sheet, broken between stages, with the heads of all lanes on each. */
export function printing(map: MapOnPage): void {
  const paper = matchMedia('print');
  paper.addEventListener('change', () => {
    remove(map);
    if (paper.matches) {
      all(map.root, markup.table).forEach(split);
    }
  });
}

function split(table: HTMLElement): void {
  const parts = partsOf(table);
  if (parts.length > 1) {
    table.closest(markup.scroller)?.after(...parts.map((part) => sheet(table, part)));
  }
}

function remove(map: MapOnPage): void {
  for (const old of map.all('.journey-map-sheet')) {
    old.remove();
  }
}

/** A sheet takes whole stages while they fit; a stage longer than a sheet goes on to the next. */
function partsOf(table: HTMLElement): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let from = 0;
  for (const stage of all(table, markup.stage)) {
    const end = at + spanOf(stage);
    if (end - from > MOST && at > from) {
      parts.push({ from, to: at });
      from = at;
    }
    for (; end - from > MOST; from += MOST) {
      parts.push({ from, to: from + MOST });
    }
    at = end;
  }
  return at > from ? [...parts, { from, to: at }] : parts;
}

function spanOf(cell: Element): number {
  return Number(cell.getAttribute('colspan') ?? '1');
}

function sheet(table: HTMLElement, part: Part): HTMLElement {
  const copy = table.cloneNode(true) as HTMLTableElement;
  copy.style.removeProperty('zoom');
  [...copy.querySelectorAll('col')].slice(1).forEach((column, index) => {
    keep(column, index, part);
  });
  for (const row of copy.rows) {
    cut(row, part);
  }
  return make('div', { class: 'journey-map-sheet' }, copy);
}

function keep(element: Element, index: number, part: Part): void {
  if (index < part.from || index >= part.to) {
    element.remove();
  }
}

/** The first cell of a row is its head. */
function cut(row: HTMLTableRowElement, part: Part): void {
  const curve = one(row, markup.curve);
  let at = 0;
  for (const cell of [...row.cells].slice(1)) {
    const end = at + spanOf(cell);
    const left = Math.min(end, part.to) - Math.max(at, part.from);
    if (left > 0) {
      cell.colSpan = left;
    } else {
      cell.remove();
    }
    at = end;
  }
  const first = row.cells[1];
  if (curve !== null && first !== undefined) {
    showPart(curve, first, part);
  }
}

/** Of a curve, only what lies over these columns. */
function showPart(curve: Element, cell: HTMLElement, { from, to }: Part): void {
  const height = curve.getAttribute('height') ?? '0';
  curve.setAttribute('viewBox', `${from * CURVE_COLUMN} 0 ${(to - from) * CURVE_COLUMN} ${height}`);
  curve.setAttribute('preserveAspectRatio', 'none');
  curve.setAttribute('style', `inline-size: ${(to - from) * 100}%; overflow: hidden`);
  cell.classList.add('journey-map-spine');
  cell.prepend(curve);
}
