import { type Command, listen } from '../page/commands';
import type { MapOnPage } from '../page/map-on-page';
import { hideBar, showBar, showState } from './bar';
import { addStage, editCommands } from './commands';
import { addControls, removeControls } from './controls';
import { askForLane, confirm, decide } from './dialogs';
import { History } from './history';
import { actorOf } from './lane-types';
import { hasMenu, openMenu } from './menu';
import { addCard, rename } from './naming';
import { type Edit, newId, type Target } from './ops';
import { cellAround, element, lanes, targetOf } from './places';
import { type Saving, Sync } from './sync';
import { isWriting } from './typing';

/**
 * A map being edited: buttons and keys choose a command, a command makes an edit, the server applies it and answers with
 * what is drawn anew. Nothing of the map is kept here.
 */
export class Editor {
  private readonly sync: Sync;
  private readonly history = new History();
  private saving: Saving = { state: 'saved' };
  private on = false;

  constructor(private readonly map: MapOnPage) {
    this.sync = new Sync(
      map,
      () => isWriting(map.root) || hasMenu(map),
      (saving) => {
        this.tell(saving);
      },
      (edit, conflicts) => decide(map, edit, conflicts),
    );
    listen(map.root, this.commands());
    map.onDrawn(() => {
      this.draw();
    });
    addEventListener('beforeunload', (event) => {
      if (!this.sync.isSaved || isWriting(map.root)) {
        event.preventDefault();
      }
    });
    for (const type of ['focus', 'online'] as const) {
      addEventListener(type, () => {
        if (this.on) {
          void this.sync.work();
        }
      });
    }
  }

  /** On, or off when it is on. */
  async start(): Promise<void> {
    this.on = !this.on;
    if (!this.on) {
      this.sync.stop();
    } else if (this.map.view === 'map') {
      this.sync.start();
    } else {
      await this.map.reload('map');
      this.sync.start();
    }
    this.draw();
    this.map.say(this.on ? AJS.I18n.getText('journeymaps.editor.editing') : AJS.I18n.getText('journeymaps.editor.ended'));
  }

  private draw(): void {
    const { map, on } = this;
    map.root.toggleAttribute('data-editing', on);
    for (const button of map.all('[data-action="edit"]')) {
      button.setAttribute('aria-pressed', String(on));
    }
    (on ? addControls : removeControls)(map);
    (on ? showBar : hideBar)(map);
    this.tell(this.saving);
  }

  private tell(saving: Saving): void {
    this.saving = saving;
    showState(this.map, saving, this.history.canUndo, this.history.canRedo);
  }

  private commands(): Command[] {
    const button = (name: string, run: (from: HTMLElement) => boolean): Command => ({ name, label: null, key: null, run });
    const keys: Command[] = [
      ...editCommands.map(({ name, label, key }) => ({ name, label, key, run: (from: HTMLElement) => this.choose(name, from) })),
      { name: 'rename', label: AJS.I18n.getText('journeymaps.editor.rename'), key: 'F2', run: (from) => this.choose('rename', from) },
      { name: 'add-card', label: AJS.I18n.getText('journeymaps.editor.add-card'), key: 'n', run: (from) => this.addCard(from) },
      { name: 'undo', label: AJS.I18n.getText('journeymaps.editor.undo'), key: 'Mod+z', run: () => this.undo() },
      { name: 'redo', label: AJS.I18n.getText('journeymaps.editor.redo'), key: 'Mod+Shift+z', run: () => this.redo() },
      { name: 'redo-too', label: null, key: 'Mod+y', run: () => this.redo() },
    ];
    const all = [
      ...keys,
      button('menu', (from) => this.menu(from)),
      button('new-stage', () => this.apply(addStage(this.map))),
      button('new-lane', () => this.newLane()),
      button('rename-map', () => this.rename({ kind: 'map', id: this.map.id })),
    ];
    return all.map((command) => ({ ...command, isThere: () => this.on }));
  }

  private menu(from: HTMLElement): boolean {
    const target = targetOf(this.map, from);
    if (target !== null) {
      openMenu(this.map, from, target, (command) => this.choose(command, from, target));
    }
    return target !== null;
  }

  private choose(name: string, from: HTMLElement, target = targetOf(this.map, from)): boolean {
    if (target === null) {
      return false;
    }
    if (name === 'rename') {
      return this.rename(target);
    }
    const command = editCommands.find((c) => c.name === name && c.kinds.includes(target.kind));
    const edit = command?.edit(this.map, target) ?? null;
    return edit !== null && this.apply(edit);
  }

  private rename(target: Target): boolean {
    return rename(this.map, target, (edit) => this.apply(edit));
  }

  private addCard(from: HTMLElement): boolean {
    const place = cellAround(from);
    return place !== null && addCard(this.map, place, (edit) => this.apply(edit));
  }

  private newLane(): boolean {
    void askForLane(this.map).then((lane) => {
      if (lane !== null) {
        const id = newId();
        const after = lanes(this.map).at(-1);
        const fields = { ...lane, actor: actorOf(lane.type) };
        this.apply({
          ops: [{ op: 'add', kind: 'lane', id, ...(after === undefined ? {} : { after }), fields }],
          done: AJS.I18n.getText('journeymaps.editor.added'),
        });
      }
    });
    return true;
  }

  private apply(edit: Edit): true {
    if (edit.ask === undefined) {
      this.send(edit);
    } else {
      void confirm(this.map, edit.ask).then((yes) => {
        if (yes) {
          this.send(edit);
        }
      });
    }
    return true;
  }

  private send(edit: Edit): void {
    this.sync.send(edit, (inverse) => {
      this.history.did(inverse);
      this.done(edit);
    });
  }

  private done(edit: Edit): void {
    this.map.say(edit.done);
    this.tell(this.saving);
    if (edit.thenName !== undefined) {
      element(this.map, edit.thenName)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      this.rename(edit.thenName);
    }
  }

  private undo(): boolean {
    return this.again(this.history.undo(), AJS.I18n.getText('journeymaps.editor.undone'), (inverse) => {
      this.history.undid(inverse);
    });
  }

  private redo(): boolean {
    return this.again(this.history.redo(), AJS.I18n.getText('journeymaps.editor.redone'), (inverse) => {
      this.history.redid(inverse);
    });
  }

  private again(ops: Edit['ops'] | null, done: string, kept: (inverse: Edit['ops']) => void): boolean {
    if (ops !== null) {
      const edit = { ops, done };
      this.sync.send(edit, (inverse) => {
        kept(inverse);
        this.done(edit);
      });
    }
    return true;
  }
}
