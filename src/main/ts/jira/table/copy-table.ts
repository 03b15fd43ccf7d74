import { make } from '../../page/dom';
import { escapeFormula, spreadsheetHtml, textCellAttributes } from '../../page/spreadsheet';

/**
 * Puts a table into the clipboard as it is seen now: as a table for whatever takes one, and as lines of text for whatever does not.
 *
 * @returns false where there is no clipboard without https: then the table is selected, and the keys for copying take it
 */
export async function copyTable(table: HTMLTableElement): Promise<boolean> {
  const parts = { 'text/plain': asText(table), 'text/html': asHtml(table) };
  try {
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    getSelection()?.selectAllChildren(table);
    return false;
  }
}

function asText(table: HTMLTableElement): string {
  const line = (row: HTMLTableRowElement): string =>
    [...row.cells].map(({ innerText }) => escapeFormula(innerText.replace(/\s+/g, ' ').trim())).join('\t');
  return [...table.rows].map(line).join('\n');
}

/** Without looks and buttons. */
function asHtml(table: HTMLTableElement): string {
  const copy = make('table');
  for (const row of table.rows) {
    const cells = [...row.cells].map((cell) => {
      const link = cell.querySelector('a');
      const text = cell.innerText.trim();
      const made = make(cell.localName === 'th' ? 'th' : 'td', { colspan: cell.getAttribute('colspan'), ...textCellAttributes(text) });
      made.append(link === null ? text : make('a', { href: link.href }, text));
      return made;
    });
    copy.append(make('tr', {}, ...cells));
  }
  return spreadsheetHtml(copy);
}
