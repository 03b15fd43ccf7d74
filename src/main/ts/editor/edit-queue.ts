import { newId, type Op } from './ops';
import { type PendingEdit, PendingEdits } from './pending-edits';

/** Of all maps on the page, and of all copies of one: what is in one of them is in no other. */
const queues = new Set<EditQueue>();

/**
 * The edits that one copy of a map has made and the server has not taken: those that wait to be sent, in order, those that wait for a
 * decision, and those that the server rejected. Whatever is in here is kept in the browser too, so that a crash loses nothing.
 */
export class EditQueue {
  private readonly kept: PendingEdits;
  private readonly waiting: PendingEdit[] = [];
  private readonly undecided: PendingEdit[] = [];
  readonly rejected: PendingEdit[] = [];
  private madeLast = 0;

  constructor(map: string) {
    queues.add(this);
    this.kept = new PendingEdits(map);
  }

  /** Whether nothing waits, neither for the server nor for a decision. */
  get isDone(): boolean {
    return this.waiting.length + this.undecided.length === 0;
  }

  get undecidedCount(): number {
    return this.undecided.length;
  }

  /** The next one to be sent. */
  get next(): PendingEdit | undefined {
    return this.waiting[0];
  }

  /** What is to be sent and shown; what was taken back is only sent. */
  get unsent(): readonly PendingEdit[] {
    return this.waiting.filter(({ withdrawn }) => withdrawn !== true);
  }

  /** Takes over what is left in the browser. @returns how many are to be sent */
  async takeOver(tab: string): Promise<number> {
    const left = await this.kept.takeOver(tab, (request) => [...queues].some((queue) => queue.holds(request)));
    const sent = left.filter(({ refused }) => refused === undefined);
    this.rejected.push(...left.filter(({ refused }) => refused !== undefined));
    this.waiting.push(...sent);
    return sent.length;
  }

  private holds(request: string): boolean {
    return [...this.waiting, ...this.undecided, ...this.rejected].some((edit) => edit.request === request);
  }

  /** Puts one at the end. `isKept` is false when the browser cannot keep it: then leaving the page may lose it. */
  add(edit: Omit<PendingEdit, 'request' | 'made'>): { waiting: PendingEdit; isKept: boolean } {
    this.madeLast = Math.max(Date.now(), this.madeLast + 1);
    const waiting = { ...edit, request: newId(), made: this.madeLast };
    const isKept = this.kept.put(waiting);
    this.waiting.push(waiting);
    return { waiting, isKept };
  }

  find(request: string): PendingEdit | null {
    return this.waiting.find((edit) => edit.request === request) ?? null;
  }

  isWaiting(edit: PendingEdit): boolean {
    return this.waiting.includes(edit);
  }

  replace(edit: PendingEdit, next: PendingEdit): void {
    this.waiting.splice(this.waiting.indexOf(edit), 1, next);
    this.kept.put(next);
  }

  /** It is with the server, or nobody wants it any more. */
  remove(edit: PendingEdit): void {
    take(this.waiting, edit);
    this.kept.drop(edit);
  }

  /** Takes back at once what was done although it had been withdrawn. */
  undoFirst(edit: PendingEdit, ops: readonly Op[], base: number): void {
    const back = { ...edit, request: newId(), ops, base, tried: false, withdrawn: false };
    this.kept.put(back);
    this.waiting.unshift(back);
  }

  /** Until somebody has decided what is to become of it. */
  setAside(edit: PendingEdit): void {
    take(this.waiting, edit);
    this.undecided.push(edit);
  }

  /** What was decided goes to the end, as another request. @param ops null for nothing @returns that request's name */
  decide(edit: PendingEdit, ops: readonly Op[] | null, base: number): string | null {
    take(this.undecided, edit);
    const next = ops === null ? null : { ...edit, request: newId(), ops, base, tried: false };
    if (next !== null) {
      this.kept.put(next);
      this.waiting.push(next);
    }
    this.kept.drop(edit);
    return next?.request ?? null;
  }

  /** Keeps apart what will never be sent. */
  reject(edit: PendingEdit): void {
    this.kept.put(edit);
    this.rejected.push(edit);
  }

  dropRejected(edit: PendingEdit): void {
    take(this.rejected, edit);
    this.kept.drop(edit);
  }
}

function take<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) {
    list.splice(at, 1);
  }
}
