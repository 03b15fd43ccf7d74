import { askInDialog } from '../page/dialog';
import { make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import { cancelLabel } from './dialogs';
import type { Editing, Feature } from './feature';
import { type Destination, moveTo, currentPlace, siblings, type Position } from './moves';
import { nameOf } from './names';
import type { Kind, Target } from './ops';
import { laneIds, stageIds, stepIds } from './drawing';
import { selectionOr } from './selection-or';

/** The way to every place without dragging: a dialog that asks where to. */
export function moveDialog(editing: Editing): Feature {
  const { map } = editing;
  return {
    actions: [
      {
        name: 'move-to',
        label: AJS.I18n.getText('journeymaps.move.to'),
        kinds: ['stage', 'step', 'lane', 'card'],
        group: 'move',
        run: (target) => {
          const things = selectionOr(map, target);
          void askWhere(map, things).then((spot) => {
            const edit = spot && moveTo(map, things, spot);
            if (edit !== null) {
              editing.apply(edit);
            }
          });
        },
      },
    ],
  };
}

async function askWhere(map: MapOnPage, things: readonly Target[]): Promise<Position | null> {
  const [first] = things;
  if (first === undefined) {
    return null;
  }
  const fields = placeFields(map, first);
  const position = make('select', { name: 'position' });
  const fit = (): void => {
    position.replaceChildren(...positions(map, things, first.kind, fields.place()));
  };
  fields.body.forEach((label) => {
    label.addEventListener('change', fit);
  });
  fit();
  const yes = await askInDialog(
    map.root,
    title(map, things),
    [...fields.body, labelled(AJS.I18n.getText('journeymaps.move.position'), position)],
    [
      { text: AJS.I18n.getText('journeymaps.move'), value: true, primary: true },
      { text: cancelLabel(), value: false },
    ],
    false,
  );
  return yes ? { in: fields.place(), after: position.value || null } : null;
}

function title(map: MapOnPage, things: readonly Target[]): string {
  const [first] = things;
  return things.length > 1 || first === undefined
    ? fill(AJS.I18n.getText('journeymaps.move.cards-title'), things.length)
    : fill(AJS.I18n.getText('journeymaps.move.title'), nameOf(map, first));
}

interface PlaceFields {
  readonly body: readonly HTMLElement[];
  place(): Destination | null;
}

/** In what it is to stand: a cell for a card, a stage for a step; nothing to choose for what stands in the map. */
function placeFields(map: MapOnPage, thing: Target): PlaceFields {
  const now = currentPlace(map, thing);
  if (now === null) {
    return { body: [], place: () => null };
  }
  if ('stage' in now) {
    const stage = select(
      'stage',
      stageIds(map).map((id) => option(map, 'stage', id)),
      now.stage,
    );
    return { body: [labelled(AJS.I18n.getText('journeymaps.move.stage'), stage)], place: () => ({ stage: stage.value }) };
  }
  const step = select(
    'step',
    stageIds(map).map((id) => stepsOf(map, id)),
    now.step,
  );
  const lane = select(
    'lane',
    laneIds(map).map((id) => option(map, 'lane', id)),
    now.lane,
  );
  return {
    body: [labelled(AJS.I18n.getText('journeymaps.move.step'), step), labelled(AJS.I18n.getText('journeymaps.move.lane'), lane)],
    place: () => ({ lane: lane.value, step: step.value }),
  };
}

function stepsOf(map: MapOnPage, stage: string): HTMLElement {
  return make(
    'optgroup',
    { label: nameOf(map, { kind: 'stage', id: stage }) },
    ...stepIds(map, stage).map((id) => option(map, 'step', id)),
  );
}

function option(map: MapOnPage, kind: Kind, id: string): HTMLElement {
  return make('option', { value: id }, nameOf(map, { kind, id }));
}

function select(name: string, options: readonly HTMLElement[], value: string): HTMLSelectElement {
  const field = make('select', { name }, ...options);
  field.value = value;
  return field;
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  return make('label', {}, text, field);
}

/** First, or behind each that stands there; where it stands now is chosen, else the end. */
function positions(map: MapOnPage, things: readonly Target[], kind: Kind, place: Destination | null): HTMLElement[] {
  const ids = things.map(({ id }) => id);
  const all = siblings(map, kind, place);
  const others = all.filter((id) => !ids.includes(id));
  const here = all.findIndex((id) => ids.includes(id));
  const chosen = here < 0 ? others.length : here;
  const labels = [
    AJS.I18n.getText('journeymaps.move.first'),
    ...others.map((id, index) => fill(AJS.I18n.getText('journeymaps.move.after'), index + 2, nameOf(map, { kind, id }))),
  ];
  return labels.map((label, index) => make('option', { value: others[index - 1] ?? '', selected: index === chosen ? '' : null }, label));
}
