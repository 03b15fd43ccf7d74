import { make, ours } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { type LinkedIssue, linkKey, type JiraServerState } from './api';
import { icon, keyLink, lozenge, opensBeside, remembered, stateSign } from './issue-elements';
import type { KnownIssues } from './known-issues';

const FACE = ':scope > .journey-map-issue-face';

/** What a face was drawn of. */
const drawnOf = new WeakMap<HTMLElement, string>();

/** The issues that are drawn, once for each place they stand at. */
export function issuePlaces(map: MapOnPage): HTMLElement[] {
  return map.all(markup.issue);
}

export function linkAt({ dataset: { server = '', issueKey = '' } }: HTMLElement): string {
  return linkKey({ server, key: issueKey });
}

/** Shows at each key what is known of the issue: type, the way to it, status. The key that the server drew gives way to it. */
export function drawInlineIssues(map: MapOnPage, known: KnownIssues): void {
  for (const place of issuePlaces(map)) {
    const item = known.of(linkAt(place));
    if (item === undefined) {
      ours(place, FACE)?.remove();
    } else {
      draw(place, item, known.servers.get(item.server), opensBeside(map));
    }
  }
}

function draw(place: HTMLElement, item: LinkedIssue, server: JiraServerState | undefined, beside: boolean): void {
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
