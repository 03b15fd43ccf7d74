import { all, dataSelector } from '../page/dom';
import { rememberFocus } from '../page/focus';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { morph } from './morph';

/** Makes what drawn pieces name what they show; whoever had the focus in one keeps it, and whoever types goes on. */
export function putPieces(map: MapOnPage, html: Readonly<Record<string, string>>): void {
  const focused = rememberFocus(map.root);
  for (const [slot, piece] of Object.entries(html)) {
    const fresh = parse(piece);
    const old = slotElement(map, slot);
    if (fresh !== null && old !== null) {
      bring(map, old, fresh);
      morph(old, fresh);
    }
  }
  if (Object.keys(html).length > 0) {
    map.drawn();
    focused();
  }
}

/** Cards that come from elsewhere are moved, not made anew: somebody may be in one. */
function bring(map: MapOnPage, old: HTMLElement, fresh: Element): void {
  for (const { dataset } of all(fresh, markup.card)) {
    const card = map.one(dataSelector('card-id', dataset.cardId ?? ''));
    if (card !== null && !old.contains(card)) {
      move(card, old);
    }
  }
}

/** Without `moveBefore`, an element that is moved loses the focus. */
function move(card: HTMLElement, to: HTMLElement): void {
  if (to.moveBefore === undefined) {
    to.append(card);
  } else {
    to.moveBefore(card, null);
  }
}

/** Rows and cells are read in a template, which takes any element. */
function parse(piece: string): Element | null {
  const template = document.createElement('template');
  template.innerHTML = piece.trim();
  return template.content.firstElementChild;
}

function slotElement(map: MapOnPage, slot: string): HTMLElement | null {
  const [, lane, step] = /^cell:([^:]+):([^:]+)$/.exec(slot) ?? [];
  return lane !== undefined && step !== undefined
    ? map.one(`td${dataSelector('lane-id', lane)}${dataSelector('step-id', step)}`)
    : map.one(dataSelector('slot', slot));
}
