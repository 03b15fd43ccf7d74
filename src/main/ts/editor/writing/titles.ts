import { textOf } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { addStage } from '../commands';
import { gridOf } from '../grid/grid';
import { actorOf, LANE_GROUPS } from '../lane-types';
import { type Edit, type Kind, newId, type Target } from '../ops';
import { elementOf, laneIds, stageOf, stageIds, stepIds } from '../drawing';
import { askForText, type ExitKey } from '../text-field';
import type { Send } from './cards';

const LIMIT = 255;

/**
 * Writing the title of a stage, step or lane. Tab goes on with the next title and, after the last one, with a new one; Mod+Enter
 * with a new one right here.
 */
export function writeTitle(map: MapOnPage, target: Target, send: Send, afresh = false): boolean {
  const at = elementOf(map, target);
  const put = (field: HTMLElement): HTMLElement | null => {
    const now = elementOf(map, target);
    now?.append(field);
    return now;
  };
  const question = { put, label: labelOf(target.kind), text: textOf(at), line: true, limit: LIMIT, afresh };
  return askForText(map, question, (title, way) => {
    if (title !== null && title !== '') {
      send({ ops: [{ op: 'set', ...target, fields: { title } }], done: AJS.I18n.getText('journeymaps.editor.saved') });
    }
    goOn(map, target, target, way, send);
  });
}

/** @param drawn what stands there, when the other is still on its way */
function goOn(map: MapOnPage, target: Target, drawn: Target, way: ExitKey, send: Send): void {
  const siblings = siblingsOf(map, target.kind);
  const at = siblings.indexOf(siblings.includes(target.id) ? target.id : drawn.id);
  const beside = way === 'tab' ? siblings[at + 1] : way === 'back' ? siblings[at - 1] : undefined;
  if (beside !== undefined) {
    writeTitle(map, { kind: target.kind, id: beside }, send);
  } else if (way === 'tab' || way === 'mod-enter') {
    newTitle(map, target, drawn, send);
  } else if (way !== 'away') {
    gridOf(map).focusOn(target, elementOf(map, drawn));
  }
}

/**
 * A new stage, step or lane, once its title is written: beside the one it comes after.
 *
 * @param drawn what stands there already, when that one is still on its way
 */
function newTitle(map: MapOnPage, after: Target, drawn: Target, send: Send): void {
  const put = (field: HTMLElement): HTMLElement | null => {
    const at = elementOf(map, after) ?? elementOf(map, drawn);
    field.dataset.beside = after.kind;
    at?.append(field);
    return at;
  };
  const label = after.kind === 'lane' ? AJS.I18n.getText('journeymaps.grid.new-lane') : labelOf(after.kind);
  askForText(map, { put, label, hint: hintOf(after.kind), text: '', line: true, limit: LIMIT }, (title, way) => {
    const added: Target = title === null ? after : { kind: after.kind, id: newId() };
    if (title !== null) {
      send(addition(map, added, after, drawn, title));
    }
    goOn(map, added, drawn, title === null && way !== 'away' ? 'enter' : way, send);
  });
}

function addition(map: MapOnPage, { kind, id }: Target, after: Target, drawn: Target, title: string): Edit {
  const done = AJS.I18n.getText('journeymaps.editor.added');
  if (kind === 'stage') {
    const [stage, ...rest] = addStage(map, drawn.id).ops;
    return {
      ops:
        stage?.op === 'add'
          ? [{ ...stage, id, after: after.id, fields: { ...stage.fields, title } }, ...rest.map((op) => ({ ...op, in: { stage: id } }))]
          : [],
      done,
    };
  }
  const place = kind === 'step' ? { in: { stage: stageOf(map, drawn.id) } } : {};
  const fields = kind === 'lane' ? laneOf(title) : { title };
  return { ops: [{ op: 'add', kind, id, ...place, after: after.id, fields }], done };
}

/** A lane that is called like a type is of that type. */
function laneOf(title: string): Record<string, unknown> {
  const same = (name: string): boolean => name.localeCompare(title, undefined, { sensitivity: 'base' }) === 0;
  const type = LANE_GROUPS.flatMap((group) => group.types).find(({ name }) => same(name))?.type ?? 'text';
  return { type, title, actor: actorOf(type) };
}

function siblingsOf(map: MapOnPage, kind: Kind): readonly string[] {
  return kind === 'stage' ? stageIds(map) : kind === 'step' ? stepIds(map) : kind === 'lane' ? laneIds(map) : [];
}

function hintOf(kind: Kind): string {
  return kind === 'stage'
    ? AJS.I18n.getText('journeymaps.editor.new-stage')
    : kind === 'step'
      ? AJS.I18n.getText('journeymaps.editor.new-step')
      : AJS.I18n.getText('journeymaps.grid.lane');
}

function labelOf(kind: Kind): string {
  return kind === 'stage'
    ? AJS.I18n.getText('journeymaps.grid.stage-title')
    : kind === 'step'
      ? AJS.I18n.getText('journeymaps.grid.step-title')
      : AJS.I18n.getText('journeymaps.grid.lane-title');
}
