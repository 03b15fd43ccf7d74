import { all, dataSelector, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import type { Position } from '../moves';
import type { Target } from '../ops';
import { stageOf, stageIds, stepIds } from '../drawing';

/**
 * Puts the columns of a step or stage at their new place in every row. A stage that would be left, or is, without steps has a
 * column of its own kind: there, the server's drawing is waited for.
 */
export function moveColumns(map: MapOnPage, thing: Target, spot: Position): void {
  const heads = map.all('thead > tr > [data-stage]');
  const moved =
    thing.kind === 'stage'
      ? heads.filter((head) => head.dataset.stage === thing.id)
      : heads.filter((head) => head.dataset.stepId === thing.id);
  const before = thing.kind === 'stage' ? behindStage(heads, spot) : behindStep(map, heads, thing, spot);
  if (before !== undefined && moved.length > 0) {
    if (thing.kind === 'stage') {
      placeHead(map, thing.id, spot.after);
    } else {
      widen(map, thing.id, spot);
    }
    const from = moved.map((head) => heads.indexOf(head));
    for (const row of [...map.all('colgroup, thead > tr:has(> [data-stage])'), ...map.all(`${markup.row}, ${markup.promise}`)]) {
      shift(row, from, before === null ? 0 : heads.indexOf(before) + 1);
    }
  }
}

/** The last column of the stage it comes behind; null for none. */
function behindStage(heads: readonly HTMLElement[], { after }: Position): HTMLElement | null | undefined {
  return after === null ? null : heads.filter((head) => head.dataset.stage === after).at(-1);
}

/** The column it comes behind; undefined where columns do not say it. */
function behindStep(map: MapOnPage, heads: readonly HTMLElement[], step: Target, spot: Position): HTMLElement | null | undefined {
  const stage = spot.in !== null && 'stage' in spot.in ? spot.in.stage : '';
  const old = stageOf(map, step.id);
  if (stepIds(map, stage).length === 0 || (stage !== old && stepIds(map, old).length === 1)) {
    return undefined;
  }
  const first = heads.findIndex((head) => head.dataset.stage === stage);
  return spot.after === null ? (heads[first - 1] ?? null) : heads.find((head) => head.dataset.stepId === spot.after);
}

/** The drawing of a curve stays in the first cell, whichever that is. */
function shift(row: HTMLElement, from: readonly number[], to: number): void {
  const cells = [...row.children].slice(1);
  const curves = [...(cells[0]?.querySelectorAll(':scope > svg') ?? [])];
  const next = cells[to] ?? null;
  for (const cell of from.map((index) => cells[index])) {
    if (cell !== undefined && cell !== next) {
      row.insertBefore(cell, next);
    }
  }
  if (curves.length > 0 && row.children[1] !== cells[0]) {
    cells[0]?.classList.remove('journey-map-spine');
    row.children[1]?.classList.add('journey-map-spine');
    row.children[1]?.prepend(...curves);
  }
}

function placeHead(map: MapOnPage, id: string, after: string | null): void {
  const head = headOf(map, id);
  const before = after === null ? undefined : headOf(map, after);
  const first = stageIds(map)[0];
  if (head !== null && before) {
    before.after(head);
  } else if (head !== null && first !== undefined) {
    headOf(map, first)?.before(head);
  }
}

/** A stage is as wide as its steps. */
function widen(map: MapOnPage, step: string, spot: Position): void {
  const [from, to] = [stageOf(map, step), spot.in !== null && 'stage' in spot.in ? spot.in.stage : ''];
  for (const [stage, by] of [
    [from, -1],
    [to, 1],
  ] as const) {
    const head = headOf(map, stage);
    head?.setAttribute('colspan', String(Number(head.getAttribute('colspan') ?? 1) + by));
  }
  for (const column of all(map.root, `[data-stage]:is(${dataSelector('step-id', step)}, ${dataSelector('promise-step', step)})`)) {
    column.dataset.stage = to;
  }
}

function headOf(map: MapOnPage, stage: string): HTMLElement | null {
  return one(map.root, `${markup.stage}${dataSelector('stage-id', stage)}`);
}
