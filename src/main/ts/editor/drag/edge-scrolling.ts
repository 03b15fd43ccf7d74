import { parentOf } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import type { Point } from './point';

const ZONE = 56;
/** In pixels a frame, right at the edge. */
const FASTEST = 18;

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Scrolls, while something is dragged, where the pointer is near an edge: first the map in its window, then what scrolls around
 * it. Measured once, at the start: only the page can move it meanwhile.
 */
export class EdgeScrolling {
  private scroller: HTMLElement | null = null;
  private around: Element | null = null;
  private heads = { width: 0, height: 0 };

  constructor(private readonly map: MapOnPage) {}

  start(): void {
    this.scroller = this.map.one(markup.scroller);
    this.around = this.scroller && scrollingAround(this.scroller);
    this.heads = {
      width: this.map.one(`${markup.row} > th`)?.offsetWidth ?? 0,
      height: this.map.one('thead')?.offsetHeight ?? 0,
    };
  }

  /** Whether anything has moved. */
  step(at: Point): boolean {
    const { scroller, around } = this;
    if (scroller === null) {
      return false;
    }
    const box = scroller.getBoundingClientRect();
    const seen = {
      left: box.left,
      right: Math.min(box.right, innerWidth),
      top: Math.max(box.top, 0),
      bottom: Math.min(box.bottom, innerHeight),
    };
    const inside = isNear(seen, at) && scrollElement(scroller, speed(this.open(scroller, seen), at));
    return (
      inside ||
      (around !== null && scrollElement(around, { x: 0, y: speed({ left: 0, right: innerWidth, top: 0, bottom: innerHeight }, at).y }))
    );
  }

  /** What the heads do not cover, on whichever side they are. */
  private open(scroller: HTMLElement, seen: Edges): Edges {
    const { width, height } = this.heads;
    const isRtl = getComputedStyle(scroller).direction === 'rtl';
    return { left: seen.left + (isRtl ? 0 : width), right: seen.right - (isRtl ? width : 0), top: seen.top + height, bottom: seen.bottom };
  }
}

/** In it, or just past its edge. */
function isNear(edges: Edges, { x, y }: Point): boolean {
  return x >= edges.left - ZONE && x <= edges.right + ZONE && y >= edges.top - ZONE && y <= edges.bottom + ZONE;
}

/** The nearer the edge, the faster; nothing in the middle. */
function speed(edges: Edges, { x, y }: Point): Point {
  return { x: along(x, edges.left, edges.right), y: along(y, edges.top, edges.bottom) };
}

function along(at: number, from: number, to: number): number {
  const zone = Math.min(ZONE, (to - from) / 4);
  const into = at < from + zone ? (at - from) / zone - 1 : at > to - zone ? (at - to) / zone + 1 : 0;
  return FASTEST * Math.max(-1, Math.min(1, into));
}

/** Whether it could be scrolled that way. */
export function scrollElement(element: Element, by: Point): boolean {
  const { scrollLeft, scrollTop } = element;
  element.scrollBy({ left: by.x, top: by.y, behavior: 'instant' });
  return element.scrollLeft !== scrollLeft || element.scrollTop !== scrollTop;
}

/** The next element around that scrolls up and down: the map in full screen, what the wiki scrolls, the page. */
function scrollingAround(element: HTMLElement): Element | null {
  for (let at = parentOf(element); at !== null && at !== document.body; at = parentOf(at)) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) {
      return at;
    }
  }
  return document.scrollingElement;
}
