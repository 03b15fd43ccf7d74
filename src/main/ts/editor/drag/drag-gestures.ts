import MouseSensor from '@shopify/draggable/build/esnext/Draggable/Sensors/MouseSensor/MouseSensor.mjs';
import TouchSensor from '@shopify/draggable/build/esnext/Draggable/Sensors/TouchSensor/TouchSensor.mjs';
import { isTyping, make, one } from '../../page/dom';
import { markup } from '../../page/markup';
import { onKey } from '../../page/keyboard';
import { scrollElement } from './edge-scrolling';
import type { Point } from './point';

/** What follows a pointer, or a finger, while it is down. */
export interface Drag {
  /** At most once a frame, also when the map was scrolled under the pointer. */
  move(at: Point, isFree: boolean): void;
  drop(): void;
  cancel(): void;
}

/** What can be dragged. */
export interface DragSource {
  readonly selector: string;
  /** Null where this one cannot be dragged. */
  readonly start: (thing: Element, at: Point) => Drag | null;
}

/** The library's own: what its sensors send to the container. */
interface Sensed {
  readonly originalEvent: MouseEvent | TouchEvent;
  readonly originalSource: Element;
  cancel(): void;
}

const FAR = 5;
/** A finger that moves sooner scrolls. */
const LONG = 350;

/** Dragging in an element, by mouse, pen and finger: one thing at a time, until it is let go, or Escape. */
export class DragGestures {
  private readonly sensors: readonly Sensor[];
  /** Lies over the map during a drag and has its cursor: to give that to each thing of a large map takes longer than a frame. */
  private readonly sheet = make('div', { class: 'journey-map-drag-sheet', 'data-editor': '' });
  private drag: Drag | null = null;
  private at: Point = { x: 0, y: 0 };
  private isFree = false;
  private isNews = false;
  private deafen: () => void = () => undefined;
  /** Where a finger began; null for a mouse. */
  private touched: Element | null = null;

  /** @param scroll is told in every frame where the pointer is; true when it has scrolled something */
  constructor(
    private readonly root: HTMLElement,
    private readonly grips: readonly DragSource[],
    private readonly scroll: (at: Point) => boolean,
  ) {
    const draggable = grips.map(({ selector }) => selector).join(', ');
    this.sensors = [
      new MouseSensor([root], { draggable, distance: FAR, delay: { mouse: 0 } }),
      new TouchSensor([root], { draggable, distance: 0, delay: { touch: LONG } }),
    ];
    this.sheet.addEventListener('wheel', (event) => {
      this.wheel(event);
    });
    this.on('drag:start', (event) => {
      this.start(event);
    });
    this.on('drag:move', ({ originalEvent }) => {
      this.follow(originalEvent);
    });
    this.on('drag:stop', ({ originalEvent }) => {
      this.stop(originalEvent);
    });
  }

  private on(type: string, then: (event: Sensed) => void): void {
    this.root.addEventListener(type, (event) => {
      then((event as unknown as { readonly detail: Sensed }).detail);
    });
  }

  get isDragging(): boolean {
    return this.drag !== null;
  }

  attach(): void {
    for (const sensor of this.sensors) {
      sensor.attach();
    }
  }

  detach(): void {
    this.cancel();
    for (const sensor of this.sensors) {
      sensor.detach();
    }
  }

  /** A finger is heard only through what it has touched: when that has gone from the page, so has the drag. */
  drawn(): void {
    if (this.touched?.isConnected === false) {
      this.cancel();
    }
  }

  private start(event: Sensed): void {
    const { originalEvent, originalSource } = event;
    const { target } = originalEvent;
    const isOurs = this.drag === null && target instanceof Element && !isTyping(target) && target.closest('[popover], dialog') === null;
    const grip = isOurs ? this.grips.find(({ selector }) => originalSource.matches(selector)) : undefined;
    this.at = pointOf(originalEvent);
    this.drag = grip?.start(originalSource, this.at) ?? null;
    if (this.drag === null) {
      event.cancel();
      return;
    }
    this.touched = originalEvent instanceof MouseEvent ? null : originalSource;
    this.follow(originalEvent);
    this.root.toggleAttribute('data-dragging', true);
    this.root.append(this.sheet);
    getSelection()?.removeAllRanges();
    addEventListener('selectstart', prevent);
    this.deafen = onKey(window, this.key, { capture: true });
    requestAnimationFrame(this.frame);
  }

  /** The sheet stands in nothing that scrolls: what it covers does. */
  private wheel(event: WheelEvent): void {
    const scroller = one(this.root, markup.scroller);
    if (scroller !== null && scrollElement(scroller, { x: event.deltaX, y: event.deltaY })) {
      this.isNews = true;
      event.preventDefault();
    }
  }

  private follow(event: MouseEvent | TouchEvent): void {
    this.at = pointOf(event);
    this.isFree = event.shiftKey || event.altKey;
    this.isNews = true;
  }

  /** What a move costs is spent once a frame, however often the pointer reports. */
  private readonly frame = (): void => {
    if (this.drag !== null) {
      const hasScrolled = this.scroll(this.at);
      if (hasScrolled || this.isNews) {
        this.isNews = false;
        this.drag.move(this.at, this.isFree);
      }
      requestAnimationFrame(this.frame);
    }
  };

  private stop(event: MouseEvent | TouchEvent): void {
    noClick();
    const { drag } = this;
    if (drag !== null && event.type !== 'touchcancel') {
      drag.move(pointOf(event), event.shiftKey || event.altKey);
      this.end();
      drag.drop();
    } else {
      this.cancel();
    }
  }

  private cancel(): void {
    const { drag } = this;
    this.end();
    drag?.cancel();
  }

  private end(): void {
    this.drag = null;
    this.touched = null;
    this.root.removeAttribute('data-dragging');
    this.sheet.remove();
    removeEventListener('selectstart', prevent);
    this.deafen();
  }

  /** While something is dragged no key does anything else. */
  private readonly key = (event: KeyboardEvent): void => {
    this.isFree = event.shiftKey || event.altKey;
    this.isNews = true;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.cancel();
    }
  };
}

/** The place of the mouse, or of the finger that was there first. */
function pointOf(event: MouseEvent | TouchEvent): Point {
  const { clientX, clientY } =
    event instanceof MouseEvent ? event : (event.touches[0] ?? event.changedTouches[0] ?? { clientX: 0, clientY: 0 });
  return { x: clientX, y: clientY };
}

function prevent(event: Event): void {
  event.preventDefault();
}

/** The click that follows when a mouse lets go is none. */
function noClick(): void {
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => {
    removeEventListener('click', swallow, { capture: true });
  });
}
