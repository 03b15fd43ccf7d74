import { escapeFormula } from '../../page/spreadsheet';
import type { Table } from './table';

/** Text with tabs, as spreadsheets read it. */
export function tabSeparated(table: Table): string {
  return table.map((row) => row.map((lines) => quoted(escapeFormula(lines.join('\n')))).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
