import { make, ours } from '../page/dom';
import { dayWords, percentWords } from '../page/locale';
import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import { type Verdict, type MetricEffect, linkKey, type PromiseKept } from './api';
import type { KnownIssues } from './known-issues';
import { doneWords, restWords, type Tally, tally } from './tally';

const FIGURE = ':scope > .journey-map-kept';

/** As many measures as a cell tells at once. */
const MOST = 3;

/** What a figure was drawn of. */
const drawnOf = new WeakMap<HTMLElement, string>();

/** What is told at a place. */
interface Figure {
  /** The share; null when nothing is seen that it could be of. */
  readonly kept: number | null;
  /** What it is of. */
  readonly words: readonly string[];
  readonly effects: readonly MetricEffect[];
}

/**
 * Tells how far the promise is kept wherever the server has left a place for it: in the map's last row, over it, in lists. What is
 * done of how many is told once: of a step, its head says so.
 */
export function drawPromise(map: MapOnPage, known: KnownIssues): void {
  const { promise } = known;
  const steps = new Map((promise?.steps ?? []).map((step) => [step.id, step]));
  const ofMap = promise === undefined || promise.map.linked === 0 ? null : figureOfMap(promise, known);
  for (const place of map.all('[data-promise-map]')) {
    put(place, ofMap);
  }
  for (const place of map.all('[data-promise-step]')) {
    const step = steps.get(place.dataset.promiseStep ?? '');
    put(
      place,
      step === undefined ? null : { kept: step.kept, words: restWords(tallyOf(step.cards ?? [], known)), effects: step.metrics ?? [] },
    );
  }
  for (const place of map.all('[data-promise-card]')) {
    put(place, figureOfCard(place.dataset.promiseCard ?? '', known));
  }
}

function tallyOf(cards: readonly string[], known: KnownIssues): Tally {
  return tally(known.ofCards(cards).map(linkKey), known);
}

function figureOfMap({ map, steps }: PromiseKept, known: KnownIssues): Figure {
  const found = tallyOf(
    steps.flatMap(({ cards = [] }) => cards),
    known,
  );
  return { kept: map.kept, words: [doneWords(found), ...restWords(found)], effects: [] };
}

/** All issues of a card weigh the same. */
function figureOfCard(card: string, known: KnownIssues): Figure | null {
  const found = tallyOf([card], known);
  return found.all === 0
    ? null
    : { kept: found.seen === 0 ? null : found.done / found.seen, words: [doneWords(found), ...restWords(found)], effects: [] };
}

function put(place: HTMLElement, wanted: Figure | null): void {
  const there = ours(place, FIGURE);
  if (wanted === null) {
    there?.remove();
    return;
  }
  const figure =
    there ?? make('span', { class: 'journey-map-kept', 'data-editor': 'issues', title: AJS.I18n.getText('journeymaps.promise.weighted') });
  const of = JSON.stringify(wanted);
  if (drawnOf.get(figure) !== of) {
    drawnOf.set(figure, of);
    figure.replaceChildren(...share(wanted), ...effectsOf(wanted.effects));
  }
  if (there === null) {
    place.append(figure);
  }
}

function share({ kept, words }: Figure): HTMLElement[] {
  const of = words.length === 0 ? [] : [make('span', { class: 'journey-map-kept-of' }, words.join(' · '))];
  if (kept === null) {
    return of;
  }
  const bar = make('span', { class: 'journey-map-kept-bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--kept', String(kept));
  return [bar, make('b', {}, percentWords(kept)), ...of];
}

function effectsOf(effects: readonly MetricEffect[]): HTMLElement[] {
  const lines = effects.map(effect);
  const rest = lines.slice(MOST);
  const list = (of: readonly HTMLElement[]): HTMLElement => make('ul', { class: 'journey-map-effects' }, ...of);
  return [
    ...(lines.length > 0 ? [list(lines.slice(0, MOST))] : []),
    ...(rest.length > 0
      ? [
          make(
            'details',
            { class: 'journey-map-effects-more' },
            make('summary', {}, fill(AJS.I18n.getText('journeymaps.jira.effect.more'), rest.length)),
            list(rest),
          ),
        ]
      : []),
  ];
}

function effect({ name, key, resolved, before, after, change }: MetricEffect): HTMLElement {
  const none = '–';
  const values = make(
    'span',
    { class: 'journey-map-effect-values' },
    before?.text ?? none,
    make('span', { 'aria-hidden': 'true' }, ' → '),
    make('span', { class: 'journey-map-unseen' }, ` ${AJS.I18n.getText('journeymaps.jira.effect.then')} `),
    make('b', {}, after?.text ?? none),
  );
  return make(
    'li',
    { 'data-change': change },
    make('span', { class: 'journey-map-effect-name' }, name),
    ' ',
    values,
    ' ',
    make('span', { class: look(change) }, ...sign(change, before?.value, after?.value), changeWords(change)),
    ' ',
    make('span', { class: 'journey-map-effect-since' }, fill(AJS.I18n.getText('journeymaps.jira.effect.since'), dayWords(resolved), key)),
  );
}

function look(change: Verdict): string {
  return change === 'better' ? 'journey-map-good' : change === 'worse' ? 'journey-map-bad' : 'journey-map-faint';
}

/** Which way the value went, where that is a change. */
function sign(change: Verdict, before = 0, after = 0): Node[] {
  return change === 'better' || change === 'worse' ? [make('span', { 'aria-hidden': 'true' }, after > before ? '▲ ' : '▼ ')] : [];
}

function changeWords(change: Verdict): string {
  const words: Readonly<Record<Verdict, string>> = {
    better: AJS.I18n.getText('journeymaps.jira.effect.better'),
    worse: AJS.I18n.getText('journeymaps.jira.effect.worse'),
    'no-clear-change': AJS.I18n.getText('journeymaps.jira.effect.no-clear-change'),
    'cannot-tell': AJS.I18n.getText('journeymaps.jira.effect.cannot-tell'),
    'not-measured': AJS.I18n.getText('journeymaps.jira.effect.not-measured'),
  };
  return words[change];
}
