import { one, setIfChanged } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { markup } from '../../page/markup';
import { fill } from '../../page/text';
import { cardsIn, cellOver, rowsOf, type GridPosition, positionOf } from '../../page/table-cells';

const HEAD_ROWS = 2;

const selections = new WeakMap<HTMLElement, Selection>();

export function selectionOf(map: MapOnPage): Selection {
  const selection = selections.get(map.root) ?? new Selection(map);
  selections.set(map.root, selection);
  return selection;
}

/** The cells and cards that are selected; remembered by what they are, so that they stay so when they are drawn anew. */
export class Selection {
  private readonly names = new Set<string>();
  private anchor: GridPosition | null = null;
  private isShown = false;

  constructor(private readonly map: MapOnPage) {}

  get isEmpty(): boolean {
    return this.names.size === 0;
  }

  /** Selected cells, row by row; with the cells of selected cards. */
  get cells(): HTMLElement[] {
    return this.map
      .all(markup.cell)
      .filter((cell) => this.names.has(nameOf(cell)) || cardsIn(cell).some((card) => this.names.has(nameOf(card))));
  }

  /** Selected cards of a cell: all of them when the cell is. */
  cardsOf(cell: HTMLElement): HTMLElement[] {
    return cardsIn(cell).filter((card) => this.names.has(nameOf(cell)) || this.names.has(nameOf(card)));
  }

  get cards(): HTMLElement[] {
    return this.cells.flatMap((cell) => this.cardsOf(cell));
  }

  clear(): boolean {
    const was = !this.isEmpty;
    this.names.clear();
    this.anchor = null;
    this.show();
    return was;
  }

  /** Takes a card or an empty cell in, or out. @param first what had the focus, which is selected too */
  toggle(thing: HTMLElement, first: HTMLElement | null): void {
    const isFirst = this.isEmpty;
    if (isFirst && first !== null && isSelectable(first)) {
      this.names.add(nameOf(first));
    }
    const name = nameOf(thing);
    if (isSelectable(thing) && !(isFirst && thing === first) && !this.names.delete(name)) {
      this.names.add(name);
    }
    this.anchor = positionOf(this.map, thing);
    this.changed();
  }

  /** All cells between where the selection began and there. */
  extend(from: HTMLElement, to: HTMLElement): void {
    const anchor = this.anchor ?? positionOf(this.map, from);
    this.select(anchor, positionOf(this.map, to));
    this.anchor = anchor;
    this.changed();
  }

  /** The cells of a lane; then those of all. */
  all(from: HTMLElement): void {
    const row = from.closest<HTMLTableRowElement>(markup.row);
    const rows = rowsOf(this.map);
    const at = row === null ? -1 : rows.indexOf(row);
    const columns = (row ?? rows.at(-1))?.cells.length ?? 0;
    const lane = [
      { row: at, column: 1 },
      { row: at, column: columns - 1 },
    ] as const;
    const isLane = at >= 0 && !this.isAll(row);
    this.select(isLane ? lane[0] : { row: HEAD_ROWS, column: 1 }, isLane ? lane[1] : { row: rows.length - 1, column: columns - 1 });
    this.changed();
  }

  private isAll(row: HTMLElement | null): boolean {
    return [...(row?.children ?? [])].every((cell) => !cell.matches(markup.cell) || this.names.has(nameOf(cell as HTMLElement)));
  }

  private select(a: GridPosition, b: GridPosition): void {
    this.names.clear();
    const rows = rowsOf(this.map);
    for (let row = Math.max(HEAD_ROWS, Math.min(a.row, b.row)); row <= Math.max(a.row, b.row); row++) {
      for (let column = Math.max(1, Math.min(a.column, b.column)); column <= Math.max(a.column, b.column); column++) {
        const cell = cellOver(rows[row], column);
        if (cell?.matches(markup.cell) === true) {
          this.names.add(nameOf(cell));
        }
      }
    }
  }

  private changed(): void {
    this.show();
    const { cells } = this;
    const cards = cells.flatMap((cell) => this.cardsOf(cell)).length;
    this.map.say(fill(AJS.I18n.getText('journeymaps.grid.selected'), cells.length, cards));
  }

  /** On the page: cells say it by ARIA, cards, which are no cells, by a description. Quick where nothing was or is selected. */
  show(): void {
    if (this.isEmpty && !this.isShown) {
      for (const cell of this.map.all(`${markup.cell}:not([aria-selected])`)) {
        cell.setAttribute('aria-selected', 'false');
      }
    } else {
      this.showAll();
    }
    this.isShown = !this.isEmpty;
  }

  private showAll(): void {
    for (const cell of this.map.all(markup.cell)) {
      const cards = cardsOf(cell);
      const isSelected = this.names.has(nameOf(cell));
      setIfChanged(cell, 'aria-selected', String(isSelected || (cards.length > 0 && cards.every((card) => this.names.has(nameOf(card))))));
    }
    for (const card of this.map.all(`${markup.table} ${markup.card}`)) {
      this.describe(card, !this.isEmpty && (this.names.has(nameOf(card)) || this.names.has(nameOf(card.closest(markup.cell)))));
    }
  }

  private describe(card: HTMLElement, selected: boolean): void {
    if (card.hasAttribute('data-selected') !== selected || selected) {
      card.toggleAttribute('data-selected', selected);
      if (selected) {
        card.setAttribute('aria-description', AJS.I18n.getText('journeymaps.grid.is-selected'));
      } else {
        card.removeAttribute('aria-description');
      }
    }
  }

  ended(): void {
    this.clear();
    for (const cell of this.map.all('[aria-selected]')) {
      cell.removeAttribute('aria-selected');
    }
  }
}

function cardsOf(cell: HTMLElement): HTMLElement[] {
  return one(cell, markup.card) === null ? [] : [...cell.querySelectorAll<HTMLElement>(markup.card)];
}

function isSelectable(thing: HTMLElement): boolean {
  return thing.matches(`${markup.card}, ${markup.cell}`);
}

/** What a card or cell is remembered by. */
function nameOf(thing: HTMLElement | null): string {
  const { cardId, laneId, stepId } = thing?.dataset ?? {};
  return cardId ?? `${laneId ?? ''} ${stepId ?? ''}`;
}
