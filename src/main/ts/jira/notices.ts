import { make, one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { fill } from '../page/text';
import { serverButtons } from './extension-points';
import type { JiraServerState } from './api';
import { webAddress } from './issue-elements';

const NOTICES = ':scope > .journey-map-issue-notices';

/**
 * Says under the head of a map what stands in the way, once for each server: whom one has to allow what, what does not answer.
 *
 * @param failure why the issues could not be asked for at all; null when they could
 * @param isNew tells whether a sentence was said before; what is new is said aloud
 */
export function drawNotices(
  map: MapOnPage,
  servers: readonly JiraServerState[],
  failure: string | null,
  isNew: (text: string) => boolean,
): void {
  const notices = [
    ...servers.map((server) => ofServer(map, server)),
    ...(failure === null ? [] : [notice(failure, 'unreachable', [tryAgain()])]),
  ];
  const there = map.ours(NOTICES);
  if (notices.length === 0) {
    leave(map, there);
    return;
  }
  const box =
    there ??
    make('div', {
      class: 'journey-map-issue-notices',
      'data-editor': 'issues',
      role: 'group',
      'aria-label': AJS.I18n.getText('journeymaps.jira.notices'),
    });
  const fresh = make('div', {}, ...notices);
  if (box.innerHTML !== fresh.innerHTML) {
    refill(box, notices);
  }
  if (there === null) {
    place(map, box);
  }
  for (const text of notices.map((line) => one(line, 'span')?.textContent ?? '').filter(isNew)) {
    map.say(text);
  }
}

function refill(box: HTMLElement, notices: readonly HTMLElement[]): void {
  const focused = box.contains(document.activeElement);
  box.replaceChildren(...notices);
  if (focused) {
    box.tabIndex = -1;
    (one(box, 'a, button') ?? box).focus({ preventScroll: true });
  }
}

/** Whoever was in what goes away is at the map's tools then. */
function leave(map: MapOnPage, box: HTMLElement | null): void {
  const focused = box?.contains(document.activeElement) === true;
  box?.remove();
  if (focused) {
    const next = map.all(`${markup.tools} button`).find((button) => button.checkVisibility()) ?? map.root;
    if (next === map.root) {
      next.tabIndex = -1;
    }
    next.focus({ preventScroll: true });
  }
}

/** Under the head, which the server may draw anew. */
function place(map: MapOnPage, box: HTMLElement): void {
  const head = map.one(':scope > header');
  if (head === null) {
    map.root.prepend(box);
  } else {
    head.after(box);
  }
}

function ofServer(map: MapOnPage, server: JiraServerState): HTMLElement {
  const authorise = server.state === 'login' ? webAddress(server.authorise) : null;
  const ways = [
    ...(authorise === null
      ? []
      : [
          make(
            'a',
            { href: authorise, class: 'journey-map-authorise', target: '_blank', rel: 'noopener', 'data-issues': 'authorise' },
            fill(AJS.I18n.getText('journeymaps.jira.authorise'), server.name ?? 'Jira'),
          ),
        ]),
    ...(server.state === 'unreachable' || server.state === 'busy' ? [tryAgain()] : []),
    ...serverButtons.map((action) => action(map, server)).filter((button) => button !== null),
  ];
  return notice(server.message ?? wordsFor(server), server.state, ways);
}

function wordsFor({ name = 'Jira', state }: JiraServerState): string {
  switch (state) {
    case 'login':
      return fill(AJS.I18n.getText('journeymaps.jira.notice.login'), name);
    case 'unknown':
      return AJS.I18n.getText('journeymaps.jira.notice.unknown');
    default:
      return fill(AJS.I18n.getText('journeymaps.jira.notice.unreachable'), name);
  }
}

function notice(text: string, state: string, ways: readonly HTMLElement[]): HTMLElement {
  return make('p', { 'data-state': state }, make('span', {}, text), ...ways.flatMap((way) => [' ', way]));
}

function tryAgain(): HTMLElement {
  return make(
    'button',
    { type: 'button', class: 'journey-map-button', 'data-action': 'ask-issues' },
    AJS.I18n.getText('journeymaps.jira.try-again'),
  );
}
