import { one } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';

const MOST = 60;

/** The drawn cards; the same card may be drawn more than once. */
export function cardsOf(map: MapOnPage): HTMLElement[] {
  return map.all(`li${markup.card}`);
}

export function idOf(card: HTMLElement): string {
  return card.dataset.cardId ?? '';
}

/** What a card is called: the beginning of its words. */
export function nameOf(card: HTMLElement): string {
  const text = (one(card, '.journey-map-text, .journey-map-place, .journey-map-word') ?? card).textContent.trim().replace(/\s+/g, ' ');
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}
