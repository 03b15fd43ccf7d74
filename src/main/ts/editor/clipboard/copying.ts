import { make, textOf } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import { textCellAttributes, spreadsheetHtml } from '../../page/spreadsheet';
import type { Grid } from '../grid/grid';
import { columnOf, rowsOf } from '../../page/table-cells';
import type { Selection } from '../grid/selection';
import { isInCurve } from '../writing/cards';
import { formatEmotion } from '../writing/emotion';
import { tabSeparated } from './to-text';

/** Cards by the rows and columns they stand in; a head that is copied is a title only. */
export type Block = readonly (readonly (readonly HTMLElement[])[])[];

/** What is selected, or what has the focus: with the empty cells between. */
export function selectedBlock(map: MapOnPage, grid: Grid, selection: Selection): Block {
  if (selection.isEmpty) {
    const thing = grid.current;
    return thing?.matches(markup.card) === true ? [[[thing]]] : [];
  }
  const { cells } = selection;
  const columns = cells.map((cell) => columnOf(cell as HTMLTableCellElement));
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const rows = rowsOf(map);
  const at = cells.map((cell) => rows.indexOf(cell.closest('tr') as HTMLTableRowElement)).filter((row) => row >= 0);
  return rows
    .slice(Math.min(...at), Math.max(...at) + 1)
    .map((row) => [...row.cells].slice(first, last + 1).map((cell) => selection.cardsOf(cell)));
}

/** Writes it as text with tabs and as a table; in this also which cards of which map they are. */
export function writeBlock(map: MapOnPage, block: Block, to: DataTransfer): void {
  to.setData('text/plain', tabSeparated(block.map((row) => row.map((cards) => cards.flatMap((card) => wordsOf(card).split('\n'))))));
  const rows = block.map((row) => make('tr', {}, ...row.map((cards) => cell(cards))));
  const table = make('table', { 'data-journey-map': map.id, 'data-revision': String(map.revision) }, ...rows);
  to.setData('text/html', spreadsheetHtml(table));
}

function cell(cards: readonly HTMLElement[]): HTMLElement {
  const lines = cards.flatMap((card) => wordsOf(card).split('\n'));
  const made = make('td', {
    'data-cards': cards.map((card) => card.dataset.cardId ?? '').join(' '),
    ...textCellAttributes(lines.join('\n')),
  });
  lines.forEach((line, index) => {
    made.append(...(index === 0 ? [] : [make('br')]), line);
  });
  return made;
}

/** What a card says in a line, as one would write it. */
function wordsOf(card: HTMLElement): string {
  const text = textOf(card) || (card.dataset.name ?? '');
  const { emotion } = card.dataset;
  return isInCurve(card) ? formatEmotion({ value: emotion === undefined || emotion === '' ? null : Number(emotion), text }) : text;
}

/** How many cards there are in it. */
export function countOf(block: Block): number {
  return block.flat(2).length;
}

/** Whether somebody has selected words of the page, which they mean then. */
export function isTextSelected(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}
