import { asUuid, asWholeNumber } from '../../page/validate';
import { all, one } from '../../page/dom';
import { hasVisibleText } from '../../page/text';
import type { MapOnPage } from '../../page/map-on-page';
import { RestError } from '../../page/rest';
import type { Fields } from '../copied-fields';
import type { Op } from '../ops';
import { fieldsOf } from '../writing/cards';
import { originals } from './originals';
import { type Omissions, readHtml } from './from-html';
import { tableOfText } from './from-text';
import { visibleText } from './html-text';

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
  /** Whether they were made of words, in which values may stand. */
  readonly isRead: boolean;
  /** What was copied and is not among them. */
  readonly left: Omissions;
}

/**
 * Reads the clipboard, as long as its event lasts: a map's own cards, else tables, else lines.
 *
 * @throws TooManyCells
 */
export function readClipboard(map: MapOnPage, from: DataTransfer): Promise<Pasted> {
  const text = from.getData('text/plain');
  const html = new DOMParser().parseFromString(from.getData('text/html'), 'text/html');
  const own = one(html, 'table[data-journey-map]');
  return own === null ? Promise.resolve(ofWords(readHtml(html, text) ?? ofText(html, text, from.files.length), false)) : ofMap(map, own);
}

type Words = NonNullable<ReturnType<typeof readHtml>>;

/** What is on a page is taken as text where there is one. @param files pictures, where nothing else is there */
function ofText(html: Document, text: string, files: number): Words {
  const unsaid = { hidden: 0, pictures: 0 };
  const words = visibleText(html.body, unsaid);
  const table = tableOfText(hasVisibleText(text) ? text : words);
  const pictures = table.length === 0 ? Math.max(unsaid.pictures, files) : unsaid.pictures;
  return { table, left: { captions: [], hidden: 0, hashes: 0, pictures } };
}

function ofWords({ table, left }: Words, wordsOnly: boolean): Pasted {
  const card = (text: string): NewCard => ({ text, fields: (curve) => fieldsOf(text, curve) });
  return { rows: table.map((row) => row.map((lines) => lines.map(card))), needs: [], wordsOnly, isRead: true, left };
}

const NOTHING: Omissions = { captions: [], hidden: 0, pictures: 0, hashes: 0 };

async function ofMap(map: MapOnPage, table: HTMLElement): Promise<Pasted> {
  const words = ofWords(readHtml(table.ownerDocument, '') ?? { table: [], left: NOTHING }, true);
  const from = asUuid(table.dataset.journeyMap);
  const revision = asWholeNumber(table.dataset.revision);
  if (from === null || revision === null) {
    return words;
  }
  try {
    const found = await originals(map, from, String(revision));
    const rows = all(table, 'tr').map((row) =>
      all(row, 'td').map((cell) =>
        (cell.dataset.cards ?? '')
          .split(' ')
          .filter(Boolean)
          .map((id) => found.fieldsOf(id)),
      ),
    );
    const isWhole = rows.flat(2).every((fields) => fields !== null);
    return isWhole
      ? {
          rows: rows.map((row) => row.map((cell) => cell.map((fields) => asCard(fields ?? {})))),
          needs: found.needs,
          wordsOnly: false,
          isRead: false,
          left: NOTHING,
        }
      : words;
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
