// What modules find in a browser, for tests without one: import it first.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!DOCTYPE html>', { url: 'https://wiki.example/confluence/' });
const given = [
  'window',
  'document',
  'DOMParser',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLTableElement',
  'KeyboardEvent',
  'MouseEvent',
  'Text',
  'localStorage',
] as const;
for (const name of given) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
const style = { supports: () => true, escape: (text: string) => text };
Object.defineProperty(globalThis, 'CSS', { value: style });

const texts = new Map(
  readFileSync('src/main/resources/i18n/journey-maps.properties', 'utf8')
    .split('\n')
    .map((line) => /^([^#\s]\S*)\s*=\s*(.*)$/.exec(line))
    .flatMap((entry): [string, string][] => (entry === null ? [] : [[entry[1] ?? '', unescaped(entry[2] ?? '')]])),
);

function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** In English; a key that is no text fails the test. */
function getText(key: string): string {
  const text = texts.get(key);
  if (text === undefined) {
    throw new Error(`no text for ${key}`);
  }
  return text;
}

Object.defineProperty(globalThis, 'AJS', { value: { I18n: { getText } } });

/** A page of that body, as the clipboard's HTML is read. */
export function page(body: string): Document {
  return new DOMParser().parseFromString(body, 'text/html');
}
