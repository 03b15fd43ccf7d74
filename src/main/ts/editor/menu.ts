import { make, one } from '../page/dom';
import { float } from '../page/float';
import type { MapOnPage } from '../page/map-on-page';
import { choose, editCommands } from './commands';
import { button, type Editing, type Feature } from './feature';
import type { Target } from './ops';
import { targetOf } from './places';

export function menus(editing: Editing): Feature {
  const { map } = editing;
  return {
    holds: () => hasMenu(map),
    commands: [
      button('menu', (from) => {
        const target = targetOf(map, from);
        if (target !== null) {
          openMenu(editing, from, target, (name) => {
            run(editing, name, target, from);
          });
        }
        return target !== null;
      }),
    ],
  };
}

function run(editing: Editing, name: string, target: Target, from: HTMLElement): void {
  const action = editing.actions.find((a) => a.name === name);
  if (action !== undefined) {
    action.run(target, from);
  } else if (name === 'rename') {
    editing.write(target);
  } else {
    choose(editing, name, target);
  }
}

/** What can be done to one thing, beside it. Arrows go through it, as through every menu. */
function openMenu({ map, actions }: Editing, from: HTMLElement, target: Target, chosen: (name: string) => void): void {
  const item = (name: string, label: string): HTMLElement =>
    make('button', { type: 'button', role: 'menuitem', tabindex: '-1', value: name }, label);
  const items = [
    item('rename', target.kind === 'card' ? AJS.I18n.getText('journeymaps.editor.write') : AJS.I18n.getText('journeymaps.editor.rename')),
    ...editCommands.filter((c) => c.kinds.includes(target.kind) && c.edit(map, target) !== null).map((c) => item(c.name, c.label)),
    ...actions.filter((a) => a.kinds.includes(target.kind) && a.applies?.(target) !== false).map((a) => item(a.name, a.label)),
  ];
  const menu = make('div', { popover: 'auto', role: 'menu', class: 'journey-map-menu', 'aria-label': from.getAttribute('aria-label') }, ...items);
  map.root.append(menu);
  from.setAttribute('aria-expanded', 'true');
  menu.addEventListener('click', ({ target: clicked }) => {
    if (clicked instanceof HTMLButtonElement) {
      menu.hidePopover();
      from.focus({ preventScroll: true });
      chosen(clicked.value);
    }
  });
  menu.addEventListener('keydown', (event) => {
    walk(event, items);
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') {
      from.removeAttribute('aria-expanded');
      menu.remove();
    }
  });
  float(menu, from);
  items[0]?.focus();
}

function walk(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1, Tab: at }[event.key];
  event.stopPropagation();
  if (to !== undefined && event.key !== 'Tab') {
    event.preventDefault();
    items.at(to % items.length)?.focus();
  }
  if (event.key === 'Tab' || event.key === 'Escape') {
    const menu = items[0]?.parentElement;
    event.preventDefault();
    menu?.hidePopover();
  }
}

/** Whether a menu is open in the map. */
function hasMenu(map: MapOnPage): boolean {
  return one(map.root, '.journey-map-menu') !== null;
}
