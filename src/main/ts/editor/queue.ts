import { keysOf, refusedPrefix, waitingPrefix } from '../page/waiting';
import type { Op } from './ops';
import { openTabs } from './browser-tab';

/** An edit that the server has not taken yet, as the browser keeps it. */
export interface Waiting {
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
export class Queue {
  constructor(private readonly map: string) {}

  /** False when the browser keeps nothing, or no more. */
  put(waiting: Waiting): boolean {
    try {
      localStorage.setItem(this.key(waiting), JSON.stringify(waiting));
      return true;
    } catch {
      return false;
    }
  }

  drop(waiting: Waiting): void {
    try {
      localStorage.removeItem(this.key(waiting));
    } catch {
      // Then it was never kept.
    }
  }

  /** What was left behind: by this tab before it was reloaded, and by tabs that are gone. It is this tab's now. */
  async left(tab: string, known: (request: string) => boolean): Promise<Waiting[]> {
    const open = await openTabs();
    const left = this.all().filter((w) => !known(w.request) && (w.tab === tab || !open.has(w.tab)));
    return left.map((waiting) => {
      const mine = { ...waiting, tab };
      this.put(mine);
      return mine;
    });
  }

  private all(): Waiting[] {
    return [waitingPrefix(this.map), refusedPrefix(this.map)]
      .flatMap(keysOf)
      .flatMap((key) => read(localStorage.getItem(key)))
      .sort((one, other) => one.made - other.made);
  }

  private key({ request, refused }: Waiting): string {
    return (refused === undefined ? waitingPrefix(this.map) : refusedPrefix(this.map)) + request;
  }
}

function read(text: string | null): Waiting[] {
  try {
    const waiting = JSON.parse(text ?? '') as Partial<Waiting>;
    const isWhole =
      typeof waiting.request === 'string' &&
      typeof waiting.name === 'string' &&
      Number.isInteger(waiting.base) &&
      Number.isFinite(waiting.made);
    return isWhole && Array.isArray(waiting.ops) && waiting.ops.every(isOp) ? [waiting as Waiting] : [];
  } catch {
    return [];
  }
}

function isOp(op: unknown): boolean {
  const { id, kind } = (op ?? {}) as Partial<Op>;
  return typeof id === 'string' && typeof kind === 'string';
}
