import { all } from '../page/dom';
import { confluenceAddress, getJson, putJson, RestError } from '../page/rest';
import { UserMessageError } from '../page/errors';

/** The page that holds the macro, by Confluence's own REST API. */

interface Content {
  readonly type: string;
  readonly title: string;
  readonly version: { readonly number: number };
  readonly body: { readonly storage: { readonly value: string } };
}

const MACRO = /<ac:structured-macro\b[^>]*\bac:name="journey-map"[^>]*?(?:\/>|>[\s\S]*?<\/ac:structured-macro>)/g;
const NAMED = /<ac:parameter\b[^>]*\bac:name="map"/;

export const EMPTY_MACRO = 'section.journey-map-state[data-page-id]';

/** Which of its page's macros without a map a section stands for, from 0: what is shown of other pages has macros of its own. */
export function indexOnPage(section: HTMLElement): number {
  return all(document, EMPTY_MACRO)
    .filter(({ dataset }) => dataset.pageId === section.dataset.pageId)
    .indexOf(section);
}

/**
 * Saves a page with parameters in the macro that has no map yet.
 *
 * @param nth of the page's macros without a map, from 0
 */
export async function putMapIntoPage(page: string, nth: number, params: Readonly<Record<string, string>>): Promise<void> {
  const { type, title, version, body } = (await getJson<Content>(
    confluenceAddress(['content', page], { expand: 'body.storage,version' }),
  )) as Content;
  const value = withParameters(body.storage.value, nth, params);
  const next = { id: page, type, title, version: { number: version.number + 1 }, body: { storage: { value, representation: 'storage' } } };
  await putJson(confluenceAddress(['content', page]), next).catch((error: unknown) => {
    throw error instanceof RestError && error.status === 409 ? new UserMessageError(AJS.I18n.getText('journeymaps.begin.changed')) : error;
  });
}

function withParameters(storage: string, nth: number, params: Readonly<Record<string, string>>): string {
  const macro = [...storage.matchAll(MACRO)].filter(([text]) => !NAMED.test(text))[nth];
  if (macro === undefined) {
    throw new UserMessageError(AJS.I18n.getText('journeymaps.begin.no-macro'));
  }
  const [text] = macro;
  return storage.slice(0, macro.index) + filled(text, params) + storage.slice(macro.index + text.length);
}

function filled(macro: string, params: Readonly<Record<string, string>>): string {
  const parameters = Object.entries(params).map(([name, value]) => `<ac:parameter ac:name="${name}">${value}</ac:parameter>`);
  return macro.endsWith('/>')
    ? `${macro.slice(0, -2)}>${parameters.join('')}</ac:structured-macro>`
    : macro.replace('>', `>${parameters.join('')}`);
}
