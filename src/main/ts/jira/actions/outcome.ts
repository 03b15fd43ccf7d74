import { make, one } from '../../page/dom';
import { SHOW_ISSUES, type ShowIssuesRequest } from '../../page/events';
import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { isAborted, messageOf } from '../../page/errors';
import { markup } from '../../page/markup';
import { cardTitle } from '../../talk/cards';
import { cardOf, editorOf, type LinkResult } from './issue-service';
import { webAddress } from '../issue-elements';

/** What a card is called; for one that is not drawn, or has no words, a word for a card. */
export function cardName(map: MapOnPage, id: string): string {
  const card = cardOf(map, id);
  return (card && cardTitle(card)) || AJS.I18n.getText('journeymaps.issues.a-card');
}

/** The editor takes over what a request did, so that it can be undone and is drawn. @returns whether there is one */
export function adopt(map: MapOnPage, name: string, { request, inverse, revision }: LinkResult): boolean {
  const editor = editorOf(map);
  if (inverse.length > 0) {
    editor?.adopt({ name, request, inverse, revision });
  }
  return editor !== null;
}

/** The same of several requests, one after the other, as one step; where others did something in between, as more than one. */
export function adoptAll(map: MapOnPage, all: readonly LinkResult[]): void {
  const done = all.filter(({ inverse }) => inverse.length > 0);
  const first = done.findIndex(({ revision }, index) => revision !== (done[0]?.revision ?? 0) + index);
  const together = first < 0 ? done : done.slice(0, first);
  const last = together.at(-1);
  if (last !== undefined) {
    const keys = [...new Set(together.map(({ key }) => key))].join(', ');
    adopt(map, fill(AJS.I18n.getText('journeymaps.issues.link-name'), keys), {
      ...last,
      inverse: [...together].reverse().flatMap(({ inverse }) => inverse),
    });
    adoptAll(map, done.slice(together.length));
  }
}

/** Shows the map as it is now; the editor does so by itself. What was done is said in either case. */
export async function showOutcome(map: MapOnPage, words: string): Promise<void> {
  if (editorOf(map) === null) {
    try {
      await map.reload();
    } catch (error) {
      if (!isAborted(error)) {
        map.say(messageOf(error));
      }
    }
  }
  map.say(words);
  reloadIssues(map);
}

/** What the map shows of issues is asked for once more. */
export function reloadIssues({ root }: MapOnPage): void {
  root.dispatchEvent(new CustomEvent<ShowIssuesRequest>(SHOW_ISSUES, { bubbles: true, detail: { what: 'states', again: true } }));
}

/** Gives the focus back to where it was, else to the dialog that is open, else to the card, or what opens its details. */
export function returnFocus(map: MapOnPage, before: Element | null, card: string): void {
  if (before instanceof HTMLElement && before.isConnected && before !== document.body && before.checkVisibility()) {
    before.focus({ preventScroll: true });
  } else if (map.one('dialog:modal') !== null) {
    map.one('dialog:modal button')?.focus();
  } else {
    toCard(map, card);
  }
}

function toCard(map: MapOnPage, card: string): void {
  const element = cardOf(map, card);
  const more = element && one(element, markup.more);
  const to = map.root.hasAttribute('data-editing') || more === null ? element : more;
  if (to?.hasAttribute('tabindex') === false && to.localName !== 'button') {
    to.tabIndex = -1;
  }
  to?.focus({ preventScroll: true });
}

/** A key that leads to the issue, where that is known. */
export function keyLink({ key, url }: { readonly key: string; readonly url?: string }): HTMLElement {
  const href = webAddress(url);
  return href === null ? make('b', {}, key) : make('a', { href, target: '_blank', rel: 'noopener' }, key);
}
