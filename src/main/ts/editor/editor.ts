import { type Command, listen } from '../page/commands';
import { bringIntoView } from '../page/scroll-into-view';
import type { MapOnPage } from '../page/map-on-page';
import { fill } from '../page/text';
import { focusQuestion } from './ask-beside';
import { resolveConflict } from './conflict';
import { confirmRemoval } from './dialogs';
import { editName } from './edit-name';
import type { MenuAction, Editing, AdoptedEdit, Feature } from './feature';
import { FEATURES } from './features';
import { type MapCopy, type History, historyOf, type HistoryStep } from './history';
import { editText } from './inline-editing';
import type { Edit, Op, Problem, Target } from './ops';
import { OptimisticDrawing } from './optimistic-drawing';
import { elementOf, targetOf } from './drawing';
import { currentLocation } from './presence';
import type { PendingEdit } from './pending-edits';
import { type SavedEdit, type OtherEditor, type SyncHost, type SaveState, Sync } from './sync';
import { isWriting } from './text-field';

/**
 * A map being edited: buttons and keys choose a command, a command makes an edit, the server applies it and answers with
 * what is drawn anew. Nothing of the map is kept here; what can be done stands in features.ts.
 */
export class Editor implements Editing, SyncHost, MapCopy {
  saving: SaveState = { state: 'saved' };
  isOn = false;
  others: readonly OtherEditor[] = [];
  draft = false;
  hint: string | null = null;
  private readonly sync: Sync;
  private readonly history: History;
  private readonly features: readonly Feature[];
  /** What is to be said and done when an edit is with the server, by request. */
  private readonly sent = new Map<string, Edit>();
  /** By thing that somebody writes in: the revision that was shown when they began. */
  private readonly begun = new Map<string, number>();
  /** A step that was on its way when it was to be taken back. */
  private pressed: { readonly from: 'past' | 'future'; readonly request: string } | null = null;

  constructor(readonly map: MapOnPage) {
    this.sync = new Sync(map, this);
    this.history = historyOf(map.id);
    this.history.join(this);
    this.features = FEATURES.map((make) => make(this));
    const commands = this.features.flatMap((feature) => feature.commands ?? []);
    const question: Command = {
      name: 'question',
      label: AJS.I18n.getText('journeymaps.sync.to-question'),
      key: 'F8',
      run: () => focusQuestion(map),
    };
    listen(
      map.root,
      [...commands, question].map((command) => ({
        topic: 'write' as const,
        ...command,
        isThere: () => this.isOn && command.isAvailable?.() !== false,
      })),
    );
    map.onDrawn(() => {
      this.draw();
    });
    addEventListener('beforeunload', (event) => {
      if (!this.sync.isSaved || isWriting(this.map.root)) {
        event.preventDefault();
      }
    });
    addEventListener('pagehide', () => {
      if (this.isOn) {
        this.sync.leave();
      }
    });
    for (const type of ['focus', 'online', 'offline', 'pageshow'] as const) {
      addEventListener(type, () => {
        if (this.isOn) {
          void this.sync.work();
        }
      });
    }
  }

  get undoing(): string | null {
    return this.history.past?.name ?? null;
  }

  get redoing(): string | null {
    return this.history.future?.name ?? null;
  }

  get rejected(): readonly PendingEdit[] {
    return this.sync.left;
  }

  get client(): string {
    return this.sync.client;
  }

  get actions(): readonly MenuAction[] {
    return this.features.flatMap((feature) => feature.actions ?? []);
  }

  discard(waiting: PendingEdit): void {
    this.sync.drop(waiting);
  }

  isHeld(): boolean {
    return this.features.some((feature) => feature.isBusy?.() === true);
  }

  at(): { kind: string; id: string } | null {
    return currentLocation(this.map);
  }

  /** On, or off when it is on. */
  async start(): Promise<void> {
    this.isOn = !this.isOn;
    if (!this.isOn) {
      this.sync.stop();
      this.each('ended');
    } else {
      if (this.map.view !== 'map') {
        await this.map.reload('map');
      }
      this.each('started');
    }
    this.draw();
    this.map.say(this.isOn ? AJS.I18n.getText('journeymaps.editor.editing') : AJS.I18n.getText('journeymaps.editor.ended'));
    if (this.isOn) {
      const left = await this.sync.start();
      if (left > 0) {
        this.map.say(fill(AJS.I18n.getText('journeymaps.sync.left'), left));
      }
    }
  }

  private each(what: 'started' | 'redrawn' | 'stateChanged' | 'ended'): void {
    for (const feature of this.features) {
      feature[what]?.();
    }
  }

  private draw(): void {
    this.map.root.toggleAttribute('data-editing', this.isOn);
    for (const button of this.map.all('[data-action="edit"]')) {
      button.setAttribute('aria-pressed', String(this.isOn));
    }
    if (this.isOn) {
      this.each('redrawn');
      this.each('stateChanged');
    }
  }

  tell(saving: SaveState): void {
    this.saving = saving;
    if (this.isOn) {
      this.each('stateChanged');
    }
  }

  met(others: readonly OtherEditor[], draft: boolean): void {
    this.others = others;
    this.draft = draft;
  }

  /** What is being written was begun at the revision that is shown until now. */
  moving(): void {
    const now = new Set(this.map.all('[data-writing]').map((at) => keyOf(targetOf(this.map, at))));
    for (const key of this.begun.keys()) {
      if (!now.has(key)) {
        this.begun.delete(key);
      }
    }
    for (const key of now) {
      this.begun.set(key, this.begun.get(key) ?? this.map.revision);
    }
  }

  run(name: string, from: HTMLElement): boolean {
    return this.features.some((feature) => feature.commands?.find((command) => command.name === name)?.run(from) === true);
  }

  write(target: Target): boolean {
    return editText(this.map, target, (edit) => this.apply(edit));
  }

  apply(edit: Edit): true {
    if (edit.ask === undefined) {
      this.doNow(edit);
    } else {
      void confirmRemoval(this.map, edit.ask).then((yes) => {
        if (yes) {
          this.doNow(edit);
        }
      });
    }
    return true;
  }

  adopt({ name, request, inverse, revision }: AdoptedEdit): void {
    this.history.record(name, request, this);
    this.history.setInverse(request, inverse, revision);
    void this.sync.work();
  }

  private doNow(edit: Edit): void {
    if (this.isPossible(edit.ops)) {
      const name = editName(this.map, edit);
      const begun = edit.ops.flatMap((op) => this.begun.get(keyOf(op)) ?? []);
      const request = this.send({ ...edit, name, base: edit.base ?? Math.min(this.map.revision, ...begun) });
      this.history.record(name, request, this);
    }
  }

  note(words: string): void {
    if (words !== '') {
      this.hint = words;
      this.map.say(words);
      this.tell(this.saving);
    }
  }

  /** Without the server, only what the browser can show is possible. */
  private isPossible(ops: readonly Op[]): boolean {
    const isPossible = this.sync.isReached || OptimisticDrawing.canShow(ops);
    this.hint = isPossible ? null : AJS.I18n.getText('journeymaps.sync.needs-server');
    if (this.hint !== null) {
      this.map.say(this.hint);
      this.tell(this.saving);
    }
    return isPossible;
  }

  private send(edit: Edit): string {
    const { waiting, isKept } = this.sync.send(edit);
    this.sent.set(waiting.request, edit);
    if (!isKept) {
      this.map.say(AJS.I18n.getText('journeymaps.sync.not-kept'));
    } else if (!this.sync.isReached) {
      this.map.say(fill(AJS.I18n.getText('journeymaps.sync.kept'), edit.name ?? edit.done));
    }
    return waiting.request;
  }

  kept({ request }: PendingEdit, { inverse, revision }: SavedEdit): void {
    const edit = this.sent.get(request);
    this.sent.delete(request);
    this.history.setInverse(request, inverse, revision);
    if (edit !== undefined) {
      this.map.say(edit.done);
      this.thenName(edit);
    }
    this.history.others(this).forEach((copy) => {
      copy.catchUp();
    });
    if (this.pressed?.request === request) {
      const { from } = this.pressed;
      this.pressed = null;
      this.undoOrRedo(from);
    }
  }

  private thenName({ thenName }: Edit): void {
    if (thenName !== undefined && !isWriting(this.map.root)) {
      const thing = elementOf(this.map, thenName);
      if (thing !== null) {
        bringIntoView(thing);
      }
      this.write(thenName);
    }
  }

  conflicted(waiting: PendingEdit, conflicts: Parameters<SyncHost['conflicted']>[1]): ReturnType<SyncHost['conflicted']> {
    return resolveConflict(this.map, waiting, conflicts);
  }

  renamed(request: string, next: string | null): void {
    const edit = this.sent.get(request);
    this.sent.delete(request);
    if (next === null) {
      this.history.forget(request);
    } else {
      this.history.replaceRequest(request, next, this);
      if (edit !== undefined) {
        this.sent.set(next, edit);
      }
    }
  }

  refused(waiting: PendingEdit, problems: readonly Problem[]): boolean {
    const edit = this.sent.get(waiting.request);
    this.renamed(waiting.request, null);
    this.map.say(fill(AJS.I18n.getText('journeymaps.sync.refused.said'), waiting.name, waiting.refused ?? ''));
    edit?.refused?.(problems);
    return edit?.refused !== undefined;
  }

  undo(): boolean {
    return this.undoOrRedo('past');
  }

  redo(): boolean {
    return this.undoOrRedo('future');
  }

  historyChanged(): void {
    this.tell(this.saving);
  }

  catchUp(): void {
    if (this.isOn) {
      void this.sync.work();
    }
  }

  /** By what the server said, or by taking it out of what waits. */
  undoOrRedo(from: 'past' | 'future'): true {
    const step = this.history[from];
    const sender = step?.back === null ? this.history.senderOf(step) : undefined;
    return sender === undefined || sender === this ? this.turnHere(from, step) : sender.undoOrRedo(from);
  }

  private turnHere(from: 'past' | 'future', step: HistoryStep | null): true {
    if (step === null) {
      return true;
    }
    const done = fill(
      from === 'past' ? AJS.I18n.getText('journeymaps.sync.undone') : AJS.I18n.getText('journeymaps.sync.redone'),
      step.name,
    );
    if (step.back === null) {
      this.withdraw(from, step.request, done);
    } else if (this.isPossible(step.back)) {
      const request = this.send({ ops: step.back, base: step.base, name: done, done });
      this.history.moveLast(from, { request, back: null, base: 0 }, this);
    }
    return true;
  }

  private withdraw(from: 'past' | 'future', request: string, done: string): void {
    const withdrawn = this.sync.withdraw(request);
    if (withdrawn === null) {
      this.pressed = { from, request };
      return;
    }
    this.sent.delete(request);
    this.history.moveLast(from, { request: '', back: withdrawn.ops, base: withdrawn.base }, this);
    this.map.say(done);
  }
}

function keyOf(thing: { readonly kind: string; readonly id: string } | null): string {
  return thing === null ? '' : `${thing.kind}:${thing.id}`;
}
