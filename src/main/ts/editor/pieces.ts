import { having } from '../page/dom';
import { focusIn } from '../page/focus';
import type { MapOnPage } from '../page/map-on-page';

/** Puts drawn pieces in the place of what they name; whoever had the focus in one keeps it. */
export function putPieces(map: MapOnPage, html: Readonly<Record<string, string>>): void {
  const focused = focusIn(map.root);
  for (const [slot, piece] of Object.entries(html)) {
    const fresh = parse(piece);
    if (fresh !== null) {
      slotElement(map, slot)?.replaceWith(fresh);
    }
  }
  if (Object.keys(html).length > 0) {
    map.drawn();
    focused();
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
    ? map.one(`td${having('lane-id', lane)}${having('step-id', step)}`)
    : map.one(having('slot', slot));
}
