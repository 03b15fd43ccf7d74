import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Op } from '../editor/ops';
import { OptimisticDrawing } from '../editor/optimistic-drawing';
import { card, cardsOf, cardHtml, drawMap } from './drawn-map';

const MAP = `
          | early: first second
  actions | a b c | d
  pains   | -     | e`;

const set = (id: string, text: string): Op => ({ op: 'set', kind: 'card', id, fields: { text } });
const remove = (id: string): Op => ({ op: 'remove', kind: 'card', id });
const add = (id: string, step: string, after?: string | null, text = id): Op => ({
  op: 'add',
  kind: 'card',
  id,
  in: { lane: 'actions', step },
  ...(after === undefined ? {} : { after }),
  fields: { text },
});

function begin(): OptimisticDrawing {
  return new OptimisticDrawing(drawMap(MAP));
}

test('a text is shown before the server has it, and as it was when it is taken back', () => {
  const drawing = begin();
  drawing.show([set('a', 'New')]);
  assert.deepEqual(cardsOf('actions'), ['New b c', 'd']);
  assert.deepEqual([card('a').dataset.text, card('a').dataset.waiting], ['New', 'text']);
  drawing.show([set('a', 'Newer')]);
  assert.deepEqual(cardsOf('actions'), ['Newer b c', 'd']);
  drawing.show([]);
  assert.deepEqual(cardsOf('actions'), ['a b c', 'd']);
  assert.deepEqual([card('a').dataset.text, card('a').dataset.waiting], ['a', undefined]);
});

test('a text that others wrote meanwhile is what comes back', () => {
  const drawing = begin();
  drawing.show([set('a', 'Mine')]);
  card('a').outerHTML = cardHtml('a').replaceAll('>a<', '>Theirs<').replace('data-text="a"', 'data-text="Theirs"');
  drawing.show([set('a', 'Mine')]);
  assert.equal(cardsOf('actions')[0], 'Mine b c');
  drawing.show([]);
  assert.equal(cardsOf('actions')[0], 'Theirs b c');
});

test('a text that the browser has translated comes back as the browser’s', () => {
  const drawing = begin();
  const words = card('a').querySelector('.journey-map-text');
  assert.ok(words);
  words.textContent = 'translated';
  drawing.show([set('a', 'New')]);
  drawing.show([]);
  assert.deepEqual([words.textContent, card('a').dataset.text], ['translated', 'a']);
});

test('titles are texts too', () => {
  const drawing = begin();
  drawing.show([{ op: 'set', kind: 'step', id: 'first', fields: { title: 'Renamed' } }]);
  assert.equal(document.querySelector('[data-step-id="first"] .journey-map-text')?.textContent, 'Renamed');
});

for (const [after, cards] of [
  [undefined, 'a b c new'],
  [null, 'new a b c'],
  ['a', 'a new b c'],
  ['c', 'a b c new'],
  ['gone', 'a b c new'],
] as const) {
  test(`a new card after ${String(after)} stands there: ${cards}`, () => {
    const drawing = begin();
    drawing.show([add('new', 'first', after)]);
    assert.equal(cardsOf('actions')[0], cards);
    assert.equal(card('new').dataset.waiting, 'new');
    drawing.show([]);
    assert.equal(cardsOf('actions')[0], 'a b c');
  });
}

test('cards written in a row stand in that row, in an empty cell too', () => {
  const drawing = begin();
  const ops = ['1', '2', '3'].map(
    (id, index): Op => ({ ...add(id, 'first', index === 0 ? null : String(index)), in: { lane: 'pains', step: 'first' } }) as Op,
  );
  drawing.show(ops);
  drawing.show(ops);
  assert.equal(cardsOf('pains')[0], '1 2 3');
});

test('a new card looks as the server draws one', () => {
  const drawing = begin();
  assert.equal(drawing.needsBlank, true);
  drawing.setBlank(' <li class="drawn"><i></i><span class="journey-map-text"></span></li> ');
  assert.equal(drawing.needsBlank, false);
  drawing.setBlank(undefined);
  drawing.show([{ ...add('new', 'second'), fields: { text: 'Sad', emotion: { value: -1.5 } } } as Op]);
  assert.deepEqual([card('new').className, card('new').dataset.emotion, card('new').textContent], ['drawn', '-1.5', 'Sad']);
});

test('a removed card goes, and comes back to its place', () => {
  const drawing = begin();
  drawing.show([remove('b'), remove('e')]);
  assert.deepEqual(
    [cardsOf('actions'), cardsOf('pains')],
    [
      ['a c', 'd'],
      ['', ''],
    ],
  );
  drawing.show([remove('e')]);
  assert.deepEqual(
    [cardsOf('actions'), cardsOf('pains')],
    [
      ['a b c', 'd'],
      ['', ''],
    ],
  );
});

test('a removed card that the server draws again goes again', () => {
  const drawing = begin();
  drawing.show([remove('b')]);
  card('a').insertAdjacentHTML('afterend', cardHtml('b'));
  drawing.show([remove('b')]);
  assert.equal(cardsOf('actions')[0], 'a c');
});

test('what the server has done is its to draw', () => {
  const drawing = begin();
  drawing.show([remove('b'), set('a', 'New')]);
  drawing.forget([remove('b'), set('a', 'New')]);
  drawing.show([]);
  assert.equal(cardsOf('actions')[0], 'New c');
  assert.equal(card('a').dataset.waiting, undefined);
});

test('only texts, new cards and removed cards can be shown without the server', () => {
  const can = (op: Op): boolean => OptimisticDrawing.canShow([op]);
  assert.deepEqual(
    [set('a', 'x'), add('n', 'first'), remove('a'), { op: 'set', kind: 'lane', id: 'pains', fields: { title: 'x' } } as const].map(can),
    [true, true, true, true],
  );
  const others: Op[] = [
    { op: 'move', kind: 'card', id: 'a', in: { lane: 'pains', step: 'first' } },
    { op: 'remove', kind: 'step', id: 'first' },
    { op: 'add', kind: 'lane', id: 'l', fields: {} },
    { op: 'set', kind: 'card', id: 'a', fields: { text: 'x', grade: 'trivial' } },
    { op: 'set', kind: 'card', id: 'a', fields: { text: '' } },
    { op: 'set', kind: 'card', id: 'a', fields: { text: null } },
  ];
  assert.deepEqual(
    others.map(can),
    others.map(() => false),
  );
  assert.equal(OptimisticDrawing.canShow([set('a', 'x'), others[0] as Op]), false);
});
