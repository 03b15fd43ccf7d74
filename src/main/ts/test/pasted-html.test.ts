import { page } from './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../editor/clipboard/from-html';
import { TooManyCells } from '../editor/clipboard/table';

/** As rows; cells stand between bars, their lines between slashes; under them what was left out. */
function read(html: string, text = ''): string {
  const found = readHtml(page(html), text);
  if (found === null) {
    return 'no table';
  }
  const { captions, hidden, pictures, hashes } = found.left;
  const left = [
    ...captions.map((words) => `caption ${words}`),
    ...Object.entries({ hidden, pictures, hashes })
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${count}`),
  ];
  return [...found.table.map((row) => row.map((lines) => lines.join('/')).join('|')), ...left].join('\n');
}

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]): string => `<table>${rows.join('')}</table>`;

const CASES: Readonly<Record<string, readonly (readonly [html: string, rows: string, text?: string])[]>> = {
  'a cell has the lines that are seen': [
    [table(row('a<br>b', '<p>c</p><p>d</p>', '<ul><li>e<ul><li>f</li></ul></li><li>g</li></ul>')), 'a/b|c/d|e/f/g'],
    [table(row('a\n   b', '<pre>c\nd</pre>', 'e<h3>f</h3>g<dl><dt>h</dt><dd>i</dd></dl>')), 'a b|c/d|e/f/g/h/i'],
    [table(row('x<style>y</style><script>z</script><!-- w --><template>v</template>', '')), 'x'],
    [table(row('\u200b', '&nbsp;', '\ufeff')), ''],
    [table(row('<span>a</span> <b>b</b>', '\u200bc')), 'a b|c'],
  ],
  'signs of lists that Word writes into a cell go': [
    [
      table(
        row(
          "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>first</p>",
        ),
      ),
      'first',
    ],
    [table(row('<p>·&nbsp;&nbsp;&nbsp; first point</p><p>▪ second</p>', '- kept')), 'first point/second|- kept'],
  ],
  'every table is read, one under the other': [
    [table(row('a', 'b')) + table(row('c')), 'a|b\nc|'],
    [`<div>${table(row('a'))}<br>${table(row('b', 'c'))}</div>`, 'a|\nb|c'],
    [`<p>Words</p>${table(row('a'))}`, 'no table'],
    ['<p>Words</p>', 'no table'],
  ],
  'a table in a cell is lines of it': [
    [table(row(table(row('in1', 'in2'), row('in3')), 'b')), 'in1/in2/in3|b'],
    [table(row(`before${table(row('in'))}after`, 'b')), 'before/in/after|b'],
  ],
  'a table that is all that another one holds is the one that is meant': [
    [table(row(table(row('a', 'b'), row('c', 'd')))), 'a|b\nc|d'],
    [`<table><tr><td><div>&nbsp;${table(row('a', 'b'))}</div></td></tr></table>`, 'a|b'],
  ],
  'what spans others stands in the first of them': [
    ['<table><tr><td colspan=2>a</td><td rowspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a||b\nc|d|'],
    ['<table><tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a|b\n|c'],
  ],
  'what is hidden stays hidden, and is told': [
    ['<table><tr><td>a</td></tr><tr style="display:none"><td>secret</td></tr><tr><td>b</td></tr></table>', 'a\nb\nhidden 1'],
    ['<table><tr><td>a</td><td style="DISPLAY : none !important">s</td><td hidden>t</td></tr></table>', 'a\nhidden 2'],
    ['<table><col><col style="display:none"><col><tr><td>a</td><td>s</td><td>b</td></tr></table>', 'a|b\nhidden 1'],
    [
      '<table><colgroup span=2><col></colgroup><colgroup style="visibility:collapse"><col></colgroup><tr><td>a</td><td>s</td></tr></table>',
      'a\nhidden 1',
    ],
    ['<table><col><col style="display:none"><col><tr><td>a</td><td>b</td></tr></table>', 'a|b'],
    ['<table><tr><td>a<span style="mso-hide:all">s</span><span style="visibility:hidden">t</span></td></tr></table>', 'a\nhidden 2'],
    [`<div style="display:none">${table(row('s'))}</div>${table(row('a'))}`, 'a\nhidden 1'],
    ['<table style="display:none"><tr><td>s</td></tr></table>' + table(row('a')), 'a\nhidden 1'],
    ['<table><tr style="display:none"><td></td></tr><tr><td>a</td></tr></table>', 'a'],
  ],
  'a caption and pictures are told': [
    ['<table><caption>Table 1: <b>Ward</b></caption><tr><td>a</td></tr></table>', 'a\ncaption Table 1: Ward'],
    [table(row('a<img src="x" alt="A bed">', '<img src="y">')), 'a\npictures 2'],
    [table(row('a <img src="x" alt="😀">')), 'a 😀'],
  ],
  'where Excel shows no number for want of room, the text has it': [
    [table(row('a', '########'), row('####', 'b')), 'a|1234567\n2026-01-01|b', 'a\t1234567\r\n2026-01-01\tb\r\n'],
    [table(row('a', '########')), 'a|########\nhashes 1', 'a\t########\r\n'],
    [table(row('a', '########')), 'a|########\nhashes 1', 'something else'],
    ['<table><tr><td>a</td><td style="display:none">s</td><td>###</td></tr></table>', 'a|7\nhidden 1', 'a\t7'],
    ['<table><tr><td>a</td><td style="display:none">s</td><td>###</td></tr></table>', 'a|7\nhidden 1', 'a\ts\t7'],
    ['<table><tr style="display:none"><td>s</td></tr><tr><td>###</td></tr></table>', '7\nhidden 1', '7\r\n'],
    [table(row('#')), '#'],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  test(name, () => {
    for (const [html, rows, text] of cases) {
      assert.equal(read(html, text), rows, html);
    }
  });
}

test('a table of more cells than it has words is not read', () => {
  assert.throws(() => read(table(row(...Array<string>(101).fill('a')), ...Array<string>(100).fill(row('b')))), TooManyCells);
});

test('spans that are larger than any map are not read', () => {
  assert.throws(
    () => read(`<table><tr>${'<td colspan=1000 rowspan=60000>a</td>'.repeat(11)}</tr>${'<tr></tr>'.repeat(11)}</table>`),
    TooManyCells,
  );
});
