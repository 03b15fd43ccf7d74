import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { Editor } from '../editor/editor';
import type { Edit } from '../editor/ops';
import { commandsOf } from '../page/commands';
import { card, drawMap } from './drawn-map';
import { FakeServer, noNetwork, until } from './fake-server';

let maps = 0;
let server: FakeServer;
let editor: Editor;

const write = (text: string): Edit => ({ ops: [{ op: 'set', kind: 'card', id: 'a', fields: { text } }], done: text });
const text = (): string => card('a').dataset.text ?? '';
const names = (): string[] => commandsOf(editor.map.root).map(({ name }) => name);

void describe('a map being edited', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    server = new FakeServer();
    maps += 1;
    editor = new Editor(drawMap('| early: first second\nactions | a b | c', `5f0b1c1e-0000-4000-8000-${String(maps).padStart(12, '9')}`));
  });

  afterEach(async () => {
    if (editor.isOn) {
      await editor.start();
    }
    mock.timers.reset();
  });

  test('its commands are there while it is being edited, and only then', async () => {
    assert.deepEqual(names(), []);
    await editor.start();
    assert.ok(names().includes('undo'));
    assert.ok(editor.map.root.hasAttribute('data-editing'));
    await editor.start();
    assert.deepEqual(names(), []);
  });

  test('undo takes back the last edit, redo does it again, as edits of their own', async () => {
    await editor.start();
    editor.apply(write('Written'));
    await until(() => editor.saving.state === 'saved');
    assert.deepEqual([editor.undoing, editor.redoing], ['changed “Written”', null]);
    editor.undo();
    assert.deepEqual([editor.undoing, editor.redoing], [null, 'changed “Written”']);
    await until(() => editor.saving.state === 'saved');
    const [first, second] = server.asked('POST ops');
    assert.deepEqual([second?.ops, second?.base], [[{ undoes: first?.request }], 8]);
    editor.redo();
    await until(() => editor.saving.state === 'saved' && server.asked('POST ops').length === 3);
    assert.deepEqual(server.asked('POST ops')[2]?.ops, [{ undoes: second?.request }]);
    assert.deepEqual([editor.undoing, editor.redoing], ['changed “Written”', null]);
  });

  test('undo of what is not sent yet takes it out of what waits, and redo puts it back', async () => {
    await editor.start();
    await until(() => server.asked('PUT editors').length === 1);
    server.on('POST ops', noNetwork);
    editor.apply(write('First'));
    await until(() => editor.saving.state === 'offline');
    editor.apply(write('Second'));
    editor.undo();
    assert.deepEqual([text(), editor.undoing, editor.redoing], ['First', 'changed “First”', 'changed “Second”']);
    editor.redo();
    assert.deepEqual([text(), editor.undoing, editor.redoing], ['Second', 'changed “Second”', null]);
    server.restore('POST ops');
    await until(() => {
      mock.timers.tick(3_000);
      return editor.saving.state === 'saved';
    });
    const taken = server.asked('POST ops').slice(-2);
    assert.deepEqual(
      taken.map(({ ops }) => ops),
      [write('First').ops, write('Second').ops],
    );
  });

  test('undo of what is on its way waits for the answer', async () => {
    await editor.start();
    await until(() => server.asked('PUT editors').length === 1);
    editor.apply(write('On its way'));
    await until(() => server.asked('POST ops').length === 1);
    editor.undo();
    await until(() => server.asked('POST ops').length === 2);
    const [first, back] = server.asked('POST ops');
    assert.deepEqual(back?.ops, [{ undoes: first?.request }]);
    await until(() => editor.saving.state === 'saved');
    assert.deepEqual([editor.undoing, editor.redoing], [null, 'changed “On its way”']);
  });

  test('without the server, only what can be shown is done', async () => {
    await editor.start();
    await until(() => server.asked('PUT editors').length === 1);
    server.on('POST ops', noNetwork);
    server.on('PUT editors', noNetwork);
    editor.apply(write('Shown'));
    await until(() => editor.saving.state === 'offline');
    editor.apply({ ops: [{ op: 'move', kind: 'card', id: 'a', in: { lane: 'actions', step: 'second' } }], done: 'Moved' });
    assert.match(editor.hint ?? '', /needs the server/);
    assert.equal(text(), 'Shown');
    assert.equal(server.asked('POST ops').filter(({ ops }) => JSON.stringify(ops).includes('move')).length, 0);
  });

  test('what is written while others change the map is for the revision that was seen when it began', async () => {
    await editor.start();
    await until(() => server.asked('PUT editors').length === 1);
    card('a').toggleAttribute('data-writing', true);
    editor.moving();
    editor.map.revision = 9;
    editor.moving();
    editor.apply(write('Begun at 7'));
    editor.apply({ ops: [{ op: 'set', kind: 'card', id: 'b', fields: { text: 'Now' } }], done: 'Now' });
    await until(() => server.asked('POST ops').length === 2);
    assert.deepEqual(
      server.asked('POST ops').map(({ base }) => base),
      [7, 9],
    );
  });
});
