import { all, make } from '../page/dom';
import { showBeside } from '../page/popover';
import { bringIntoView } from '../page/scroll-into-view';
import type { MapOnPage } from '../page/map-on-page';
import { isolateKeys, onKey } from '../page/keyboard';
import { isWriting } from './text-field';

/** A choice of a question: what its button says, and what it answers. */
export interface BesideChoice<T> {
  readonly text: string;
  readonly value: T;
  readonly primary?: boolean;
}

const PHONE = '(max-width: 640px)';

/**
 * Asks beside a thing, in a small dialog that stays until it is answered and is in nobody's way: the focus stays where it is. A
 * phone has no place beside: there it is modal.
 */
export function askBeside<T>(
  map: MapOnPage,
  at: HTMLElement | null,
  title: string,
  body: readonly Node[],
  choices: readonly BesideChoice<T>[],
): Promise<T> {
  return new Promise((answer) => {
    const dialog = make(
      'dialog',
      { class: 'journey-map-dialog journey-map-beside', 'aria-label': title, 'data-editor': '' },
      make('h2', {}, title),
      ...body,
    );
    const buttons = choices.map(({ text, value, primary }, index) => {
      const button = make(
        'button',
        { type: 'button', value: String(index), class: primary === true ? 'journey-map-button journey-map-primary' : 'journey-map-button' },
        text,
      );
      button.addEventListener('click', () => {
        close(map, dialog, at);
        answer(value);
      });
      return button;
    });
    dialog.append(make('div', { class: 'journey-map-dialog-buttons' }, ...buttons));
    leaveByKey(map, dialog, at);
    map.root.append(dialog);
    open(map, dialog, at);
  });
}

/** Leads the focus to the question that waits; false when none does. */
export function focusQuestion(map: MapOnPage): boolean {
  const button = map.ours('.journey-map-beside button');
  button?.focus();
  return button !== null;
}

function open(map: MapOnPage, dialog: HTMLDialogElement, at: HTMLElement | null): void {
  if (matchMedia(PHONE).matches) {
    dialog.showModal();
  } else {
    dialog.popover = 'manual';
    showBeside(dialog, at ?? map.root);
    map.say(AJS.I18n.getText('journeymaps.sync.undecided-how'));
  }
}

function close(map: MapOnPage, dialog: HTMLDialogElement, at: HTMLElement | null): void {
  const had = dialog.contains(document.activeElement);
  if (dialog.popover === null) {
    dialog.close();
  } else {
    dialog.hidePopover();
  }
  dialog.remove();
  if (had && !isWriting(map.root)) {
    back(map, at);
  }
}

/** Escape leads back to the map; the question stays, since nothing may be lost by a key too many. */
function leaveByKey(map: MapOnPage, dialog: HTMLDialogElement, at: HTMLElement | null): void {
  isolateKeys(dialog);
  onKey(dialog, (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      back(map, at);
    }
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
  });
}

function back(map: MapOnPage, at: HTMLElement | null): void {
  const thing = at?.isConnected === true ? at : map.root;
  const stop = [thing, ...all(thing, 'button, [tabindex]')].find((element) => element.tabIndex >= 0);
  if (stop !== undefined) {
    stop.focus({ preventScroll: true });
    bringIntoView(stop);
  }
}
