import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import type { Op, Place, Target } from './ops';
import { cards, cell, element, lanes, placeOf, stageOf, stages, steps } from './places';

/** To where a thing can go from where it is; null where there is no further. */
export type Direction = 'left' | 'right' | 'up' | 'down';

export function move(map: MapOnPage, target: Target, direction: Direction): Op | null {
  const back = direction === 'left' || direction === 'up';
  const sideways = direction === 'left' || direction === 'right';
  switch (target.kind) {
    case 'stage':
      return sideways ? among(target, stages(map), back) : null;
    case 'lane':
      return sideways ? null : among(target, lanes(map), back);
    case 'step':
      return sideways ? step(map, target, back) : null;
    case 'card':
      return card(map, target, back, sideways);
    case 'map':
      return null;
  }
}

/** One place on among its siblings. */
function among(target: Target, siblings: readonly string[], back: boolean, place?: Place): Op | null {
  const at = siblings.indexOf(target.id);
  const after = back ? siblings[at - 2] ?? null : siblings[at + 1];
  const first = back && at === 0;
  return at < 0 || first || after === undefined ? null : { op: 'move', ...target, ...(place ? { in: place } : {}), after };
}

/** At the edge of its stage a step goes over into the next one. */
function step(map: MapOnPage, target: Target, back: boolean): Op | null {
  const stage = stageOf(map, target.id);
  const inside = among(target, steps(map, stage), back, { stage });
  const all = stages(map);
  const beside = all[all.indexOf(stage) + (back ? -1 : 1)];
  return inside ?? (beside === undefined ? null : { op: 'move', ...target, in: { stage: beside }, ...(back ? {} : { after: null }) });
}

function card(map: MapOnPage, target: Target, back: boolean, sideways: boolean): Op | null {
  const here = element(map, target);
  const place = here && placeOf(here);
  if (here === null || place === null) {
    return null;
  }
  if (!sideways) {
    return among(target, cards(here.closest<HTMLElement>(markup.cell)), back, place);
  }
  const all = steps(map);
  const beside = all[all.indexOf(place.step) + (back ? -1 : 1)];
  return beside === undefined || cell(map, place.lane, beside) === null
    ? null
    : { op: 'move', ...target, in: { lane: place.lane, step: beside } };
}
