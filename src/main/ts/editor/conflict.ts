import { make } from '../page/dom';
import type { MapOnPage } from '../page/map-on-page';
import { getJson } from '../page/rest';
import { type BesideChoice, askBeside } from './ask-beside';
import type { Op, ThingKind } from './ops';
import { elementOfThing } from './drawing';
import type { PendingEdit } from './pending-edits';
import type { Conflict } from './sync-host';

type Decision = 'mine' | 'theirs' | 'both';

/** A thing that is asked about, and what was to be done to it. */
interface Clash {
  readonly conflict: Conflict;
  readonly op: Op;
}

/** One after the other, so that no answer is given to another question. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Shows beside the thing what others made of it, and what was to be made of it, and asks what is to stay.
 *
 * @returns what is to be done instead; null for nothing
 */
export function resolveConflict(map: MapOnPage, waiting: PendingEdit, conflicts: readonly Conflict[]): Promise<readonly Op[] | null> {
  const decided = before.then(() => decideNow(map, waiting, conflicts));
  before = decided;
  return decided;
}

async function decideNow(map: MapOnPage, waiting: PendingEdit, conflicts: readonly Conflict[]): Promise<readonly Op[] | null> {
  const clashes = conflicts.flatMap((conflict) => {
    const op = waiting.ops[conflict.op];
    return op === undefined ? [] : [{ conflict, op }];
  });
  const [first] = clashes;
  if (first === undefined) {
    return null;
  }
  const at = elementOfThing(map, first.op.kind, first.op.id);
  const answer = await askBeside(map, at, AJS.I18n.getText('journeymaps.editor.conflict'), clashes.map(shown), choices(clashes));
  return answer === 'theirs'
    ? without(waiting, clashes)
    : { mine: () => mine(map, waiting, clashes), both: () => both(waiting, clashes) }[answer]();
}

function choices(clashes: readonly Clash[]): readonly BesideChoice<Decision>[] {
  const theirs = { text: AJS.I18n.getText('journeymaps.editor.conflict.take-theirs'), value: 'theirs' as const, primary: true };
  const keep = { text: AJS.I18n.getText('journeymaps.editor.conflict.keep-mine'), value: 'mine' as const };
  const join = { text: AJS.I18n.getText('journeymaps.sync.keep-both'), value: 'both' as const };
  if (clashes.some(isLost)) {
    return [theirs];
  }
  return clashes.every(isText) ? [keep, theirs, join] : [keep, theirs];
}

/** What was to be changed, or stood in the place, is gone, and not a card that can be put back. */
function isLost({ conflict, op }: Clash): boolean {
  return conflict.now === null && conflict.path === null && op.op !== 'remove' && !(op.op === 'set' && op.kind === 'card');
}

function isText(clash: Clash): boolean {
  return texts(clash) !== null;
}

/** Fields in which people write what they like: of a grade or a date, two joined are none. */
const FREE_TEXT: readonly string[] = [
  'text',
  'title',
  'name',
  'role',
  'goal',
  'subject',
  'scenario',
  'expectations',
  'description',
  'image.alt',
  'metric.name',
  'loss.source',
  'gain.source',
  'source',
  'quote',
];

/** Both texts of a field; null where it holds no free text. */
function texts({ conflict: { path, now }, op }: Clash): { path: string; theirs: string; mine: string } | null {
  const own = op.op === 'set' && path !== null ? op.fields[path] : undefined;
  return path !== null && FREE_TEXT.includes(path) && typeof now === 'string' && typeof own === 'string'
    ? { path, theirs: now, mine: own }
    : null;
}

function shown({ conflict, op }: Clash): HTMLElement {
  const when = new Date(conflict.at).toLocaleTimeString(document.documentElement.lang || undefined, { hour: '2-digit', minute: '2-digit' });
  return make(
    'div',
    { class: 'journey-map-conflict' },
    make('p', {}, conflict.message, ' ', make('time', { datetime: conflict.at }, when)),
    make(
      'dl',
      {},
      make('dt', {}, AJS.I18n.getText('journeymaps.editor.conflict.theirs')),
      make('dd', {}, theirWords(conflict, op)),
      make('dt', {}, AJS.I18n.getText('journeymaps.editor.conflict.mine')),
      make('dd', {}, ownWords(conflict, op)),
    ),
  );
}

function theirWords({ now, path }: Conflict, { op }: Op): string {
  return now === null && path === null && op !== 'remove' ? AJS.I18n.getText('journeymaps.editor.removed') : words(now);
}

function ownWords({ path }: Conflict, op: Op): string {
  switch (op.op) {
    case 'remove':
      return AJS.I18n.getText('journeymaps.editor.removed');
    case 'move':
      return AJS.I18n.getText('journeymaps.editor.moved');
    default:
      return words(path === null ? op.fields : op.fields[path]);
  }
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

/** Everything but what others were quicker with. */
function without(waiting: PendingEdit, clashes: readonly Clash[]): readonly Op[] | null {
  const rest = waiting.ops.flatMap((op) =>
    left(
      op,
      clashes.find((clash) => clash.op === op),
    ),
  );
  return rest.length === 0 ? null : rest;
}

function left(op: Op, clash: Clash | undefined): Op[] {
  if (clash === undefined) {
    return [op];
  }
  const { path } = clash.conflict;
  const fields = op.op === 'set' && path !== null ? Object.entries(op.fields).filter(([name]) => name !== path) : [];
  return fields.length === 0 ? [] : [{ ...op, fields: Object.fromEntries(fields) } as Op];
}

function both(waiting: PendingEdit, clashes: readonly Clash[]): readonly Op[] {
  return waiting.ops.map((op) => {
    const text = clashes.flatMap((clash) => (clash.op === op ? (texts(clash) ?? []) : []))[0];
    return op.op !== 'set' || text === undefined ? op : { ...op, fields: { ...op.fields, [text.path]: joined(op.kind, text) } };
  });
}

function joined(kind: ThingKind, { theirs, mine }: { theirs: string; mine: string }): string {
  return theirs + (kind === 'card' ? '\n' : ' / ') + mine;
}

/** Over what others did; a card that they removed is put back as it was, and then changed. */
async function mine(map: MapOnPage, waiting: PendingEdit, clashes: readonly Clash[]): Promise<readonly Op[]> {
  const gone = clashes.filter(
    ({ conflict, op }) => op.op === 'set' && op.kind === 'card' && conflict.now === null && conflict.path === null,
  );
  if (gone.length === 0) {
    return waiting.ops;
  }
  const was = await getJson<{ cards: readonly Removed[] }>(map.address([], { revision: String(waiting.base) }));
  return [...(was?.cards ?? []).filter(({ id }) => gone.some(({ op }) => op.id === id)).map(putBack), ...waiting.ops];
}

interface Removed {
  readonly id: string;
  readonly lane: string;
  readonly step: string;
}

function putBack({ id, lane, step, ...fields }: Removed): Op {
  return { op: 'add', kind: 'card', id, in: { lane, step }, fields };
}
