import type { Command } from '../../page/commands';
import { onShown } from '../../page/visibility';
import type { Editing, Feature } from '../feature';
import { type Grid, gridOf } from './grid';
import { focusableIn } from '../../page/table-cells';
import { selectByPointer } from './pointer-selection';
import { removeCards } from './remove-cards';
import { type Selection, selectionOf } from './selection';
import { startColumn, neighbourOf, type GridStep, STEPS_BY_KEY } from '../../page/grid-navigation';

const LABELS: Readonly<Record<string, string>> = {
  ArrowUp: AJS.I18n.getText('journeymaps.grid.up'),
  ArrowDown: AJS.I18n.getText('journeymaps.grid.down'),
  ArrowLeft: AJS.I18n.getText('journeymaps.grid.left'),
  ArrowRight: AJS.I18n.getText('journeymaps.grid.right'),
  PageUp: AJS.I18n.getText('journeymaps.grid.page-up'),
  PageDown: AJS.I18n.getText('journeymaps.grid.page-down'),
};

/** Going through the map and selecting, by keys and by pointer. */
export function gridCommands(editing: Editing): Feature {
  const { map } = editing;
  const grid = gridOf(map);
  const selection = selectionOf(map);
  selectByPointer(editing, grid, selection);
  // What is hidden, as in a closed Expand, has no place in the grid.
  onShown(map.root, () => {
    if (editing.isOn) {
      grid.drawn();
    }
  });
  const on = (name: string, label: string | null, key: string, run: (thing: HTMLElement) => boolean): Command => ({
    name: `grid-${name}`,
    label,
    key,
    topic: 'go',
    run: (from) => {
      const thing = grid.thingFor(from);
      return thing !== null && run(thing);
    },
  });
  const ways = Object.entries(STEPS_BY_KEY).flatMap(([key, step]) => [
    on(key, LABELS[key] ?? null, key, (thing) => go(grid, selection, thing, along(map.root, step))),
    ...(key.startsWith('Arrow')
      ? [
          on(`select-${key}`, key === 'ArrowDown' ? AJS.I18n.getText('journeymaps.grid.select') : null, `Shift+${key}`, (thing) =>
            extend(grid, selection, thing, along(map.root, step)),
          ),
        ]
      : []),
  ]);
  return {
    commands: [
      ...ways,
      on('home', AJS.I18n.getText('journeymaps.grid.home'), 'Home', (thing) => grid.toEndOfRow(thing, false)),
      on('end', AJS.I18n.getText('journeymaps.grid.end'), 'End', (thing) => grid.toEndOfRow(thing, true)),
      on('first', AJS.I18n.getText('journeymaps.grid.first'), 'Mod+Home', () => grid.toCorner(false)),
      on('last', AJS.I18n.getText('journeymaps.grid.last'), 'Mod+End', () => grid.toCorner(true)),
      on('select-all', AJS.I18n.getText('journeymaps.grid.select-all'), 'Mod+a', (thing) => {
        selection.all(thing);
        return true;
      }),
      on('unselect', AJS.I18n.getText('journeymaps.grid.unselect'), 'Escape', () => selection.clear()),
      on('remove', null, 'Delete', () => !selection.isEmpty && removeSelected(editing, selection)),
      on('remove-back', null, 'Backspace', (thing) =>
        selection.isEmpty ? editing.run('remove', thing) : removeSelected(editing, selection),
      ),
    ],
    started: () => {
      grid.drawn();
      grid.focus(grid.current);
    },
    redrawn: () => {
      grid.drawn();
      selection.show();
    },
    ended: () => {
      selection.ended();
      grid.ended();
    },
  };
}

/** Left and right are on the page what the text's direction makes of them. */
function along(root: HTMLElement, [down, right]: GridStep): GridStep {
  return getComputedStyle(root).direction === 'rtl' ? [down, -right] : [down, right];
}

function go(grid: Grid, selection: Selection, from: HTMLElement, step: GridStep): boolean {
  selection.clear();
  return grid.walk(from, step);
}

/** By cells: a range has no place for single cards. */
function extend(grid: Grid, selection: Selection, from: HTMLElement, step: GridStep): boolean {
  const cell = from.closest<HTMLElement>('td');
  const edge = step[0] > 0 ? cell && focusableIn(cell, true) : cell && focusableIn(cell);
  const to = neighbourOf(grid.map, edge ?? from, step, startColumn(from));
  if (to?.closest('td') != null) {
    selection.extend(from, to);
    grid.focus(to);
  } else if (cell !== null) {
    selection.extend(from, from);
  }
  return true;
}

function removeSelected(editing: Editing, selection: Selection): boolean {
  const edit = removeCards(editing.map, selection.cards);
  selection.clear();
  return edit !== null && editing.apply(edit);
}
