import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEmotion, formatEmotion } from '../editor/writing/emotion';

/** A line, the value read from it, and the words that are left. */
const LINES: readonly (readonly [line: string, value: number | null, words: string])[] = [
  ['2', 2, ''],
  ['0', 0, ''],
  ['-1,5', -1.5, ''],
  ['−1.5 Has to wait', -1.5, 'Has to wait'],
  ['–1 Has to wait', -1, 'Has to wait'],
  ['+1 Relieved', 1, 'Relieved'],
  ['1: Relieved', 1, 'Relieved'],
  ['0: As expected', 0, 'As expected'],
  ['±0 As expected', 0, 'As expected'],
  ['-2: Angry\nand loud', -2, 'Angry\nand loud'],
  ['+1 2nd visit', 1, '2nd visit'],
  ['1 000 calls', null, '1 000 calls'],
  ['+1 000 calls', null, '+1 000 calls'],
  ['-1\u00a0000', null, '-1\u00a0000'],
  ['2 people wait', null, '2 people wait'],
  ['1.5 hours', null, '1.5 hours'],
  ['1 %', null, '1 %'],
  ['-1 %', null, '-1 %'],
  ['-2 °C', null, '-2 °C'],
  ['+1 € more', null, '+1 € more'],
  ['- 2 people wait', null, '- 2 people wait'],
  ['3', null, '3'],
  ['-2.5 Worse', null, '-2.5 Worse'],
  ['1:30 at the door', null, '1:30 at the door'],
  ['1st', null, '1st'],
  ['2/3', null, '2/3'],
  ['3 days', null, '3 days'],
  ['1%', null, '1%'],
  ['1. First', null, '1. First'],
  ['Good', null, 'Good'],
  ['', null, ''],
];

for (const [line, value, words] of LINES) {
  test(`“${line}” says ${value === null ? 'no value' : String(value)}`, () => {
    assert.deepEqual(parseEmotion(line), { value, text: words });
  });
}

test('what a card says is read as the same again', () => {
  for (const value of [-2, -1.5, 0, 0.5, 1, 2]) {
    for (const text of ['', 'Has to wait', '2 people wait', '1: of two']) {
      assert.deepEqual(parseEmotion(formatEmotion({ value, text })), { value, text });
    }
  }
});
