import { keyOf } from '../page/commands';
import { make } from '../page/dom';
import { DRAWN } from '../page/events';
import { bringIntoView } from '../page/scroll-into-view';
import { HELP_KEYS } from '../page/key-labels';
import type { MapOnPage } from '../page/map-on-page';
import { isolateKeys, onKey } from '../page/keyboard';
import { hasVisibleText } from '../page/text';

/** What somebody is to write, where it will stand. */
export interface TextQuestion {
  /** Puts the field to where it stands; once more when that was drawn anew. The element it is in, or null when there is none. */
  readonly put: (field: HTMLElement) => HTMLElement | null;
  readonly label: string;
  /** What stands there now. */
  readonly text: string;
  /** What it is for, where nothing around says so. */
  readonly hint?: string | null;
  /** Begin with nothing: the first letter is on its way. */
  readonly afresh?: boolean;
  /** One line, where Shift+Enter makes no other. */
  readonly line: boolean;
  readonly limit: number;
}

/** How a field was left: by Enter, Tab, Shift+Tab, Mod+Enter, Escape, or to do something else. */
export type ExitKey = 'enter' | 'tab' | 'back' | 'mod-enter' | 'escape' | 'away';

const FIELD = 'journey-map-field';
const GROWS = CSS.supports('field-sizing', 'content');

/**
 * Lets somebody write, in a field that stays through whatever is drawn anew around it. All ways out but Escape keep what was
 * written. Nothing typed reaches the page's shortcuts, but the keys of the help reach ours.
 *
 * @param done gets what was written, or null when it is the same as before
 * @returns false where there is no place for it
 */
export function askForText(map: MapOnPage, question: TextQuestion, done: (text: string | null, way: ExitKey) => void): boolean {
  const text = textField(question);
  const form = make('div', { class: FIELD }, text);
  let host = open(form, question);
  if (host === null) {
    return false;
  }
  let isOpen = true;
  const close = (way: ExitKey): void => {
    if (isOpen) {
      isOpen = false;
      map.root.removeEventListener(DRAWN, again);
      form.remove();
      host?.removeAttribute('data-writing');
      const written = hasVisibleText(text.value) ? text.value.trim() : '';
      done(way === 'escape' || written === question.text.trim() ? null : written, way);
    }
  };
  const again = (): void => {
    if (!form.isConnected) {
      host = open(form, question);
      if (host === null) {
        close('away');
      }
      text.focus({ preventScroll: true });
    }
  };
  map.root.addEventListener(DRAWN, again);
  listenIn(form, close);
  text.focus();
  bringIntoView(text);
  text.select();
  return true;
}

/** Whether somebody is writing in there. */
export function isWriting(root: HTMLElement): boolean {
  return root.querySelector(`.${FIELD}`) !== null;
}

function open(form: HTMLElement, question: TextQuestion): HTMLElement | null {
  const host = question.put(form);
  host?.toggleAttribute('data-writing', !form.hasAttribute('data-beside'));
  return host;
}

function textField({ label, hint = null, text, line, limit, afresh }: TextQuestion): HTMLInputElement | HTMLTextAreaElement {
  const attributes = { 'aria-label': label, title: label, placeholder: hint, maxlength: String(limit) };
  const field = line ? make('input', { type: 'text', ...attributes }) : make('textarea', { rows: '1', ...attributes });
  field.value = afresh === true ? '' : text;
  if (!line && !GROWS) {
    field.addEventListener('input', () => {
      field.style.blockSize = '0';
      field.style.blockSize = `${field.scrollHeight + 2}px`;
    });
  }
  return field;
}

function listenIn(form: HTMLElement, close: (way: ExitKey) => void): void {
  isolateKeys(form, (event) => HELP_KEYS.includes(keyOf(event)));
  onKey(form, (event) => {
    const way = wayOf(event);
    if (way !== null) {
      event.preventDefault();
      close(way);
    }
  });
  for (const type of ['copy', 'cut', 'paste', 'dblclick'] as const) {
    form.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  form.addEventListener('focusout', () => {
    // What is drawn anew takes the field out for a moment; after that it has the focus again.
    queueMicrotask(() => {
      const help = document.activeElement?.closest('.journey-map-help');
      if (help) {
        comeBack(form, help);
      } else if (!form.contains(document.activeElement)) {
        close('away');
      }
    });
  });
}

/** Who reads the help goes on writing after it. */
function comeBack(form: HTMLElement, help: Element): void {
  help.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') {
      (form.firstElementChild as HTMLElement).focus();
    }
  });
}

function wayOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): ExitKey | null {
  if (altKey) {
    return null;
  }
  switch (key) {
    case 'Enter':
      return ctrlKey || metaKey ? 'mod-enter' : shiftKey ? null : 'enter';
    case 'Tab':
      return shiftKey ? 'back' : 'tab';
    case 'Escape':
      return 'escape';
    default:
      return null;
  }
}
