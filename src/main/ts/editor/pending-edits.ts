import { storedKeys, rejectedPrefix, pendingPrefix } from '../page/stored-edits';
import type { Op } from './ops';
import { openTabs } from './browser-tab';

/** An edit that the server has not taken yet, as the browser keeps it. */
export interface PendingEdit {
  readonly request: string;
  /** The tab it was made in. */
  readonly client: string;
  /** The tab that is to send it. */
  readonly tab: string;
  readonly base: number;
  readonly ops: readonly Op[];
  /** What it does, in words. */
  readonly name: string;
  /** In milliseconds since 1970; later ones go later. */
  readonly made: number;
  /** It was sent, and nobody knows whether it came. */
  readonly tried?: boolean;
  /** It was taken back when that was not known: it is to be undone at once. */
  readonly withdrawn?: boolean;
  /** Why the server would not have it; absent while it is to be sent. */
  readonly refused?: string;
}

/** What waits in the browser, each edit under a key of its own: it is there before anything is sent, and after a crash. */
export class PendingEdits {
  constructor(private readonly map: string) {}

  /** False when the browser keeps nothing, or no more. */
  put(waiting: PendingEdit): boolean {
    try {
      localStorage.setItem(this.key(waiting), JSON.stringify(waiting));
      return true;
    } catch {
      return false;
    }
  }

  drop(waiting: PendingEdit): void {
    try {
      localStorage.removeItem(this.key(waiting));
    } catch {
      // Then it was never kept.
    }
  }

  /** What was left behind: by this tab before it was reloaded, and by tabs that are gone. It is this tab's now. */
  async takeOver(tab: string, known: (request: string) => boolean): Promise<PendingEdit[]> {
    const open = await openTabs();
    const left = this.all().filter((w) => !known(w.request) && (w.tab === tab || !open.has(w.tab)));
    return left.map((waiting) => {
      const mine = { ...waiting, tab };
      this.put(mine);
      return mine;
    });
  }

  private all(): PendingEdit[] {
    return [pendingPrefix(this.map), rejectedPrefix(this.map)]
      .flatMap(storedKeys)
      .flatMap((key) => read(localStorage.getItem(key)))
      .sort((one, other) => one.made - other.made);
  }

  private key({ request, refused }: PendingEdit): string {
    return (refused === undefined ? pendingPrefix(this.map) : rejectedPrefix(this.map)) + request;
  }
}

function read(text: string | null): PendingEdit[] {
  try {
    const waiting = JSON.parse(text ?? '') as Partial<PendingEdit>;
    const isWhole =
      typeof waiting.request === 'string' &&
      typeof waiting.name === 'string' &&
      Number.isInteger(waiting.base) &&
      Number.isFinite(waiting.made);
    return isWhole && Array.isArray(waiting.ops) && waiting.ops.every(isOp) ? [waiting as PendingEdit] : [];
  } catch {
    return [];
  }
}

function isOp(op: unknown): boolean {
  const { id, kind } = (op ?? {}) as Partial<Op>;
  return typeof id === 'string' && typeof kind === 'string';
}
