import { messageOf, reportUnexpected } from '../page/errors';
import type { MapOnPage } from '../page/map-on-page';
import { postJson, remove, RestError } from '../page/rest';
import { userName } from '../page/site';
import { tabId } from './browser-tab';
import { CatchUp } from './catch-up';
import { EditQueue } from './edit-queue';
import type { Edit, Problem } from './ops';
import { OptimisticDrawing } from './optimistic-drawing';
import type { PendingEdit } from './pending-edits';
import { isTemporary, SaveStatus } from './save-status';
import type { Conflict, SavedEdit, SyncHost } from './sync-host';

const POLL = 3_000;

/**
 * Sends edits one after the other and takes in what others do. An edit is kept in the browser before it is sent and until it is
 * answered; it is sent again under its old name, so that it is done once whatever the network did.
 */
export class Sync {
  private readonly queue: EditQueue;
  private readonly drawing: OptimisticDrawing;
  private readonly catchUp: CatchUp;
  private readonly status = new SaveStatus();
  private busy = false;
  /** The request that is on its way. */
  private sending: string | null = null;
  /** The tab's id; empty until it is known. */
  client = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isOn = false;

  constructor(
    private readonly map: MapOnPage,
    private readonly host: SyncHost,
  ) {
    this.queue = new EditQueue(map.id);
    this.drawing = new OptimisticDrawing(map);
    this.catchUp = new CatchUp(map, host, this.drawing, () => {
      this.show();
    });
  }

  get isSaved(): boolean {
    return this.queue.isDone;
  }

  /** Whether the server takes edits, as far as is known. */
  get isReached(): boolean {
    return this.status.isReached;
  }

  /** What the server rejected, until it is dropped. */
  get rejected(): readonly PendingEdit[] {
    return this.queue.rejected;
  }

  /** @returns how many edits of earlier are waiting */
  async start(): Promise<number> {
    this.client = await tabId;
    const left = await this.queue.takeOver(this.client);
    this.isOn = true;
    void this.work();
    return left;
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
    const { ops, base = this.map.revision, name = edit.done } = edit;
    const added = this.queue.add({ client: this.client, tab: this.client, base, ops, name });
    this.show();
    this.tell();
    void this.work();
    return added;
  }

  /** Takes back an edit that is not done yet; null when it is on its way or done. */
  withdraw(request: string): PendingEdit | null {
    const edit = this.queue.find(request);
    if (edit === null || edit.request === this.sending) {
      return null;
    }
    if (edit.tried === true) {
      this.queue.replace(edit, { ...edit, withdrawn: true });
    } else {
      this.queue.remove(edit);
    }
    this.show();
    this.tell();
    return edit;
  }

  /** Forgets what the server rejected. */
  drop(edit: PendingEdit): void {
    this.queue.dropRejected(edit);
    this.status.forgetRejection();
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
        await this.meet();
      } while (this.queue.next !== undefined);
    } catch (error) {
      this.status.failed(error);
    } finally {
      this.busy = false;
      this.tell();
      this.later();
    }
  }

  private later(): void {
    if (this.isOn || !this.isSaved) {
      this.timer = setTimeout(() => void this.work(), POLL);
    }
  }

  private async meet(): Promise<void> {
    if (this.isOn && document.visibilityState === 'visible') {
      await this.catchUp.meet(this.client);
      this.status.met();
    }
  }

  private async sendAll(): Promise<void> {
    for (let next = this.queue.next; next !== undefined; next = this.queue.next) {
      await this.sendOne(this.tried(next));
    }
  }

  /** From now on nobody knows whether it came, until it is answered. */
  private tried(next: PendingEdit): PendingEdit {
    if (!navigator.onLine) {
      throw new RestError(0, 'unreachable', '');
    }
    const tried: PendingEdit = { ...next, client: next.client || this.client, tab: this.client, tried: true };
    this.queue.replace(next, tried);
    return tried;
  }

  private async sendOne(edit: PendingEdit): Promise<void> {
    this.sending = edit.request;
    this.tell();
    try {
      // What another copy of the map has done is to be drawn here too.
      if (edit.base > this.map.revision) {
        await this.catchUp.askForChanges(true);
      }
      await this.saved(edit, await this.post(edit));
    } catch (error) {
      if (!(error instanceof RestError) || isTemporary(error) || !this.queue.isWaiting(edit)) {
        throw error;
      }
      await this.rejectedBy(edit, error);
    } finally {
      this.sending = null;
    }
  }

  private post({ request, client, base, ops }: PendingEdit): Promise<SavedEdit> {
    const seen = Math.max(base, this.map.revision);
    return postJson<SavedEdit>(this.map.address(['ops']), { ...this.map.parameters(), request, client, base, seen, user: userName(), ops });
  }

  /** Done is done, whatever becomes of the drawing. One that was withdrawn when nobody knew whether it had come is undone now. */
  private async saved(edit: PendingEdit, answer: SavedEdit): Promise<void> {
    this.queue.remove(edit);
    this.status.saved();
    this.drawing.forget(edit.ops);
    try {
      await this.catchUp.show(answer);
    } finally {
      if (edit.withdrawn === true) {
        this.queue.undoFirst(edit, answer.inverse, answer.revision);
      } else {
        this.host.kept(edit, answer);
      }
    }
  }

  /** A conflict is to be decided; anything else is kept for whoever made it. */
  private async rejectedBy(edit: PendingEdit, error: RestError): Promise<void> {
    if (edit.withdrawn === true) {
      this.queue.remove(edit);
    } else if (error.code === 'conflict') {
      this.queue.setAside(edit);
      void this.decide(edit, error.details as readonly Conflict[]);
      await this.catchUp.askForChanges(true);
      this.show();
    } else {
      this.queue.setAside(edit);
      await this.map.reload().catch(reportUnexpected);
      this.reject(edit, error.message, error.details as readonly Problem[]);
      this.queue.decide(edit, null, 0);
      this.show();
    }
  }

  private async decide(edit: PendingEdit, conflicts: readonly Conflict[]): Promise<void> {
    const ops = await this.host.conflicted(edit, conflicts).catch((error: unknown) => {
      // What was decided cannot be done now: nothing of it is lost.
      this.reject(edit, messageOf(error));
      return null;
    });
    this.host.renamed(edit.request, this.queue.decide(edit, ops, this.map.revision));
    this.show();
    this.tell();
    void this.work();
  }

  /** It stays in the browser until it is kept as rejected. */
  private reject(edit: PendingEdit, message: string, problems: readonly Problem[] = []): void {
    const words = [...new Set([message, ...problems.map((problem) => problem.message)])].join(' ').trim();
    const rejected = { ...edit, refused: words };
    this.status.rejected(words);
    if (!this.host.refused(rejected, problems)) {
      this.queue.reject(rejected);
    }
  }

  private show(): void {
    this.drawing.show(this.queue.unsent.flatMap(({ ops }) => (OptimisticDrawing.canShow(ops) ? ops : [])));
  }

  private tell(): void {
    this.host.tell(this.status.stateOf(this.queue));
  }
}
