import { listen } from '../page/commands';
import type { MapOnPage } from '../page/map-on-page';
import { confirm, decide } from './dialogs';
import type { Action, Editing, Feature } from './feature';
import { FEATURES } from './features';
import { History } from './history';
import { rename } from './naming';
import type { Edit, Op, Target } from './ops';
import { element } from './places';
import { type Saving, Sync } from './sync';
import { isWriting } from './typing';

/**
 * A map being edited: buttons and keys choose a command, a command makes an edit, the server applies it and answers with
 * what is drawn anew. Nothing of the map is kept here; what can be done stands in features.ts.
 */
export class Editor implements Editing {
  saving: Saving = { state: 'saved' };
  isOn = false;
  private readonly sync: Sync;
  private readonly history = new History();
  private readonly features: readonly Feature[];

  constructor(readonly map: MapOnPage) {
    this.sync = new Sync(
      map,
      () => this.isHeld(),
      (saving) => {
        this.tell(saving);
      },
      (edit, conflicts) => decide(map, edit, conflicts),
    );
    this.features = FEATURES.map((make) => make(this));
    const commands = this.features.flatMap((feature) => feature.commands ?? []);
    listen(map.root, commands.map((command) => ({ topic: 'write' as const, ...command, isThere: () => this.isOn && command.isThere?.() !== false })));
    map.onDrawn(() => {
      this.draw();
    });
    addEventListener('beforeunload', (event) => {
      if (!this.sync.isSaved || isWriting(this.map.root)) {
        event.preventDefault();
      }
    });
    for (const type of ['focus', 'online'] as const) {
      addEventListener(type, () => {
        if (this.isOn) {
          void this.sync.work();
        }
      });
    }
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  get actions(): readonly Action[] {
    return this.features.flatMap((feature) => feature.actions ?? []);
  }

  private isHeld(): boolean {
    return this.features.some((feature) => feature.holds?.() === true);
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
      this.sync.start();
      this.each('started');
    }
    this.draw();
    this.map.say(this.isOn ? AJS.I18n.getText('journeymaps.editor.editing') : AJS.I18n.getText('journeymaps.editor.ended'));
  }

  private each(what: 'started' | 'drawn' | 'told' | 'ended'): void {
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
      this.each('drawn');
      this.each('told');
    }
  }

  private tell(saving: Saving): void {
    this.saving = saving;
    if (this.isOn) {
      this.each('told');
    }
  }

  run(name: string, from: HTMLElement): boolean {
    return this.features.some((feature) => feature.commands?.find((command) => command.name === name)?.run(from) === true);
  }

  write(target: Target): boolean {
    return rename(this.map, target, (edit) => this.apply(edit));
  }

  apply(edit: Edit): true {
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
      this.write(edit.thenName);
    }
  }

  undo(): boolean {
    return this.again(this.history.undo(), AJS.I18n.getText('journeymaps.editor.undone'), (inverse) => {
      this.history.undid(inverse);
    });
  }

  redo(): boolean {
    return this.again(this.history.redo(), AJS.I18n.getText('journeymaps.editor.redone'), (inverse) => {
      this.history.redid(inverse);
    });
  }

  private again(ops: readonly Op[] | null, done: string, kept: (inverse: readonly Op[]) => void): boolean {
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
