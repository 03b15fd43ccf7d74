import { reported } from './fake-browser';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import type { Edit, Op, Problem } from '../editor/ops';
import type { PendingEdit } from '../editor/pending-edits';
import { Sync } from '../editor/sync';
import type { Conflict, OtherEditor, SavedEdit, SaveState, SyncHost } from '../editor/sync-host';
import { drawMap, MAP } from './drawn-map';
import { failure, FakeServer, json, noNetwork, until } from './fake-server';

/** Notes what it is told, and answers what a test wants. */
class Host implements SyncHost {
  states: SaveState[] = [];
  saved: string[] = [];
  renames: string[] = [];
  refusals: string[] = [];
  others: readonly OtherEditor[] = [];
  held = false;
  conflicts: readonly Conflict[] = [];
  decision: readonly Op[] | null = null;
  takesRefusals = false;

  get state(): string {
    const last = this.states.at(-1);
    return last === undefined ? '' : 'waiting' in last ? `${last.state} ${last.waiting}` : last.state;
  }

  isHeld(): boolean {
    return this.held;
  }
  at(): null {
    return null;
  }
  tell(state: SaveState): void {
    this.states.push(state);
  }
  met(others: readonly OtherEditor[]): void {
    this.others = others;
  }
  kept({ name }: PendingEdit, { revision }: SavedEdit): void {
    this.saved.push(`${name} in ${revision}`);
  }
  conflicted(_: PendingEdit, conflicts: readonly Conflict[]): Promise<readonly Op[] | null> {
    this.conflicts = conflicts;
    return Promise.resolve(this.decision);
  }
  refused({ name, refused = '' }: PendingEdit, problems: readonly Problem[]): boolean {
    this.refusals.push(`${name}: ${refused} (${problems.length})`);
    return this.takesRefusals;
  }
  renamed(request: string, next: string | null): void {
    this.renames.push(`${request === '' ? 'none' : 'one'} → ${next === null ? 'none' : 'another'}`);
  }
  moving(): void {
    // What is being written is not looked at here.
  }
}

let server: FakeServer;
let host: Host;
let sync: Sync;
let isOnline = true;
Object.defineProperty(navigator, 'onLine', { get: () => isOnline, configurable: true });

const POLL = 3_000;
const write = (text: string, id = 'a'): Edit => ({ ops: [{ op: 'set', kind: 'card', id, fields: { text } }], done: text });
const kept = (what: 'waiting' | 'refused' = 'waiting'): PendingEdit[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(`journey-map.${what}.`))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as PendingEdit);
const shown = (id: string): string => document.querySelector(`[data-card-id="${id}"] .journey-map-text`)?.textContent ?? 'gone';

async function began(): Promise<void> {
  await sync.start();
  await until(() => host.state === 'saved');
}

/** As after three seconds. */
async function later(isSo: () => boolean): Promise<void> {
  mock.timers.tick(POLL);
  await until(isSo, () => host.states);
}

void describe('what is edited comes to the server', () => {
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    localStorage.clear();
    document.head.innerHTML = '';
    isOnline = true;
    reported.length = 0;
    server = new FakeServer();
    host = new Host();
    sync = new Sync(drawMap('| early: first second\nactions | a b | c'), host);
  });

  afterEach(() => {
    sync.stop();
    mock.timers.reset();
  });

  test('an edit is shown at once, kept until it is answered, and sent', async () => {
    await began();
    sync.send(write('Written'));
    assert.equal(shown('a'), 'Written');
    assert.deepEqual(
      kept().map(({ name }) => name),
      ['Written'],
    );
    await until(() => host.state === 'saved');
    assert.deepEqual(host.saved, ['Written in 8']);
    assert.deepEqual(kept(), []);
    assert.deepEqual(server.asked('POST ops')[0]?.ops, write('Written').ops);
  });

  test('edits go out one after the other, in the order they were made in', async () => {
    await began();
    ['One', 'Two', 'Three'].forEach((text) => sync.send(write(text)));
    await until(() => host.state === 'saved');
    assert.deepEqual(host.saved, ['One in 8', 'Two in 9', 'Three in 10']);
    const requests = server.asked('POST ops').map(({ request }) => request);
    assert.equal(new Set(requests).size, 3);
  });

  test('what is written while the server is asked for news goes out at once', async () => {
    await began();
    let answer: (response: Response) => void = () => undefined;
    server.once('PUT editors', () => new Promise((done) => (answer = done)));
    mock.timers.tick(POLL);
    await until(() => server.asked('PUT editors').length === 2);
    sync.send(write('Meanwhile'));
    answer(json({ revision: 7, draft: false, results: [] }));
    await until(() => host.saved.length === 1);
    assert.deepEqual(host.saved, ['Meanwhile in 8']);
  });

  test('without a network edits are kept and shown, and go out afterwards', async () => {
    await began();
    isOnline = false;
    sync.send(write('Offline'));
    sync.send({ ops: [{ op: 'remove', kind: 'card', id: 'c' }], done: 'Gone' });
    await until(() => host.state === 'offline 2');
    assert.deepEqual([shown('a'), shown('c'), sync.isReached, kept().length], ['Offline', 'gone', false, 2]);
    isOnline = true;
    await later(() => host.state === 'saved');
    assert.deepEqual(host.saved, ['Offline in 8', 'Gone in 9']);
    assert.equal(sync.isReached, true);
  });

  test('an edit whose answer was lost is sent again under the same name', async () => {
    await began();
    server.once('POST ops', noNetwork);
    sync.send(write('Once'));
    await until(() => host.state === 'offline 1');
    await later(() => host.state === 'saved');
    const [first, second] = server.asked('POST ops');
    assert.equal(first?.request, second?.request);
    assert.deepEqual(host.saved, ['Once in 8']);
  });

  test('a page with a log-in form is no answer: whoever is logged out is told, and writes on', async () => {
    await began();
    const form = (): Response => new Response('<form>Log in</form>', { headers: { 'Content-Type': 'text/html' } });
    server.once('POST ops', form);
    sync.send(write('Logged out'));
    await until(() => host.state === 'signed-out 1');
    assert.equal(shown('a'), 'Logged out');
    await later(() => host.state === 'saved');
    assert.deepEqual(host.saved, ['Logged out in 8']);
  });

  test('what another user of the browser is logged in for is not sent, and not lost', async () => {
    await began();
    server.once('POST ops', () => failure(403, 'other-user'));
    sync.send(write('By the editor'));
    await until(() => host.state === 'signed-out 1');
    assert.equal(kept().length, 1);
    await later(() => host.state === 'saved');
  });

  for (const [status, code, state] of [
    [0, '', 'offline 1'],
    [503, '', 'offline 1'],
    [500, 'bug', 'offline 1'],
    [429, 'too-many', 'offline 1'],
    [401, '', 'signed-out 1'],
    [403, '', 'signed-out 1'],
    [403, 'read-only', 'offline 1'],
    [403, 'xsrf', 'signed-out 1'],
    [404, '', 'offline 1'],
  ] as const) {
    test(`${status} ${code} passes: the edit waits, ${state}`, async () => {
      await began();
      server.once('POST ops', () => (status === 0 ? noNetwork() : failure(status, code)));
      sync.send(write('Waits'));
      await until(
        () => host.state === state,
        () => host.states,
      );
      await later(() => host.state === 'saved');
    });
  }

  test('a failure of our own is not said to be the network’s, and is over when all is well again', async () => {
    await began();
    server.once('PUT editors', () => json({}));
    await later(() => host.state === 'broken 0');
    assert.equal(reported.length, 1);
    await later(() => host.state === 'saved');
  });

  test('what can never be sent is kept apart until somebody drops it', async () => {
    await began();
    const html = document.querySelector('section')?.outerHTML ?? '';
    server.on('GET html', () => new Response(html, { headers: { 'Content-Type': 'text/html' } }));
    server.once('POST ops', () => failure(400, 'invalid', [{ path: '/ops/0', message: 'too long' }]));
    sync.send(write('Refused'));
    await until(() => host.state === 'failed 1');
    assert.deepEqual(host.refusals, ['Refused: it says invalid too long (1)']);
    assert.deepEqual([shown('a'), kept().length, kept('refused').length], ['a', 0, 1]);
    const [refused] = sync.rejected;
    assert.ok(refused !== undefined);
    sync.drop(refused);
    assert.deepEqual([host.state, sync.rejected.length, kept('refused').length], ['saved', 0, 0]);
  });

  test('what its maker deals with is not kept', async () => {
    await began();
    host.takesRefusals = true;
    server.on('GET html', noNetwork);
    server.once('POST ops', () => failure(400, 'invalid'));
    sync.send(write('Refused'));
    await until(() => host.refusals.length === 1);
    await until(() => host.state === 'failed 0');
    assert.deepEqual([sync.rejected.length, kept('refused').length], [0, 0]);
  });

  const CONFLICT = { op: 0, path: 'text', now: 'Theirs', by: { fullName: 'Ada' }, at: '2026-01-01T00:00:00Z', message: 'changed' };

  test('a conflict is decided by whoever edits, and what they decide is another request for what stands there now', async () => {
    await began();
    const decided: Op[] = [{ op: 'set', kind: 'card', id: 'a', fields: { text: 'Both' } }];
    host.decision = decided;
    server.once('POST ops', () => failure(409, 'conflict', [CONFLICT]));
    sync.send(write('Mine'));
    await until(() => host.state === 'saved');
    assert.deepEqual(host.conflicts, [CONFLICT]);
    const [first, second] = server.asked('POST ops');
    assert.notEqual(first?.request, second?.request);
    assert.deepEqual(second?.ops, decided);
    assert.deepEqual([host.renames, host.saved, kept().length], [['one → another'], ['Mine in 8'], 0]);
  });

  test('a conflict that ends with theirs leaves nothing behind', async () => {
    await began();
    server.once('POST ops', () => failure(409, 'conflict', [CONFLICT]));
    sync.send(write('Mine'));
    await until(() => host.renames.length === 1);
    await until(() => host.state === 'saved');
    assert.deepEqual([host.renames, host.saved, kept().length, shown('a')], [['one → none'], [], 0, 'a']);
  });

  test('an edit that is not sent can be taken back without the server', async () => {
    await began();
    isOnline = false;
    const { waiting } = sync.send(write('Never sent'));
    await until(() => host.state === 'offline 1');
    // It was about to be sent, but the network was away: nothing has left the browser.
    assert.equal(server.asked('POST ops').length, 0);
    assert.equal(sync.withdraw(waiting.request)?.name, 'Never sent');
    assert.deepEqual([shown('a'), kept().length], ['a', 0]);
  });

  test('one that may have come is undone as soon as that is known', async () => {
    await began();
    server.once('POST ops', noNetwork);
    const { waiting } = sync.send(write('Perhaps'));
    await until(() => host.state === 'offline 1');
    assert.equal(sync.withdraw(waiting.request)?.request, waiting.request);
    assert.equal(shown('a'), 'a');
    await later(() => server.asked('POST ops').length === 3);
    const [, again, back] = server.asked('POST ops');
    assert.equal(again?.request, waiting.request);
    assert.deepEqual(back?.ops, [{ undoes: waiting.request }]);
    await until(() => host.state === 'saved');
    assert.deepEqual(host.saved, ['Perhaps in 9']);
  });

  test('one that is on its way cannot be taken back', async () => {
    await began();
    const { waiting } = sync.send(write('On its way'));
    await until(() => server.asked('POST ops').length === 1);
    assert.equal(sync.withdraw(waiting.request), null);
  });

  test('what a tab left behind that is gone is sent from here', async () => {
    const left = {
      request: 'left',
      client: 'gone',
      tab: 'gone',
      base: 7,
      ops: write('Before the crash').ops,
      name: 'Before the crash',
      made: 1,
    };
    localStorage.setItem(`journey-map.waiting..${MAP}.left`, JSON.stringify(left));
    assert.equal(await sync.start(), 1);
    await until(() => host.state === 'saved');
    assert.deepEqual(host.saved, ['Before the crash in 8']);
    assert.equal(server.asked('POST ops')[0]?.request, 'left');
    assert.equal(server.asked('POST ops')[0]?.client, 'gone');
  });

  test('news of others is put in, but not while somebody is in the middle of something', async () => {
    await began();
    const news =
      '<td data-lane-id="actions" data-step-id="second"><ul><li data-card-id="c" data-text="News"><span class="journey-map-text">News</span></li></ul></td>';
    server.on('GET changes', () => json({ revision: 8, html: { 'cell:actions:second': news }, reset: false }));
    server.revision = 8;
    host.held = true;
    await later(() => server.asked('PUT editors').length === 2);
    assert.deepEqual([shown('c'), server.asked('GET changes').length], ['c', 0]);
    host.held = false;
    await later(() => shown('c') === 'News');
  });

  test('others who edit are those with another tab', async () => {
    await began();
    const ada = { name: 'ada', fullName: 'Ada', client: 'another' };
    server.once('PUT editors', ({ body }) =>
      json({ revision: 7, draft: false, results: [ada, { name: 'me', fullName: 'Me', client: body.client }] }),
    );
    await later(() => host.others.length > 0);
    assert.deepEqual(host.others, [ada]);
  });

  test('whoever stops editing is gone for the others, and what waits is still sent', async () => {
    await began();
    isOnline = false;
    sync.send(write('Still'));
    await until(() => host.state === 'offline 1');
    isOnline = true;
    sync.stop();
    await until(() => server.asked('DELETE editors').length === 1);
    await later(() => host.state === 'saved');
    assert.deepEqual(host.saved, ['Still in 8']);
    const asked = server.asked('PUT editors').length;
    mock.timers.tick(POLL);
    assert.equal(server.asked('PUT editors').length, asked);
  });

  test('a browser that keeps nothing says so', async () => {
    await began();
    const full = mock.method(window.Storage.prototype, 'setItem', () => {
      throw new Error('full');
    });
    const { isKept } = sync.send(write('Not kept'));
    await until(() => host.state === 'saved');
    full.mock.restore();
    assert.equal(isKept, false);
  });
});
