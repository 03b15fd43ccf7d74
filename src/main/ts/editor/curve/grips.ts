import { all, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';

const GRIP = 'journey-map-grip';
const SVG = 'http://www.w3.org/2000/svg';

/** What the pointer takes a point of a curve by. */
export const GRIPS = `.${GRIP}`;

/** Gives a grip, larger than the dot, to every point that is one card's: where several make a mean, no one's value is dragged. */
export function addGrips(map: MapOnPage): void {
  for (const dot of map.all(`${markup.curve} .journey-map-dot`)) {
    const card = cardOf(dot);
    const grip = one(dot, GRIPS);
    if (card === null) {
      grip?.remove();
    } else if (grip === null) {
      const circle = document.createElementNS(SVG, 'circle');
      circle.setAttribute('class', GRIP);
      circle.setAttribute('r', '14');
      circle.setAttribute('data-editor', '');
      dot.append(circle);
    }
  }
}

export function removeGrips(map: MapOnPage): void {
  for (const grip of map.all(GRIPS)) {
    grip.remove();
  }
}

/** The only card of the cell that a point stands for; null where there are more. */
export function cardOf(dot: Element): string | null {
  const cells = dot.closest(markup.row)?.children ?? [];
  const cell = cells[Number(dot.getAttribute('data-column')) + 1];
  const cards = cell === undefined ? [] : all(cell, markup.card);
  return cards.length === 1 ? (cards[0]?.dataset.cardId ?? null) : null;
}
