import { askIn } from '../page/dialog';
import { make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import type { Edit } from './ops';
import type { Conflict } from './sync';

export const cancel = (): string => AJS.I18n.getText('journeymaps.editor.cancel');

/** Whether to go on with something that removes a lot. */
export function confirm(map: MapOnPage, question: string): Promise<boolean> {
  return askIn(map.root, AJS.I18n.getText('journeymaps.editor.remove'), [make('p', {}, question)], [
    { text: AJS.I18n.getText('journeymaps.editor.remove'), value: true, primary: true },
    { text: cancel(), value: false },
  ], false);
}

/** Shows what others made of it beside what was to be made of it. Whether mine is to win. */
export function decide(map: MapOnPage, edit: Edit, conflicts: readonly Conflict[]): Promise<boolean> {
  const body = conflicts.map((conflict) =>
    make(
      'div',
      { class: 'journey-map-conflict' },
      make('p', {}, conflict.message),
      make('dl', {},
        make('dt', {}, AJS.I18n.getText('journeymaps.editor.conflict.theirs')), make('dd', {}, words(conflict.now)),
        make('dt', {}, AJS.I18n.getText('journeymaps.editor.conflict.mine')), make('dd', {}, mine(edit, conflict))),
    ),
  );
  return askIn(map.root, AJS.I18n.getText('journeymaps.editor.conflict'), body, [
    { text: AJS.I18n.getText('journeymaps.editor.conflict.keep-mine'), value: true },
    { text: AJS.I18n.getText('journeymaps.editor.conflict.take-theirs'), value: false, primary: true },
  ], false);
}

function mine(edit: Edit, { op, path }: Conflict): string {
  const own = edit.ops[op];
  if (own === undefined || own.op === 'remove') {
    return AJS.I18n.getText('journeymaps.editor.removed');
  }
  return own.op === 'move' ? AJS.I18n.getText('journeymaps.editor.moved') : words(path === null ? own.fields : own.fields[path]);
}

/** What a value says to people: its text or title where it is a thing. */
function words(value: unknown): string {
  if (value === null || value === undefined) {
    return AJS.I18n.getText('journeymaps.editor.conflict.nothing');
  }
  if (typeof value === 'object') {
    const { text, title, name } = value as Record<string, unknown>;
    return [text, title, name].find((v): v is string => typeof v === 'string') ?? JSON.stringify(value);
  }
  return String(value as string | number | boolean);
}
