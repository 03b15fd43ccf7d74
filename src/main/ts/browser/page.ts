import { RestError } from '../page/rest';

/** The page that holds the macro, by Confluence's own REST API. */

interface Content {
  readonly type: string;
  readonly title: string;
  readonly version: { readonly number: number };
  readonly body: { readonly storage: { readonly value: string } };
}

const MACRO = /<ac:structured-macro\b[^>]*\bac:name="journey-map"[^>]*?(?:\/>|>[\s\S]*?<\/ac:structured-macro>)/g;
const NAMED = /<ac:parameter\b[^>]*\bac:name="map"/;

/**
 * Saves a page with parameters in the macro that has no map yet.
 *
 * @param nth of the page's macros without a map, from 0
 */
export async function putMap(base: string, page: string, nth: number, params: Readonly<Record<string, string>>): Promise<void> {
  const address = `${base}/rest/api/content/${page}`;
  const { type, title, version, body } = await ask<Content>(`${address}?expand=body.storage,version`);
  const value = withParameters(body.storage.value, nth, params);
  await ask(address, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check' },
    body: JSON.stringify({ id: page, type, title, version: { number: version.number + 1 }, body: { storage: { value, representation: 'storage' } } }),
  });
}

function withParameters(storage: string, nth: number, params: Readonly<Record<string, string>>): string {
  const macro = [...storage.matchAll(MACRO)].filter(([text]) => !NAMED.test(text))[nth];
  if (macro === undefined) {
    throw new Error(AJS.I18n.getText('journeymaps.begin.no-macro'));
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

async function ask<T>(url: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(url, { credentials: 'same-origin', ...init });
  if (!response.ok) {
    const conflict = response.status === 409;
    throw new RestError(response.status, '', conflict ? AJS.I18n.getText('journeymaps.begin.changed') : AJS.I18n.getText('journeymaps.ui.failed'));
  }
  return (await response.json()) as T;
}
