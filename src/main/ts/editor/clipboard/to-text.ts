import { guarded } from '../../page/spreadsheet';
import type { Table } from './table';

/** Text with tabs, as spreadsheets read it. */
export function tabsOf(table: Table): string {
  return table.map((row) => row.map((lines) => quoted(guarded(lines.join('\n')))).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
