import { one, textOf } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { fill } from '../page/text';
import { short } from './names';
import type { Edit, Op } from './ops';
import { elementOfThing } from './drawing';

/** So much of a text tells which it is. */
const LENGTH = 40;

/** What an edit does, in words, as undo and redo name it. */
export function editName(map: MapOnPage, { ops, name, done }: Edit): string {
  const [op] = ops;
  if (name !== undefined || op === undefined) {
    return name ?? done;
  }
  const title = short(given(op) ?? drawn(map, op), LENGTH);
  return title === '' ? done : fill(verb(op), title);
}

function verb({ op }: Op): string {
  switch (op) {
    case 'add':
      return AJS.I18n.getText('journeymaps.sync.added');
    case 'set':
      return AJS.I18n.getText('journeymaps.sync.changed');
    case 'move':
      return AJS.I18n.getText('journeymaps.sync.moved');
    case 'remove':
      return AJS.I18n.getText('journeymaps.sync.removed');
  }
}

/** The name that an op itself gives. */
function given(op: Op): string | undefined {
  const { text, title, name } = 'fields' in op ? op.fields : {};
  return [text, title, name].find((value): value is string => typeof value === 'string' && value !== '');
}

function drawn(map: MapOnPage, { kind, id }: Op): string {
  const at = elementOfThing(map, kind, id);
  return at === null ? '' : textOf(kind === 'map' ? one(at, markup.name) : at);
}
