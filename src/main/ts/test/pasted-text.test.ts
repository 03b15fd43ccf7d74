import './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableOfText } from '../editor/clipboard/from-text';
import { TooManyCells } from '../editor/clipboard/table';
import { tabSeparated } from '../editor/clipboard/to-text';

/** As rows; cells stand between bars, their lines between slashes. */
function read(text: string): string {
  return tableOfText(text)
    .map((row) => row.map((lines) => lines.join('/')).join('|'))
    .join('\n');
}

const CASES: Readonly<Record<string, readonly (readonly [text: string, rows: string])[]>> = {
  'lines are cards of one cell': [
    ['First\nSecond\n\nThird', 'First/Second/Third'],
    ['one\r\ntwo\rthree\u2028four\vfive', 'one/two/three/four/five'],
    ['• First\n• Second\n- Third\n– Fourth\n* Fifth', 'First/Second/Third/Fourth/Fifth'],
    ['• 5 people\n- 5 °C', '5 people/- 5 °C'],
    ['▪ First\n· Second', 'First/Second'],
    ['-\n•', '-/•'],
    ['·\u00a0\u00a0\u00a0 First\no\u00a0\u00a0 Second\n1.   Third\n2.\u00a0 Fourth', 'First/Second/Third/Fourth'],
    ['1. First\na) Second\nA. Smith', '1. First/a) Second/A. Smith'],
  ],
  'a tab after the sign of a list is no column': [
    ['·\tfirst point\r\n·\tsecond point\r\n', 'first point/second point'],
    ['•\tfirst\n\t•\tbelow it\n  o\tdeeper\n§\tdeepest', 'first/below it/deeper/deepest'],
    ['1.\tfirst\r\n2.\tsecond\r\n', 'first/second'],
    ['a)\tfirst\nb)\tsecond', 'first/second'],
    ['i.\tfirst\nii.\tsecond\niv.\tfourth', 'first/second/fourth'],
    ['(1)\tfirst\n(b)\tsecond', 'first/second'],
    ['1.\tfirst\n1.1\tsecond\n1.1.2.\tthird', 'first/second/third'],
    ['\uf0b7\tfirst\n\uf0a7\tsecond', 'first/second'],
    ['Ø\tfirst\nü\tsecond\nv\tthird\nq\tfourth', 'first/second/third/fourth'],
    ['–\tfirst\n-\tsecond\n☐\tthird', 'first/second/third'],
    ['What it needs:\n1.\tfirst\n2.\tsecond\nThat is all.', 'What it needs:/first/second/That is all.'],
    ['·\tfirst\n\na\tb\nc\td', 'first|\n|\na|b\nc|d'],
  ],
  'a tab after anything else is a column': [
    ['a\tb\n\td', 'a|b\n|d'],
    ['1.\tName\tValue\n2.\tOther\t5', '1.|Name|Value\n2.|Other|5'],
    ['1\tfirst\n2\tsecond', '1|first\n2|second'],
    ['1.5\tkg\n2.5\tkg', '1.5|kg\n2.5|kg'],
    ['24.12.\tEve\n25.12.\tDay', '24.12.|Eve\n25.12.|Day'],
    ['1.\tfirst\nx\tsecond', '1.|first\nx|second'],
    ['-\tfirst\nx\tsecond', '-|first\nx|second'],
    ['a\t• one', 'a|one'],
  ],
  'quotes of a spreadsheet go, with a tab and without': [
    ['a\t"b ""q""\nc"\r\n\t+1.5 d\r\n', 'a|b "q"/c\n|+1.5 d'],
    ['"first line\nsecond line"', 'first line/second line'],
    ['"say ""hi""\nsecond"', 'say "hi"/second'],
    ['"first line\r\nsecond line"\r\n', 'first line/second line'],
    ['a\n"b\nc"\n"d ""e"""\nf', 'a/b/c/d "e"/f'],
    ['"• one\n• two"', 'one/two'],
  ],
  'quotes of a writer stay': [
    ['"To be or not"', '"To be or not"'],
    ['"Hello," she said\n"Bye," he said', '"Hello," she said/"Bye," he said'],
    ['"One"\n"Two"', '"One"/"Two"'],
    ['He said "hi\nand bye"', 'He said "hi/and bye"'],
    ['"never closed\nsecond', '"never closed/second'],
  ],
  'what cannot be seen is nothing': [
    ['\u200b', ''],
    ['\ufeff\u200b \u00a0\u2060\n\u200d\u00ad\u180e', ''],
    ['a\t\u200b\n\u00a0\t\u2800', 'a'],
    ['\ufeffFirst\u200b\n❤️', 'First/❤️'],
  ],
  'the sign that keeps a formula from running goes again': [
    ["'=1+1", '=1+1'],
    ["''=1+1\t'@x\n'-x\t'+y", "'=1+1|@x\n-x|+y"],
    ["'tis\t'", "'tis|'"],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  test(name, () => {
    for (const [text, rows] of cases) {
      assert.equal(read(text), rows, JSON.stringify(text));
    }
  });
}

test('too many cells are not read', () => {
  assert.throws(() => tableOfText('a\t'.repeat(10_001)), TooManyCells);
  assert.throws(() => tableOfText(`${'a\t'.repeat(5_000)}\n${'b\n'.repeat(4_000)}`), TooManyCells);
});

test('much of what looks like quotes and lists is read in no time', { timeout: 5_000 }, () => {
  for (const part of ['"', '"a\n', '""\n', '1.', '·\t', '(', '\u200b', ' \n', "'"]) {
    try {
      tableOfText(part.repeat(200_000));
    } catch (error) {
      assert.ok(error instanceof TooManyCells);
    }
  }
});

test('what is written for a spreadsheet runs nothing there, and is read as the same again', () => {
  const cells = [
    '=HYPERLINK("http://x")',
    '@SUM(A1)',
    '+1+1',
    "-2+3|' /C calc'!A0",
    "'=x",
    "'",
    'a',
    'say "hi"',
    '-1 Waits',
    '+2 Good, 3 times',
    '-1.5',
    '1-2',
    '007',
    '- x',
  ];
  const written = tabSeparated(cells.map((text) => [[text]]));
  assert.equal(
    written.split('\n').join(' · '),
    [
      `"'=HYPERLINK(""http://x"")"`,
      "'@SUM(A1)",
      "'+1+1",
      "'-2+3|' /C calc'!A0",
      "''=x",
      "'",
      'a',
      '"say ""hi"""',
      '-1 Waits',
      '+2 Good, 3 times',
      '-1.5',
      '1-2',
      '007',
      "'- x",
    ].join(' · '),
  );
  for (const text of cells) {
    assert.deepEqual(tableOfText(tabSeparated([[[text]]])), [[[text.replace(/^- /, '')]]]);
    assert.deepEqual(tableOfText(tabSeparated([[['x'], [text]]])), [[['x'], [text]]]);
  }
});
