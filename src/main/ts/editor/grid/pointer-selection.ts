import { closestTarget, isTyping } from '../../page/dom';
import { markup } from '../../page/markup';
import type { Editing } from '../feature';
import type { Grid } from './grid';
import { cardsIn, focusableAround } from '../../page/table-cells';
import type { Selection } from './selection';

/** What a pointer chooses (on a selected card only when it has not dragged it): a click, with Shift all up to it, with Ctrl or Cmd one more, a double click to write, a drag over cells. */
export function selectByPointer(editing: Editing, grid: Grid, selection: Selection): void {
  const { map } = editing;
  const { root } = map;
  let marquee: HTMLElement | null = null;
  root.addEventListener('mousedown', (event) => {
    const thing = isOurs(editing, event) ? focusableAround(map, event.target) : null;
    if (thing === null) {
      return;
    }
    if (hasModifier(event)) {
      event.preventDefault();
    } else if (!selection.cards.includes(thing)) {
      selection.clear();
    }
    marquee = event.target instanceof Element && event.target.matches('td, td > ul') ? thing : null;
    if (marquee !== null && !hasModifier(event)) {
      event.preventDefault();
      grid.focus(cardsIn(marquee).at(-1) ?? marquee);
    }
  });
  root.addEventListener('mouseover', (event) => {
    const over = closestTarget(event, markup.cell);
    if (marquee !== null && over !== null && event.buttons === 1 && (over !== marquee || !selection.isEmpty)) {
      document.getSelection()?.removeAllRanges();
      selection.extend(marquee, over);
    }
  });
  addEventListener('mouseup', () => (marquee = null));
  root.addEventListener('click', (event) => {
    const thing = isOurs(editing, event) ? focusableAround(map, event.target) : null;
    if (thing !== null) {
      clicked(event, thing, grid, selection);
    }
  });
  root.addEventListener('dblclick', (event) => {
    const thing = isOurs(editing, event) ? focusableAround(map, event.target) : null;
    if (thing !== null && !hasModifier(event)) {
      editing.run('write', thing);
    }
  });
}

function clicked(event: MouseEvent, thing: HTMLElement, grid: Grid, selection: Selection): void {
  const from = grid.current;
  const to = thing.matches(markup.cell) ? (cardsIn(thing).at(-1) ?? thing) : thing;
  if (event.shiftKey && from !== null) {
    selection.extend(from, to);
  } else if (event.ctrlKey || event.metaKey) {
    selection.toggle(to, from);
  } else if (selection.cards.includes(thing)) {
    selection.clear();
  }
  grid.focus(to);
}

const hasModifier = (event: MouseEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

/** Not what a button, a link or a field is for. */
function isOurs({ isOn }: Editing, { target, button }: MouseEvent): boolean {
  const control = target instanceof Element ? target.closest('button, a, [data-handle], .journey-map-field, [popover]') : null;
  return isOn && button === 0 && !isTyping(target) && (control === null || control.matches('.journey-map-fold'));
}
