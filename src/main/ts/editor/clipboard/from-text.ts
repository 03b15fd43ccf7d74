import { unescapeFormula } from '../../page/spreadsheet';
import { withoutBullet, withoutListMarker, withoutListMarkers } from './list-markers';
import { checkCellCount, linesOf, type Table, trimmed } from './table';

/** Text with tabs is a table, as spreadsheets write it; lines without tabs are cards of one cell, and the signs of a list go. */
export function tableOfText(text: string): Table {
  const rows = withoutListMarkers(cellsOf(text));
  return rows.every((row) => row.length === 1)
    ? trimmed([[rows.flatMap(([cell = '']) => linesOf(cell)).map(withoutListMarker)]])
    : trimmed(rows.map((row) => row.map((cell) => linesOf(cell).map(withoutBullet))));
}

/** By rows, as they were before a spreadsheet wrote them: with quotes only where a writer has set them. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"([^"]*(?:""[^"]*)*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  let cells = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(unescapeFormula(quoted === undefined ? plain : unquoted(quoted)));
    cells += 1;
    checkCellCount(cells);
    if (end === '' || pattern.lastIndex === text.length) {
      break;
    }
    if (end !== '\t') {
      rows.push([]);
    }
  }
  return rows;
}

/** Spreadsheets set quotes for what could not be told otherwise; all others belong to the text. */
function unquoted(inner: string): string {
  return /\t|\r|\n|""/.test(inner) ? inner.replaceAll('""', '"') : `"${inner}"`;
}
