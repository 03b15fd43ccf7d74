import { make, one } from '../page/dom';
import { float } from '../page/float';
import type { MapOnPage } from '../page/map-on-page';
import { editCommands } from './commands';
import type { Target } from './ops';

/** What can be done to one thing, beside it. Arrows go through it, as through every menu. */
export function openMenu(map: MapOnPage, from: HTMLElement, target: Target, choose: (command: string) => void): void {
  const item = (name: string, label: string): HTMLElement =>
    make('button', { type: 'button', role: 'menuitem', tabindex: '-1', value: name }, label);
  const items = [
    item('rename', target.kind === 'card' ? AJS.I18n.getText('journeymaps.editor.write') : AJS.I18n.getText('journeymaps.editor.rename')),
    ...editCommands.filter((c) => c.kinds.includes(target.kind) && c.edit(map, target) !== null).map((c) => item(c.name, c.label)),
  ];
  const menu = make('div', { popover: 'auto', role: 'menu', class: 'journey-map-menu', 'aria-label': from.getAttribute('aria-label') }, ...items);
  map.root.append(menu);
  from.setAttribute('aria-expanded', 'true');
  menu.addEventListener('click', ({ target: clicked }) => {
    if (clicked instanceof HTMLButtonElement) {
      menu.hidePopover();
      from.focus({ preventScroll: true });
      choose(clicked.value);
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
export function hasMenu(map: MapOnPage): boolean {
  return one(map.root, '.journey-map-menu') !== null;
}
