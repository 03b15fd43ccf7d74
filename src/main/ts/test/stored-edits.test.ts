import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removeExpired, rejectedPrefix, pendingPrefix } from '../page/stored-edits';

const MAP = '0b0f7a52-7f7c-4a8e-9a53-2f6d0c1e7b11';
const DAY = 86_400_000;

function is(user: string): void {
  document.head.innerHTML = `<meta name="ajs-remote-user" content="${user}">`;
}

/** Leaves an edit of that age in the browser. */
function leave(user: string, name: string, days: number, prefix = pendingPrefix): void {
  is(user);
  localStorage.setItem(prefix(MAP) + name, JSON.stringify({ request: name, name: 'secret words', made: Date.now() - days * DAY }));
}

/** What is left once somebody has come to a page with a map. */
function leftAfter(user: string): string[] {
  is(user);
  removeExpired();
  return Object.keys(localStorage)
    .map((key) => key.replace(`${MAP}.`, ''))
    .sort();
}

test('what others left in the browser goes after thirty days, and nobody loses their own', () => {
  localStorage.clear();
  leave('ann', 'old', 31);
  leave('ann', 'new', 29);
  leave('ann', 'old', 31, rejectedPrefix);
  leave('bo', 'old', 31);
  leave('bo', 'new', 0, rejectedPrefix);
  assert.deepEqual(leftAfter('ann'), [
    'journey-map.refused.ann.old',
    'journey-map.refused.bo.new',
    'journey-map.waiting.ann.new',
    'journey-map.waiting.ann.old',
  ]);
  assert.deepEqual(leftAfter(''), ['journey-map.refused.bo.new', 'journey-map.waiting.ann.new']);
});

test('a name with dots or blanks in it is another name', () => {
  localStorage.clear();
  leave('ann.lee', 'old', 31);
  leave('ann lee', 'new', 1);
  assert.deepEqual(leftAfter('ann'), ['journey-map.waiting.ann%20lee.new']);
});

test('what is no edit goes, and what is none of ours stays', () => {
  localStorage.clear();
  ['', 'null', '{}', '{"made":"x"}', '[', '{"made":null}'].forEach((text, index) => {
    localStorage.setItem(`journey-map.waiting.ann.${MAP}.${index}`, text);
  });
  for (const key of [
    'journey-map.guide.ann',
    `journey-map.loose.ann.${MAP}.noted`,
    'journey-map.issues.ann.KEY',
    'other.waiting.ann.x.y',
  ]) {
    localStorage.setItem(key, '');
  }
  assert.deepEqual(leftAfter('bo'), [
    'journey-map.guide.ann',
    'journey-map.issues.ann.KEY',
    'journey-map.loose.ann.noted',
    'other.waiting.ann.x.y',
  ]);
});
