/** What is pasted, by rows and columns: each cell with the lines that become its cards. */
export type Table = readonly (readonly (readonly string[])[])[];

/** More cells than a map has room for cards. */
export const MOST_CELLS = 10_000;

export class TooManyCells extends Error {}

/** Text with tabs, as spreadsheets write it: with quotes where a cell has several lines. */
export function tableOfTabs(text: string): Table {
  const rows: string[][][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  let cells = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(linesOf(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    cells += 1;
    if (end === '' || pattern.lastIndex === text.length) {
      break;
    }
    if (end !== '\t') {
      rows.push([]);
    }
    bounded(cells);
  }
  return trimmed(rows);
}

/** The same way back. */
export function tabsOf(table: Table): string {
  return table.map((row) => row.map((lines) => quoted(lines.join('\n'))).join('\t')).join('\n');
}

/** Lines without tabs are cards of one cell; the signs of a list go. */
export function tableOfLines(text: string): Table {
  return [[linesOf(text).map((line) => line.replace(/^[-*•–]\s+(?=\D)/, ''))]];
}

/** The first table of a page, where there is hardly anything else; null where it is no table. */
export function tableOfHtml(html: Document): Table | null {
  const table = html.querySelector('table');
  const around = html.body.cloneNode(true) as HTMLElement;
  for (const element of around.querySelectorAll('table, style, script, title')) {
    element.remove();
  }
  return table === null || around.textContent.trim() !== '' ? null : tableOf(table);
}

/** A cell that spans others stands in the first of them. */
function tableOf(table: HTMLTableElement): Table {
  const rows: string[][][] = [...table.rows].map(() => []);
  let cells = 0;
  [...table.rows].forEach((row, r) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[r]?.[column] !== undefined) {
        column += 1;
      }
      const down = Math.min(cell.rowSpan === 0 ? Infinity : cell.rowSpan, rows.length - r);
      cells += down * cell.colSpan;
      bounded(cells);
      fill(rows, r, column, down, cell.colSpan, linesOf(wordsOf(cell)));
    }
  });
  return trimmed(rows.map((row) => Array.from(row, (lines: string[] | undefined) => lines ?? [])));
}

function fill(rows: string[][][], row: number, column: number, down: number, right: number, lines: string[]): void {
  for (let r = 0; r < down; r++) {
    for (let c = 0; c < right; c++) {
      const target = rows[row + r];
      if (target !== undefined) {
        target[column + c] = r === 0 && c === 0 ? lines : [];
      }
    }
  }
}

/** The words of a cell as they are seen: line breaks are elements, all other white space is one space. */
function wordsOf(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child instanceof Text || child.nodeType === Node.TEXT_NODE) {
        return (child.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' ');
      }
      const name = child.nodeName.toLowerCase();
      return name === 'br' ? '\n' : /^(?:p|div|li|ul|ol|tr)$/.test(name) ? `\n${wordsOf(child)}\n` : /^(?:style|script|#comment)$/.test(name) ? '' : wordsOf(child);
    })
    .join('');
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== '');
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Without the empty rows and columns at its end, which spreadsheets like to add. */
function trimmed(rows: readonly string[][][]): Table {
  const isFilled = (lines: readonly string[] | undefined): boolean => lines !== undefined && lines.length > 0;
  const height = lengthTo(rows, (row) => row.some(isFilled));
  const width = Math.max(0, ...rows.map((row) => lengthTo(row, isFilled)));
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
}

/** Up to the last one that is so. */
function lengthTo<T>(things: readonly T[], isSo: (thing: T) => boolean): number {
  return things.reduce((length, thing, index) => (isSo(thing) ? index + 1 : length), 0);
}

function bounded(cells: number): void {
  if (cells > MOST_CELLS) {
    throw new TooManyCells();
  }
}
