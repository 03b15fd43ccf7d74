import { textsIn } from '../page/validate';
import type { Command } from '../page/commands';
import { setIfChanged } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { saveToSession, loadFromSession } from '../page/session';
import { foldColumns } from './fold-columns';

interface Folded {
  readonly lanes: readonly string[];
  readonly stages: readonly string[];
}

const NONE: Folded = { lanes: [], stages: [] };

/** Lanes fold to a line, stages to a narrow column; on paper everything is open. */
export function folding(map: MapOnPage): Command[] {
  const paper = matchMedia('print');
  const show = (): void => {
    draw(map, paper.matches ? NONE : foldedOf(map));
  };
  paper.addEventListener('change', show);
  map.onDrawn(show);
  show();
  return [
    { name: 'fold-lane', label: null, key: null, run: (button) => foldLane(map, button) },
    { name: 'fold-stage', label: null, key: null, run: (button) => foldStage(map, button) },
    {
      name: 'unfold',
      label: AJS.I18n.getText('journeymaps.ui.unfold'),
      key: 'u',
      run: () => map.one('[data-folded]') !== null && change(map, NONE),
    },
  ];
}

/** So that a card can be seen. */
export function unfoldAround(map: MapOnPage, card: HTMLElement): void {
  const cell = card.closest<HTMLElement>(markup.cell);
  const stage = map.all(markup.step).find((step) => step.dataset.stepId === cell?.dataset.stepId)?.dataset.stage;
  const { lanes, stages } = foldedOf(map);
  change(map, { lanes: lanes.filter((id) => id !== cell?.dataset.laneId), stages: stages.filter((id) => id !== stage) });
}

function foldLane(map: MapOnPage, button: HTMLElement): boolean {
  const id = laneOf(button);
  const folded = foldedOf(map);
  return id !== undefined && change(map, { ...folded, lanes: toggled(folded.lanes, id) });
}

function foldStage(map: MapOnPage, button: HTMLElement): boolean {
  const id = stageOf(button);
  const folded = foldedOf(map);
  return id !== undefined && change(map, { ...folded, stages: toggled(folded.stages, id) });
}

const laneOf = (button: HTMLElement): string | undefined => button.closest<HTMLElement>(markup.row)?.dataset.laneId;
const stageOf = (button: HTMLElement): string | undefined => button.closest<HTMLElement>(markup.stage)?.dataset.stageId;

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

function foldedOf(map: MapOnPage): Folded {
  const folded = loadFromSession(map.id, 'folded') as Partial<Folded> | null;
  return { lanes: textsIn(folded?.lanes), stages: textsIn(folded?.stages) };
}

function change(map: MapOnPage, folded: Folded): true {
  saveToSession(map.id, 'folded', folded);
  draw(map, folded);
  return true;
}

function draw(map: MapOnPage, folded: Folded): void {
  for (const row of map.all(markup.row)) {
    row.toggleAttribute('data-folded', folded.lanes.includes(row.dataset.laneId ?? ''));
  }
  foldColumns(map, folded.stages);
  for (const button of map.all('[data-action="fold-lane"]')) {
    expanded(button, !folded.lanes.includes(laneOf(button) ?? ''));
  }
  for (const button of map.all('[data-action="fold-stage"]')) {
    expanded(button, !folded.stages.includes(stageOf(button) ?? ''));
  }
}

function expanded(button: HTMLElement, open: boolean): void {
  setIfChanged(button, 'aria-expanded', String(open));
}
