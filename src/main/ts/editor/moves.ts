import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import { nameOf } from './names';
import type { Edit, Kind, Op, Place, Target } from './ops';
import { cardIds, cell, elementOf, laneIds, placeOf, stageOf, stageIds, stepIds } from './drawing';
import { selectionOr } from './selection-or';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where things can be moved to: a step to a stage, a card to a cell. */
export type Destination = Exclude<Place, { readonly card: string }>;

/** A place for things. */
export interface Position {
  /** The stage of a step, the cell of a card; null for stages and lanes, which stand in the map. */
  readonly in: Destination | null;
  /** The neighbour it comes behind; null is first. */
  readonly after: string | null;
}

/** Things of one kind, in this order, to a place; null when they stand there already. */
export function moveTo(map: MapOnPage, things: readonly Target[], spot: Position): Edit | null {
  const kind = things[0]?.kind ?? 'map';
  const ids = things.map(({ id }) => id);
  const now = siblings(map, kind, spot.in);
  const then = put(now, ids, spot.after);
  return String(now) === String(then) ? null : { ops: chain(kind, ids, spot), done: words(map, things, spot.in, then) };
}

/** One place on, for a thing, or for all selected cards when it is one of them; null where there is no further. */
export function moveByOne(map: MapOnPage, target: Target, direction: Direction): Edit | null {
  const back = direction === 'left' || direction === 'up';
  const sideways = direction === 'left' || direction === 'right';
  if (target.kind === 'card') {
    return cardsOn(map, selectionOr(map, target), back, sideways);
  }
  const here = currentPlace(map, target);
  return target.kind === 'map' || sideways === (target.kind === 'lane')
    ? null
    : (moveTo(map, [target], { in: here, after: further(siblings(map, target.kind, here), [target.id], back) }) ??
        intoNextStage(map, target, back));
}

/** All that stand in a place. */
export function siblings(map: MapOnPage, kind: Kind, place: Destination | null): string[] {
  if (place !== null) {
    return 'stage' in place ? stepIds(map, place.stage) : cardIds(cell(map, place.lane, place.step));
  }
  return kind === 'stage' ? stageIds(map) : kind === 'lane' ? laneIds(map) : [];
}

/** In what a thing stands now. */
export function currentPlace(map: MapOnPage, target: Target): Destination | null {
  if (target.kind === 'step') {
    return { stage: stageOf(map, target.id) };
  }
  const at = target.kind === 'card' ? elementOf(map, target) : null;
  return at && placeOf(at);
}

function put(all: readonly string[], ids: readonly string[], after: string | null): string[] {
  const rest = all.filter((id) => !ids.includes(id));
  const at = after === null ? 0 : rest.indexOf(after) + 1 || rest.length;
  return [...rest.slice(0, at), ...ids, ...rest.slice(at)];
}

/** Each behind the one before it. */
function chain(kind: Kind, ids: readonly string[], spot: Position): Op[] {
  return ids.map((id, index) => ({ op: 'move', kind, id, ...(spot.in && { in: spot.in }), after: ids[index - 1] ?? spot.after }));
}

/** Past one neighbour, all together; at the end they only close up. */
function further(all: readonly string[], ids: readonly string[], back: boolean): string | null {
  const others = all.filter((id) => !ids.includes(id));
  const here = all.flatMap((id, index) => (ids.includes(id) ? [index] : []));
  const [first = 0, last = 0] = [here[0], here.at(-1)];
  return back ? (all[first - 2] ?? null) : (all[last + 1] ?? others.at(-1) ?? null);
}

/** At the edge of its stage a step goes over into the next one. */
function intoNextStage(map: MapOnPage, step: Target, back: boolean): Edit | null {
  const all = stageIds(map);
  const stage = step.kind === 'step' ? all[all.indexOf(stageOf(map, step.id)) + (back ? -1 : 1)] : undefined;
  return stage === undefined ? null : moveTo(map, [step], { in: { stage }, after: back ? (stepIds(map, stage).at(-1) ?? null) : null });
}

type Cell = { readonly lane: string; readonly step: string };

/** Up and down, cards go through their cell and then on into the next lane's. */
function cardsOn(map: MapOnPage, things: readonly Target[], back: boolean, sideways: boolean): Edit | null {
  const cells = byCell(map, things);
  const inside = cells.map(([at, some]) =>
    moveTo(map, some, {
      in: at,
      after: further(
        siblings(map, 'card', at),
        some.map(({ id }) => id),
        back,
      ),
    }),
  );
  const stirred = inside.filter((edit) => edit !== null);
  if (!sideways && stirred.length > 0) {
    return together(stirred, things.length);
  }
  const over = cells.map(([at, some]) => intoNextCell(map, at, some, back, sideways)).filter((edit) => edit !== null);
  return over.length < cells.length ? null : together(over, things.length);
}

function intoNextCell(map: MapOnPage, at: Cell, some: readonly Target[], back: boolean, sideways: boolean): Edit | null {
  const all = sideways ? stepIds(map) : laneIds(map);
  const here = all.indexOf(sideways ? at.step : at.lane);
  const onward = back ? all.slice(0, here).reverse() : all.slice(here + 1);
  const places = onward.map((id): Cell => (sideways ? { lane: at.lane, step: id } : { lane: id, step: at.step }));
  const to = places.find((place) => isShown(cell(map, place.lane, place.step)));
  return to === undefined
    ? null
    : moveTo(map, some, { in: to, after: back || sideways ? (siblings(map, 'card', to).at(-1) ?? null) : null });
}

/** A card does not go to where nobody sees it. */
function isShown(at: HTMLElement | null): boolean {
  return at !== null && at.closest('[data-folded], [data-filtered]') === null;
}

function byCell(map: MapOnPage, things: readonly Target[]): [Cell, Target[]][] {
  const found = new Map<HTMLElement, [Cell, Target[]]>();
  for (const thing of things) {
    const card = elementOf(map, thing);
    const around = card?.closest('td') ?? null;
    const at = card && placeOf(card);
    if (around !== null && at !== null) {
      found.set(around, [at, [...(found.get(around)?.[1] ?? []), thing]]);
    }
  }
  return [...found.values()];
}

function together(edits: readonly Edit[], count: number): Edit | null {
  const [only] = edits;
  return edits.length > 1 || only === undefined
    ? { ops: edits.flatMap(({ ops }) => ops), done: fill(AJS.I18n.getText('journeymaps.move.cards'), count) }
    : only;
}

/** What has gone where, as it is to be said. */
function words(map: MapOnPage, things: readonly Target[], place: Destination | null, then: readonly string[]): string {
  const [thing] = things;
  if (thing === undefined) {
    return '';
  }
  const where = placeName(map, place);
  if (things.length > 1) {
    return fill(AJS.I18n.getText('journeymaps.move.cards-to'), things.length, where);
  }
  const name = nameOf(map, thing);
  const [at, all] = [then.indexOf(thing.id) + 1, then.length];
  return where === ''
    ? fill(AJS.I18n.getText('journeymaps.move.done'), name, at, all)
    : fill(AJS.I18n.getText('journeymaps.move.done-to'), name, where, at, all);
}

/** “Emergency department, Pain points”; nothing for the map. */
function placeName(map: MapOnPage, place: Destination | null): string {
  if (place === null) {
    return '';
  }
  return 'stage' in place
    ? nameOf(map, { kind: 'stage', id: place.stage })
    : [nameOf(map, { kind: 'step', id: place.step }), nameOf(map, { kind: 'lane', id: place.lane })].join(', ');
}
