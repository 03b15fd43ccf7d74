import { fill } from '../../page/text';
import type { Edit, Op, ThingKind } from '../ops';
import { type Control, fieldOf } from './control';

export function thingOf({ dataset }: HTMLElement): { kind: ThingKind; id: string } {
  return { kind: dataset.kind as ThingKind, id: dataset.id ?? '' };
}

/** What is set along with the field, such as a picture with its words. */
export function alsoSet(control: Control): Record<string, unknown> {
  const { dataset } = fieldOf(control) ?? control;
  const fields = JSON.parse(dataset.also ?? '{}') as Record<string, unknown>;
  delete dataset.also;
  return fields;
}

/** A new thing stands in the one around it; or in the map, where the one around it names it from now on. */
export function addition(item: HTMLElement, fields: Readonly<Record<string, unknown>>): Op[] {
  const { kind, id } = thingOf(item);
  const owner = thingOf(item.parentElement?.closest<HTMLElement>('[data-kind]') ?? item);
  const path = item.closest<HTMLElement>('[data-sets]')?.dataset.sets;
  return path === undefined
    ? [{ op: 'add', kind, id, in: { card: owner.id }, fields: nested(fields) }]
    : [
        { op: 'add', kind, id, fields: nested(fields) },
        { op: 'set', ...owner, fields: { [path]: id } },
      ];
}

/** Nothing goes on naming what is gone. */
export function removal(item: HTMLElement, path: string | undefined): Edit {
  const users = path === undefined ? [] : (item.dataset.users ?? '').split(',').filter((id) => id !== '');
  const unset = users.map((id): Op => ({ op: 'set', kind: 'card', id, fields: { [path ?? '']: null } }));
  return {
    ops: [...unset, { op: 'remove', ...thingOf(item) }],
    done: AJS.I18n.getText('journeymaps.editor.removed'),
    ...(users.length > 1 ? { ask: fill(AJS.I18n.getText('journeymaps.panel.ask-touchpoint'), users.length) } : {}),
  };
}

/** Fields of a new thing are objects, not paths. */
function nested(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(fields)) {
    const [name = '', inner] = path.split('.');
    object[name] = inner === undefined ? value : { [inner]: value };
  }
  return object;
}
