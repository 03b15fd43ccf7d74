import { saveToSession, loadFromSession } from '../page/session';
import { userName } from '../page/site';
import type { Editing, Feature } from './feature';
import type { Op } from './ops';

/** An edit that can be taken back, or done again. */
export interface HistoryStep {
  /** What it does, in words. */
  readonly name: string;
  /** The request that did it last. */
  readonly request: string;
  /** What takes it back, made for the revision `base`; null until the server has said it. */
  readonly back: readonly Op[] | null;
  readonly base: number;
}

interface Steps {
  readonly user: string;
  readonly past: HistoryStep[];
  readonly future: HistoryStep[];
}

/** So many steps fit into what a browser keeps for a tab. */
const MOST = 200;

/** A map may stand on a page more than once: each copy makes edits, and knows of those of the others. */
export interface MapCopy {
  /** What can be undone or redone has changed. */
  historyChanged(): void;
  /** One of the others has done something. */
  catchUp(): void;
  /** Takes the last step back, or does it again. */
  undoOrRedo(from: 'past' | 'future'): true;
}

const histories = new Map<string, History>();

export function historyOf(map: string): History {
  const history = histories.get(map) ?? new History(map);
  histories.set(map, history);
  return history;
}

/**
 * What can be undone and redone in this tab, also after a reload, whichever copy of the map it was done in. The server says what undoes an edit; undoing is an edit like
 * any other, made for the revision of the one it takes back, so that what others did since is merged and never overwritten.
 */
export class History {
  private readonly steps: Steps;
  private readonly copies = new Set<MapCopy>();
  /** Which copy has sent a step that is not answered yet. */
  private readonly senders = new Map<string, MapCopy>();

  constructor(private readonly map: string) {
    const user = userName();
    const known = loadFromSession(map, 'history') as Partial<Steps> | null;
    const { past, future } = known?.user === user ? known : {};
    this.steps = Array.isArray(past) && Array.isArray(future) ? { user, past, future } : { user, past: [], future: [] };
  }

  /** What would be undone next; null for nothing. */
  get past(): HistoryStep | null {
    return this.steps.past.at(-1) ?? null;
  }

  /** What would be redone next; null for nothing. */
  get future(): HistoryStep | null {
    return this.steps.future.at(-1) ?? null;
  }

  join(copy: MapCopy): void {
    this.copies.add(copy);
  }

  others(copy: MapCopy): readonly MapCopy[] {
    return [...this.copies].filter((other) => other !== copy);
  }

  /** The copy that has sent a step, while nobody has answered it: nobody else can take it out of what waits. */
  senderOf({ request }: HistoryStep): MapCopy | undefined {
    return this.senders.get(request);
  }

  /** After a new edit there is nothing to redo. */
  record(name: string, request: string, by: MapCopy): void {
    this.senders.set(request, by);
    this.steps.future.length = 0;
    this.put('past', { name, request, back: null, base: 0 });
  }

  /** The last step goes from one list, and what takes it back the other way onto the other. */
  moveLast(from: 'past' | 'future', next: Omit<HistoryStep, 'name'>, by: MapCopy): void {
    const step = this.steps[from].pop();
    if (next.back === null) {
      this.senders.set(next.request, by);
    }
    if (step !== undefined) {
      this.put(from === 'past' ? 'future' : 'past', { ...step, ...next });
    }
  }

  /** The server has said what takes it back. */
  setInverse(request: string, back: readonly Op[], base: number): void {
    this.senders.delete(request);
    this.change((step) => (step.request === request ? { ...step, back, base } : step));
  }

  /** It goes on under another name. */
  replaceRequest(request: string, next: string, by: MapCopy): void {
    this.senders.delete(request);
    this.senders.set(next, by);
    this.change((step) => (step.request === request ? { ...step, request: next } : step));
  }

  /** It never came to be. */
  forget(request: string): void {
    this.senders.delete(request);
    this.change((step) => (step.request === request ? null : step));
  }

  private put(list: 'past' | 'future', step: HistoryStep): void {
    this.steps[list].push(step);
    this.steps[list].splice(0, this.steps[list].length - MOST);
    this.keep();
  }

  private change(next: (step: HistoryStep) => HistoryStep | null): void {
    for (const list of [this.steps.past, this.steps.future]) {
      list.splice(0, list.length, ...list.flatMap((step) => next(step) ?? []));
    }
    this.keep();
  }

  private keep(): void {
    saveToSession(this.map, 'history', this.steps);
    this.copies.forEach((copy) => {
      copy.historyChanged();
    });
  }
}

export function undoCommands(editing: Editing): Feature {
  const undo = (): boolean => editing.undo();
  const redo = (): boolean => editing.redo();
  return {
    commands: [
      { name: 'undo', label: AJS.I18n.getText('journeymaps.editor.undo'), key: 'Mod+z', topic: 'undo', run: undo },
      { name: 'redo', label: AJS.I18n.getText('journeymaps.editor.redo'), key: 'Mod+Shift+z', topic: 'undo', run: redo },
      { name: 'redo-too', label: AJS.I18n.getText('journeymaps.editor.redo'), key: 'Mod+y', topic: 'undo', run: redo },
    ],
  };
}
