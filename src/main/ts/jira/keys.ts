import { make, ours } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { type Item, linkOf, type Server } from './api';
import { icon, keyLink, lozenge, opensBeside, remembered, stateSign } from './face';
import type { Known } from './known';

const FACE = ':scope > .journey-map-issue-face';

/** What a face was drawn of. */
const drawnOf = new WeakMap<HTMLElement, string>();

/** The issues that are drawn, once for each place they stand at. */
export function placesOf(map: MapOnPage): HTMLElement[] {
  return map.all(markup.issue);
}

export function linkAt({ dataset: { server = '', issueKey = '' } }: HTMLElement): string {
  return linkOf({ server, key: issueKey });
}

/** Shows at each key what is known of the issue: type, the way to it, status. The key that the server drew gives way to it. */
export function drawKeys(map: MapOnPage, known: Known): void {
  for (const place of placesOf(map)) {
    const item = known.of(linkAt(place));
    if (item === undefined) {
      ours(place, FACE)?.remove();
    } else {
      draw(place, item, known.servers.get(item.server), opensBeside(map));
    }
  }
}

function draw(place: HTMLElement, item: Item, server: Server | undefined, beside: boolean): void {
  const there = ours(place, FACE);
  const of = JSON.stringify([{ ...item, cards: null, asOf: remembered(item)?.textContent }, server?.url, beside]);
  if (there !== null && drawnOf.get(there) === of) {
    return;
  }
  const face = there ?? make('span', { class: 'journey-map-issue-face', 'data-editor': 'issues' });
  const focused = face.contains(document.activeElement);
  const link = keyLink(item, beside);
  face.replaceChildren(
    ...[icon(item.type, server), link, lozenge(item), stateSign(item), remembered(item)].filter((part) => part !== null),
  );
  face.toggleAttribute('data-remembered', remembered(item) !== null);
  drawnOf.set(face, of);
  if (place.closest('[role="grid"]') !== null && link.matches('a')) {
    link.tabIndex = -1;
  }
  if (there === null) {
    place.append(face);
  } else if (focused) {
    link.focus({ preventScroll: true });
  }
}
