import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { isShown } from '../page/visibility';
import { startColumn, cornerOf, endOfRow, neighbourOf, type GridStep } from '../page/grid-navigation';

/** Where a reader goes about by keys: from card to card, each way null where there is no more. */
export interface ReadingOrder {
  first(): HTMLElement | null;
  next(from: HTMLElement, step: GridStep): HTMLElement | null;
  end(from: HTMLElement, last: boolean): HTMLElement | null;
  corner(last: boolean): HTMLElement | null;
}

/** Where a way up or down began, by map: a stage stands over many columns. */
const columns = new WeakMap<HTMLElement, { readonly at: HTMLElement; readonly column: number }>();

/** Rows and columns; what is empty is passed over. */
export function tableOrder(map: MapOnPage): ReadingOrder {
  const onwards = (found: HTMLElement | null, [down, right]: GridStep, column: number): HTMLElement | null => {
    let at = found;
    while (at?.matches('td') === true) {
      const to: HTMLElement | null = neighbourOf(map, at, [Math.sign(down), Math.sign(right)], column);
      at = to === at ? null : to;
    }
    return at;
  };
  // What is asked for may be empty up to the edge: then the last before it.
  const filled = (found: HTMLElement | null, step: GridStep, column: number): HTMLElement | null =>
    onwards(found, step, column) ?? onwards(found, [-step[0], -step[1]], column);
  const shownCorner = (last: boolean): HTMLElement | null =>
    filled(cornerOf(map, last), [0, last ? -1 : 1], 0) ??
    cardsOf(map)
      .filter(isShown)
      .at(last ? -1 : 0) ??
    null;
  return {
    first: () => cardsOf(map).find(isShown) ?? shownCorner(false),
    next: (from, step) => {
      const before = columns.get(map.root);
      const column = before?.at === from ? before.column : startColumn(from);
      const to = filled(neighbourOf(map, from, step, column), step, column);
      if (to !== null) {
        columns.set(map.root, { at: to, column: step[1] === 0 ? column : startColumn(to) });
      }
      return to;
    },
    end: (from, last) => filled(endOfRow(from.closest('tr'), last), [0, last ? -1 : 1], 0),
    corner: shownCorner,
  };
}

function cardsOf(map: MapOnPage): HTMLElement[] {
  return map.all(`${markup.body} ${markup.card}`);
}

/** Cards one after the other, page by page a step, or whatever a view puts under one heading. */
export function listOrder(map: MapOnPage): ReadingOrder {
  const cards = cardsOf(map).filter(isShown);
  const sectionOf = (card: HTMLElement): Element | null => card.closest('section');
  const jump = (from: HTMLElement, way: number): HTMLElement | null => {
    const firsts = cards.filter((card, index) => sectionOf(card) !== sectionOf(cards[index - 1] ?? map.root));
    const at = firsts.findIndex((first) => sectionOf(first) === sectionOf(from));
    return firsts[at + way] ?? null;
  };
  const corner = (last: boolean): HTMLElement | null => cards.at(last ? -1 : 0) ?? null;
  return {
    first: () => corner(false),
    next: (from, [down, right]) => (Math.abs(down) > 1 ? jump(from, Math.sign(down)) : (cards[cards.indexOf(from) + down + right] ?? null)),
    end: (_, last) => corner(last),
    corner,
  };
}
