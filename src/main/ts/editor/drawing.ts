import { dataSelector } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import type { Kind, Place, Target, ThingKind } from './ops';

/** Reads from the drawing where things stand: the browser keeps no map of its own. */

export function stageIds(map: MapOnPage): string[] {
  return ids(map.all(markup.stage), 'stageId');
}

export function stepIds(map: MapOnPage, stage?: string): string[] {
  return ids(
    map.all(markup.step).filter((step) => stage === undefined || step.dataset.stage === stage),
    'stepId',
  );
}

export function stageOf(map: MapOnPage, step: string): string {
  return map.one(`${markup.step}${dataSelector('step-id', step)}`)?.dataset.stage ?? '';
}

/** Of the stage of a step: before, during or after; undefined where that is not said. */
export function periodOf(map: MapOnPage, step: string): string | undefined {
  return map.one(`${markup.stage}${dataSelector('stage-id', stageOf(map, step))}`)?.dataset.period;
}

export function laneIds(map: MapOnPage): string[] {
  return ids(map.all(markup.row), 'laneId');
}

export function cell(map: MapOnPage, lane: string, step: string): HTMLElement | null {
  return map.one(`td${dataSelector('lane-id', lane)}${dataSelector('step-id', step)}`);
}

export function cardIds(within: HTMLElement | null): string[] {
  return within === null ? [] : ids([...within.querySelectorAll<HTMLElement>(markup.card)], 'cardId');
}

export function placeOf(card: HTMLElement): { lane: string; step: string } | null {
  const { laneId, stepId } = card.closest<HTMLElement>(markup.cell)?.dataset ?? {};
  return laneId === undefined || stepId === undefined ? null : { lane: laneId, step: stepId };
}

/** The element that stands for a thing: heads for stages, steps and lanes. */
export function elementOf(map: MapOnPage, { kind, id }: Target): HTMLElement | null {
  switch (kind) {
    case 'stage':
      return map.one(`${markup.stage}${dataSelector('stage-id', id)}`);
    case 'step':
      return map.one(`${markup.step}${dataSelector('step-id', id)}`);
    case 'lane':
      return map.one(`${markup.row}${dataSelector('lane-id', id)} > th`);
    case 'card':
      return map.one(dataSelector('card-id', id));
    case 'map':
      return map.one(':scope > header');
    case 'persona':
      return map.one(`:scope > header ${dataSelector('persona-id', id)}`);
  }
}

/** The same for whatever an op names; null for what has no place of its own in the table. */
export function elementOfThing(map: MapOnPage, kind: ThingKind, id: string): HTMLElement | null {
  return isKind(kind) ? elementOf(map, { kind, id }) : null;
}

function isKind(kind: ThingKind): kind is Kind {
  return ['map', 'stage', 'step', 'lane', 'card'].includes(kind);
}

/** What an element belongs to: the nearest thing around it. */
export function targetOf(map: MapOnPage, from: Element): Target | null {
  const near = from.closest<HTMLElement>(`${markup.card}, ${markup.stage}, ${markup.step}, ${markup.row} > th`);
  if (near === null || !map.root.contains(near)) {
    return from.closest('header') === null ? null : { kind: 'map', id: map.id };
  }
  const { cardId, stepId, stageId } = near.dataset;
  if (cardId !== undefined) {
    return { kind: 'card', id: cardId };
  }
  if (stepId !== undefined) {
    return { kind: 'step', id: stepId };
  }
  return stageId !== undefined
    ? { kind: 'stage', id: stageId }
    : { kind: 'lane', id: near.closest<HTMLElement>(markup.row)?.dataset.laneId ?? '' };
}

/** The cell around an element, as a place for cards. */
export function cellPlaceAround(from: Element): Place | null {
  const { laneId, stepId } = from.closest<HTMLElement>(markup.cell)?.dataset ?? {};
  return laneId === undefined || stepId === undefined ? null : { lane: laneId, step: stepId };
}

/** Whether a stage, step or lane has cards. */
export function hasCards(map: MapOnPage, { kind, id }: Target): boolean {
  switch (kind) {
    case 'lane':
      return map.one(`${markup.row}${dataSelector('lane-id', id)} ${markup.card}`) !== null;
    case 'step':
      return map.one(`td${dataSelector('step-id', id)} ${markup.card}`) !== null;
    case 'stage':
      return stepIds(map, id).some((step) => hasCards(map, { kind: 'step', id: step }));
    default:
      return false;
  }
}

function ids(elements: readonly HTMLElement[], name: string): string[] {
  return elements.map((element) => element.dataset[name] ?? '');
}
