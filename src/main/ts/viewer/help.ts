import { type Command, commandsOf, type Topic } from '../page/commands';
import { make } from '../page/dom';
import { HELP_KEYS } from '../page/key-labels';
import type { MapOnPage } from '../page/map-on-page';
import { keyNames } from './key-names';

const TOPICS: Readonly<Record<Topic, string>> = {
  read: AJS.I18n.getText('journeymaps.help.read'),
  go: AJS.I18n.getText('journeymaps.help.go'),
  write: AJS.I18n.getText('journeymaps.help.write'),
  move: AJS.I18n.getText('journeymaps.help.move'),
  clipboard: AJS.I18n.getText('journeymaps.help.clipboard'),
  undo: AJS.I18n.getText('journeymaps.help.undo'),
};

/**
 * Lists the keys of all commands there are: the help cannot say anything else than what they do. Where letters are text,
 * other keys open it.
 */
export function help(map: MapOnPage): Command[] {
  const label = AJS.I18n.getText('journeymaps.ui.help');
  const run = (): boolean => open(map.root);
  return [{ name: 'help', label, key: '?', run }, ...HELP_KEYS.map((key) => ({ name: `help-${key}`, label, key, whileTyping: true, run }))];
}

function open(root: HTMLElement): boolean {
  const popover = make(
    'div',
    { popover: 'auto', class: 'journey-map-help', role: 'dialog', 'aria-label': AJS.I18n.getText('journeymaps.ui.help'), tabindex: '-1' },
    make('h2', {}, AJS.I18n.getText('journeymaps.ui.help')),
    make('div', { class: 'journey-map-help-groups' }, ...tables(commandsOf(root))),
    make(
      'button',
      { type: 'button', class: 'journey-map-button', 'data-action': 'close-details' },
      AJS.I18n.getText('journeymaps.ui.close'),
    ),
  );
  const before = document.activeElement;
  root.append(popover);
  popover.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') {
      popover.remove();
      if (before instanceof HTMLElement && document.activeElement === document.body) {
        before.focus({ preventScroll: true });
      }
    }
  });
  popover.showPopover();
  popover.focus({ preventScroll: true });
  return true;
}

/** One for each topic that has something now. */
function tables(commands: readonly Command[]): HTMLElement[] {
  return Object.entries(TOPICS).flatMap(([topic, title]) => {
    const keys = keysByLabel(commands.filter((command) => (command.topic ?? 'read') === topic));
    return keys.size === 0 ? [] : [table(title, keys)];
  });
}

/** What does the same by several keys stands there once. */
function keysByLabel(commands: readonly Command[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { key, label } of commands) {
    if (key !== null && label !== null) {
      found.set(label, (found.get(label) ?? new Set()).add(key));
    }
  }
  return found;
}

function table(title: string, keys: ReadonlyMap<string, ReadonlySet<string>>): HTMLElement {
  const rows = [...keys].map(([label, names]) => make('tr', {}, make('th', { scope: 'row' }, label), make('td', {}, ...either(names))));
  return make('table', { class: 'journey-map-keys' }, make('caption', {}, title), make('tbody', {}, ...rows));
}

function either(keys: ReadonlySet<string>): (Node | string)[] {
  return [...keys].flatMap((key, index) => [index > 0 ? ` ${AJS.I18n.getText('journeymaps.help.or')} ` : '', ...keyNames(key)]);
}
