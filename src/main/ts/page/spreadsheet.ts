import { make } from './dom';

const FORMULA = /^'*[=+\-@]/;
/** A number, with words after it at most: what a card of a curve says. */
const FIGURE = /^[+-]\d+(?:[.,]\d+)?(?:\s[\p{L}\p{M}\p{N}\s.,…]*)?$/u;

/** What a spreadsheet would run when it is pasted as text gets the sign before it that makes it text there. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) && !FIGURE.test(text) ? `'${text}` : text;
}

/** The same way back. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** What makes a cell of a table text, whatever it says, to Excel, to LibreOffice and to Google Sheets. */
export function textCellAttributes(words: string): Readonly<Record<string, string>> {
  return { style: 'mso-number-format:"\\@"', sdnum: '1033;0;@', 'data-sheets-value': JSON.stringify({ 1: 2, 2: words }) };
}

/** A table as HTML for spreadsheets; a line break in a cell makes no second cell there. */
export function spreadsheetHtml(table: HTMLTableElement): string {
  return make('style', {}, 'br{mso-data-placement:same-cell}').outerHTML + table.outerHTML;
}
