import { page } from './fake-browser';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapsIn, textsIn, asUuid, asView, asWholeNumber } from '../page/validate';
import { listen } from '../page/commands';
import { make, one, ours } from '../page/dom';
import { address, confluenceAddress } from '../page/rest';

const ID = '0b0f7a52-7f7c-4a8e-9a53-2f6d0c1e7b11';
const OTHER = 'AB0F7A52-7F7C-4A8E-9A53-2F6D0C1E7B11';

test('a UUID is a UUID and nothing more', () => {
  assert.deepEqual([ID, OTHER].map(asUuid), [ID, OTHER]);
  for (const text of [
    undefined,
    '',
    '.',
    '..',
    '../x',
    `${ID}/..`,
    `${ID}?x`,
    `${ID}#`,
    ` ${ID}`,
    `${ID}\n`,
    `${ID}%2f`,
    ID.slice(1),
    ID.replaceAll('-', ''),
    `{${ID}}`,
    '//x.invalid',
  ]) {
    assert.equal(asUuid(text), null, text);
  }
});

test('a number counts from 1 and is exact', () => {
  assert.deepEqual(['1', '42', '999999999999999'].map(asWholeNumber), [1, 42, 999_999_999_999_999]);
  for (const text of [undefined, '', '0', '-1', '1e3', '1.5', ' 1', '1\n', '0x1', '１', 'Infinity', 'NaN', '9'.repeat(16), '1&x=1']) {
    assert.equal(asWholeNumber(text), null, text);
  }
});

test('a view is one that there is', () => {
  assert.deepEqual(['map', 'outline', 'emotion', 'opportunities', 'summary'].map(asView), [
    'map',
    'outline',
    'emotion',
    'opportunities',
    'summary',
  ]);
  for (const text of [undefined, '', 'Map', 'constructor', '__proto__', 'map/..', 'toString']) {
    assert.equal(asView(text), null, text);
  }
});

test('of a list that was kept, texts are read', () => {
  assert.deepEqual([['a', 'b'], ['a', 1, null, {}], null, undefined, 'ab', { length: 2 }].map(textsIn), [
    ['a', 'b'],
    ['a'],
    [],
    [],
    [],
    [],
  ]);
});

const section = (attributes: string, inner = ''): string => `<section class="journey-map" ${attributes}>${inner}</section>`;
const GOOD = `data-map-id="${ID}" data-revision="3" data-view="map"`;

test('what says what no map says is left alone, and so is what is around a map', () => {
  const found = (body: string): number => mapsIn(page(body)).length;
  assert.equal(found(section(GOOD)), 1);
  assert.equal(found(section(GOOD) + section(`${GOOD} data-base="//x.invalid"`)), 2);
  for (const bad of [
    'data-revision="3" data-view="map"',
    `data-map-id="../x" data-revision="3" data-view="map"`,
    `data-map-id="${ID}" data-view="map"`,
    `data-map-id="${ID}" data-revision="x" data-view="map"`,
    `data-map-id="${ID}" data-revision="3"`,
    `data-map-id="${ID}" data-revision="3" data-view="x"`,
  ]) {
    assert.equal(found(section(bad)), 0, bad);
  }
  const around = section(GOOD, `<p>${section(GOOD.replace(ID, OTHER))}</p>`);
  assert.deepEqual(
    mapsIn(page(around)).map(({ dataset }) => dataset.mapId),
    [OTHER],
  );
});

test('the site is where the head of the page says, whatever its content says', () => {
  document.head.innerHTML = '<meta name="ajs-context-path" content="/confluence">';
  document.body.innerHTML = `<meta name="ajs-context-path" content="//x.invalid">${section(`${GOOD} data-base="//x.invalid"`)}`;
  assert.equal(
    address(['maps', ID, 'html'], { view: 'map', lanes: '../x&y=1', revision: undefined }),
    `/confluence/rest/journey-maps/1.0/maps/${ID}/html?view=map&lanes=..%2Fx%26y%3D1`,
  );
  document.head.innerHTML = '';
  assert.equal(address(['templates']), '/rest/journey-maps/1.0/templates');
});

test('each part of a path is one part, and what is named by UUID is', () => {
  assert.equal(
    address(['jira', 'servers', 'a/../b', 'projects', 'K?#']),
    '/rest/journey-maps/1.0/jira/servers/a%2F..%2Fb/projects/K%3F%23',
  );
  for (const path of [
    ['maps', '..'],
    ['maps', ''],
    ['maps', `${ID}/..`],
    ['maps', ID, 'cards', '..', 'comments'],
    ['maps', ID, 'cards', ID, 'comments', 'x'],
    ['personas', '../maps'],
    ['jira', 'servers', '..'],
    ['jira', '.', 'x'],
    ['jira', ''],
  ]) {
    assert.throws(() => address(path), RangeError, path.join(' '));
  }
  assert.throws(() => confluenceAddress(['content', '']), RangeError);
});

test('what changes something answers only to buttons that a script has made', () => {
  document.body.innerHTML = section(
    GOOD,
    '<button data-action="remove">x</button><button data-action="view">y</button><i class="journey-map-bar">z</i>',
  );
  const [root] = mapsIn(document);
  assert.ok(root !== undefined);
  const done: string[] = [];
  listen(
    root,
    ['remove', 'view'].map((name) => ({ name, label: null, key: null, run: () => done.push(name) > 0 })),
  );
  const press = (element: Element | null): boolean | undefined => element?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  press(one(root, '[data-action="remove"]'));
  press(one(root, '[data-action="view"]'));
  const panel = make('div', { class: 'journey-map-bar' });
  panel.innerHTML = '<button data-action="remove">by the server</button>';
  root.append(panel);
  press(panel.firstElementChild);
  assert.deepEqual(done, ['view', 'remove']);
  assert.equal(ours(root, '.journey-map-bar'), panel);
});

test('a map around another hears nothing of it', () => {
  document.body.innerHTML = section(GOOD);
  const [root] = mapsIn(document);
  assert.ok(root !== undefined);
  let heard = 0;
  listen(root, [{ name: 'view', label: null, key: null, run: () => ++heard > 0 }]);
  root.innerHTML = section(GOOD.replace(ID, OTHER), '<button data-action="view">x</button>');
  one(root, 'button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  assert.equal(heard, 0);
});
