import { askInDialog } from '../../page/dialog';
import { make } from '../../page/dom';
import { ISSUES, type IssueRequest } from '../../page/events';
import { mayBeIssue } from '../../page/issue-address';
import { markup } from '../../page/markup';
import { fill } from '../../page/text';
import { cancelLabel } from '../dialogs';
import type { Editing, Feature } from '../feature';
import { gridOf } from '../grid/grid';
import { removeCards } from '../grid/remove-cards';
import { selectionOf } from '../grid/selection';
import { cellPlaceAround } from '../drawing';
import { selectedBlock, countOf, isTextSelected, writeBlock } from './copying';
import { notesOn } from './notes';
import { type Pasted, readClipboard } from './pasted';
import { newSteps, cardsToAdd, type PasteArea, pasteAreaFrom } from './paste-area';
import { MOST_CELLS, TooManyCells } from './table';

const MOST_LETTERS = 10_000;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * Copying, cutting and pasting cells by the browser's own events: so the keys and the menus for it are those of the browser, and
 * nobody is asked for a permission.
 */
export function clipboard(editing: Editing): Feature {
  document.addEventListener('copy', (event) => {
    copy(editing, event);
  });
  document.addEventListener('cut', (event) => {
    const block = copy(editing, event);
    const edit = block === null ? null : removeCards(editing.map, block.flat(2));
    if (edit !== null) {
      selectionOf(editing.map).clear();
      const done = fill(AJS.I18n.getText('journeymaps.clipboard.cut'), edit.ops.length);
      editing.apply({ ...edit, name: done, done });
    }
  });
  document.addEventListener('paste', (event) => {
    const thing = thingOf(editing, event);
    if (thing !== null && event.clipboardData !== null) {
      event.preventDefault();
      const data = event.clipboardData;
      if (!offerIssue(editing, thing, data.getData('text/plain').trim())) {
        void paste(editing, thing, data);
      }
    }
  });
  const help = (name: string, key: string, label: string): NonNullable<Feature['commands']>[number] => ({
    name,
    key,
    label,
    run: () => false,
  });
  return {
    commands: [
      help('copy', 'Mod+c', AJS.I18n.getText('journeymaps.clipboard.copy')),
      help('cut', 'Mod+x', AJS.I18n.getText('journeymaps.clipboard.cut-cells')),
      help('paste', 'Mod+v', AJS.I18n.getText('journeymaps.clipboard.paste')),
    ],
  };
}

/** What the event is for; null when it is not for the grid. */
function thingOf({ map, isOn }: Editing, event: ClipboardEvent): HTMLElement | null {
  const { activeElement } = document;
  return isOn && !event.defaultPrevented && activeElement instanceof HTMLElement ? gridOf(map).thingFor(activeElement) : null;
}

function copy(editing: Editing, event: ClipboardEvent): ReturnType<typeof selectedBlock> | null {
  const { map } = editing;
  const block = thingOf(editing, event) === null || isTextSelected() ? [] : selectedBlock(map, gridOf(map), selectionOf(map));
  if (block.length === 0 || event.clipboardData === null) {
    return null;
  }
  event.preventDefault();
  writeBlock(map, block, event.clipboardData);
  map.say(fill(AJS.I18n.getText('journeymaps.clipboard.copied'), countOf(block)));
  return block;
}

/** What looks like the address of an issue may be meant as one: another script knows, and asks. */
function offerIssue(editing: Editing, thing: HTMLElement, text: string): boolean {
  const isIssue = mayBeIssue(text);
  if (isIssue) {
    const asText = (): void => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      void paste(editing, thing, data);
    };
    const { cardId } = thing.dataset;
    const wish: IssueRequest = { what: 'pasted', cards: cardId === undefined ? [] : [cardId], place: cellPlaceAround(thing), text, asText };
    editing.map.root.dispatchEvent(new CustomEvent(ISSUES, { detail: wish }));
  }
  return isIssue;
}

async function paste(editing: Editing, thing: HTMLElement, data: DataTransfer): Promise<void> {
  try {
    const pasted = await readClipboard(editing.map, data);
    const problem = problemOf(pasted);
    if (problem === null) {
      await put(editing, thing, pasted);
    } else {
      await refuse(editing, problem);
    }
  } catch (error) {
    if (!(error instanceof TooManyCells)) {
      throw error;
    }
    await refuse(editing, fill(AJS.I18n.getText('journeymaps.clipboard.too-many'), MOST_CELLS.toLocaleString()));
  }
}

/** What no map takes, in words; null where all is well. */
function problemOf({ rows }: Pasted): string | null {
  for (const [r, row] of rows.entries()) {
    for (const [c, cards] of row.entries()) {
      const long = cards.find(({ text }) => text.length > MOST_LETTERS);
      if (long !== undefined) {
        return fill(
          AJS.I18n.getText('journeymaps.clipboard.too-long'),
          r + 1,
          c + 1,
          long.text.length.toLocaleString(),
          MOST_LETTERS.toLocaleString(),
        );
      }
      if (cards.some(({ text }) => CONTROL.test(text))) {
        return fill(AJS.I18n.getText('journeymaps.clipboard.control'), r + 1, c + 1);
      }
    }
  }
  return rows.flat(2).length > MOST_CELLS ? fill(AJS.I18n.getText('journeymaps.clipboard.too-many'), MOST_CELLS.toLocaleString()) : null;
}

async function put(editing: Editing, thing: HTMLElement, pasted: Pasted): Promise<void> {
  const { map } = editing;
  const room = pasteAreaFrom(map, thing);
  const width = Math.max(0, ...pasted.rows.map((row) => row.length));
  const wider = Math.max(0, width - room.steps.length);
  const deeper = Math.max(0, pasted.rows.length - room.lanes.length);
  const how = wider + deeper === 0 ? 'fit' : await askHow(editing, wider, deeper);
  if (how !== null) {
    send(editing, thing, pasted, room, how === 'steps' ? wider : 0);
  }
}

function send(editing: Editing, thing: HTMLElement, pasted: Pasted, room: PasteArea, wider: number): void {
  const made = newSteps(editing.map, wider);
  const cards = cardsToAdd(
    pasted,
    { ...room, steps: [...room.steps, ...made.steps] },
    thing.matches(markup.card) ? thing.dataset.cardId : undefined,
  );
  const first = cards[0];
  if (first !== undefined) {
    const name = fill(AJS.I18n.getText('journeymaps.clipboard.pasted'), cards.length);
    const done = pasted.wordsOnly ? fill(AJS.I18n.getText('journeymaps.clipboard.pasted-words'), cards.length) : name;
    selectionOf(editing.map).clear();
    editing.apply({ ops: [...pasted.needs, ...made.ops, ...cards], name, done });
    gridOf(editing.map).focusOn({ kind: 'card', id: first.id }, thing);
  } else {
    editing.map.say(AJS.I18n.getText('journeymaps.clipboard.nothing'));
  }
  editing.note(notesOn(pasted, cards));
}

/** There is more than the map has room for: whether steps are to be added, or what does not fit stays out. */
function askHow({ map }: Editing, wider: number, deeper: number): Promise<'steps' | 'fit' | null> {
  const words = [
    ...(wider > 0 ? [fill(AJS.I18n.getText('journeymaps.clipboard.wider'), wider)] : []),
    ...(deeper > 0 ? [fill(AJS.I18n.getText('journeymaps.clipboard.deeper'), deeper)] : []),
  ];
  return askInDialog<'steps' | 'fit' | null>(
    map.root,
    AJS.I18n.getText('journeymaps.clipboard.paste-title'),
    words.map((text) => make('p', {}, text)),
    [
      ...(wider > 0
        ? [{ text: fill(AJS.I18n.getText('journeymaps.clipboard.add-steps'), wider), value: 'steps' as const, primary: true }]
        : []),
      { text: AJS.I18n.getText('journeymaps.clipboard.what-fits'), value: 'fit' },
      { text: cancelLabel(), value: null },
    ],
    null,
  );
}

async function refuse({ map }: Editing, problem: string): Promise<void> {
  const close = { text: AJS.I18n.getText('journeymaps.ui.close'), value: true, primary: true };
  await askInDialog(map.root, AJS.I18n.getText('journeymaps.clipboard.not-pasted'), [make('p', {}, problem)], [close], true);
}
