import { askInDialog } from '../page/dialog';
import { make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { fill } from '../page/text';
import { cancelLabel } from './dialogs';
import type { Editing, Feature } from './feature';
import { lanePicker } from './lane-picker';
import { ACTORS, actorOf } from './lane-types';
import { newId } from './ops';
import { laneIds } from './drawing';

/** New lanes: below the one that had the focus last, or at the end. */
export function newLanes(editing: Editing): Feature {
  const { map } = editing;
  let last: string | undefined;
  map.root.addEventListener('focusin', ({ target }) => {
    last = (target instanceof Element && target.closest<HTMLElement>(markup.row)?.dataset.laneId) || last;
  });
  return {
    started: () => {
      last = undefined;
    },
    commands: [{ name: 'new-lane', label: AJS.I18n.getText('journeymaps.editor.add-lane'), key: 'Alt+l', run: () => add(editing, last) }],
    actions: [
      {
        name: 'add-lane-above',
        label: AJS.I18n.getText('journeymaps.lanes.add-above'),
        kinds: ['lane'],
        group: 'add',
        run: ({ id }) => {
          add(editing, laneIds(map)[laneIds(map).indexOf(id) - 1] ?? null);
        },
      },
      {
        name: 'add-lane-below',
        label: AJS.I18n.getText('journeymaps.lanes.add-below'),
        kinds: ['lane'],
        group: 'add',
        run: ({ id }) => {
          add(editing, id);
        },
      },
    ],
  };
}

/** @param below null is above all; a lane may be gone meanwhile: then the new one goes to the end */
function add(editing: Editing, below: string | null | undefined): boolean {
  void askForLane(editing.map).then((fields) => {
    if (fields !== null) {
      const all = laneIds(editing.map);
      const after = below === null ? null : (all.find((lane) => lane === below) ?? all.at(-1));
      editing.apply({
        ops: [{ op: 'add', kind: 'lane', id: newId(), ...(after === undefined ? {} : { after }), fields: { ...fields } }],
        done: fill(AJS.I18n.getText('journeymaps.lanes.added'), fields.title),
      });
    }
  });
  return true;
}

interface NewLane {
  readonly type: string;
  readonly title: string;
  readonly actor: string;
}

/** Asks for the type, title and actor of a new lane; null when it is left, or no type is chosen. */
async function askForLane(map: MapOnPage): Promise<NewLane | null> {
  const title = make('input', { type: 'text', maxlength: '255' });
  const actor = make('select', {}, ...Object.entries(ACTORS).map(([value, name]) => make('option', { value }, name)));
  const picker = lanePicker(({ type, name }) => {
    title.placeholder = name;
    actor.value = actorOf(type);
  });
  const body = [
    ...picker.parts,
    make('label', {}, AJS.I18n.getText('journeymaps.editor.title'), title),
    make('label', {}, AJS.I18n.getText('journeymaps.lanes.actor'), actor),
  ];
  const text = AJS.I18n.getText('journeymaps.editor.add-lane');
  const yes = await askInDialog(
    map.root,
    text,
    body,
    [
      { text, value: true, primary: true },
      { text: cancelLabel(), value: false },
    ],
    false,
  );
  const type = picker.chosen()?.type;
  return yes && type !== undefined ? { type, title: title.value.trim() || title.placeholder, actor: actor.value } : null;
}
