import { all, closestTarget, isTyping, make, one } from '../page/dom';
import { type Anchor, showBeside } from '../page/popover';
import { keyLabels } from '../page/key-labels';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { onKey } from '../page/keyboard';
import { fill } from '../page/text';
import { type MenuAction, buttonCommand, type Editing, type Feature, GROUPS } from './feature';
import { nameOf } from './names';
import type { Target } from './ops';
import { targetOf } from './drawing';

const MENU = 'journey-map-menu';
const THING = `${markup.card}, ${markup.stage}, ${markup.step}, ${markup.row} > th`;

/** All that can be done to a thing, by its button, which keys press too, and by a right click. */
export function menus(editing: Editing): Feature {
  const { map } = editing;
  map.root.addEventListener('contextmenu', (event) => {
    if (editing.isOn && !isForBrowser(event) && (hasMenu(map) || openAt(editing, event))) {
      event.preventDefault();
    }
  });
  return {
    isBusy: () => hasMenu(map),
    commands: [buttonCommand('menu', (from) => openFor(editing, from, from))],
    actions: [
      writing(editing, ['card'], AJS.I18n.getText('journeymaps.editor.write')),
      writing(editing, ['stage', 'step', 'lane'], AJS.I18n.getText('journeymaps.editor.rename')),
    ],
  };
}

function writing(editing: Editing, kinds: MenuAction['kinds'], label: string): MenuAction {
  return { name: 'rename', label, key: 'F2', kinds, run: (target) => editing.write(target) };
}

/** In a field; and a finger that stays is about to drag. */
function isForBrowser(event: MouseEvent): boolean {
  return isTyping(event.target) || closestTarget(event, 'dialog, [popover]') !== null || (event as PointerEvent).pointerType === 'touch';
}

function openAt(editing: Editing, event: MouseEvent): boolean {
  const thing = closestTarget(event, THING);
  return thing !== null && openFor(editing, thing, { getBoundingClientRect: () => new DOMRect(event.clientX, event.clientY) });
}

function openFor(editing: Editing, from: HTMLElement, beside: Anchor): boolean {
  const { map } = editing;
  const target = targetOf(map, from);
  const actions = target === null ? [] : editing.actions.filter((a) => a.kinds.includes(target.kind) && a.applies?.(target) !== false);
  if (target === null || actions.length === 0) {
    return false;
  }
  const menu = menuOf(map, target, actions);
  map.root.append(menu);
  if (from.matches('button')) {
    from.setAttribute('aria-expanded', 'true');
  }
  menu.addEventListener('click', (event) => {
    const name = closestTarget(event, 'button')?.getAttribute('value');
    if (name !== undefined) {
      menu.hidePopover();
      from.focus({ preventScroll: true });
      actions.find((a) => a.name === name)?.run(target, from);
    }
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') {
      from.removeAttribute('aria-expanded');
      menu.remove();
    }
  });
  showBeside(menu, beside);
  itemsOf(menu)[0]?.focus();
  return true;
}

function menuOf(map: MapOnPage, target: Target, actions: readonly MenuAction[]): HTMLElement {
  const label = fill(AJS.I18n.getText('journeymaps.editor.actions-for'), nameOf(map, target));
  const menu = make('div', { popover: 'auto', role: 'menu', class: MENU, 'aria-label': label, 'data-editor': '' });
  for (const group of GROUPS) {
    const some = actions.filter((a) => (a.group ?? 'thing') === group);
    if (some.length > 0) {
      menu.append(make('div', { role: 'group' }, ...some.map((action) => item(action, target))));
    }
  }
  onKey(menu, (event) => {
    walk(event, menu);
  });
  return menu;
}

/** Keys are shown, not said: who hears the menu has the help for them. */
function item({ name, label, key, isOn }: MenuAction, target: Target): HTMLElement {
  const state = isOn === undefined ? {} : { role: 'menuitemcheckbox', 'aria-checked': String(isOn(target)) };
  const keys =
    key === undefined || key === null
      ? []
      : [make('span', { class: 'journey-map-menu-key', 'aria-hidden': 'true' }, keyLabels(key).join('+'))];
  return make('button', { type: 'button', role: 'menuitem', tabindex: '-1', value: name, ...state }, make('span', {}, label), ...keys);
}

/** As through every menu: arrows, Home and End, the first letters of an entry. */
function walk(event: KeyboardEvent, menu: HTMLElement): void {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key] ?? withLetter(items, at, event.key);
  event.stopPropagation();
  if (to !== undefined) {
    event.preventDefault();
    items.at(to % items.length)?.focus();
  }
  if (event.key === 'Tab' || event.key === 'Escape') {
    event.preventDefault();
    menu.hidePopover();
  }
}

/** The next entry that begins with it. */
function withLetter(items: readonly HTMLElement[], at: number, key: string): number | undefined {
  const letter = key.toLocaleLowerCase();
  const found = items
    .map((_, index) => (at + 1 + index) % items.length)
    .find((index) => items[index]?.textContent.toLocaleLowerCase().startsWith(letter));
  return key.length === 1 && key !== ' ' ? found : undefined;
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return all(menu, 'button');
}

/** Whether a menu is open in the map. */
function hasMenu(map: MapOnPage): boolean {
  return one(map.root, `.${MENU}`) !== null;
}
