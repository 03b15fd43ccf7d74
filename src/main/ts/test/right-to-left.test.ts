import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { make } from '../page/dom';
import { isolate, fill } from '../page/text';

const HEBREW = 'שלום!';

/** The marks that keep apart, as brackets; what turns around, as a tilde. */
function shown(text: string): string {
  return text.replaceAll('\u2068', '[').replaceAll('\u2069', ']').replaceAll('\u202e', '~');
}

function meant(text: string): string {
  return text.replaceAll('[', '\u2068').replaceAll(']', '\u2069').replaceAll('~', '\u202e');
}

test('a text from right to left is kept apart in a line of words, once', () => {
  assert.equal(shown(fill('{0}: {1} −2', 'Added', HEBREW)), `Added: [${HEBREW}] −2`);
  assert.equal(shown(fill('Undone: {0}', fill('Added: {0}', HEBREW))), `Undone: [Added: [${HEBREW}]]`);
  assert.equal(fill('{0} of {1}', 2, 'Café'), '2 of Café');
});

test('nothing in a text reaches beyond it', () => {
  assert.equal(shown(isolate(meant('~abc'))), 'abc');
  assert.equal(shown(isolate(meant(`]${HEBREW}`))), `[${HEBREW}]`);
  assert.equal(shown(isolate(meant(`[${HEBREW}`))), `[${HEBREW}]`);
});

test('in an element it stands in one of its own; an option and a field take its direction', () => {
  assert.equal(make('span', {}, HEBREW, ' −2').outerHTML, `<span><bdi>${HEBREW}</bdi> −2</span>`);
  assert.equal(make('span', {}, 'abc').outerHTML, '<span>abc</span>');
  assert.equal(make('option', {}, HEBREW).outerHTML, `<option dir="auto">${HEBREW}</option>`);
  assert.equal(make('textarea').outerHTML, '<textarea dir="auto"></textarea>');
  assert.equal(make('input', { type: 'search' }).dir, 'auto');
  assert.equal(make('input', { type: 'checkbox' }).dir, '');
});
