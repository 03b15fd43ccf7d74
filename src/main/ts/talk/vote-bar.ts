import { all, dataSelector, make, one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import { cardsOf, idOf, cardTitle } from './cards';
import type { Talk } from './talk-service';

const BAR = '.journey-map-talk-bar';

/** The line under the head that says how a vote stands, what came of it, and what can be done about it. */
export function drawVoteBar(map: MapOnPage, talk: Talk, isOn: boolean): void {
  const there = map.ours(BAR);
  if (!isOn && !talk.round.open) {
    there?.remove();
    return;
  }
  const bar = there ?? make('div', { class: BAR.slice(1), role: 'group', 'aria-label': AJS.I18n.getText('journeymaps.talk.title') });
  const state = JSON.stringify([talk, isOn]);
  if (bar.dataset.state !== state) {
    bar.dataset.state = state;
    refill(bar, [words(talk), buttons(talk), ...results(map, talk)]);
  }
  if (there === null) {
    place(map, bar);
  }
}

function place(map: MapOnPage, bar: HTMLElement): void {
  const head = map.one(':scope > header');
  if (head === null) {
    map.root.prepend(bar);
  } else {
    head.after(bar);
  }
}

/** Whoever has the focus in it keeps it, and what they have begun to enter. */
function refill(bar: HTMLElement, children: readonly HTMLElement[]): void {
  const focused = bar.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.action : undefined;
  const begun = new Map(all(bar, 'input').map((input) => [(input as HTMLInputElement).name, input as HTMLInputElement]));
  const isClosed = one(bar, 'details:not([open])') !== null;
  bar.replaceChildren(...children);
  for (const input of all(bar, 'input') as HTMLInputElement[]) {
    input.value = begun.get(input.name)?.value ?? input.value;
    input.checked = begun.get(input.name)?.checked ?? input.checked;
  }
  if (isClosed) {
    one(bar, 'details')?.removeAttribute('open');
  }
  if (focused !== undefined) {
    (one(bar, dataSelector('action', focused)) ?? one(bar, 'button'))?.focus({ preventScroll: true });
  }
}

function words(talk: Talk): HTMLElement {
  const open = Object.values(talk.comments).reduce((sum, count) => sum + count.open, 0);
  return make(
    'p',
    { class: 'journey-map-talk-state' },
    [...voteWords(talk), fill(AJS.I18n.getText('journeymaps.talk.open-count'), open)].join(' · '),
  );
}

function voteWords({ round, left, voters, mayTalk }: Talk): string[] {
  const people = fill(AJS.I18n.getText('journeymaps.talk.vote.voters'), voters);
  const hidden = round.hidden && !round.revealed ? [AJS.I18n.getText('journeymaps.talk.vote.hidden')] : [];
  if (round.open) {
    const mine = mayTalk
      ? fill(AJS.I18n.getText('journeymaps.talk.vote.left'), left, round.dots)
      : AJS.I18n.getText('journeymaps.talk.vote.look');
    return [mine, people, ...hidden];
  }
  return voters > 0 ? [AJS.I18n.getText('journeymaps.talk.vote.closed'), people, ...hidden] : [];
}

function buttons(talk: Talk): HTMLElement {
  const { round, mayLead, voters } = talk;
  const group = make('div', { class: 'journey-map-talk-buttons' });
  if (mayLead && round.open) {
    group.append(button('close-vote', AJS.I18n.getText('journeymaps.talk.vote.close')));
  }
  if (mayLead && round.hidden && !round.revealed && (round.open || voters > 0)) {
    group.append(button('reveal-votes', AJS.I18n.getText('journeymaps.talk.vote.reveal')));
  }
  if (mayLead && !round.open && voters > 0) {
    group.append(button('reopen-vote', AJS.I18n.getText('journeymaps.talk.vote.again')));
  }
  if (mayLead && !round.open) {
    group.append(...start(talk));
  }
  if (!round.open) {
    group.append(button('talk', AJS.I18n.getText('journeymaps.ui.close')));
  }
  return group;
}

function start({ round }: Talk): HTMLElement[] {
  const dots = make('input', { type: 'number', name: 'dots', min: '1', max: '100', required: '' });
  dots.value = String(round.dots);
  const hidden = make('input', { type: 'checkbox', name: 'hidden' });
  hidden.checked = round.hidden;
  return [
    make('label', {}, AJS.I18n.getText('journeymaps.talk.vote.dots'), dots),
    make('label', {}, hidden, AJS.I18n.getText('journeymaps.talk.vote.secret')),
    button('open-vote', AJS.I18n.getText('journeymaps.talk.vote.open')),
  ];
}

function button(action: string, text: string): HTMLElement {
  return make('button', { type: 'button', class: 'journey-map-button', 'data-action': action }, text);
}

/** The cards with the most dots first; of equals, as they stand in the map. */
function results(map: MapOnPage, { votes, round }: Talk): HTMLElement[] {
  if (votes === undefined || (Object.keys(votes).length === 0 && !round.revealed)) {
    return [];
  }
  const named = new Map(cardsOf(map).map((card) => [idOf(card), cardTitle(card)]));
  const ranked = [...named].filter(([id]) => (votes[id] ?? 0) > 0).sort(([a], [b]) => (votes[b] ?? 0) - (votes[a] ?? 0));
  const lines = ranked.map(([id, name]) =>
    make(
      'li',
      {},
      make('b', {}, fill(AJS.I18n.getText('journeymaps.talk.vote.count'), votes[id] ?? 0)),
      ' ',
      make('button', { type: 'button', class: 'journey-map-talk-link', 'data-action': 'go-to-card', 'data-card': id }, name),
    ),
  );
  const list = lines.length > 0 ? make('ol', {}, ...lines) : make('p', {}, AJS.I18n.getText('journeymaps.talk.vote.nobody'));
  return [
    make(
      'details',
      { class: 'journey-map-results', open: '' },
      make('summary', {}, AJS.I18n.getText('journeymaps.talk.vote.results')),
      list,
    ),
  ];
}
