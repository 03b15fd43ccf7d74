import { make } from './dom';
import { isolateKeys } from './keyboard';

/** A choice of a dialog: what its button says, and what it answers. */
export interface DialogChoice<T> {
  readonly text: string;
  readonly value: T;
  readonly primary?: boolean;
}

/**
 * Asks in a modal dialog.
 *
 * @param within where the dialog stands, so that the map's style is its style
 * @param escape the answer when it is left by Escape
 */
export function askInDialog<T>(
  within: HTMLElement,
  title: string,
  body: readonly (Node | string)[],
  choices: readonly DialogChoice<T>[],
  escape: T,
): Promise<T> {
  return new Promise((answer) => {
    const form = make('form', { method: 'dialog' }, make('h2', {}, title), ...body);
    const dialog = make('dialog', { class: 'journey-map-dialog', 'aria-label': title }, form);
    const buttons = choices.map(({ text, primary }, index) =>
      make(
        'button',
        { value: String(index), class: primary === true ? 'journey-map-button journey-map-primary' : 'journey-map-button' },
        text,
      ),
    );
    form.append(make('div', { class: 'journey-map-dialog-buttons' }, ...buttons));
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(choices[Number(dialog.returnValue || NaN)]?.value ?? escape);
    });
    isolateKeys(dialog);
    within.append(dialog);
    dialog.showModal();
  });
}
