import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import { fill } from '../../page/text';
import type { Editing } from '../feature';
import { stepIds } from '../drawing';
import { control, emptyCell } from './controls';

/** One of the five steps to a map that is of use; how far it is, is read from the drawing. */
export interface GuideStep {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  isDone(map: MapOnPage): boolean;
  /** How far it is, in figures. */
  progress(map: MapOnPage): string;
  /** The control to go on with. */
  controlToUse(editing: Editing): HTMLElement | null;
}

const PLACES = ['touchpoints', 'channels'];
const CURVES = ['emotion', 'employee-emotion'];
const LATER = [...PLACES, ...CURVES, 'pains', 'opportunities', 'metrics', 'moments', 'storyboard'];

export const GUIDE: readonly GuideStep[] = [
  {
    name: 'define',
    label: AJS.I18n.getText('journeymaps.guide.define'),
    text: AJS.I18n.getText('journeymaps.guide.define.text'),
    isDone: (map) => personas(map) > 0,
    progress: (map) => fill(AJS.I18n.getText('journeymaps.guide.define.progress'), personas(map)),
    controlToUse: ({ map }) => control(map, 'map-settings'),
  },
  {
    name: 'touchpoints',
    label: AJS.I18n.getText('journeymaps.guide.touchpoints'),
    text: AJS.I18n.getText('journeymaps.guide.touchpoints.text'),
    isDone: (map) => cardsIn(map, PLACES) > 0,
    progress: (map) => fill(AJS.I18n.getText('journeymaps.guide.touchpoints.progress'), cardsIn(map, PLACES)),
    controlToUse: ({ map }) => emptyCell(map, PLACES) ?? control(map, 'new-lane'),
  },
  {
    name: 'map',
    label: AJS.I18n.getText('journeymaps.guide.map'),
    text: AJS.I18n.getText('journeymaps.guide.map.text'),
    isDone: (map) => isMost(map, stepsWith(map, storyLanes(map))),
    progress: (map) => fill(AJS.I18n.getText('journeymaps.guide.map.progress'), stepsWith(map, storyLanes(map)), stepIds(map).length),
    controlToUse: ({ map }) => emptyCell(map, storyLanes(map)) ?? control(map, 'new-lane'),
  },
  {
    name: 'analyse',
    label: AJS.I18n.getText('journeymaps.guide.analyse'),
    text: AJS.I18n.getText('journeymaps.guide.analyse.text'),
    isDone: (map) => isMost(map, stepsWith(map, CURVES)) && cardsIn(map, ['pains']) > 0,
    progress: (map) =>
      fill(AJS.I18n.getText('journeymaps.guide.analyse.progress'), stepsWith(map, CURVES), stepIds(map).length, cardsIn(map, ['pains'])),
    controlToUse: ({ map }) => emptyCell(map, isMost(map, stepsWith(map, CURVES)) ? ['pains'] : CURVES) ?? control(map, 'new-lane'),
  },
  {
    name: 'improve',
    label: AJS.I18n.getText('journeymaps.guide.improve'),
    text: AJS.I18n.getText('journeymaps.guide.improve.text'),
    isDone: (map) => cardsIn(map, ['opportunities']) > 0,
    progress: (map) => fill(AJS.I18n.getText('journeymaps.guide.improve.progress'), cardsIn(map, ['opportunities'])),
    controlToUse: ({ map }) => emptyCell(map, ['opportunities']) ?? control(map, 'new-lane'),
  },
];

function personas(map: MapOnPage): number {
  return map.all(':scope > header [data-persona-id]').length;
}

/** The types of lanes there are that tell what happens and why. */
function storyLanes(map: MapOnPage): string[] {
  return map.all(markup.row).flatMap(({ dataset: { laneType = '' } }) => (LATER.includes(laneType) ? [] : [laneType]));
}

function cardsIn(map: MapOnPage, types: readonly string[]): number {
  return map.all(`${rows(types)} ${markup.card}`).length;
}

/** How many steps have a card in lanes of these types. */
function stepsWith(map: MapOnPage, types: readonly string[]): number {
  return new Set(map.all(`${rows(types)} ${markup.cell}:has(${markup.card})`).map((cell) => cell.dataset.stepId)).size;
}

function isMost(map: MapOnPage, count: number): boolean {
  return count > 0 && count * 2 >= stepIds(map).length;
}

function rows(types: readonly string[]): string {
  return `:is(${types.map((type) => `${markup.row}[data-lane-type="${type}"]`).join(', ')})`;
}
