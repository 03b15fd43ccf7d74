import { all, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { RestError } from '../../page/rest';
import type { Fields } from '../copied-fields';
import type { Op } from '../ops';
import { fieldsOf } from '../writing/cards';
import { originals } from './originals';
import { type Table, tableOfHtml, tableOfLines, tableOfTabs } from './table';

/** A card to be. */
export interface NewCard {
  /** For the message, where it cannot be one. */
  readonly text: string;
  /** As a card of a curve, or of another lane. */
  readonly fields: (curve: boolean) => Fields;
}

/** What somebody pastes: cards by rows and columns. */
export interface Pasted {
  readonly rows: readonly (readonly (readonly NewCard[])[])[];
  readonly needs: readonly Op[];
  /** Whether the cards were copied from a map, but only their words could be had. */
  readonly wordsOnly: boolean;
}

/**
 * Reads the clipboard, as long as its event lasts: a map's own cards, else a table, else lines.
 *
 * @throws TooManyCells
 */
export function read(map: MapOnPage, from: DataTransfer): Promise<Pasted> {
  const text = from.getData('text/plain');
  const html = new DOMParser().parseFromString(from.getData('text/html'), 'text/html');
  const own = one(html, 'table[data-journey-map]');
  if (own !== null) {
    return ofMap(map, own);
  }
  const table = tableOfHtml(html) ?? (text.includes('\t') ? tableOfTabs(text) : tableOfLines(text));
  return Promise.resolve(ofWords(table, false));
}

function ofWords(table: Table, wordsOnly: boolean): Pasted {
  const card = (text: string): NewCard => ({ text, fields: (curve) => fieldsOf(text, curve) });
  return { rows: table.map((row) => row.map((lines) => lines.map(card))), needs: [], wordsOnly };
}

async function ofMap(map: MapOnPage, table: HTMLElement): Promise<Pasted> {
  const words = ofWords(tableOfHtml(table.ownerDocument) ?? [], true);
  const { journeyMap = '', revision = '' } = table.dataset;
  try {
    const found = await originals(map, journeyMap, revision);
    const rows = all(table, 'tr').map((row) => all(row, 'td').map((cell) => (cell.dataset.cards ?? '').split(' ').filter(Boolean).map((id) => found.fieldsOf(id))));
    const isWhole = rows.flat(2).every((fields) => fields !== null);
    return isWhole ? { rows: rows.map((row) => row.map((cell) => cell.map((fields) => asCard(fields ?? {})))), needs: found.needs, wordsOnly: false } : words;
  } catch (error) {
    if (error instanceof RestError) {
      return words;
    }
    throw error;
  }
}

function asCard(fields: Fields): NewCard {
  return { text: typeof fields.text === 'string' ? fields.text : '', fields: () => fields };
}
