import { expandAround } from './containers';
import { one, parentOf } from './dom';
import { markup } from './markup';

/** Room that is left to what lies at the edge, so that an outline is seen too. */
const GAP = 4;

/** A part of the window. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Scrolls, as little as is needed, until all of an element can be seen: in the window, and under nothing that stays when
 * the rest scrolls. Of what is larger than the room there is, the beginning. Browsers alone see what sticks as being there
 * already, and do not know what lies over what.
 */
export function bringIntoView(element: HTMLElement): void {
  expandAround(element);
  const bar = barOver(element);
  const scrollers = scrollersAround(element);
  const under = bar === null ? undefined : scrollers.find((scroller) => scroller.contains(bar));
  for (const scroller of scrollers) {
    scroll(scroller, element, scroller === under ? bar : null);
  }
}

/** Where somebody comes to by the Tab key is seen. */
export function scrollToFocusOnTab(root: HTMLElement): void {
  root.addEventListener('keyup', ({ key }) => {
    const { activeElement: at } = document;
    if (key === 'Tab' && at instanceof HTMLElement && root.contains(at)) {
      bringIntoView(at);
    }
  });
}

/** From the inside out; what is fixed is moved by nothing around it. */
function scrollersAround(element: HTMLElement): Element[] {
  const found: Element[] = [];
  const page = document.scrollingElement ?? document.documentElement;
  for (let at: Element | null = element; at !== null && at !== page; at = parentOf(at)) {
    const { position, overflowX, overflowY } = getComputedStyle(at);
    if (at !== element && /auto|scroll/.test(overflowX + overflowY)) {
      found.push(at);
    }
    if (position === 'fixed') {
      return found;
    }
  }
  return [...found, page];
}

function scroll(scroller: Element, element: HTMLElement, bar: HTMLElement | null): void {
  const room = roomIn(scroller, element, bar);
  const box = element.getBoundingClientRect();
  const isRtl = getComputedStyle(element).direction === 'rtl';
  scroller.scrollBy({
    top: way(box.top, box.bottom, room.top, room.bottom),
    left: isRtl ? -way(-box.right, -box.left, -room.right, -room.left) : way(box.left, box.right, room.left, room.right),
    behavior: 'instant',
  });
}

/** How far to go so that what lies from one to another is in the room. */
function way(start: number, end: number, from: number, to: number): number {
  const gap = end - start + 2 * GAP <= to - from ? GAP : 0;
  if (start < from + gap || end - start > to - from) {
    return start - from - gap;
  }
  return Math.max(0, end - to + gap);
}

function roomIn(scroller: Element, element: HTMLElement, bar: HTMLElement | null): Box {
  const inside = scroller === document.scrollingElement ? page(element) : inner(scroller);
  const top = bar === null ? inside.top : inside.top + heightOf(bar);
  return scroller.matches(markup.scroller) ? beside(scroller, element, { ...inside, top }) : { ...inside, top };
}

/** The window, without what the page says that lies over its head, nor the panel that lies at its foot on a phone. */
function page(element: HTMLElement): Box {
  const { clientWidth: right, clientHeight: bottom } = document.documentElement;
  const panel = element.closest(markup.map)?.querySelector(markup.panel)?.getBoundingClientRect().top ?? 0;
  const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return { left: 0, right, top, bottom: panel > 0 ? Math.min(bottom, panel) : bottom };
}

function inner(scroller: Element): Box {
  const { left, top } = scroller.getBoundingClientRect();
  const [x, y] = [left + scroller.clientLeft, top + scroller.clientTop];
  return { left: x, right: x + scroller.clientWidth, top: y, bottom: y + scroller.clientHeight };
}

/** Beside and under the heads of a table, which stay; a head is where it is. */
function beside(scroller: Element, element: HTMLElement, room: Box): Box {
  const head = one(scroller, `${markup.table} > thead`);
  const lane = one(scroller, `${markup.row} > th`);
  const height = stays(head) && head?.contains(element) === false ? head.getBoundingClientRect().height : 0;
  const width = stays(lane) && element.closest('th[scope="row"]') === null ? (lane?.getBoundingClientRect().width ?? 0) : 0;
  const isRtl = getComputedStyle(scroller).direction === 'rtl';
  return { left: room.left + (isRtl ? 0 : width), right: room.right - (isRtl ? width : 0), top: room.top + height, bottom: room.bottom };
}

function stays(element: HTMLElement | null): boolean {
  return element !== null && getComputedStyle(element).position === 'sticky';
}

/** The bar that stays at the head of a map which is edited, unless the element is in it or above it. */
function barOver(element: HTMLElement): HTMLElement | null {
  const bar = element.closest(markup.map)?.querySelector<HTMLElement>(markup.editBar) ?? null;
  return bar !== null && (bar.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !bar.contains(element)
    ? bar
    : null;
}

/** Of what is seen of it while it stays. */
function heightOf(bar: HTMLElement): number {
  return Math.max(0, bar.offsetHeight + (parseFloat(getComputedStyle(bar).insetBlockStart) || 0));
}
