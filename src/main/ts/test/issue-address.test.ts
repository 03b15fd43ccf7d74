import './fake-browser';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { linkIn, linksIn } from '../jira/actions/parse-links';
import { mayBeIssue } from '../page/issue-address';

const SITES = [
  { id: 'one', name: 'Jira', url: 'http://jira.example:8080/jira' },
  { id: 'two', name: 'Jira 2', url: 'https://Other.example' },
  { id: 'inner', name: 'Inner', url: 'https://other.example/inner' },
] as const;

const LINES = readFileSync('src/test/resources/jira/addresses.txt', 'utf8')
  .split('\n')
  .map((line) => /^(-|\w+ \S+)\s+(\S.*)$/.exec(line))
  .flatMap((line) => (line === null ? [] : [{ issue: line[1] ?? '', text: (line[2] ?? '').replaceAll('\\n', '\n') }]));

test('there is much to try', () => {
  assert.ok(LINES.length > 50);
});

for (const { issue, text } of LINES) {
  test(`${issue} ${text}`, () => {
    const link = linkIn(text, SITES);
    assert.equal(link === null ? '-' : `${link.server} ${link.key}`, issue);
    if (link !== null) {
      assert.ok(mayBeIssue(text));
      assert.deepEqual(linksIn(text, SITES, SITES[0]), [link]);
    }
  });
}

test('no other address is asked about', () => {
  for (const text of ['https://shop.example/items/CX-1', 'https://wiki.example/display/CX-1', 'CX-1', 'a\thttp://x/browse/CX-1', '']) {
    assert.equal(mayBeIssue(text), false, text);
  }
});

test('a long text is read in no time', { timeout: 5_000 }, () => {
  for (const part of ['CX-1 ', '[CX-1] ', 'http://x/browse/', '/projects/x', 'http://jira.example:8080/jira/browse/CX-1 ', '\n']) {
    linkIn(`CX-1 ${part.repeat(50_000)}`, SITES);
    mayBeIssue(part.repeat(200));
  }
});
