import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import { cellOver, rowsOf, positionOf, focusableIn } from '../../page/table-cells';
import { newId, type Op } from '../ops';
import { stageIds, stepIds } from '../drawing';
import { isInCurve } from '../writing/cards';
import type { Pasted } from './pasted';

/** Where what is pasted goes: lanes down and steps on from a cell. */
export interface PasteArea {
  readonly lanes: readonly HTMLTableRowElement[];
  readonly steps: readonly string[];
}

export function pasteAreaFrom(map: MapOnPage, thing: HTMLElement): PasteArea {
  const { row, column } = positionOf(map, thing);
  const shown = rowsOf(map).filter((r, index) => r.matches(markup.row) && !r.hasAttribute('data-folded') && index >= row);
  const cells = [...(shown[0]?.cells ?? [])].filter((cell) => cell.matches(markup.cell) && focusableIn(cell) !== null);
  const first = column < 1 ? 0 : cells.findIndex((cell) => cell === cellOver(shown[0], column));
  return { lanes: shown, steps: first < 0 ? [] : cells.slice(first).map((cell) => cell.dataset.stepId ?? '') };
}

/** Steps that have to be made first, after the last one. */
export function newSteps(map: MapOnPage, count: number): { readonly ops: readonly Op[]; readonly steps: readonly string[] } {
  const stage = stageIds(map).at(-1) ?? '';
  const made = Array.from({ length: count }, newId);
  const before = [stepIds(map, stage).at(-1) ?? null, ...made];
  const fields = { title: AJS.I18n.getText('journeymaps.editor.new-step') };
  return {
    steps: made,
    ops: made.map((id, index) => ({ op: 'add', kind: 'step', id, in: { stage }, after: before[index] ?? null, fields })),
  };
}

/** Adds the cards; what has no place there stays out. @param after the card of the first cell that they come after */
export function cardsToAdd(pasted: Pasted, room: PasteArea, after: string | undefined): Op[] {
  return pasted.rows.flatMap((row, r) => {
    const lane = room.lanes[r];
    return row.flatMap((cards, c) => {
      const step = room.steps[c];
      return lane === undefined || step === undefined ? [] : inCell(cards, lane, step, r === 0 && c === 0 ? after : undefined);
    });
  });
}

function inCell(cards: Pasted['rows'][number][number], lane: HTMLTableRowElement, step: string, after: string | undefined): Op[] {
  const curve = isInCurve(lane);
  const ids = cards.map(() => newId());
  return cards.map(({ fields }, index) => {
    const before = index === 0 ? after : ids[index - 1];
    const place = { lane: lane.dataset.laneId ?? '', step };
    return {
      op: 'add',
      kind: 'card',
      id: ids[index] ?? newId(),
      in: place,
      ...(before === undefined ? {} : { after: before }),
      fields: fields(curve),
    };
  });
}
