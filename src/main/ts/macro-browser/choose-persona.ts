import { make } from '../page/dom';
import { address, getJson } from '../page/rest';
import { messageOf } from '../page/errors';
import { currentPlace } from './confluence';

interface PersonaLine {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
}

/** Asks which persona of the space's library the macro shows: its id; null when it is left. */
export function choosePersona(macro: EditorMacro): Promise<string | null> {
  return new Promise((done) => {
    const list = make('div', { class: 'journey-map-choices', role: 'radiogroup', 'aria-label': heading() });
    const state = make('p', { class: 'journey-map-count', role: 'status' });
    const dialog = make('dialog', { class: 'journey-map-chooser', 'aria-label': heading() });
    dialog.append(form(dialog, list, state));
    dialog.addEventListener('close', () => {
      dialog.remove();
      done(dialog.returnValue || null);
    });
    document.body.append(dialog);
    dialog.showModal();
    void show(list, state, macro.params?.persona ?? '');
  });
}

const heading = (): string => AJS.I18n.getText('journeymaps.browser.personas');

function form(dialog: HTMLDialogElement, list: HTMLElement, state: HTMLElement): HTMLElement {
  const leave = make('button', { type: 'button', class: 'aui-button' }, AJS.I18n.getText('journeymaps.browser.cancel'));
  leave.addEventListener('click', () => {
    dialog.close();
  });
  const insert = make('button', { type: 'submit', class: 'aui-button aui-button-primary' }, AJS.I18n.getText('journeymaps.browser.insert'));
  const made = make(
    'form',
    {},
    make('h2', {}, heading()),
    state,
    list,
    make('div', { class: 'journey-map-dialog-buttons' }, insert, leave),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = list.querySelector<HTMLInputElement>('input:checked');
    if (chosen === null) {
      state.textContent = AJS.I18n.getText('journeymaps.browser.choose-persona');
    } else {
      dialog.close(chosen.value);
    }
  });
  return made;
}

async function show(list: HTMLElement, state: HTMLElement, chosen: string): Promise<void> {
  try {
    const personas = await personasHere();
    list.replaceChildren(...personas.map((persona) => row(persona, persona.id === chosen)));
    state.textContent = personas.length === 0 ? AJS.I18n.getText('journeymaps.browser.no-personas') : '';
  } catch (error) {
    state.textContent = messageOf(error);
  }
}

async function personasHere(): Promise<readonly PersonaLine[]> {
  const at = address(['personas'], { space: currentPlace().space });
  return (await getJson<{ results: readonly PersonaLine[] }>(at))?.results ?? [];
}

function row({ id, name = '', role = '' }: PersonaLine, checked: boolean): HTMLElement {
  const radio = make('input', { type: 'radio', name: 'persona', value: id });
  radio.checked = checked;
  return make(
    'label',
    { class: 'journey-map-choice' },
    radio,
    make('span', { class: 'journey-map-choice-title' }, name),
    make('span', { class: 'journey-map-choice-facts' }, role),
  );
}
