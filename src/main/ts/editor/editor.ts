import { type Command, listen } from '../page/commands';
import type { MapOnPage } from '../page/map-on-page';
import { bringIntoView } from '../page/scroll-into-view';
import { fill } from '../page/text';
import { focusQuestion } from './ask-beside';
import { resolveConflict } from './conflict';
import { confirmRemoval } from './dialogs';
import { elementOf } from './drawing';
import { editName } from './edit-name';
import type { AdoptedEdit, Editing, Feature, MenuAction } from './feature';
import { FEATURES } from './features';
import { editText } from './inline-editing';
import type { Edit, Op, Problem, Target } from './ops';
import { OptimisticDrawing } from './optimistic-drawing';
import type { PendingEdit } from './pending-edits';
import { currentLocation } from './presence';
import { Sync } from './sync';
import type { OtherEditor, SavedEdit, SaveState, SyncHost } from './sync-host';
import { isWriting } from './text-field';
import { Undo, type UndoHost } from './undo';
import { WritingSince } from './writing-since';

/**
 * A map being edited: buttons and keys choose a command, a command makes an edit, the server applies it and answers with
 * what is drawn anew. Nothing of the map is kept here; what can be done stands in features.ts.
 */
export class Editor implements Editing, SyncHost, UndoHost {
  saving: SaveState = { state: 'saved' };
  isOn = false;
  others: readonly OtherEditor[] = [];
  draft = false;
  hint: string | null = null;
  private readonly sync: Sync;
  private readonly steps: Undo;
  private readonly writingSince: WritingSince;
  private readonly features: readonly Feature[];
  /** What is to be said and done when an edit is with the server, by request. */
  private readonly sent = new Map<string, Edit>();

  constructor(readonly map: MapOnPage) {
    this.sync = new Sync(map, this);
    this.steps = new Undo(map, this);
    this.writingSince = new WritingSince(map);
    this.features = FEATURES.map((make) => make(this));
    listen(map.root, this.commands());
    map.onDrawn(() => {
      this.draw();
    });
    this.listenToPage();
  }

  /** There while the map is being edited. */
  private commands(): Command[] {
    const question: Command = {
      name: 'question',
      label: AJS.I18n.getText('journeymaps.sync.to-question'),
      key: 'F8',
      run: () => focusQuestion(this.map),
    };
    const all = [...this.features.flatMap((feature) => feature.commands ?? []), question];
    return all.map((command): Command => ({
      topic: 'write',
      ...command,
      isAvailable: () => this.isOn && command.isAvailable?.() !== false,
    }));
  }

  private listenToPage(): void {
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
        this.catchUp();
      });
    }
  }

  get undoing(): string | null {
    return this.steps.history.past?.name ?? null;
  }

  get redoing(): string | null {
    return this.steps.history.future?.name ?? null;
  }

  get rejected(): readonly PendingEdit[] {
    return this.sync.rejected;
  }

  get client(): string {
    return this.sync.client;
  }

  get actions(): readonly MenuAction[] {
    return this.features.flatMap((feature) => feature.actions ?? []);
  }

  discard(edit: PendingEdit): void {
    this.sync.drop(edit);
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

  moving(): void {
    this.writingSince.beforeChange();
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
    this.steps.record(name, request);
    this.steps.history.setInverse(request, inverse, revision);
    void this.sync.work();
  }

  private doNow(edit: Edit): void {
    if (this.isPossible(edit.ops)) {
      const name = editName(this.map, edit);
      const request = this.send({ ...edit, name, base: edit.base ?? this.writingSince.baseOf(edit.ops) });
      this.steps.record(name, request);
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
  isPossible(ops: readonly Op[]): boolean {
    const isPossible = this.sync.isReached || OptimisticDrawing.canShow(ops);
    this.hint = null;
    this.note(isPossible ? '' : AJS.I18n.getText('journeymaps.sync.needs-server'));
    return isPossible;
  }

  send(edit: Edit): string {
    const { waiting, isKept } = this.sync.send(edit);
    this.sent.set(waiting.request, edit);
    if (!isKept) {
      this.map.say(AJS.I18n.getText('journeymaps.sync.not-kept'));
    } else if (!this.sync.isReached) {
      this.map.say(fill(AJS.I18n.getText('journeymaps.sync.kept'), edit.name ?? edit.done));
    }
    return waiting.request;
  }

  withdraw(request: string): PendingEdit | null {
    const withdrawn = this.sync.withdraw(request);
    if (withdrawn !== null) {
      this.sent.delete(request);
    }
    return withdrawn;
  }

  kept({ request }: PendingEdit, { inverse, revision }: SavedEdit): void {
    const edit = this.sent.get(request);
    this.sent.delete(request);
    if (edit !== undefined) {
      this.map.say(edit.done);
      this.thenName(edit);
    }
    this.steps.saved(request, inverse, revision);
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

  conflicted(edit: PendingEdit, conflicts: Parameters<SyncHost['conflicted']>[1]): ReturnType<SyncHost['conflicted']> {
    return resolveConflict(this.map, edit, conflicts);
  }

  renamed(request: string, next: string | null): void {
    const edit = this.sent.get(request);
    this.sent.delete(request);
    if (next === null) {
      this.steps.history.forget(request);
    } else {
      this.steps.replaceRequest(request, next);
      if (edit !== undefined) {
        this.sent.set(next, edit);
      }
    }
  }

  refused(rejected: PendingEdit, problems: readonly Problem[]): boolean {
    const edit = this.sent.get(rejected.request);
    this.renamed(rejected.request, null);
    this.map.say(fill(AJS.I18n.getText('journeymaps.sync.refused.said'), rejected.name, rejected.refused ?? ''));
    edit?.refused?.(problems);
    return edit?.refused !== undefined;
  }

  undo(): boolean {
    return this.steps.undoOrRedo('past');
  }

  redo(): boolean {
    return this.steps.undoOrRedo('future');
  }

  historyChanged(): void {
    this.tell(this.saving);
  }

  catchUp(): void {
    if (this.isOn) {
      void this.sync.work();
    }
  }
}
