// What modules find in a browser, for tests without one: import it first.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!DOCTYPE html>', { url: 'https://wiki.example/confluence/', pretendToBeVisual: true });

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

/** Where Node has something of that name, the page's own is wanted: it takes no events of another. */
const OF_THE_PAGE = ['window', 'document', 'navigator', 'Event', 'CustomEvent', 'MessageEvent'];
for (const name of Object.getOwnPropertyNames(window)) {
  if (OF_THE_PAGE.includes(name) || !(name in globalThis)) {
    define(globalThis, name, (window as unknown as Record<string, unknown>)[name]);
  }
}
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent', 'getComputedStyle', 'getSelection'] as const) {
  define(globalThis, name, window[name].bind(window));
}
define(globalThis, 'CSS', { supports: () => true, escape: (text: string) => text.replace(/[^\w\u0080-\uffff-]/g, '\\$&') });
define(globalThis, 'matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
define(
  globalThis,
  'ResizeObserver',
  class {
    observe(): void {
      // Nothing has a size here.
    }
    disconnect(): void {
      // Nothing is observed.
    }
  },
);
define(window.Element.prototype, 'scrollBy', () => undefined);
define(window.Element.prototype, 'scrollIntoView', () => undefined);
/** Nothing is laid out: what is on the page and not hidden counts as having a place. */
define(window.Element.prototype, 'getClientRects', function (this: Element): readonly object[] {
  return this.isConnected && this.closest('[hidden], [data-filtered], [style*="display: none"]') === null ? [{}] : [];
});

/** What scripts reported as faults of their own. */
export const reported: unknown[] = [];
define(globalThis, 'reportError', (error: unknown) => reported.push(error));

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

define(globalThis, 'AJS', { I18n: { getText }, Meta: { get: () => undefined } });

/** A page of that body, as the clipboard's HTML is read. */
export function page(body: string): Document {
  return new DOMParser().parseFromString(body, 'text/html');
}
