import type { MapOnPage } from '../page/map-on-page';
import { getJson, postJson, putJson, remove, RestError } from '../page/rest';
import { userName } from '../page/site';
import { isAborted, reportUnexpected, messageOf } from '../page/errors';
import { type Edit, newId, type Op, type Problem } from './ops';
import { putPieces } from './pieces';
import { OptimisticDrawing } from './optimistic-drawing';
import { PendingEdits, type PendingEdit } from './pending-edits';
import { tabId } from './browser-tab';

/** What stands where others got in the way of an op. */
export interface Conflict {
  readonly op: number;
  readonly path: string | null;
  readonly now: unknown;
  readonly by: { readonly fullName: string };
  readonly at: string;
  readonly message: string;
}

/** How far the edits have come; `waiting` of them are not with the server. */
export type SaveState =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'offline' | 'signed-out' | 'undecided' | 'failed' | 'broken'; readonly waiting: number; readonly message: string };

/** Somebody else who edits the map now. */
export interface OtherEditor {
  readonly name: string;
  readonly fullName: string;
  readonly client: string;
  readonly at?: { readonly kind: string; readonly id: string };
}

/** Whoever is told of what happens, and asked what is to be done. */
export interface SyncHost {
  /** Whether somebody is in the middle of something that a new drawing would break. */
  isHeld(): boolean;
  /** What the person at the browser is at, as others shall see it. */
  at(): { kind: string; id: string } | null;
  tell(saving: SaveState): void;
  met(others: readonly OtherEditor[], draft: boolean): void;
  kept(waiting: PendingEdit, answer: SavedEdit): void;
  /** What is to be done instead; null for nothing. */
  conflicted(waiting: PendingEdit, conflicts: readonly Conflict[]): Promise<readonly Op[] | null>;
  /** It can never be sent. Whether whoever made it deals with that; else it is kept until somebody drops it. */
  refused(waiting: PendingEdit, problems: readonly Problem[]): boolean;
  /** It goes on as another request, or, with null, not at all. */
  renamed(request: string, next: string | null): void;
  /** What others did is about to be shown. */
  moving(): void;
}

interface Changes {
  readonly revision: number;
  readonly html: Readonly<Record<string, string>>;
  readonly reset: boolean;
}

export interface SavedEdit extends Changes {
  readonly inverse: readonly Op[];
}

interface PresenceReport {
  readonly revision: number;
  readonly draft: boolean;
  readonly results: readonly OtherEditor[];
  /** The markup of a new card; only where it was asked for. */
  readonly blank?: string;
}

const POLL = 3_000;

/** Of all maps on the page, and of all copies of one: what one of them is to send, no other sends. */
const syncs = new Set<Sync>();

/**
 * Sends edits one after the other and takes in what others do. An edit is kept in the browser before it is sent and until it is
 * answered; it is sent again under its old name, so that it is done once whatever the network did.
 */
export class Sync {
  private readonly queue: PendingEdits;
  private readonly placing: OptimisticDrawing;
  private readonly waiting: PendingEdit[] = [];
  private readonly undecided: PendingEdit[] = [];
  private readonly refused: PendingEdit[] = [];
  private busy = false;
  /** The request that is on its way. */
  private flying: string | null = null;
  private trouble: SaveState | null = null;
  /** What went wrong here, in our own scripts; null when nothing did. */
  private fault: string | null = null;
  /** What the server said to the last edit, where it would not have it. */
  private last: string | null = null;
  /** The tab's id; empty until it is known. */
  client = '';
  private made = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOn = false;

  constructor(
    private readonly map: MapOnPage,
    private readonly owner: SyncHost,
  ) {
    syncs.add(this);
    this.queue = new PendingEdits(map.id);
    this.placing = new OptimisticDrawing(map);
  }

  get isSaved(): boolean {
    return this.waiting.length + this.undecided.length === 0;
  }

  /** Whether the server takes edits, as far as is known. */
  get isReached(): boolean {
    return this.trouble === null;
  }

  /** What the server would not have, until it is dropped. */
  get left(): readonly PendingEdit[] {
    return this.refused;
  }

  /** @returns how many edits of earlier are waiting */
  async start(): Promise<number> {
    this.client = await tabId;
    const left = await this.queue.takeOver(this.client, (request) => [...syncs].some((sync) => sync.holds(request)));
    this.refused.push(...left.filter((w) => w.refused !== undefined));
    const sent = left.filter((w) => w.refused === undefined);
    this.waiting.push(...sent);
    this.isOn = true;
    void this.work();
    return sent.length;
  }

  private holds(request: string): boolean {
    return [...this.waiting, ...this.undecided, ...this.refused].some((w) => w.request === request);
  }

  stop(): void {
    this.isOn = false;
    this.leave();
  }

  /** Others see no longer that somebody is here. */
  leave(): void {
    if (this.client !== '') {
      remove(this.map.address(['editors'], { client: this.client }));
    }
  }

  /** @returns false when the browser cannot keep it: then leaving the page loses it, should it not be sent by then */
  send(edit: Edit): { waiting: PendingEdit; isKept: boolean } {
    this.made = Math.max(Date.now(), this.made + 1);
    const { ops, base = this.map.revision, name = edit.done } = edit;
    const waiting = { request: newId(), client: this.client, tab: this.client, base, ops, name, made: this.made };
    const isKept = this.queue.put(waiting);
    this.waiting.push(waiting);
    this.show();
    this.tell();
    void this.work();
    return { waiting, isKept };
  }

  /** Takes back an edit that is not done yet; null when it is on its way or done. */
  withdraw(request: string): PendingEdit | null {
    const waiting = this.waiting.find((w) => w.request === request) ?? null;
    if (waiting === null || waiting.request === this.flying) {
      return null;
    }
    if (waiting.tried === true) {
      this.change(waiting, { ...waiting, withdrawn: true });
    } else {
      this.settle(waiting);
    }
    this.show();
    this.tell();
    return waiting;
  }

  /** As it is kept, so that a crash changes nothing. */
  private change(waiting: PendingEdit, next: PendingEdit): void {
    this.waiting.splice(this.waiting.indexOf(waiting), 1, next);
    this.queue.put(next);
  }

  /** Forgets what the server would not have. */
  drop(waiting: PendingEdit): void {
    take(this.refused, waiting);
    this.last = null;
    this.queue.drop(waiting);
    this.tell();
  }

  /** Sends what waits, and asks what others did; what is written meanwhile goes out at once. */
  async work(): Promise<void> {
    // What is written before this tab has a name goes out when it has one.
    if (this.busy || this.client === '' || (!this.isOn && this.isSaved)) {
      return;
    }
    this.busy = true;
    clearTimeout(this.timer);
    try {
      do {
        await this.sendAll();
        if (await this.meet()) {
          this.trouble = null;
          this.fault = null;
        }
      } while (this.waiting.length > 0);
    } catch (error) {
      this.failed(error);
    } finally {
      this.busy = false;
      this.tell();
      this.later();
    }
  }

  private async sendAll(): Promise<void> {
    while (this.waiting[0] !== undefined) {
      await this.sendOne(this.tried(this.waiting[0]));
    }
  }

  private later(): void {
    if (this.isOn || !this.isSaved) {
      this.timer = setTimeout(() => void this.work(), POLL);
    }
  }

  /** From now on nobody knows whether it came, until it is answered. */
  private tried(next: PendingEdit): PendingEdit {
    if (!navigator.onLine) {
      throw new RestError(0, 'unreachable', '');
    }
    const tried: PendingEdit = { ...next, client: next.client || this.client, tab: this.client, tried: true };
    this.change(next, tried);
    return tried;
  }

  private async sendOne(next: PendingEdit): Promise<void> {
    this.flying = next.request;
    this.tell();
    const { request, client, base, ops } = next;
    try {
      // What another copy of the map has done is to be drawn here too.
      if (base > this.map.revision) {
        await this.ask(true);
      }
      const seen = Math.max(base, this.map.revision);
      const body = { ...this.map.parameters(), request, client, base, seen, user: userName(), ops };
      await this.done(next, await postJson<SavedEdit>(this.map.address(['ops']), body));
    } catch (error) {
      if (!(error instanceof RestError) || isPassing(error) || !this.waiting.includes(next)) {
        throw error;
      }
      await this.answered(next, error);
    } finally {
      this.flying = null;
    }
  }

  /** Done is done, whatever becomes of the drawing. */
  private async done(next: PendingEdit, kept: SavedEdit): Promise<void> {
    this.settle(next);
    this.trouble = null;
    this.last = null;
    this.placing.forget(next.ops);
    try {
      await this.take(kept);
    } finally {
      this.came(next, kept);
    }
  }

  private settle(waiting: PendingEdit): void {
    take(this.waiting, waiting);
    this.queue.drop(waiting);
  }

  /** One that was taken back when nobody knew whether it had come is undone now. */
  private came(waiting: PendingEdit, kept: SavedEdit): void {
    if (waiting.withdrawn === true) {
      const { inverse: ops, revision: base } = kept;
      const back = { ...waiting, request: newId(), ops, base, tried: false, withdrawn: false };
      this.queue.put(back);
      this.waiting.unshift(back);
    } else {
      this.owner.kept(waiting, kept);
    }
  }

  /** The server will not have it: a conflict is to be decided, anything else is kept for whoever made it. */
  private async answered(waiting: PendingEdit, error: RestError): Promise<void> {
    take(this.waiting, waiting);
    if (waiting.withdrawn === true) {
      this.queue.drop(waiting);
    } else if (error.code === 'conflict') {
      this.undecided.push(waiting);
      void this.decide(waiting, error.details as readonly Conflict[]);
      await this.ask(true);
      this.show();
    } else {
      await this.map.reload().catch(reportUnexpected);
      this.refuse(waiting, error.message, error.details as readonly Problem[]);
      this.show();
    }
  }

  private refuse(waiting: PendingEdit, message: string, problems: readonly Problem[] = []): void {
    const refused = { ...waiting, refused: [...new Set([message, ...problems.map((problem) => problem.message)])].join(' ').trim() };
    this.last = refused.refused;
    if (!this.owner.refused(refused, problems)) {
      this.queue.put(refused);
      this.refused.push(refused);
    }
    this.queue.drop(waiting);
  }

  private async decide(waiting: PendingEdit, conflicts: readonly Conflict[]): Promise<void> {
    const ops = await this.owner.conflicted(waiting, conflicts).catch((error: unknown) => this.unanswered(waiting, error));
    take(this.undecided, waiting);
    const request = ops === null ? null : newId();
    if (ops !== null && request !== null) {
      const next = { ...waiting, request, ops, base: this.map.revision, tried: false };
      this.queue.put(next);
      this.waiting.push(next);
    }
    this.queue.drop(waiting);
    this.owner.renamed(waiting.request, request);
    this.show();
    this.tell();
    void this.work();
  }

  /** What was decided cannot be done now: nothing of it is lost. */
  private unanswered(waiting: PendingEdit, error: unknown): null {
    this.refuse(waiting, messageOf(error));
    return null;
  }

  /** Says that somebody is here, hears who else is, and whether there is news. */
  private async meet(): Promise<boolean> {
    if (!this.isOn || document.visibilityState !== 'visible') {
      return false;
    }
    const blank = this.placing.needsBlank;
    const body = { client: this.client, user: userName(), at: this.owner.at(), blank };
    const here = await putJson<PresenceReport>(this.map.address(['editors']), body);
    this.placing.setBlank(here.blank);
    this.owner.met(
      here.results.filter(({ client }) => client !== this.client),
      here.draft,
    );
    if (here.revision !== this.map.revision) {
      await this.ask();
    }
    return true;
  }

  private async ask(always = false): Promise<void> {
    if (always || !this.owner.isHeld()) {
      const since = String(this.map.revision);
      const answer = await getJson<Changes>(this.map.address(['changes'], { ...this.map.parameters(), since }));
      if (answer !== null && (always || !this.owner.isHeld())) {
        await this.take(answer);
      }
    }
  }

  private async take(answer: Changes): Promise<void> {
    this.owner.moving();
    if (answer.reset) {
      await this.map.reload();
    } else {
      this.map.revision = answer.revision;
      putPieces(this.map, answer.html);
    }
    this.show();
  }

  /** What was drawn anew knows nothing of what waits. */
  private show(): void {
    this.placing.show(this.unsent.flatMap(({ ops }) => (OptimisticDrawing.canShow(ops) ? ops : [])));
  }

  private get unsent(): readonly PendingEdit[] {
    return this.waiting.filter(({ withdrawn }) => withdrawn !== true);
  }

  private tell(): void {
    this.owner.tell(this.saving());
  }

  private saving(): SaveState {
    const waiting = this.unsent.length;
    if (this.trouble !== null) {
      return { ...this.trouble, waiting } as SaveState;
    }
    if (this.fault !== null) {
      return { state: 'broken', waiting, message: this.fault };
    }
    if (waiting > 0) {
      return { state: 'saving' };
    }
    if (this.undecided.length > 0) {
      return { state: 'undecided', waiting: this.undecided.length, message: '' };
    }
    return this.last === null ? { state: 'saved' } : { state: 'failed', waiting: this.refused.length, message: this.last };
  }

  /** Only what the server says, or cannot say, is trouble with the server. */
  private failed(error: unknown): void {
    if (error instanceof RestError) {
      this.trouble = { state: stateOf(error), waiting: 0, message: error.message };
    } else if (!isAborted(error)) {
      this.fault = messageOf(error);
    }
  }
}

function stateOf(error: RestError): 'offline' | 'signed-out' | 'failed' {
  const { status, code } = error;
  if (code === 'not-allowed' || code === 'no-map' || !isPassing(error)) {
    return 'failed';
  }
  return status === 401 || (status === 403 && code !== 'read-only') ? 'signed-out' : 'offline';
}

/** Whether the same request may be taken later: no network, a busy server, a proxy's page, nobody or somebody else logged in. */
function isPassing({ status, code }: RestError): boolean {
  const isOurs = code !== '';
  return (
    status === 0 ||
    status >= 500 ||
    status === 429 ||
    status === 401 ||
    ((status === 403 || status === 404) && !isOurs) ||
    PASSING.includes(code)
  );
}

const PASSING: readonly string[] = ['other-user', 'read-only', 'xsrf'];

function take<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) {
    list.splice(at, 1);
  }
}
