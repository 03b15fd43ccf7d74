import { one, textOf } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';

const MOST = 60;

/** What is drawn of a card without words that names it, the best first: a grade is a word too, and says little. */
const NAMES = ['.journey-map-place', '.journey-map-text', '.journey-map-word'] as const;

/** The drawn cards; the same card may be drawn more than once. */
export function cardsOf(map: MapOnPage): HTMLElement[] {
  return map.all(`li${markup.card}`);
}

export function idOf(card: HTMLElement): string {
  return card.dataset.cardId ?? '';
}

/** What a card is called: the beginning of its words. */
export function nameOf(card: HTMLElement): string {
  const text = lineOf(textOf(card)) || (NAMES.map((name) => drawnIn(one(card, name))).find((line) => line !== '') ?? drawnIn(card));
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

function drawnIn(element: HTMLElement | null): string {
  return lineOf(textOf(element) || (element?.textContent ?? ''));
}

function lineOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
