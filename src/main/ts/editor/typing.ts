import { make } from '../page/dom';

/** What somebody is to write: in place of an element's own text. */
export interface Question {
  /** Where the field stands; its content is hidden meanwhile. */
  readonly at: HTMLElement;
  readonly label: string;
  readonly text: string;
  /** One line, where Enter is enough. */
  readonly line: boolean;
  readonly limit: number;
  /** A number beside the text, from −2 to +2, for the curve; undefined for none asked. */
  readonly emotion?: number | null | undefined;
}

export interface Written {
  readonly text: string;
  readonly emotion: number | null;
}

const FIELD = 'journey-map-field';

/**
 * Lets somebody write. Ctrl+Enter, and leaving the field, keep what was written; Escape leaves it as it was. Nothing typed
 * reaches the page's shortcuts.
 *
 * @param done gets what was written, or null when it is the same as before
 */
export function ask(question: Question, done: (written: Written | null) => void): void {
  const text = textField(question);
  const emotion = question.emotion === undefined ? null : numberField(question.emotion);
  const form = make('div', { class: FIELD }, ...(emotion === null ? [] : [emotion]), text);
  question.at.append(form);
  question.at.toggleAttribute('data-writing', true);
  let open = true;
  const close = (keep: boolean): void => {
    if (open) {
      open = false;
      const written = { text: text.value.trim(), emotion: numberOf(emotion) };
      form.remove();
      question.at.removeAttribute('data-writing');
      done(keep && !isSame(question, written) ? written : null);
    }
  };
  form.addEventListener('keydown', (event) => {
    key(event, question, close);
  });
  form.addEventListener('keypress', stop);
  form.addEventListener('keyup', stop);
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) {
      close(true);
    }
  });
  text.focus();
  text.select();
}

/** Whether somebody is writing in there. */
export function isWriting(root: HTMLElement): boolean {
  return root.querySelector(`.${FIELD}`) !== null;
}

function textField({ label, text, line, limit }: Question): HTMLInputElement | HTMLTextAreaElement {
  const attributes = { 'aria-label': label, maxlength: String(limit) };
  const field = line ? make('input', { type: 'text', ...attributes }) : make('textarea', { rows: '3', ...attributes });
  field.value = text;
  return field;
}

function numberField(value: number | null): HTMLInputElement {
  const label = AJS.I18n.getText('journeymaps.editor.emotion');
  const field = make('input', { type: 'number', min: '-2', max: '2', step: 'any', 'aria-label': label, title: label });
  field.value = value === null ? '' : String(value);
  return field;
}

function numberOf(field: HTMLInputElement | null): number | null {
  return field === null || field.value === '' ? null : Math.max(-2, Math.min(2, field.valueAsNumber));
}

function isSame(question: Question, written: Written): boolean {
  return written.text === question.text.trim() && (question.emotion ?? null) === written.emotion;
}

function stop(event: Event): void {
  event.stopPropagation();
}

function key(event: KeyboardEvent, question: Question, close: (keep: boolean) => void): void {
  event.stopPropagation();
  const enter = event.key === 'Enter' && !event.isComposing && (question.line || event.ctrlKey || event.metaKey);
  if (enter || event.key === 'Escape') {
    event.preventDefault();
    close(enter);
  }
}
