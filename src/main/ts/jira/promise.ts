import { make, one } from '../page/dom';
import { dayWords, percentWords } from '../page/locale';
import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import type { Change, Effect, Kept } from './api';
import type { Known } from './known';

const FIGURE = ':scope > .journey-map-kept';

/** As many measures as a cell tells at once. */
const MOST = 3;

/** What a figure was drawn of. */
const drawnOf = new WeakMap<HTMLElement, string>();

/** Tells how far the promise is kept wherever the server has left a place for it: in the map's last row, over it, in lists. */
export function drawPromise(map: MapOnPage, known: Known): void {
  const steps = new Map((known.promise?.steps ?? []).map((step) => [step.id, step]));
  for (const place of map.all('[data-promise-map]')) {
    put(place, known.promise?.map, []);
  }
  for (const place of map.all('[data-promise-step]')) {
    const step = steps.get(place.dataset.promiseStep ?? '');
    put(place, step, step?.metrics ?? []);
  }
}

function put(place: HTMLElement, kept: Kept | undefined, effects: readonly Effect[]): void {
  const there = one(place, FIGURE);
  if (kept === undefined || kept.linked === 0) {
    there?.remove();
    return;
  }
  const figure = there ?? make('span', { class: 'journey-map-kept', 'data-editor': 'issues' });
  const of = JSON.stringify([kept, effects]);
  if (drawnOf.get(figure) !== of) {
    drawnOf.set(figure, of);
    figure.replaceChildren(...figureOf(kept), ...effectsOf(effects));
  }
  if (there === null) {
    place.append(figure);
  }
}

function figureOf({ kept, resolved, visible, linked }: Kept): HTMLElement[] {
  const seen = visible === linked ? [] : [make('span', { class: 'journey-map-kept-of' }, fill(AJS.I18n.getText('journeymaps.jira.visible'), visible, linked))];
  if (kept === null) {
    return seen;
  }
  const bar = make('span', { class: 'journey-map-kept-bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--kept', String(kept));
  return [bar, make('b', {}, percentWords(kept)),
    make('span', { class: 'journey-map-kept-of' }, fill(AJS.I18n.getText('journeymaps.jira.count.resolved'), resolved, visible)), ...seen];
}

function effectsOf(effects: readonly Effect[]): HTMLElement[] {
  const lines = effects.map(effect);
  const rest = lines.slice(MOST);
  const list = (of: readonly HTMLElement[]): HTMLElement => make('ul', { class: 'journey-map-effects' }, ...of);
  return [
    ...(lines.length > 0 ? [list(lines.slice(0, MOST))] : []),
    ...(rest.length > 0 ? [make('details', { class: 'journey-map-effects-more' }, make('summary', {}, fill(AJS.I18n.getText('journeymaps.jira.effect.more'), rest.length)), list(rest))] : []),
  ];
}

function effect({ name, key, resolved, before, after, change }: Effect): HTMLElement {
  const none = '–';
  const values = make('span', { class: 'journey-map-effect-values' }, before?.text ?? none,
    make('span', { 'aria-hidden': 'true' }, ' → '), make('span', { class: 'journey-map-unseen' }, ` ${AJS.I18n.getText('journeymaps.jira.effect.then')} `),
    make('b', {}, after?.text ?? none));
  return make('li', { 'data-change': change }, make('span', { class: 'journey-map-effect-name' }, name), ' ', values, ' ',
    make('span', { class: look(change) }, ...sign(change, before?.value, after?.value), changeWords(change)), ' ',
    make('span', { class: 'journey-map-effect-since' }, fill(AJS.I18n.getText('journeymaps.jira.effect.since'), dayWords(resolved), key)));
}

function look(change: Change): string {
  return change === 'better' ? 'journey-map-good' : change === 'worse' ? 'journey-map-bad' : 'journey-map-faint';
}

/** Which way the value went, where that is a change. */
function sign(change: Change, before = 0, after = 0): Node[] {
  return change === 'better' || change === 'worse' ? [make('span', { 'aria-hidden': 'true' }, after > before ? '▲ ' : '▼ ')] : [];
}

function changeWords(change: Change): string {
  const words: Readonly<Record<Change, string>> = {
    better: AJS.I18n.getText('journeymaps.jira.effect.better'),
    worse: AJS.I18n.getText('journeymaps.jira.effect.worse'),
    'no-clear-change': AJS.I18n.getText('journeymaps.jira.effect.no-clear-change'),
    'cannot-tell': AJS.I18n.getText('journeymaps.jira.effect.cannot-tell'),
    'not-measured': AJS.I18n.getText('journeymaps.jira.effect.not-measured'),
  };
  return words[change];
}
