import { all, one } from '../../page/dom';
import { bringIntoView } from '../../page/scroll-into-view';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import type { Place, Target } from '../ops';
import { cell, cellPlaceAround, elementOf, targetOf } from '../drawing';
import { type GridPosition, positionOf, focusableAround, focusableIn, FOCUSABLE } from '../../page/table-cells';
import { startColumn, cornerOf, endOfRow, nearestTo, neighbourOf, type GridStep } from '../../page/grid-navigation';

/** Buttons of the drawing: in the grid, keys reach what they do. */
const BUTTONS = ':is(.journey-map-fold, .journey-map-more)';

interface FocusMemory {
  /** Null for an empty cell. */
  readonly target: Target | null;
  readonly place: Place | null;
  readonly position: GridPosition;
}

const grids = new WeakMap<HTMLElement, Grid>();

export function gridOf(map: MapOnPage): Grid {
  const grid = grids.get(map.root) ?? new Grid(map);
  grids.set(map.root, grid);
  return grid;
}

/**
 * The table as an ARIA grid: one tab stop, which roves. What has the focus is remembered by what it is, so that it has it again
 * when it was drawn anew or, when it is gone, what stands there now.
 */
export class Grid {
  private memory: FocusMemory | null = null;
  /** Where a way up or down began. */
  private column: number | null = null;
  private isFocused = false;
  private isOn = false;

  constructor(readonly map: MapOnPage) {
    map.root.addEventListener('focusin', ({ target }) => {
      this.entered(target);
    });
    map.root.addEventListener('focusout', ({ target }) => {
      this.left(target);
    });
  }

  /** What has the focus, or would get it by Tab. */
  get current(): HTMLElement | null {
    return this.remembered() ?? (this.memory && nearestTo(this.map, this.memory.position)) ?? this.first();
  }

  /** The thing that a key is for; null outside of the grid, and where something in a thing wants the key for itself. */
  thingFor(from: HTMLElement): HTMLElement | null {
    const thing = focusableAround(this.map, from);
    return thing !== null && (from === thing || from.closest('.journey-map-handles') !== null) ? thing : null;
  }

  focus(thing: HTMLElement | null): boolean {
    if (thing === null) {
      return false;
    }
    this.column = null;
    this.rove(thing);
    thing.focus();
    // Not for whoever has pressed on it: it would go away under the pointer.
    if (thing.matches(':focus-visible')) {
      bringIntoView(thing);
    }
    return true;
  }

  /** Where that thing is or, until it is drawn, at another. */
  focusOn(target: Target, until: HTMLElement | null): void {
    const thing = elementOf(this.map, target);
    if (thing === null && until !== null) {
      this.focus(focusableIn(until) ?? until);
      this.memory = { target, place: cellPlaceAround(until), position: positionOf(this.map, until) };
    } else {
      this.focus(thing);
    }
  }

  walk(from: HTMLElement, step: GridStep): boolean {
    const column = this.column ?? startColumn(from);
    const to = neighbourOf(this.map, from, step, column);
    this.focus(to);
    this.column = step[1] === 0 ? column : null;
    return true;
  }

  toEndOfRow(from: HTMLElement, last: boolean): boolean {
    return this.focus(endOfRow(from.closest('tr'), last));
  }

  toCorner(last: boolean): boolean {
    return this.focus(cornerOf(this.map, last));
  }

  drawn(): void {
    this.isOn = true;
    const table = this.map.one(markup.table);
    table?.setAttribute('role', 'grid');
    table?.setAttribute('aria-multiselectable', 'true');
    this.map.one(markup.scroller)?.setAttribute('tabindex', '-1');
    for (const element of this.map.all(`${markup.table} :is(${FOCUSABLE}, ${BUTTONS}):not([tabindex])`)) {
      element.tabIndex = -1;
    }
    const thing = this.current;
    if (thing !== null) {
      this.put(thing);
    }
  }

  private put(thing: HTMLElement): void {
    const { activeElement } = document;
    const isLost = this.isFocused && (activeElement === null || activeElement === document.body);
    const isMoved = this.isFocused && focusableAround(this.map, activeElement) === activeElement && activeElement !== thing;
    if (isLost || isMoved) {
      // What it stands in for may come yet, or come back.
      const { memory } = this;
      this.focus(thing);
      this.memory = memory;
    } else {
      this.rove(thing, false);
    }
  }

  ended(): void {
    this.isOn = false;
    const table = this.map.one(markup.table);
    table?.removeAttribute('role');
    table?.removeAttribute('aria-multiselectable');
    this.map.one(markup.scroller)?.setAttribute('tabindex', '0');
    for (const element of table === null ? [] : all(table, '[tabindex]')) {
      element.removeAttribute('tabindex');
    }
  }

  private entered(target: EventTarget | null): void {
    const thing = focusableAround(this.map, target);
    if (thing !== null && this.isOn) {
      this.isFocused = this.thingFor(target as HTMLElement) !== null;
      this.rove(thing);
    }
  }

  /** An element that was taken out of the page has not been left by anybody. */
  private left(target: EventTarget | null): void {
    queueMicrotask(() => {
      if (target instanceof HTMLElement && target.isConnected && focusableAround(this.map, document.activeElement) === null) {
        this.isFocused = false;
      }
    });
  }

  private rove(thing: HTMLElement, remember = true): void {
    for (const other of this.map.all(`${markup.table} [tabindex="0"]`)) {
      if (other !== thing) {
        other.tabIndex = -1;
      }
    }
    thing.tabIndex = 0;
    if (remember) {
      this.memory = {
        target: thing.matches(markup.cell) ? null : targetOf(this.map, thing),
        place: cellPlaceAround(thing),
        position: positionOf(this.map, thing),
      };
    }
  }

  private remembered(): HTMLElement | null {
    const { target = null, place = null } = this.memory ?? {};
    return (
      (target && elementOf(this.map, target)) ??
      (place !== null && 'lane' in place ? focusableIn(cell(this.map, place.lane, place.step)) : null)
    );
  }

  private first(): HTMLElement | null {
    const row = this.map.one(markup.row);
    return (row && focusableIn(one(row, markup.cell))) ?? cornerOf(this.map, false);
  }
}
