import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import { type History, historyOf, type HistoryStep, type MapCopy } from './history';
import type { Edit, Op } from './ops';
import type { PendingEdit } from './pending-edits';

/** What undoing needs of the editor. */
export interface UndoHost {
  /** False, which is said, when it cannot be done without the server. */
  isPossible(ops: readonly Op[]): boolean;
  /** @returns the name of the request */
  send(edit: Edit): string;
  /** Takes an edit out of what waits; null when it is on its way or done. */
  withdraw(request: string): PendingEdit | null;
  historyChanged(): void;
  catchUp(): void;
}

/** Undo and redo of one copy of a map: by what the server said takes an edit back, or by taking it out of what waits. */
export class Undo implements MapCopy {
  readonly history: History;
  /** A step that was on its way when it was to be taken back. */
  private pressed: { readonly from: 'past' | 'future'; readonly request: string } | null = null;

  constructor(
    private readonly map: MapOnPage,
    private readonly host: UndoHost,
  ) {
    this.history = historyOf(map.id);
    this.history.join(this);
  }

  record(name: string, request: string): void {
    this.history.record(name, request, this);
  }

  replaceRequest(request: string, next: string): void {
    this.history.replaceRequest(request, next, this);
  }

  /** The server has done it: what was pressed meanwhile is done now, and other copies of the map show it. */
  saved(request: string, inverse: readonly Op[], revision: number): void {
    this.history.setInverse(request, inverse, revision);
    this.history.others(this).forEach((copy) => {
      copy.catchUp();
    });
    if (this.pressed?.request === request) {
      const { from } = this.pressed;
      this.pressed = null;
      this.undoOrRedo(from);
    }
  }

  historyChanged(): void {
    this.host.historyChanged();
  }

  catchUp(): void {
    this.host.catchUp();
  }

  undoOrRedo(from: 'past' | 'future'): true {
    const step = this.history[from];
    const sender = step?.back === null ? this.history.senderOf(step) : undefined;
    if (step !== null && (sender === undefined || sender === this)) {
      this.takeBack(from, step);
    } else {
      sender?.undoOrRedo(from);
    }
    return true;
  }

  private takeBack(from: 'past' | 'future', step: HistoryStep): void {
    const words = from === 'past' ? AJS.I18n.getText('journeymaps.sync.undone') : AJS.I18n.getText('journeymaps.sync.redone');
    const done = fill(words, step.name);
    if (step.back === null) {
      this.withdraw(from, step.request, done);
    } else if (this.host.isPossible(step.back)) {
      const request = this.host.send({ ops: step.back, base: step.base, name: done, done });
      this.history.moveLast(from, { request, back: null, base: 0 }, this);
    }
  }

  private withdraw(from: 'past' | 'future', request: string, done: string): void {
    const withdrawn = this.host.withdraw(request);
    if (withdrawn === null) {
      this.pressed = { from, request };
      return;
    }
    this.history.moveLast(from, { request: '', back: withdrawn.ops, base: withdrawn.base }, this);
    this.map.say(done);
  }
}
