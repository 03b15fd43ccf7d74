import { having } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { button, type Editing, type Feature } from './feature';
import { type Direction, move } from './moves';
import { type Edit, type Kind, newId, type Op, type Target } from './ops';
import { isFilled, stageOf, stages, steps, targetOf } from './places';

/** What an editor can do to a thing of the map: menus, keys and the help are made from this table. */
export interface EditCommand {
  readonly name: string;
  readonly label: string;
  readonly key: string | null;
  readonly kinds: readonly Kind[];
  /** Null when it does not apply. */
  edit(map: MapOnPage, target: Target): Edit | null;
}

export const editCommands: readonly EditCommand[] = [
  moving('left', AJS.I18n.getText('journeymaps.editor.move-left'), ['stage', 'step', 'card']),
  moving('right', AJS.I18n.getText('journeymaps.editor.move-right'), ['stage', 'step', 'card']),
  moving('up', AJS.I18n.getText('journeymaps.editor.move-up'), ['lane', 'card']),
  moving('down', AJS.I18n.getText('journeymaps.editor.move-down'), ['lane', 'card']),
  {
    name: 'add-step',
    label: AJS.I18n.getText('journeymaps.editor.add-step'),
    key: null,
    kinds: ['stage', 'step'],
    edit: (map, target) => addStep(map, target),
  },
  {
    name: 'add-stage',
    label: AJS.I18n.getText('journeymaps.editor.add-stage'),
    key: null,
    kinds: ['stage'],
    edit: (map, target) => addStage(map, target.id),
  },
  {
    name: 'remove',
    label: AJS.I18n.getText('journeymaps.editor.remove'),
    key: 'Delete',
    kinds: ['stage', 'step', 'lane', 'card'],
    edit: (map, target) => remove(map, target),
  },
];

/** The table's commands, by keys on the thing that has the focus, and a button for a new stage. */
export function changing(editing: Editing): Feature {
  const { map } = editing;
  return {
    commands: [
      ...editCommands.map(({ name, label, key }) => ({ name, label, key, run: (from: HTMLElement) => choose(editing, name, targetOf(map, from)) })),
      button('new-stage', () => editing.apply(addStage(map))),
    ],
  };
}

/** Does a command of the table to a thing; false when it does not apply. */
export function choose(editing: Editing, name: string, target: Target | null): boolean {
  const command = editCommands.find((c) => c.name === name && target !== null && c.kinds.includes(target.kind));
  const edit = target === null ? null : command?.edit(editing.map, target) ?? null;
  return edit !== null && editing.apply(edit);
}

function moving(direction: Direction, label: string, kinds: readonly Kind[]): EditCommand {
  const arrow = direction.charAt(0).toUpperCase() + direction.slice(1);
  return {
    name: `move-${direction}`,
    label,
    key: `Alt+Arrow${arrow}`,
    kinds,
    edit: (map, target) => {
      const op = move(map, target, direction);
      return op && { ops: [op], done: AJS.I18n.getText('journeymaps.editor.moved') };
    },
  };
}

function addStep(map: MapOnPage, target: Target): Edit {
  const stage = target.kind === 'stage' ? target.id : stageOf(map, target.id);
  const after = target.kind === 'step' ? target.id : steps(map, stage).at(-1) ?? null;
  const step = newId();
  return { ops: [stepOp(step, stage, after)], done: AJS.I18n.getText('journeymaps.editor.added'), thenName: { kind: 'step', id: step } };
}

/** A stage comes with its first step: without one it has no place for cards. */
export function addStage(map: MapOnPage, after = stages(map).at(-1)): Edit {
  const stage = newId();
  const period = after === undefined ? 'before' : map.one(`${markup.stage}${having('stage-id', after)}`)?.dataset.period;
  const fields = { title: AJS.I18n.getText('journeymaps.editor.new-stage'), ...(period ? { period } : {}) };
  return {
    ops: [{ op: 'add', kind: 'stage', id: stage, ...(after === undefined ? {} : { after }), fields }, stepOp(newId(), stage, null)],
    done: AJS.I18n.getText('journeymaps.editor.added'),
    thenName: { kind: 'stage', id: stage },
  };
}

function stepOp(id: string, stage: string, after: string | null): Op {
  return { op: 'add', kind: 'step', id, in: { stage }, after, fields: { title: AJS.I18n.getText('journeymaps.editor.new-step') } };
}

function remove(map: MapOnPage, target: Target): Edit {
  const edit: Edit = { ops: [{ op: 'remove', ...target }], done: AJS.I18n.getText('journeymaps.editor.removed') };
  return isFilled(map, target) ? { ...edit, ask: AJS.I18n.getText('journeymaps.editor.ask-remove') } : edit;
}
