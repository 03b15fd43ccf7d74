import { all, dataSelector, make, one, ours } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import { cardsOf, idOf, cardTitle } from './cards';
import type { Talk } from './talk-service';

const SIGN = '.journey-map-talk-sign';
const VOTE = '.journey-map-vote';

/**
 * Gives each card its sign of open comments, and its dots. What is there already is changed, so that the focus stays.
 *
 * @param everywhere whether cards without open comments get one too
 */
export function drawBadges(map: MapOnPage, talk: Talk, everywhere: boolean): void {
  for (const card of cardsOf(map)) {
    const open = talk.comments[idOf(card)]?.open ?? 0;
    sign(card, open, open > 0 || everywhere);
    vote(card, talk, everywhere || talk.round.open);
  }
}

function sign(card: HTMLElement, open: number, wanted: boolean): void {
  const there = ours(card, SIGN);
  if (!wanted) {
    there?.remove();
    return;
  }
  const button = there ?? make('button', { type: 'button', class: SIGN.slice(1), 'data-action': 'comments', 'data-editor': 'talk' });
  const label = open === 0 ? fill(AJS.I18n.getText('journeymaps.talk.sign.none'), cardTitle(card)) : countLabel(open, cardTitle(card));
  if (button.getAttribute('aria-label') !== label) {
    button.setAttribute('aria-label', label);
    button.title = label;
    button.textContent = open === 0 ? '+' : String(open);
    button.toggleAttribute('data-open', open > 0);
  }
  if (there === null) {
    inGrid(card, [button]);
    card.append(button);
  }
}

/** A map that is edited has one tab stop. */
function inGrid(card: HTMLElement, buttons: readonly HTMLElement[]): void {
  if (card.closest('[role="grid"]') !== null) {
    for (const button of buttons) {
      button.tabIndex = -1;
    }
  }
}

function countLabel(open: number, name: string): string {
  return open === 1
    ? fill(AJS.I18n.getText('journeymaps.talk.sign.one'), name)
    : fill(AJS.I18n.getText('journeymaps.talk.sign.many'), open, name);
}

function vote(card: HTMLElement, talk: Talk, counted: boolean): void {
  const there = ours(card, VOTE);
  const total = counted ? (talk.votes?.[idOf(card)] ?? 0) : 0;
  const votes = talk.round.open && talk.mayTalk;
  if (!votes && total === 0) {
    there?.remove();
    return;
  }
  const row = there ?? make('div', { class: VOTE.slice(1), 'data-editor': 'talk' });
  const mine = talk.mine[idOf(card)] ?? 0;
  const state = [votes, total, mine, talk.left > 0].join();
  if (row.dataset.state !== state) {
    fillRow(row, cardTitle(card), { votes, total, mine, left: talk.left });
    inGrid(card, all(row, 'button'));
    row.dataset.state = state;
  }
  if (there === null) {
    card.append(row);
  }
}

interface Ballot {
  readonly votes: boolean;
  readonly total: number;
  readonly mine: number;
  readonly left: number;
}

function fillRow(row: HTMLElement, name: string, { votes, total, mine, left }: Ballot): void {
  const focused = row.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.action : undefined;
  const count = make('span', { class: 'journey-map-vote-count' }, fill(AJS.I18n.getText('journeymaps.talk.vote.count'), total));
  const own = make(
    'span',
    { class: 'journey-map-dots' },
    make('span', { 'aria-hidden': 'true' }, '●'.repeat(Math.min(mine, 10))),
    make('span', { class: 'journey-map-unseen' }, fill(AJS.I18n.getText('journeymaps.talk.vote.mine'), mine)),
  );
  row.replaceChildren(
    ...(votes && mine > 0 ? [button('take-dot', '− ●', fill(AJS.I18n.getText('journeymaps.talk.vote.take'), name), true), own] : []),
    ...(votes ? [button('put-dot', '+ ●', fill(AJS.I18n.getText('journeymaps.talk.vote.put'), name), left > 0)] : []),
    ...(total > 0 ? [count] : []),
  );
  if (focused !== undefined) {
    (one(row, dataSelector('action', focused)) ?? one(row, 'button'))?.focus({ preventScroll: true });
  }
}

/** Not `disabled`: that would take the focus from who has just pressed it. */
function button(action: string, text: string, label: string, enabled: boolean): HTMLElement {
  return make(
    'button',
    { type: 'button', 'data-action': action, 'aria-label': label, title: label, 'aria-disabled': String(!enabled) },
    text,
  );
}
