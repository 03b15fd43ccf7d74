import { askInDialog } from '../page/dialog';
import { dataSelector, make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { address, getAll, getJson, type Path, postJson } from '../page/rest';
import { fill } from '../page/text';
import { messageOf } from '../page/errors';
import { cancelLabel } from './dialogs';
import { buttonCommand, type Editing, type Feature } from './feature';
import { openPanel, today } from './map-settings';
import { newId, type Op } from './ops';

/** A persona of a library: its fields as in documents, and what the server says beside them. */
type Persona = Readonly<Record<string, unknown>> & { readonly id: string; readonly name?: string; readonly role?: string };

/** What a copy of a persona has of the library's. */
const FIELDS = ['name', 'role', 'picture', 'colour', 'facts', 'goals', 'behaviours', 'expectations', 'beliefs', 'quotes'];

/** The personas of the map: from the space's library and back to what it says now. The panels have the buttons. */
export function personas(editing: Editing): Feature {
  return {
    commands: [
      buttonCommand('edit-persona', (from) => openPanel(editing, { kind: 'persona', id: personaOf(from) }, from)),
      buttonCommand('add-persona', (from) => begin(editing, addFromLibrary(editing, from))),
      buttonCommand('new-persona', (from) => begin(editing, addNew(editing, from))),
      buttonCommand('renew-persona', (from) => begin(editing, renew(editing, from))),
      buttonCommand('remove-persona', (from) => remove(editing, personaOf(from))),
    ],
  };
}

/** What fails is told in a dialog: the button says nothing by itself. */
function begin({ map }: Editing, work: Promise<void>): true {
  work.catch((error: unknown) => {
    const title = AJS.I18n.getText('journeymaps.personas.failed');
    void askInDialog(
      map.root,
      title,
      [make('p', {}, messageOf(error))],
      [{ text: AJS.I18n.getText('journeymaps.personas.ok'), value: true, primary: true }],
      true,
    );
  });
  return true;
}

function personaOf(from: HTMLElement): string {
  return (
    from.closest<HTMLElement>('[data-persona]')?.dataset.persona ?? from.closest<HTMLElement>('[data-kind="persona"]')?.dataset.id ?? ''
  );
}

/** @param from a button in the list of the map's personas, which says the space */
async function addFromLibrary(editing: Editing, from: HTMLElement): Promise<void> {
  const list = from.closest<HTMLElement>('[data-space]');
  const space = list?.dataset.space ?? '';
  const there = await getAll<Persona>((parameters) => personasAt([], { space, ...parameters }));
  const others = there.filter(({ id }) => list?.querySelector(dataSelector('library', id)) === null);
  const chosen = await choose(editing.map, others);
  if (chosen !== null) {
    add(editing, copy(chosen));
  }
}

async function choose(map: MapOnPage, others: readonly Persona[]): Promise<Persona | null> {
  const rows = others.map(({ id, name = '', role = '' }, index) => {
    const radio = make('input', { type: 'radio', name: 'persona', value: id, ...(index === 0 ? { autofocus: '', checked: '' } : {}) });
    return make('label', { class: 'journey-map-persona-choice' }, radio, make('span', {}, make('b', {}, name), ' ', role));
  });
  const title = AJS.I18n.getText('journeymaps.panel.add-persona');
  const body = make('div', { role: 'radiogroup', 'aria-label': title }, ...rows);
  const nothing = make('p', {}, AJS.I18n.getText('journeymaps.personas.none'));
  const yes = await askInDialog(
    map.root,
    title,
    [rows.length === 0 ? nothing : body],
    [
      ...(rows.length === 0 ? [] : [{ text: AJS.I18n.getText('journeymaps.personas.add'), value: true, primary: true }]),
      { text: cancelLabel(), value: false },
    ],
    false,
  );
  const id = body.querySelector<HTMLInputElement>('input:checked')?.value;
  return yes ? (others.find((persona) => persona.id === id) ?? null) : null;
}

async function addNew(editing: Editing, from: HTMLElement): Promise<void> {
  const space = from.closest<HTMLElement>('[data-space]')?.dataset.space ?? '';
  const name = make('input', { type: 'text', maxlength: '255', autofocus: '' });
  const role = make('input', { type: 'text' });
  const keep = make('input', { type: 'checkbox', checked: '' });
  const title = AJS.I18n.getText('journeymaps.panel.new-persona');
  const yes = await askInDialog(
    editing.map.root,
    title,
    [
      make('label', {}, AJS.I18n.getText('journeymaps.panel.persona.name'), name),
      make('label', {}, AJS.I18n.getText('journeymaps.panel.persona.role'), role),
      make('label', { class: 'journey-map-persona-choice' }, keep, AJS.I18n.getText('journeymaps.personas.keep')),
    ],
    [
      { text: AJS.I18n.getText('journeymaps.personas.add'), value: true, primary: true },
      { text: cancelLabel(), value: false },
    ],
    false,
  );
  if (yes && name.value.trim() !== '') {
    const fields = { name: name.value.trim(), ...(role.value.trim() === '' ? {} : { role: role.value.trim() }) };
    add(editing, keep.checked ? copy(await postJson<Persona>(personasAt([]), { space, ...fields })) : fields);
  }
}

function add(editing: Editing, fields: Readonly<Record<string, unknown>>): void {
  editing.apply({
    ops: [{ op: 'add', kind: 'persona', id: newId(), fields }],
    done: fill(AJS.I18n.getText('journeymaps.personas.added'), String(fields.name)),
  });
}

/** A dated copy for the map. */
function copy(persona: Persona): Record<string, unknown> {
  const has = FIELDS.filter((field) => persona[field] !== undefined);
  return { library: persona.id, takenOn: today(), ...Object.fromEntries(has.map((field) => [field, persona[field]])) };
}

async function renew(editing: Editing, from: HTMLElement): Promise<void> {
  const library = from.closest<HTMLElement>('[data-library]')?.dataset.library ?? '';
  const persona = await getJson<Persona>(personasAt([library]));
  if (persona !== null) {
    const unset = Object.fromEntries(FIELDS.map((field) => [field, null]));
    editing.apply({
      ops: [{ op: 'set', kind: 'persona', id: personaOf(from), fields: { ...unset, ...copy(persona) } }],
      done: fill(AJS.I18n.getText('journeymaps.personas.renewed'), persona.name ?? ''),
    });
  }
}

/** Lanes that were this persona's are everybody's then. */
function remove(editing: Editing, id: string): boolean {
  const { map } = editing;
  const name = map.one(`:scope > header ${dataSelector('persona-id', id)}`)?.dataset.personaName ?? '';
  const lanes = map
    .all(`${markup.row}${dataSelector('persona-id', id)}`)
    .map((lane): Op => ({ op: 'set', kind: 'lane', id: lane.dataset.laneId ?? '', fields: { persona: null } }));
  return editing.apply({
    ops: [...lanes, { op: 'remove', kind: 'persona', id }],
    done: fill(AJS.I18n.getText('journeymaps.personas.removed'), name),
  });
}

function personasAt(path: Path, parameters: Readonly<Record<string, string>> = {}): string {
  return address(['personas', ...path], parameters);
}
