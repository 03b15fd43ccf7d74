import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  adjacentCell,
  cornerOf,
  endOfRow,
  type GridStep,
  nearestTo,
  neighbourOf,
  startColumn,
  STEPS_BY_KEY,
} from '../page/grid-navigation';
import { Selection } from '../editor/grid/selection';
import { listOrder, tableOrder } from '../viewer/reading-order';
import type { MapOnPage } from '../page/map-on-page';
import { positionOf, rowsOf } from '../page/table-cells';
import { drawMap } from './drawn-map';

const MAP = `
          | early: first second | late: third
  actions | a b   | -  | c
  needs   | -     | -  | -
  pains   | d     | e  | -`;

/** Cards and heads by their ids, cells as `lane/step`. */
function nameOf(thing: Element | null): string {
  const { cardId, laneId, stepId, stageId } = (thing as HTMLElement | null)?.dataset ?? {};
  return thing === null
    ? 'edge'
    : (cardId ??
        (laneId === undefined
          ? (stepId ?? stageId ?? `head of ${(thing.parentElement as HTMLElement).dataset.laneId ?? ''}`)
          : `${laneId}/${stepId ?? ''}`));
}

function thing(map: MapOnPage, name: string): HTMLElement {
  const [lane = '', step = ''] = name.split('/');
  const found =
    step === ''
      ? map.one(`[data-card-id="${name}"], [data-step-id="${name}"]:not(td), [data-stage-id="${name}"]`)
      : map.one(`td[data-lane-id="${lane}"][data-step-id="${step}"]`);
  assert.ok(found, name);
  return found;
}

/** Where keys lead from a thing, one after the other. */
function way(map: MapOnPage, from: string, ...keys: string[]): string[] {
  let at = thing(map, from);
  let column = startColumn(at);
  return keys.map((key) => {
    const step = STEPS_BY_KEY[key] as GridStep;
    const to = neighbourOf(map, at, step, column);
    column = to !== null && step[1] !== 0 ? startColumn(to) : column;
    at = to ?? at;
    return nameOf(to);
  });
}

const [UP, DOWN, LEFT, RIGHT, PAGE_UP, PAGE_DOWN] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'];

void describe('the grid', () => {
  test('down and up lead through the cards of a cell, through empty cells and heads', () => {
    const map = drawMap(MAP);
    assert.deepEqual(way(map, 'early', DOWN, DOWN, DOWN, DOWN, DOWN, DOWN), ['first', 'a', 'b', 'needs/first', 'd', 'edge']);
    assert.deepEqual(way(map, 'd', UP, UP, UP, UP, UP, UP), ['needs/first', 'b', 'a', 'first', 'early', 'edge']);
  });

  test('left and right lead to the first card of each cell, and to the lane’s head', () => {
    const map = drawMap(MAP);
    assert.deepEqual(way(map, 'b', RIGHT, RIGHT, RIGHT), ['actions/second', 'c', 'edge']);
    assert.deepEqual(way(map, 'c', LEFT, LEFT, LEFT, LEFT), ['actions/second', 'a', 'head of actions', 'edge']);
  });

  test('a stage over many steps is one place, and the column is kept through it', () => {
    const map = drawMap(MAP);
    assert.deepEqual(way(map, 'second', UP, DOWN), ['early', 'second']);
    assert.deepEqual(way(map, 'second', UP, RIGHT, DOWN), ['early', 'late', 'third']);
    assert.deepEqual(way(map, 'e', UP, UP, UP, UP), ['needs/second', 'actions/second', 'second', 'early']);
  });

  test('a page is as far as there is, and ends at the edge', () => {
    const map = drawMap(MAP);
    assert.deepEqual(way(map, 'late', PAGE_DOWN, PAGE_UP), ['pains/third', 'late']);
  });

  test('under the last card of the last lane there is nothing', () => {
    const map = drawMap(MAP.replace('| d ', '| d f '));
    assert.deepEqual(way(map, 'd', DOWN, DOWN), ['f', 'edge']);
    assert.deepEqual(way(map, 'f', PAGE_DOWN), ['edge']);
  });

  test('rows that are filtered out are passed over', () => {
    const map = drawMap(MAP);
    thing(map, 'needs/first').parentElement?.setAttribute('data-filtered', '');
    assert.deepEqual(way(map, 'b', DOWN), ['d']);
    assert.equal(rowsOf(map).length, 4);
  });

  test('what is folded shows its heads alone', () => {
    const map = drawMap(MAP);
    thing(map, 'actions/first').parentElement?.setAttribute('data-folded', '');
    assert.deepEqual(way(map, 'first', DOWN), ['needs/first']);
    for (const at of map.all('[data-step-id="second"]')) {
      at.dataset.folded = 'strip';
    }
    assert.deepEqual(way(map, 'd', RIGHT), ['pains/third']);
  });

  test('Home, End and the corners', () => {
    const map = drawMap(MAP);
    const row = thing(map, 'e').closest('tr');
    assert.deepEqual([endOfRow(row, false), endOfRow(row, true), cornerOf(map, false), cornerOf(map, true)].map(nameOf), [
      'head of pains',
      'pains/third',
      'early',
      'pains/third',
    ]);
  });

  test('where something was, the nearest takes its place', () => {
    const map = drawMap(MAP);
    const at = positionOf(map, thing(map, 'c'));
    assert.deepEqual(at, { row: 2, column: 3 });
    assert.deepEqual(
      [at, { row: 99, column: 1 }, { row: 2, column: 99 }].map((position) => nameOf(nearestTo(map, position))),
      ['c', 'd', 'c'],
    );
  });

  test('Tab goes from cell to cell, lane by lane', () => {
    const map = drawMap(MAP);
    assert.equal(nameOf(adjacentCell(map, thing(map, 'actions/third'), false)), 'needs/first');
    assert.equal(nameOf(adjacentCell(map, thing(map, 'needs/first'), true)), 'actions/third');
    assert.equal(adjacentCell(map, thing(map, 'actions/first'), true), null);
    assert.equal(adjacentCell(map, thing(map, 'pains/third'), false), null);
  });
});

void describe('what is selected', () => {
  const selected = (selection: Selection): string => `${selection.cells.map(nameOf).join(' ')}: ${selection.cards.map(nameOf).join(' ')}`;

  test('a range has all cells between its corners, wherever it began', () => {
    const map = drawMap(MAP);
    const selection = new Selection(map);
    selection.extend(thing(map, 'e'), thing(map, 'a'));
    assert.equal(selected(selection), 'actions/first actions/second needs/first needs/second pains/first pains/second: a b d e');
    selection.extend(thing(map, 'a'), thing(map, 'c'));
    assert.equal(selected(selection), 'actions/second actions/third needs/second needs/third pains/second pains/third: c e');
  });

  test('one by one, the card that had the focus is selected too', () => {
    const map = drawMap(MAP);
    const selection = new Selection(map);
    selection.toggle(thing(map, 'a'), thing(map, 'e'));
    assert.equal(selected(selection), 'actions/first pains/second: a e');
    selection.toggle(thing(map, 'a'), null);
    assert.equal(selected(selection), 'pains/second: e');
    selection.toggle(thing(map, 'first'), null);
    assert.equal(selected(selection), 'pains/second: e');
  });

  test('all is first the lane, and then the map', () => {
    const map = drawMap(MAP);
    const selection = new Selection(map);
    selection.all(thing(map, 'd'));
    assert.equal(selected(selection), 'pains/first pains/second pains/third: d e');
    selection.all(thing(map, 'd'));
    assert.equal(selection.cells.length, 9);
    assert.deepEqual([selection.clear(), selection.isEmpty, selection.clear()], [true, true, false]);
  });

  test('what is selected is said to those who do not see it, also when it is drawn anew', () => {
    const map = drawMap(MAP);
    const selection = new Selection(map);
    selection.toggle(thing(map, 'a'), null);
    thing(map, 'a').outerHTML = thing(map, 'b').outerHTML.replaceAll('b', 'a');
    selection.show();
    assert.deepEqual(
      map.all('[data-selected]').map(({ dataset }) => dataset.cardId),
      ['a'],
    );
    assert.equal(thing(map, 'actions/first').getAttribute('aria-selected'), 'false');
    selection.toggle(thing(map, 'b'), null);
    assert.equal(thing(map, 'actions/first').getAttribute('aria-selected'), 'true');
    selection.ended();
    assert.equal(map.all('[aria-selected], [data-selected]').length, 0);
  });
});

void describe('a reader’s keys', () => {
  test('lead from card to card in the table, over what is empty', () => {
    const map = drawMap(MAP);
    const order = tableOrder(map);
    const go = (from: string, step: GridStep): string => nameOf(order.next(thing(map, from), step));
    assert.equal(nameOf(order.first()), 'a');
    assert.deepEqual([go('a', [1, 0]), go('b', [1, 0]), go('a', [0, 1]), go('c', [1, 0])], ['b', 'd', 'c', 'c']);
    assert.deepEqual([go('e', [-1, 0]), go('d', [-1, 0])], ['second', 'b']);
    assert.deepEqual([nameOf(order.end(thing(map, 'd'), true)), nameOf(order.corner(true))], ['e', 'e']);
  });

  test('lead through a list one after the other, and by its headings', () => {
    const map = drawMap('| early: first\nactions | -');
    const section = (...ids: string[]): string => `<section>${ids.map((id) => `<div data-card-id="${id}"></div>`).join('')}</section>`;
    (map.one('[data-slot="body"]') as HTMLElement).innerHTML = section('a', 'b') + section('c') + section('d', 'e');
    const order = listOrder(map);
    const go = (from: string, step: GridStep): string => nameOf(order.next(thing(map, from), step));
    assert.deepEqual([go('a', [1, 0]), go('b', [0, 1]), go('e', [1, 0]), go('a', [-1, 0])], ['b', 'c', 'edge', 'edge']);
    assert.deepEqual([go('b', [5, 0]), go('e', [-5, 0]), go('e', [5, 0])], ['c', 'c', 'edge']);
    assert.deepEqual([nameOf(order.first()), nameOf(order.corner(true))], ['a', 'e']);
  });
});
