import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LinkedIssue } from '../jira/api';
import type { CardLocation } from '../jira/table/card-locations';
import { stagesOf } from '../jira/table/card-locations';
import { groupsOf, INITIAL_QUERY, rowsOf, type TableQuery } from '../jira/table/rows';

const at = (card: string, step: string, stage: string, order: number): [string, CardLocation] => [
  card,
  { card, text: `Card ${card}`, step, stage, stageId: stage, order },
];
const LOCATIONS = new Map([at('32', 'Waits', 'Before it', 0), at('33', 'Calls', 'Before it', 1), at('34', 'Tells', 'After it', 2)]);

const issue = (key: string, card: string, more: Partial<LinkedIssue> = {}): LinkedIssue => ({
  server: 'jira',
  key,
  cards: [card],
  state: 'ok',
  ...more,
});
const OPEN: Partial<LinkedIssue> = {
  summary: 'Answer the bell',
  status: { name: 'In Progress', category: 'indeterminate' },
  assignee: 'Nina Nurse',
  due: '2020-02-03',
};
const DONE: Partial<LinkedIssue> = { summary: 'Count the bells', status: { name: 'Closed', category: 'done' }, isResolved: true };
const ISSUES = [
  issue('OPS-1', '34', OPEN),
  issue('CX-10', '32', DONE),
  issue('CX-2', '32', OPEN),
  issue('CX-3', '33', { ...DONE, state: 'moved', now: 'OPS-7' }),
  issue('SEC-1', '34', { state: 'hidden' }),
  issue('CX-4', '34', { state: 'gone' }),
  issue('LATE-1', '33', { state: 'unreachable' }),
];

/** The keys of each group, under its title. */
function shown(query: Partial<TableQuery>, issues: readonly LinkedIssue[] = ISSUES): string[] {
  const rows = rowsOf(issues, LOCATIONS);
  const stages = stagesOf(rows.flatMap(({ places }) => places));
  return groupsOf(rows, { ...INITIAL_QUERY, ...query }, stages).map(
    ({ title, rows: some }) => `${title === null ? '' : `${title}: `}${some.map(({ item }) => item.key).join(' ')}`,
  );
}

test('at first, issues stand in order of the journey', () => {
  assert.deepEqual(shown({}), ['CX-10 CX-2 CX-3 LATE-1 OPS-1 SEC-1 CX-4']);
});

test('keys are sorted by their numbers, both ways', () => {
  assert.deepEqual(shown({ by: 'key' }), ['CX-2 CX-3 CX-4 CX-10 LATE-1 OPS-1 SEC-1']);
  assert.deepEqual(shown({ by: 'key', isDown: true }), ['SEC-1 OPS-1 LATE-1 CX-10 CX-4 CX-3 CX-2']);
});

test('what is unset comes last, whichever way one sorts', () => {
  const some = [issue('A-1', '32'), issue('A-2', '32', { due: '2026-01-01' }), issue('A-3', '32', { due: '2025-01-01' })];
  assert.deepEqual(shown({ by: 'due' }, some), ['A-3 A-2 A-1']);
  assert.deepEqual(shown({ by: 'due', isDown: true }, some), ['A-2 A-3 A-1']);
});

test('a status is sorted by how far it is, not by its name', () => {
  assert.deepEqual(shown({ by: 'status' }), ['OPS-1 CX-2 CX-10 CX-3 SEC-1 CX-4 LATE-1']);
});

test('priorities are sorted as Jira orders them', () => {
  const ranked = [
    ['CX-1', 'Low', '4'],
    ['CX-2', 'Urgent', '1'],
    ['CX-3', 'Blind', '10000'],
  ].map(([key = '', name = '', id = '']) => issue(key, '32', { priority: { name, id } }));
  assert.deepEqual(shown({ by: 'priority' }, ranked), ['CX-2 CX-1 CX-3']);
  assert.deepEqual(shown({ by: 'priority', isDown: true }, ranked), ['CX-3 CX-1 CX-2']);
});

test('by stage, an issue stands under each in which it works', () => {
  assert.deepEqual(shown({ isGrouped: true }), ['Before it: CX-10 CX-2 CX-3 LATE-1', 'After it: OPS-1 SEC-1 CX-4']);
  assert.deepEqual(shown({ isGrouped: true }, [{ ...issue('CX-1', '34'), cards: ['34', '32'] }]), ['Before it: CX-1', 'After it: CX-1']);
});

test('a category is that of what is seen, or the reason why nothing is', () => {
  assert.deepEqual(shown({ category: 'done' }), ['CX-10 CX-3']);
  assert.deepEqual(shown({ category: 'indeterminate' }), ['CX-2 OPS-1']);
  assert.deepEqual(shown({ category: 'hidden' }), ['SEC-1']);
  assert.deepEqual(shown({ category: 'gone' }), ['CX-4']);
  assert.deepEqual(shown({ category: 'waiting' }), ['LATE-1']);
  assert.deepEqual(shown({ category: 'new' }), ['']);
});

test('a search finds what has every word, in whatever column', () => {
  assert.deepEqual(shown({ text: 'nina tells' }), ['OPS-1']);
  assert.deepEqual(shown({ text: ' BELL  waits ' }), ['CX-10 CX-2']);
  assert.deepEqual(shown({ text: 'ops-7' }), ['CX-3']);
  assert.deepEqual(shown({ text: 'deleted' }), ['CX-4']);
  assert.deepEqual(shown({ text: 'no such thing' }), ['']);
});

test('stage and search are both to be met', () => {
  assert.deepEqual(shown({ stage: 'After it', text: 'bell' }), ['OPS-1']);
  assert.deepEqual(shown({ stage: 'Before it', isGrouped: true, category: 'done' }), ['Before it: CX-10 CX-3']);
});
