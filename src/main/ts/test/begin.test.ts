import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOnPage, EMPTY_MACRO } from '../macro-browser/page-storage';

test('a macro without a map counts those before it on its own page, and none that is shown of another page', () => {
  document.body.innerHTML = ['7', '8', '7', '8']
    .map((page) => `<section class="journey-map-state" data-page-id="${page}"></section>`)
    .join('');
  assert.deepEqual([...document.querySelectorAll<HTMLElement>(EMPTY_MACRO)].map(indexOnPage), [0, 0, 1, 1]);
});
