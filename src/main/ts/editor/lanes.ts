import { askIn } from '../page/dialog';
import { make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { cancel } from './dialogs';
import { button, type Editing, type Feature } from './feature';
import { actorOf, LANE_TYPES } from './lane-types';
import { newId } from './ops';
import { lanes } from './places';

export function newLanes(editing: Editing): Feature {
  return { commands: [button('new-lane', () => add(editing))] };
}

function add(editing: Editing): boolean {
  const { map } = editing;
  void askForLane(map).then((lane) => {
    if (lane !== null) {
      const after = lanes(map).at(-1);
      const fields = { ...lane, actor: actorOf(lane.type) };
      editing.apply({
        ops: [{ op: 'add', kind: 'lane', id: newId(), ...(after === undefined ? {} : { after }), fields }],
        done: AJS.I18n.getText('journeymaps.editor.added'),
      });
    }
  });
  return true;
}

interface NewLane {
  readonly type: string;
  readonly title: string;
}

/** Asks for the type and title of a new lane; null when it is left. */
async function askForLane(map: MapOnPage): Promise<NewLane | null> {
  const type = make('select', {}, ...Object.entries(LANE_TYPES).map(([value, label]) => make('option', { value }, label)));
  const title = make('input', { type: 'text', maxlength: '255' });
  const named = (): void => {
    title.placeholder = LANE_TYPES[type.value] ?? '';
  };
  type.addEventListener('change', named);
  named();
  const body = [
    make('label', {}, AJS.I18n.getText('journeymaps.editor.lane-type'), type),
    make('label', {}, AJS.I18n.getText('journeymaps.editor.title'), title),
  ];
  const add = await askIn(map.root, AJS.I18n.getText('journeymaps.editor.add-lane'), body, [
    { text: AJS.I18n.getText('journeymaps.editor.add-lane'), value: true, primary: true },
    { text: cancel(), value: false },
  ], false);
  return add ? { type: type.value, title: title.value.trim() || title.placeholder } : null;
}
