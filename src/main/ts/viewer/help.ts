import { type Command, commandsOf } from '../page/commands';
import { make } from '../page/dom';
import { keysOf } from '../page/keys';
import type { MapOnPage } from '../page/map-on-page';

/** Lists the keys of all commands there are: the help cannot say anything else than what they do. */
export function help(map: MapOnPage): Command[] {
  return [{ name: 'help', label: AJS.I18n.getText('journeymaps.ui.help'), key: '?', run: () => open(map.root) }];
}

function open(root: HTMLElement): boolean {
  const popover = make(
    'div',
    { popover: 'auto', class: 'journey-map-help', role: 'dialog', 'aria-label': AJS.I18n.getText('journeymaps.ui.help'), tabindex: '-1' },
    table(commandsOf(root)),
    make('button', { type: 'button', class: 'journey-map-button', 'data-action': 'close-details' }, AJS.I18n.getText('journeymaps.ui.close')),
  );
  root.append(popover);
  popover.addEventListener('toggle', (event) => {
    if ((event).newState === 'closed') {
      popover.remove();
    }
  });
  popover.showPopover();
  popover.focus({ preventScroll: true });
  return true;
}

function table(commands: readonly Command[]): HTMLElement {
  const rows = commands.flatMap(({ key, label }) =>
    key === null || label === null
      ? []
      : [make('tr', {}, make('th', { scope: 'row' }, ...keys(key)), make('td', {}, label))],
  );
  return make('table', {}, make('caption', {}, AJS.I18n.getText('journeymaps.ui.help')), make('tbody', {}, ...rows));
}

function keys(key: string): (Node | string)[] {
  return keysOf(key).flatMap((part, index) => [index > 0 ? ' + ' : '', make('kbd', {}, part)]);
}
