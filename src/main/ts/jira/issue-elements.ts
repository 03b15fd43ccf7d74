import { make } from '../page/dom';
import { dayWords, momentWords } from '../page/locale';
import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import type { LinkedIssue, JiraServerState, IssueState } from './api';

const SVG = 'http://www.w3.org/2000/svg';

const SIGNS: Readonly<Record<Exclude<IssueState, 'ok' | 'moved'>, string>> = {
  hidden: 'M4 7.5h8V14H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  gone: 'M4 5h8l-.7 9H4.7zM2.5 5h11M6.5 5V2.5h3V5',
  login: 'M9 2.5h4.5v11H9M2 8h7M6.5 5.5L9 8l-2.5 2.5',
  unreachable: 'M8 2l6.5 12h-13zM8 6.5v3.5M8 12v.2',
  unknown: 'M6 6a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.8M8 12.3v.2',
};

/** In words, why there is no more to see; empty where there is. */
export function stateWords({ state }: LinkedIssue): string {
  const words: Readonly<Record<IssueState, string>> = {
    ok: '',
    moved: '',
    hidden: AJS.I18n.getText('journeymaps.jira.state.hidden'),
    gone: AJS.I18n.getText('journeymaps.jira.state.gone'),
    login: AJS.I18n.getText('journeymaps.jira.state.login'),
    unreachable: AJS.I18n.getText('journeymaps.jira.state.unreachable'),
    unknown: AJS.I18n.getText('journeymaps.jira.state.unknown'),
  };
  return words[state];
}

/** A sign for why there is no more to see, with its words for those who do not see it. */
export function stateSign(item: LinkedIssue): HTMLElement | null {
  const words = stateWords(item);
  return words === '' || item.state === 'ok' || item.state === 'moved'
    ? null
    : make(
        'span',
        { class: 'journey-map-issue-sign', 'data-state': item.state, title: words },
        drawn(SIGNS[item.state]),
        ...(item.state === 'gone' ? [make('span', { 'aria-hidden': 'true' }, AJS.I18n.getText('journeymaps.jira.deleted'))] : []),
        make('span', { class: 'journey-map-unseen' }, words),
      );
}

function drawn(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'journey-map-icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(document.createElementNS(SVG, 'path'));
  svg.firstElementChild?.setAttribute('d', path);
  return svg;
}

/** Pictures that did not come: they are not asked for again. */
const missing = new Set<string>();

/** A picture of Jira's: only from the address of the server itself; without an answer it goes. */
export function icon(
  of: { readonly name: string; readonly icon?: string } | undefined,
  server: JiraServerState | undefined,
  alt = of?.name ?? '',
): HTMLElement | null {
  if (
    of?.icon === undefined ||
    server?.url === undefined ||
    !of.icon.startsWith(`${server.url.replace(/\/$/, '')}/`) ||
    missing.has(of.icon)
  ) {
    return null;
  }
  const { icon: src } = of;
  const image = make('img', {
    class: 'journey-map-issue-icon',
    src,
    alt,
    title: of.name,
    width: '16',
    height: '16',
    referrerpolicy: 'no-referrer',
    decoding: 'async',
  });
  image.addEventListener('error', () => {
    missing.add(src);
    image.remove();
  });
  return image;
}

/** The status in its category's colour, and in words. */
export function lozenge({ status, isResolved }: Pick<LinkedIssue, 'status' | 'isResolved'>): HTMLElement | null {
  return status === undefined
    ? null
    : make(
        'span',
        { class: 'journey-map-status', 'data-category': status.category },
        ...(isResolved === true ? [make('span', { 'aria-hidden': 'true' }, '✓ ')] : []),
        status.name,
      );
}

/**
 * The key, or the old and the new one, leading to the issue; what is over is struck through.
 *
 * @param beside whether it opens in a tab of its own, so that nobody leaves what they are writing
 */
export function keyLink(item: LinkedIssue, beside: boolean): HTMLElement {
  const key = (text: string, look: string | null = null): HTMLElement => make('code', { class: look }, text);
  const isOver = item.isResolved === true || item.state === 'gone';
  const keys: (Node | string)[] =
    item.now === undefined
      ? [key(item.key, isOver ? 'journey-map-over' : null)]
      : [
          key(item.key, isOver ? 'journey-map-over' : null),
          make('span', { 'aria-hidden': 'true' }, ' → '),
          make('span', { class: 'journey-map-unseen' }, ` ${AJS.I18n.getText('journeymaps.jira.now')} `),
          key(item.now, isOver ? 'journey-map-over' : null),
        ];
  const href = webAddress(item.url);
  const title = item.summary ?? null;
  if (href === null) {
    return make('span', { title }, ...keys);
  }
  return beside
    ? make(
        'a',
        { href, title, target: '_blank', rel: 'noopener' },
        ...keys,
        make('span', { class: 'journey-map-unseen' }, ` ${AJS.I18n.getText('journeymaps.jira.new-tab')}`),
      )
    : make('a', { href, title }, ...keys);
}

/** Where the state is remembered from; null where it is of now. */
export function remembered({ state, asOf, status }: LinkedIssue): HTMLElement | null {
  return asOf === undefined || status === undefined || state === 'ok' || state === 'moved'
    ? null
    : make('span', { class: 'journey-map-as-of' }, fill(AJS.I18n.getText('journeymaps.jira.as-of'), momentWords(asOf)));
}

/** While a map is being edited, links to issues open beside it. */
export function opensBeside({ root }: MapOnPage): boolean {
  return root.hasAttribute('data-editing');
}

/** The day it is due, and whether that is over. */
export function due({ due: day, isResolved }: LinkedIssue): (Node | string)[] {
  if (day === undefined) {
    return [];
  }
  const late = isResolved !== true && day < today();
  return [dayWords(day), ...(late ? [' ', make('b', { class: 'journey-map-overdue' }, AJS.I18n.getText('journeymaps.jira.overdue'))] : [])];
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** An address of the web, and nothing else; null for any other. */
export function webAddress(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text, location.href)) {
    return null;
  }
  const url = new URL(text, location.href);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
