import { commandsOf, keyOf } from '../page/commands';
import { isMac } from '../page/key-labels';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { isTyping } from '../page/dom';
import { onFirstKey } from '../page/keyboard';
import { buttonCommand, type Editing, type Feature } from './feature';
import { gridOf } from './grid/grid';
import { cardsIn } from '../page/table-cells';
import type { Target } from './ops';
import { targetOf } from './drawing';
import { newCard, type Send, writeCard } from './writing/cards';
import { writeTitle } from './writing/titles';

/** Writing where things stand: by typing on them, by Enter, by F2. */
export function inlineEditing(editing: Editing): Feature {
  const { map } = editing;
  const send: Send = (edit) => editing.apply(edit);
  const write = (from: HTMLElement): boolean => {
    const thing = gridOf(map).thingFor(from);
    return thing !== null && writeIn(map, thing, send);
  };
  onFirstKey(
    map.root,
    (event) => {
      const thing = editing.isOn && isText(map, event) ? gridOf(map).thingFor(event.target as HTMLElement) : null;
      if (thing !== null && begin(map, thing, send)) {
        // The letter itself goes into the field, which has the focus by now: so input methods and dead keys work.
        event.stopPropagation();
      }
    },
    { capture: true },
  );
  return {
    commands: [
      { name: 'type', label: AJS.I18n.getText('journeymaps.grid.type'), key: 'A…Z', run: () => false },
      { name: 'write', label: AJS.I18n.getText('journeymaps.grid.write'), key: 'Enter', run: write },
      { name: 'rename', label: AJS.I18n.getText('journeymaps.editor.rename'), key: 'F2', run: write },
      { name: 'field-next', label: AJS.I18n.getText('journeymaps.grid.field-next'), key: 'Tab', run: () => false },
      { name: 'field-line', label: AJS.I18n.getText('journeymaps.grid.field-line'), key: 'Shift+Enter', run: () => false },
      { name: 'field-new', label: AJS.I18n.getText('journeymaps.grid.field-new'), key: 'Mod+Enter', run: () => false },
      buttonCommand('add-card', (from) => {
        const cell = from.closest<HTMLElement>(markup.cell);
        return cell !== null && newCard(map, cell, from.closest<HTMLElement>(markup.card)?.dataset.cardId, send);
      }),
    ],
  };
}

/** Writing a title or a card where it stands. */
export function editText(map: MapOnPage, target: Target, send: Send): boolean {
  return target.kind === 'card' ? writeCard(map, target.id, send) : writeTitle(map, target, send);
}

/** On with what stands there; in an empty cell a new card. */
function writeIn(map: MapOnPage, thing: HTMLElement, send: Send): boolean {
  const target = targetOf(map, thing);
  return thing.matches(markup.cell)
    ? newCard(map, thing, cardsIn(thing).at(-1)?.dataset.cardId, send)
    : target !== null && editText(map, target, send);
}

/** Something new: on a card another one after it, on a head another title. */
function begin(map: MapOnPage, thing: HTMLElement, send: Send): boolean {
  const cell = thing.closest<HTMLElement>(markup.cell);
  const target = targetOf(map, thing);
  return cell === null ? target !== null && writeTitle(map, target, send, true) : newCard(map, cell, thing.dataset.cardId, send, true);
}

/** A key that writes something. */
function isText(map: MapOnPage, event: KeyboardEvent): boolean {
  const { key } = event;
  const writes = key.length === 1 || /^\P{ASCII}+$/u.test(key) || key === 'Dead' || key === 'Process';
  return writes && key !== ' ' && !isModified(map, event) && !event.defaultPrevented && !isTyping(event.target);
}

/** Whether a key is held that makes it a shortcut. AltGr is Ctrl+Alt for some; on a Mac, Option writes signs like @. */
function isModified({ root }: MapOnPage, event: KeyboardEvent): boolean {
  const { key, code, altKey, ctrlKey, metaKey } = event;
  const isOption = altKey && !ctrlKey && !metaKey && (isMac || (/^Key/.test(code) && !/[\p{L}\p{N}]/u.test(key)));
  const isCommand = altKey && commandsOf(root).some((command) => command.key === keyOf(event));
  return (ctrlKey || metaKey || altKey) && !event.getModifierState('AltGraph') && (!isOption || isCommand);
}
