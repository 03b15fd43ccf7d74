import { closestTarget } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import type { Editing, Feature } from './feature';
import { periodOf } from './drawing';
import { hintFor } from './lane-types';

const HINT = 'data-hint';

/**
 * Says in empty cells what belongs there: in the first cell of a lane without cards, and in the one that somebody points at
 * or stands in. The words are an attribute that the style sheet draws, so they are no card and nobody has to remove them.
 */
export function hints({ map }: Editing): Feature {
  const over = (event: Event): void => {
    const cell = closestTarget(event, markup.cell);
    if (cell !== null && map.root.hasAttribute('data-editing')) {
      give(map, cell);
      describe(event, cell);
    }
  };
  map.root.addEventListener('pointerover', over);
  map.root.addEventListener('focusin', over);
  return {
    redrawn: () => {
      for (const row of map.all(`${markup.row}:not(:has(${markup.card}))`)) {
        const first = row.querySelector<HTMLElement>(markup.cell);
        if (first !== null) {
          give(map, first);
          first.dataset.hintStays = '';
        }
      }
    },
    ended: () => {
      for (const cell of map.all(`[${HINT}]`)) {
        cell.removeAttribute(HINT);
        delete cell.dataset.hintStays;
      }
    },
  };
}

function give(map: MapOnPage, cell: HTMLElement): void {
  if (cell.querySelector(markup.card) === null) {
    cell.setAttribute(HINT, hintFor(cell.closest<HTMLElement>(markup.row)?.dataset.laneType, periodOf(map, cell.dataset.stepId ?? '')));
  } else {
    cell.removeAttribute(HINT);
  }
}

/** For those who hear the page: with what they have come to in the cell. */
function describe({ type, target }: Event, cell: HTMLElement): void {
  const hint = cell.getAttribute(HINT);
  if (type === 'focusin' && hint !== null && target instanceof HTMLElement) {
    target.setAttribute('aria-description', hint);
  }
}
