import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseValue } from '../editor/panel/parse-value';

/** What a control of that kind says; attributes as the server draws them. */
function parsed(as: string, text: string, attributes = '', decimal = '.'): unknown {
  document.body.innerHTML = `<div data-decimal="${decimal}"><textarea data-as="${as}" ${attributes}></textarea></div>`;
  const control = document.querySelector('textarea') as HTMLTextAreaElement;
  control.value = text;
  const { value, problem } = parseValue(control);
  return problem ?? value;
}

const NUMBER = 'Write a number, such as 12 or 0.5.';

for (const [text, value] of [
  ['12', 12],
  [' 0.5 ', 0.5],
  ['0,5', 0.5],
  ['−1.5', -1.5],
  ['+3', 3],
  ['1,234.5', 1234.5],
  ['2,233,570', 2233570],
  ['1 234', 1234],
  ["1'234", 1234],
  ['.5', 0.5],
  ['1e3', NUMBER],
  ['12 people', NUMBER],
  ['1,23,456', NUMBER],
  ['--1', NUMBER],
  ['', null],
] as const) {
  test(`“${text}” is ${String(value)} where decimals have a point`, () => {
    assert.equal(parsed('number', text), value);
  });
}

test('where decimals have a comma, points stand between thousands', () => {
  assert.deepEqual(
    ['1.234,5', '1.234', '0,5', '1.5', '12.345.678'].map((text) => parsed('number', text, '', ',')),
    [1234.5, 1234, 0.5, 1.5, 12345678],
  );
});

test('a number keeps within its bounds, which the message names', () => {
  const bounds = 'data-min="0" data-max="10"';
  assert.deepEqual(
    ['0', '10', '11', '-0.1'].map((text) => parsed('number', text, bounds)),
    [0, 10, 'Between 0 and 10.', 'Between 0 and 10.'],
  );
});

test('a whole number has no decimals', () => {
  assert.deepEqual([parsed('whole', '12'), parsed('whole', '12.5'), parsed('whole', 'x')], [12, 'Write a whole number.', NUMBER]);
});

test('per cent are a share, without traces of the division', () => {
  assert.deepEqual(
    ['70 %', '70%', '65.5', '0.1', '33.3'].map((text) => parsed('percent', text)),
    [0.7, 0.7, 0.655, 0.001, 0.333],
  );
  assert.equal(parsed('percent', '112', 'data-min="0" data-max="100"'), 'Between 0 and 100.');
});

test('a duration is minutes and seconds, or seconds alone', () => {
  assert.deepEqual(
    ['4:30', '1:04:30', '90', '0:05.5', '-0:30', '4:3', '4 minutes'].map((text) => parsed('duration', text)),
    [270, 3870, 90, 5.5, -30, 'Write minutes and seconds such as 4:30, or seconds.', 'Write minutes and seconds such as 4:30, or seconds.'],
  );
});

test('a web address begins like one', () => {
  const problem = 'Write a web address that begins with http:// or https://.';
  assert.deepEqual(
    ['https://wiki.example/diary', 'HTTP://x', 'ftp://x', 'wiki.example', 'javascript:alert(1)', 'https:///x'].map((text) =>
      parsed('url', text),
    ),
    ['https://wiki.example/diary', 'HTTP://x', problem, problem, problem, problem],
  );
});

test('a text is not longer than it may be', () => {
  assert.deepEqual(
    [parsed('text', 'abc', 'data-length="3"'), parsed('text', 'abcd', 'data-length="3"')],
    ['abc', '4 characters are too many: at most 3.'],
  );
});

test('lists have one a line, facts with a label before the colon', () => {
  assert.deepEqual(parsed('texts', 'one\n two \n\n'), ['one', 'two']);
  assert.deepEqual(parsed('facts', 'Age: 72\nlives alone\nA: b: c'), [
    { label: 'Age', value: '72' },
    { value: 'lives alone' },
    { label: 'A', value: 'b: c' },
  ]);
  assert.equal(parsed('facts', `${'x'.repeat(101)}: y`), 'Write a label of at most 100 characters before the colon.');
});

test('nothing is unset, unless something must be said', () => {
  assert.equal(parsed('text', '  '), null);
  assert.equal(parsed('text', ' ', 'required'), 'This field is required.');
  assert.equal(parsed('text', '', 'required data-path="image.alt"'), 'Say in words what the picture shows.');
});
