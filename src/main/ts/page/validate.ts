/**
 * What the page's content says, checked. Whoever writes a page can put any element into it, with our classes, `data-*` and all: what
 * such an element says becomes a part of an address, or chooses what is asked for, only as one of these. No sign could tell an element of
 * the server's from a copy, so none is looked for.
 */
import { all, one } from './dom';
import { markup } from './markup';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const NUMBER = /^[1-9]\d{0,14}$/;
const VIEWS: readonly string[] = ['map', 'outline', 'emotion', 'opportunities', 'summary'];

/** Null for anything else; so for all of these. */
export function asUuid(text: string | undefined): string | null {
  return text !== undefined && UUID.test(text) ? text : null;
}

/** A revision, or the id of a page. */
export function asWholeNumber(text: string | undefined): number | null {
  return text !== undefined && NUMBER.test(text) ? Number(text) : null;
}

export function asView(text: string | undefined): string | null {
  return text !== undefined && VIEWS.includes(text) ? text : null;
}

/** A list of texts as it was kept in the browser, perhaps by an older script. */
export function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((text) => typeof text === 'string') : [];
}

/** The maps there. One that says what none can say is left alone, and so is one around others: the server draws none in another. */
export function mapsIn(within: ParentNode): HTMLElement[] {
  return all(within, markup.map).filter(isMap);
}

function isMap(root: HTMLElement): boolean {
  const { mapId, revision, view: shown } = root.dataset;
  return asUuid(mapId) !== null && asWholeNumber(revision) !== null && asView(shown) !== null && one(root, markup.map) === null;
}
