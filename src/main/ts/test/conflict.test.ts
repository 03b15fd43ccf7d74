import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveConflict } from '../editor/conflict';
import type { Op } from '../editor/ops';
import type { PendingEdit } from '../editor/pending-edits';
import type { Conflict } from '../editor/sync-host';
import { one } from '../page/dom';
import { drawMap } from './drawn-map';
import { FakeServer, json, until } from './fake-server';

const set = (id: string, fields: Record<string, unknown>, kind: 'card' | 'step' = 'card'): Op => ({ op: 'set', kind, id, fields });
const conflict = (op: number, path: string | null, now: unknown): Conflict => ({
  op,
  path,
  now,
  by: { fullName: 'Ada' },
  at: '2026-01-01T10:00:00Z',
  message: 'Ada has changed this.',
});

/** What the dialog offers, and what comes of choosing one of that. */
async function decided(ops: readonly Op[], conflicts: readonly Conflict[], choice: string): Promise<{ offered: string[]; ops: unknown }> {
  const map = drawMap('| early: first\nactions | a b');
  // Without popovers it is the dialog of a phone.
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined, hidePopover: () => undefined });
  const edit: PendingEdit = { request: 'r', client: 'c', tab: 'c', base: 5, ops, name: 'x', made: 1 };
  const answer = resolveConflict(map, edit, conflicts);
  await until(() => one(document, '.journey-map-beside') !== null);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.journey-map-beside button')];
  buttons.find(({ textContent }) => textContent === choice)?.click();
  return { offered: buttons.map(({ textContent }) => textContent), ops: await answer };
}

const MINE = [set('a', { text: 'Mine', grade: 'trivial' }), set('b', { text: 'Other' })];
const TEXT = [conflict(0, 'text', 'Theirs')];

test('of two texts mine, theirs or both can stay', async () => {
  const { offered, ops } = await decided(MINE, TEXT, 'Keep mine');
  assert.deepEqual(offered, ['Keep mine', 'Take theirs', 'Keep both']);
  assert.deepEqual(ops, MINE);
});

test('theirs leaves all else of the edit', async () => {
  assert.deepEqual((await decided(MINE, TEXT, 'Take theirs')).ops, [set('a', { grade: 'trivial' }), set('b', { text: 'Other' })]);
  assert.equal((await decided([set('a', { text: 'Mine' })], TEXT, 'Take theirs')).ops, null);
});

test('both stand one under the other on a card, and side by side in a title', async () => {
  assert.deepEqual((await decided(MINE, TEXT, 'Keep both')).ops, [
    set('a', { text: 'Theirs\nMine', grade: 'trivial' }),
    set('b', { text: 'Other' }),
  ]);
  const title = [set('first', { title: 'Mine' }, 'step')];
  assert.deepEqual((await decided(title, [conflict(0, 'title', 'Theirs')], 'Keep both')).ops, [
    set('first', { title: 'Theirs / Mine' }, 'step'),
  ]);
});

for (const [field, theirs, mine] of [
  ['grade', 'trivial', 'abandonment'],
  ['owner', 'ada', 'edda'],
  ['channel', 'web', 'phone'],
  ['touchpoint', 'b2f3a1c0-0000-4000-8000-000000000001', 'b2f3a1c0-0000-4000-8000-000000000002'],
] as const) {
  test(`two values of ${field} are not joined`, async () => {
    const { offered } = await decided([set('a', { [field]: mine })], [conflict(0, field, theirs)], 'Keep mine');
    assert.deepEqual(offered, ['Keep mine', 'Take theirs']);
  });
}

test('a card that another removed is put back as it was, and then changed', async () => {
  const server = new FakeServer();
  server.on('GET ', () =>
    json({
      cards: [
        { id: 'a', lane: 'actions', step: 'first', text: 'Old' },
        { id: 'b', lane: 'actions', step: 'first' },
      ],
    }),
  );
  const mine = [set('a', { text: 'Mine' })];
  assert.deepEqual((await decided(mine, [conflict(0, null, null)], 'Keep mine')).ops, [
    { op: 'add', kind: 'card', id: 'a', in: { lane: 'actions', step: 'first' }, fields: { text: 'Old' } },
    ...mine,
  ]);
  assert.equal(server.requests[0]?.parameters.get('revision'), '5');
});

test('what is gone for good leaves only theirs', async () => {
  const { offered } = await decided([set('first', { title: 'Mine' }, 'step')], [conflict(0, null, null)], 'Take theirs');
  assert.deepEqual(offered, ['Take theirs']);
});

test('questions wait for each other', async () => {
  const map = drawMap('| early: first\nactions | a b');
  const edit = (name: string): PendingEdit => ({
    request: name,
    client: 'c',
    tab: 'c',
    base: 5,
    ops: [set('a', { text: name })],
    name,
    made: 1,
  });
  const answers = ['One', 'Two'].map((name) => resolveConflict(map, edit(name), TEXT));
  await until(() => one(document, '.journey-map-beside') !== null);
  assert.deepEqual(
    [...document.querySelectorAll('.journey-map-beside dd:last-child')].map(({ textContent }) => textContent),
    ['One'],
  );
  one(document, '.journey-map-beside button')?.click();
  await answers[0];
  await until(() => one(document, '.journey-map-beside dd:last-child')?.textContent === 'Two');
  one(document, '.journey-map-beside button')?.click();
  assert.deepEqual(await answers[1], [set('a', { text: 'Two' })]);
});
