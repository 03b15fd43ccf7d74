import { hasVisibleText } from '../../page/text';

/** What is pasted, by rows and columns: each cell with the lines that become its cards. */
export type Table = readonly (readonly (readonly string[])[])[];

/** More cells than a map has room for cards. */
export const MOST_CELLS = 10_000;

export class TooManyCells extends Error {}

export function checkCellCount(cells: number): void {
  if (cells > MOST_CELLS) {
    throw new TooManyCells();
  }
}

/** The lines of a cell in which there is something to be seen. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .filter(hasVisibleText)
    .map(bare);
}

/** A line without spaces round it, those without width too. */
function bare(line: string): string {
  let [from, to] = [0, line.length];
  while (from < to && isSpace(line[from])) {
    from += 1;
  }
  while (to > from && isSpace(line[to - 1])) {
    to -= 1;
  }
  return line.slice(from, to);
}

function isSpace(sign = ''): boolean {
  return sign === '\u200b' || sign.trim() === '';
}

/** Without the empty rows and columns at its end, which spreadsheets like to add; all rows as long as the longest. */
export function trimmed(rows: readonly (readonly (readonly string[])[])[]): Table {
  const isFilled = (lines: readonly string[] | undefined): boolean => lines !== undefined && lines.length > 0;
  const height = lengthTo(rows, (row) => row.some(isFilled));
  const width = Math.max(0, ...rows.map((row) => lengthTo(row, isFilled)));
  checkCellCount(height * width);
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
}

/** Up to the last one that is so. */
function lengthTo<T>(things: readonly T[], isSo: (thing: T) => boolean): number {
  return things.reduce((length, thing, index) => (isSo(thing) ? index + 1 : length), 0);
}
