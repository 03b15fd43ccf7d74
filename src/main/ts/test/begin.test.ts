import './browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf, STATE } from '../browser/page';

test('a macro without a map counts those before it on its own page, and none that is shown of another page', () => {
  document.body.innerHTML = ['7', '8', '7', '8']
    .map((page) => `<section class="journey-map-state" data-page-id="${page}"></section>`)
    .join('');
  assert.deepEqual([...document.querySelectorAll<HTMLElement>(STATE)].map(placeOf), [0, 0, 1, 1]);
});
