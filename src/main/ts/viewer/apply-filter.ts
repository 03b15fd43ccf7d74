import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';

/** What a reader does not want to see, and the text that cards must have. */
export interface Filter {
  readonly types: readonly string[];
  readonly personas: readonly string[];
  readonly text: string;
}

export const NO_FILTER: Filter = { types: [], personas: [], text: '' };

export function isNoFilter(choice: Filter): boolean {
  return choice.types.length === 0 && choice.personas.length === 0 && choice.text.trim() === '';
}

/** Hides what the choice leaves out, shows all else, and counts. Works on every view that has lanes or cards. */
export function applyFilter(map: MapOnPage, choice: Filter): { lanes: number; cards: number } {
  const words = choice.text
    .trim()
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const lanes = map.all('[data-lane-type]');
  for (const card of map.all(markup.card)) {
    hide(card, !has(card, words));
  }
  for (const lane of lanes) {
    hide(lane, leftOut(lane, choice) || (words.length > 0 && !has(lane, words, markup.card)));
  }
  return {
    lanes: lanes.filter((lane) => lane.hasAttribute('data-filtered')).length,
    cards: map.all(`:is([data-filtered], [data-filtered] *):is(${markup.card})`).length,
  };
}

function leftOut(lane: HTMLElement, choice: Filter): boolean {
  return choice.types.includes(lane.dataset.laneType ?? '') || choice.personas.includes(lane.dataset.personaId ?? '-');
}

/** Whether the element, or one of its parts, holds every word. */
function has(element: HTMLElement, words: readonly string[], parts?: string): boolean {
  if (parts !== undefined) {
    return [...element.querySelectorAll<HTMLElement>(parts)].some((part) => has(part, words));
  }
  const text = element.textContent.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

function hide(element: HTMLElement, hidden: boolean): void {
  element.toggleAttribute('data-filtered', hidden);
}
