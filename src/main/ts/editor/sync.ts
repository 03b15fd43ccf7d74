import type { MapOnPage } from '../page/map-on-page';
import { getJson, postJson, RestError } from '../page/rest';
import { type Edit, newId, type Op, type Problem } from './ops';
import { putPieces } from './pieces';

/** What stands where others got in the way of an op. */
export interface Conflict {
  readonly op: number;
  readonly path: string | null;
  readonly now: unknown;
  readonly by: { readonly fullName: string };
  readonly message: string;
}

/** How far the edits have come. */
export type Saving = { readonly state: 'saved' | 'saving' } | { readonly state: 'failed'; readonly message: string };

interface Answer {
  readonly revision: number;
  readonly html: Readonly<Record<string, string>>;
  readonly reset: boolean;
}

interface Kept extends Answer {
  readonly inverse: readonly Op[];
}

interface Waiting {
  readonly request: string;
  readonly edit: Edit;
  readonly kept: (inverse: readonly Op[]) => void;
}

const POLL = 3_000;
const RETRY = 5_000;

/**
 * Sends edits one after the other and takes in what others do. An edit that could not be sent stays and is tried again
 * under its old name, so that it is done once whatever the network did.
 */
export class Sync {
  private readonly client = newId();
  private readonly waiting: Waiting[] = [];
  private busy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param held says whether somebody is typing, when nothing may be replaced
   * @param conflicted decides: true sends the edit again, over what others did
   */
  constructor(
    private readonly map: MapOnPage,
    private readonly held: () => boolean,
    private readonly tell: (saving: Saving) => void,
    private readonly conflicted: (edit: Edit, conflicts: readonly Conflict[]) => Promise<boolean>,
  ) {}

  get isSaved(): boolean {
    return this.waiting.length === 0;
  }

  start(): void {
    this.later(POLL);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** @param kept gets what undoes the edit */
  send(edit: Edit, kept: (inverse: readonly Op[]) => void): void {
    this.waiting.push({ request: newId(), edit, kept });
    void this.work();
  }

  /** Sends what waits, else asks what others did. */
  async work(): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    try {
      while (this.waiting[0] !== undefined) {
        await this.sendOne(this.waiting[0]);
      }
      await this.ask();
    } catch (error) {
      this.failed(error);
    } finally {
      this.busy = false;
    }
  }

  private async sendOne(next: Waiting): Promise<void> {
    this.tell({ state: 'saving' });
    const { request, edit } = next;
    const body = { ...this.map.parameters(), request, client: this.client, base: this.map.revision, ops: edit.ops };
    try {
      const kept = await postJson<Kept>(this.map.address('/ops'), body);
      this.waiting.shift();
      await this.take(kept);
      next.kept(kept.inverse);
      this.tell({ state: 'saved' });
    } catch (error) {
      if (!(error instanceof RestError) || error.status === 0 || error.status >= 500) {
        throw error;
      }
      this.waiting.shift();
      await this.refused(next, error);
    }
  }

  /** The server will not have it: a conflict is to be decided, anything else is told. */
  private async refused(next: Waiting, error: RestError): Promise<void> {
    if (error.status === 409) {
      const again = await this.conflicted(next.edit, error.details as readonly Conflict[]);
      await this.ask(true);
      this.tell({ state: 'saved' });
      if (again) {
        this.waiting.unshift({ ...next, request: newId() });
      }
      return;
    }
    const problems = error.details as readonly Problem[];
    this.tell({ state: 'failed', message: [error.message, ...problems.map(({ message }) => message)].join(' ').trim() });
    await this.map.reload();
    next.edit.refused?.(problems);
  }

  private async ask(always = false): Promise<void> {
    if (always || (!this.held() && document.visibilityState === 'visible')) {
      const since = String(this.map.revision);
      const answer = await getJson<Answer>(this.map.address('/changes', { ...this.map.parameters(), since }));
      if (answer !== null && (always || !this.held())) {
        await this.take(answer);
      }
    }
  }

  private async take(answer: Answer): Promise<void> {
    if (answer.reset) {
      await this.map.reload();
    } else {
      this.map.revision = answer.revision;
      putPieces(this.map, answer.html);
    }
  }

  private failed(error: unknown): void {
    if (this.waiting.length > 0) {
      this.tell({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
      this.later(RETRY);
    }
  }

  private later(millis: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.work().then(() => {
        if (this.timer !== undefined) {
          this.later(POLL);
        }
      });
    }, millis);
  }
}
