import './fake-browser';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { History, historyOf, type MapCopy } from '../editor/history';
import type { Op } from '../editor/ops';

const op = (id: string): Op => ({ op: 'remove', kind: 'card', id });

/** One that only counts what it is told. */
function copy(): MapCopy & { changes: number } {
  return {
    changes: 0,
    historyChanged(): void {
      this.changes++;
    },
    catchUp: () => undefined,
    undoOrRedo: () => true,
  };
}

function asUser(name: string): void {
  document.head.innerHTML = `<meta name="ajs-remote-user" content="${name}">`;
}

void describe('the history of a map', () => {
  const here = copy();

  test('the last edit is undone first, and can be redone until there is a new one', () => {
    const history = new History('undo');
    history.record('one', 'r1', here);
    history.record('two', 'r2', here);
    assert.deepEqual([history.past?.name, history.future], ['two', null]);
    history.moveLast('past', { request: 'r3', back: null, base: 0 }, here);
    assert.deepEqual([history.past?.name, history.future?.name], ['one', 'two']);
    history.moveLast('future', { request: 'r4', back: null, base: 0 }, here);
    assert.deepEqual([history.past?.name, history.past?.request, history.future], ['two', 'r4', null]);
    history.moveLast('past', { request: 'r5', back: null, base: 0 }, here);
    history.record('three', 'r6', here);
    assert.deepEqual([history.past?.name, history.future], ['three', null]);
  });

  test('the server says what takes an edit back', () => {
    const history = new History('inverse');
    history.record('one', 'r1', here);
    assert.equal(history.past?.back, null);
    history.setInverse('r1', [op('a')], 8);
    assert.deepEqual(history.past, { name: 'one', request: 'r1', back: [op('a')], base: 8 });
    history.setInverse('unknown', [op('b')], 9);
    assert.deepEqual(history.past.back, [op('a')]);
  });

  test('until it is answered, the copy that sent an edit is known: it alone can take it out of what waits', () => {
    const history = new History('sender');
    const other = copy();
    history.join(here);
    history.join(other);
    assert.deepEqual(history.others(here), [other]);
    history.record('one', 'r1', other);
    const step = history.past;
    assert.ok(step !== null);
    assert.equal(history.senderOf(step), other);
    history.replaceRequest('r1', 'r2', here);
    assert.equal(history.senderOf(step), undefined);
    assert.ok(history.past !== null);
    assert.equal(history.senderOf(history.past), here);
    history.setInverse('r2', [op('a')], 8);
    assert.equal(history.senderOf(history.past), undefined);
  });

  test('what never came to be is nothing to undo', () => {
    const history = new History('forget');
    history.record('one', 'r1', here);
    history.record('two', 'r2', here);
    history.forget('r2');
    assert.equal(history.past?.name, 'one');
    history.forget('r1');
    assert.equal(history.past, null);
  });

  test('every copy of the map hears of every change', () => {
    const history = new History('copies');
    const [one, other] = [copy(), copy()];
    history.join(one);
    history.join(other);
    history.record('one', 'r1', one);
    history.setInverse('r1', [], 8);
    assert.deepEqual([one.changes, other.changes], [2, 2]);
    assert.equal(historyOf('same'), historyOf('same'));
    assert.notEqual(historyOf('same'), historyOf('another'));
  });

  test('a reload forgets nothing, but another person begins anew', () => {
    asUser('edda');
    const before = new History('reload');
    before.record('one', 'r1', here);
    before.setInverse('r1', [op('a')], 8);
    assert.deepEqual(new History('reload').past, before.past);
    asUser('ada');
    assert.equal(new History('reload').past, null);
    document.head.innerHTML = '';
  });

  test('what a browser kept in another shape is no history', () => {
    for (const odd of ['null', '7', '"x"', '{"user":"","past":{},"future":[]}', '{"user":"","past":[]}', '{']) {
      sessionStorage.setItem('journey-map.odd.history', odd);
      const { past, future } = new History('odd');
      assert.deepEqual([past, future], [null, null], odd);
    }
  });

  test('two hundred steps are kept', () => {
    const history = new History('many');
    for (let i = 1; i <= 205; i++) {
      history.record(String(i), `r${i}`, here);
    }
    const names: string[] = [];
    for (let step = history.past; step !== null; step = history.past) {
      names.push(step.name);
      history.forget(step.request);
    }
    assert.deepEqual([names.length, names[0], names.at(-1)], [200, '205', '6']);
  });
});
