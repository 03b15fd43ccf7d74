import './fake-browser';
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import type { JiraServerState, MapIssues } from '../jira/api';
import { type IssueConsumer, IssueLoader } from '../jira/issue-loader';
import { failure, FakeServer, json, until } from './fake-server';

const OK: JiraServerState = { id: 'jira', name: 'Jira', state: 'ok' };

class Consumer implements IssueConsumer {
  isThere = true;
  readonly heard: string[] = [];

  constructor(readonly name: string) {}

  receive(issues: MapIssues, servers: readonly JiraServerState[]): void {
    this.heard.push(`${issues.revision} ${servers.map(({ state }) => state).join()}`);
  }
  failed(reason: string): void {
    this.heard.push(reason);
  }
}

let server: FakeServer;
let loader: IssueLoader;
let servers: readonly JiraServerState[];
let now = 1_000_000;

const asked = (): string[] =>
  server.requests
    .filter(({ path }) => path === 'issues')
    .map(({ parameters }) => `${parameters.get('maps') ?? ''}${parameters.get('fresh') === 'true' ? ' fresh' : ''}`);

function answer(): Response {
  const maps = (server.requests.at(-1)?.parameters.get('maps') ?? '').split(',');
  return json({ servers, maps: Object.fromEntries(maps.map((name) => [name, { revision: 7, issues: [] }])) });
}

function comeBackAfter(milliseconds: number): void {
  dispatchEvent(new Event('blur'));
  now += milliseconds;
  dispatchEvent(new Event('focus'));
}

void describe('issues of all maps on the page', () => {
  const consumers: Consumer[] = [];

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(Date, 'now', () => now);
    servers = [OK];
    server = new FakeServer();
    server.on('GET issues', answer);
    loader = new IssueLoader();
  });

  afterEach(() => {
    // The loaders of earlier tests hear of the page too.
    consumers.forEach((map) => (map.isThere = false));
    mock.timers.reset();
    mock.restoreAll();
  });

  function add(...names: string[]): Consumer[] {
    return names.map((name) => {
      const map = new Consumer(name);
      loader.add(map);
      consumers.push(map);
      return map;
    });
  }

  test('one request asks for all maps, each once', async () => {
    const maps = add('a', 'b', 'a');
    await loader.load(false);
    assert.deepEqual(asked(), ['a,b']);
    assert.deepEqual(
      maps.map(({ heard }) => heard),
      [['7 ok'], ['7 ok'], ['7 ok']],
    );
  });

  test('a request takes twenty maps, and a map that has gone is not asked for', async () => {
    const maps = add(...Array.from({ length: 21 }, (_, index) => String(index)), 'gone');
    (maps.at(-1) as Consumer).isThere = false;
    await loader.load(false);
    assert.deepEqual(
      asked().map((names) => names.split(',').length),
      [20, 1],
    );
  });

  test('what is wanted while an answer is on its way is asked for after it, once', async () => {
    add('a');
    await Promise.all([loader.load(false), loader.load(true), loader.load(false)]);
    assert.deepEqual(asked(), ['a', 'a fresh']);
  });

  test('whoever comes back after a while sees what Jira says now, and not sooner', async () => {
    add('a');
    await loader.load(false);
    comeBackAfter(2_000);
    assert.deepEqual(asked(), ['a']);
    comeBackAfter(5_000);
    await until(() => asked().length === 2);
    assert.deepEqual(asked(), ['a', 'a fresh']);
  });

  test('a server in trouble is not pressed on coming back', async () => {
    add('a');
    servers = [{ ...OK, state: 'busy' }];
    await loader.load(false);
    comeBackAfter(5_000);
    await until(() => asked().length === 2);
    assert.deepEqual(asked(), ['a', 'a']);
  });

  test('a server that wants a pause is asked after it', async () => {
    add('a');
    servers = [{ ...OK, state: 'busy', retryAfter: 30 }];
    await loader.load(false);
    servers = [OK];
    mock.timers.tick(29_999);
    assert.equal(asked().length, 1);
    mock.timers.tick(1);
    await until(() => asked().length === 2);
    assert.equal(asked()[1], 'a');
  });

  test('without an answer every map is told why', async () => {
    const maps = add('a', 'b');
    server.on('GET issues', () => failure(500, 'bug'));
    await loader.load(false);
    assert.deepEqual(
      maps.map(({ heard }) => heard),
      [['it says bug'], ['it says bug']],
    );
  });

  test('after a minute what was asked is old', async () => {
    add('a');
    await loader.load(false);
    assert.equal(loader.isOld, false);
    now += 60_001;
    assert.equal(loader.isOld, true);
  });
});
