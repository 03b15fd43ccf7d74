import { all, dataSelector, make, one, ours } from '../page/dom';
import { insertIssueSection, issueSection } from '../page/issue-section';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { buttonsFor } from './extension-points';
import { type LinkedIssue, linkKey, type JiraServerState } from './api';
import { due, icon, keyLink, lozenge, opensBeside, remembered, stateSign, stateWords, webAddress } from './issue-elements';
import { linkAt } from './inline-issues';
import type { KnownIssues } from './known-issues';

const LIST = ':scope > .journey-map-issue-details';

/** The open details of cards. */
export function openDetails(map: MapOnPage): HTMLElement[] {
  return map.all(`${markup.details}:popover-open`);
}

export function cardAround(element: HTMLElement): string {
  return element.closest<HTMLElement>(markup.card)?.dataset.cardId ?? '';
}

/** All there is to know of a card's issues, in its details, with what can be done about them. */
export function drawDetails(map: MapOnPage, details: HTMLElement, known: KnownIssues): void {
  const card = cardAround(details);
  const items = inOrder(details, known.ofCard(card));
  const there = ours(details, LIST);
  if (items.length === 0 && map.root.dataset.canEdit !== 'true') {
    there?.remove();
    return;
  }
  const made = issueSection(
    map,
    ...(items.length > 0 ? [make('ul', {}, ...items.map((item) => line(map, card, item, known.servers.get(item.server))))] : []),
  );
  if (there === null) {
    insertIssueSection(details, made);
  } else if (there.innerHTML !== made.innerHTML) {
    replace(there, made);
  }
}

/** As they stand on the card. */
function inOrder(details: HTMLElement, items: readonly LinkedIssue[]): readonly LinkedIssue[] {
  const links = all(details.closest(markup.card) ?? details, markup.issue).map(linkAt);
  const place = (item: LinkedIssue): number => (links.indexOf(linkKey(item)) + links.length + 1) % (links.length + 1);
  return [...items].sort((a, b) => place(a) - place(b));
}

/** Whoever is at an issue stays there. */
function replace(old: HTMLElement, made: HTMLElement): void {
  const at = old.contains(document.activeElement) ? document.activeElement : null;
  const link = at?.closest<HTMLElement>('[data-link]')?.dataset.link;
  old.replaceWith(made);
  if (at !== null) {
    const again = link === undefined ? made : (one(made, dataSelector('link', link)) ?? made);
    const same =
      at instanceof HTMLElement && at.dataset.action !== undefined ? one(again, dataSelector('action', at.dataset.action)) : null;
    (same ?? again.querySelector<HTMLElement>('a, button') ?? made.closest<HTMLElement>(markup.details))?.focus({ preventScroll: true });
  }
}

function line(map: MapOnPage, card: string, item: LinkedIssue, server: JiraServerState | undefined): HTMLElement {
  const words = stateWords(item);
  const head = [icon(item.type, server), keyLink(item, opensBeside(map)), lozenge(item), stateSign(item)].filter((part) => part !== null);
  const buttons = buttonsFor(map, card, item);
  const state = words === '' ? [] : [make('p', { class: 'journey-map-issue-why' }, words, ...ways(item, server))];
  const old = remembered(item);
  return make(
    'li',
    { 'data-link': linkKey(item), 'data-state': item.state },
    make('p', { class: 'journey-map-issue-head' }, ...head, ...(old === null ? [] : [old])),
    ...(item.summary === undefined ? [] : [make('p', { class: 'journey-map-issue-summary' }, item.summary)]),
    ...state,
    ...facts(item, server),
    ...(buttons.length > 0 ? [make('p', { class: 'journey-map-issue-tools' }, ...buttons)] : []),
  );
}

function ways({ state }: LinkedIssue, server: JiraServerState | undefined): (Node | string)[] {
  const authorise = state === 'login' ? webAddress(server?.authorise) : null;
  return authorise !== null
    ? [
        ' ',
        make(
          'a',
          { href: authorise, target: '_blank', rel: 'noopener', 'data-issues': 'authorise' },
          AJS.I18n.getText('journeymaps.jira.authorise.short'),
        ),
      ]
    : [];
}

/** What is unset has no line. */
function facts(item: LinkedIssue, server: JiraServerState | undefined): HTMLElement[] {
  const priority = icon(item.priority, server, '');
  const known: [string, readonly (Node | string)[]][] = [
    [AJS.I18n.getText('journeymaps.jira.type'), item.type === undefined ? [] : [item.type.name]],
    [AJS.I18n.getText('journeymaps.jira.assignee'), item.assignee === undefined ? [] : [item.assignee]],
    [
      AJS.I18n.getText('journeymaps.jira.priority'),
      item.priority === undefined ? [] : [...(priority === null ? [] : [priority, ' ']), item.priority.name],
    ],
    [AJS.I18n.getText('journeymaps.jira.due'), due(item)],
    [AJS.I18n.getText('journeymaps.jira.resolution'), item.resolution === undefined ? [] : [item.resolution]],
  ];
  const lines = known
    .filter(([, value]) => value.length > 0)
    .map(([label, value]) => make('div', {}, make('dt', {}, label), make('dd', {}, ...value)));
  return lines.length === 0 ? [] : [make('dl', {}, ...lines)];
}
