import { dataSelector } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { buttonCommand, type Editing, type Feature, type GROUPS } from './feature';
import { type Direction, moveByOne, siblings } from './moves';
import { type Edit, type Kind, newId, type Op, type Target } from './ops';
import { hasCards, stageOf, stageIds, targetOf } from './drawing';

/** What an editor can do to a thing of the map: menus, keys and the help are made from this table. */
interface EditCommand {
  readonly name: string;
  readonly label: string;
  readonly key: string | null;
  readonly kinds: readonly Kind[];
  readonly group: (typeof GROUPS)[number];
  /** Null when it does not apply. */
  readonly edit: (map: MapOnPage, target: Target) => Edit | null;
}

const COMMANDS: readonly EditCommand[] = [
  moving('left', AJS.I18n.getText('journeymaps.editor.move-left'), ['stage', 'step', 'card']),
  moving('right', AJS.I18n.getText('journeymaps.editor.move-right'), ['stage', 'step', 'card']),
  moving('up', AJS.I18n.getText('journeymaps.editor.move-up'), ['lane', 'card']),
  moving('down', AJS.I18n.getText('journeymaps.editor.move-down'), ['lane', 'card']),
  adding('add-step-before', AJS.I18n.getText('journeymaps.menu.add-step-before'), 'step', (map, { id }) =>
    addStep(stageOf(map, id), before(map, 'step', id)),
  ),
  adding('add-step', AJS.I18n.getText('journeymaps.menu.add-step-after'), 'step', (map, { id }) => addStep(stageOf(map, id), id)),
  adding('add-step-in', AJS.I18n.getText('journeymaps.editor.add-step'), 'stage', (map, { id }) =>
    addStep(id, siblings(map, 'step', { stage: id }).at(-1) ?? null),
  ),
  adding('add-stage-before', AJS.I18n.getText('journeymaps.menu.add-stage-before'), 'stage', (map, { id }) =>
    addStage(map, before(map, 'stage', id), id),
  ),
  adding('add-stage', AJS.I18n.getText('journeymaps.menu.add-stage-after'), 'stage', (map, { id }) => addStage(map, id, id)),
  {
    name: 'remove',
    label: AJS.I18n.getText('journeymaps.editor.remove'),
    key: 'Delete',
    kinds: ['stage', 'step', 'lane', 'card'],
    group: 'remove',
    edit: (map, target) => remove(map, target),
  },
];

/** The table's commands, by keys on the thing that has the focus and in its menu, and a button for a new stage. */
export function editCommands(editing: Editing): Feature {
  const { map } = editing;
  return {
    commands: [
      ...COMMANDS.map((command) => ({
        ...command,
        topic: command.group === 'add' ? ('write' as const) : ('move' as const),
        run: (from: HTMLElement) => run(editing, command, targetOf(map, from)),
      })),
      buttonCommand('new-stage', () => editing.apply(addStage(map, stageIds(map).at(-1) ?? null))),
    ],
    actions: COMMANDS.map((command) => ({
      ...command,
      applies: (target) => command.edit(map, target) !== null,
      run: (target) => run(editing, command, target),
    })),
  };
}

/** False when it does not apply. */
function run(editing: Editing, { kinds, edit }: EditCommand, target: Target | null): boolean {
  const made = target !== null && kinds.includes(target.kind) ? edit(editing.map, target) : null;
  return made !== null && editing.apply(made);
}

function moving(direction: Direction, label: string, kinds: readonly Kind[]): EditCommand {
  const arrow = direction.charAt(0).toUpperCase() + direction.slice(1);
  return {
    name: `move-${direction}`,
    label,
    key: `Alt+Arrow${arrow}`,
    kinds,
    group: 'move',
    edit: (map, target) => moveByOne(map, target, direction),
  };
}

function adding(name: string, label: string, kind: Kind, edit: EditCommand['edit']): EditCommand {
  return { name, label, key: null, kinds: [kind], group: 'add', edit };
}

/** The neighbour before a step, in its stage, or a stage; null for the first. */
function before(map: MapOnPage, kind: 'step' | 'stage', id: string): string | null {
  const all = siblings(map, kind, kind === 'step' ? { stage: stageOf(map, id) } : null);
  return all[all.indexOf(id) - 1] ?? null;
}

function addStep(stage: string, after: string | null): Edit {
  const step = newId();
  return { ops: [stepOp(step, stage, after)], done: AJS.I18n.getText('journeymaps.editor.added'), thenName: { kind: 'step', id: step } };
}

/**
 * A stage comes with its first step: without one it has no place for cards.
 *
 * @param like the stage whose period it has; absent, it is the neighbour before it
 */
export function addStage(map: MapOnPage, after: string | null, like = after): Edit {
  const stage = newId();
  const period = like === null ? 'before' : map.one(`${markup.stage}${dataSelector('stage-id', like)}`)?.dataset.period;
  const fields = { title: AJS.I18n.getText('journeymaps.editor.new-stage'), ...(period ? { period } : {}) };
  return {
    ops: [{ op: 'add', kind: 'stage', id: stage, after, fields }, stepOp(newId(), stage, null)],
    done: AJS.I18n.getText('journeymaps.editor.added'),
    thenName: { kind: 'stage', id: stage },
  };
}

function stepOp(id: string, stage: string, after: string | null): Op {
  return { op: 'add', kind: 'step', id, in: { stage }, after, fields: { title: AJS.I18n.getText('journeymaps.editor.new-step') } };
}

function remove(map: MapOnPage, target: Target): Edit {
  const edit: Edit = { ops: [{ op: 'remove', ...target }], done: AJS.I18n.getText('journeymaps.editor.removed') };
  return hasCards(map, target) ? { ...edit, ask: AJS.I18n.getText('journeymaps.editor.ask-remove') } : edit;
}
