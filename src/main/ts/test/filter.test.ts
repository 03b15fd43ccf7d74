import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFilter, type Filter, isNoFilter, NO_FILTER } from '../viewer/apply-filter';
import { drawMap } from './drawn-map';

const MAP = `
          | early: first second | late: third
  actions | asks waits | calls  | tells
  pains   | cold       | -      | twice
  needs   | -          | -      | -`;

/** What is hidden by a filter, and how it is counted. */
function hidden(filter: Partial<Filter>): string {
  const map = drawMap(MAP);
  map.all('tr[data-lane-id]')[0]?.setAttribute('data-persona-id', 'maria');
  const { lanes, cards } = applyFilter(map, { ...NO_FILTER, ...filter });
  const names = map.all('[data-filtered]').map(({ dataset }) => dataset.cardId ?? dataset.laneId ?? '');
  return `${names.join(' ')} (${lanes} lanes, ${cards} cards)`;
}

test('nothing is hidden without a filter', () => {
  assert.equal(isNoFilter({ ...NO_FILTER, text: '  ' }), true);
  assert.equal(isNoFilter({ ...NO_FILTER, types: ['pains'] }), false);
  assert.equal(hidden({}), ' (0 lanes, 0 cards)');
});

test('a lane is left out by its type, with its cards', () => {
  assert.equal(hidden({ types: ['pains'] }), 'pains (1 lanes, 2 cards)');
});

test('a lane is left out by its persona; lanes of everybody have a sign of their own', () => {
  assert.equal(hidden({ personas: ['maria'] }), 'actions (1 lanes, 4 cards)');
  assert.equal(hidden({ personas: ['-'] }), 'pains needs (2 lanes, 2 cards)');
});

test('by text, cards that have every word stay, and lanes that have such a card', () => {
  assert.equal(hidden({ text: ' TW ' }), 'actions asks waits calls tells cold needs (2 lanes, 5 cards)');
  assert.equal(hidden({ text: 'tw xx' }), 'actions asks waits calls tells pains cold twice needs (3 lanes, 6 cards)');
});

test('a filter that is taken back shows everything again', () => {
  const map = drawMap(MAP);
  applyFilter(map, { ...NO_FILTER, text: 'asks', types: ['pains'] });
  assert.deepEqual(applyFilter(map, NO_FILTER), { lanes: 0, cards: 0 });
  assert.equal(map.all('[data-filtered]').length, 0);
});
