import { askInDialog } from '../page/dialog';
import { make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { fill } from '../page/text';
import { savedViews, shownView } from '../viewer/saved-views';
import { cancelLabel } from './dialogs';
import { buttonCommand, type Editing, type Feature } from './feature';
import { newId } from './ops';

/** Keeps what is shown now under a name, for every reader; in the filter. */
export function savingViews(editing: Editing): Feature {
  return {
    commands: [
      buttonCommand('save-view', () => save(editing)),
      buttonCommand('rename-view', () => rename(editing)),
      buttonCommand('remove-view', () => remove(editing)),
    ],
  };
}

/** Under a name that a view has already, that view becomes what is shown now. */
function save(editing: Editing): boolean {
  const { map } = editing;
  const fields = shown(map);
  if (fields === null) {
    map.say(AJS.I18n.getText('journeymaps.views.nothing'));
    return true;
  }
  const text = AJS.I18n.getText('journeymaps.ui.saved-view.save');
  void askForName(map, text, AJS.I18n.getText('journeymaps.views.how'), shownView(map)?.name ?? '').then((name) => {
    if (name !== null) {
      const old = savedViews(map).find((view) => view.name === name);
      editing.apply({
        ops: [
          old === undefined
            ? { op: 'add', kind: 'view', id: newId(), fields: { name, ...fields } }
            : { op: 'set', kind: 'view', id: old.id, fields: { ...fields } },
        ],
        done: fill(AJS.I18n.getText('journeymaps.views.saved'), name),
      });
    }
  });
  return true;
}

function rename(editing: Editing): boolean {
  const view = shownView(editing.map);
  if (view === null) {
    return false;
  }
  void askForName(editing.map, AJS.I18n.getText('journeymaps.ui.saved-view.rename'), '', view.name).then((name) => {
    if (name !== null && name !== view.name) {
      editing.apply({
        ops: [{ op: 'set', kind: 'view', id: view.id, fields: { name } }],
        done: fill(AJS.I18n.getText('journeymaps.views.saved'), name),
      });
    }
  });
  return true;
}

function remove(editing: Editing): boolean {
  const view = shownView(editing.map);
  return (
    view !== null &&
    editing.apply({
      ops: [{ op: 'remove', kind: 'view', id: view.id }],
      done: fill(AJS.I18n.getText('journeymaps.views.removed'), view.name),
    })
  );
}

interface VisibleParts {
  readonly lanes: readonly string[];
  readonly stages: readonly string[];
  readonly personas: readonly string[];
}

/** What is neither filtered out nor folded away; an empty list is all there is. Null when nothing is left. */
function shown(map: MapOnPage): VisibleParts | null {
  const lanes = part(map, map.all(markup.row), 'laneId');
  const stages = part(map, map.all(markup.stage), 'stageId');
  return lanes === null || stages === null ? null : { lanes, stages, personas: personas(map) };
}

function part(map: MapOnPage, all: readonly HTMLElement[], id: 'laneId' | 'stageId'): string[] | null {
  const left = all.filter((element) => !element.hasAttribute('data-filtered') && !element.hasAttribute('data-folded'));
  const isAll = left.length === all.length && map.root.dataset.savedView === undefined;
  return left.length === 0 ? null : isAll ? [] : left.map((element) => element.dataset[id] ?? '');
}

function personas(map: MapOnPage): string[] {
  const boxes = map.all('.journey-map-filter input[name="persona"]') as HTMLInputElement[];
  return boxes.every((box) => box.checked) ? [] : boxes.filter((box) => box.checked).map((box) => box.value);
}

/** Null when it is left, or nothing is written. */
async function askForName(map: MapOnPage, title: string, how: string, name: string): Promise<string | null> {
  const input = make('input', { type: 'text', maxlength: '255', autofocus: '' });
  input.value = name;
  const body = [...(how === '' ? [] : [make('p', {}, how)]), make('label', {}, AJS.I18n.getText('journeymaps.views.name'), input)];
  const yes = await askInDialog(
    map.root,
    title,
    body,
    [
      { text: title, value: true, primary: true },
      { text: cancelLabel(), value: false },
    ],
    false,
  );
  return yes ? input.value.trim() || null : null;
}
