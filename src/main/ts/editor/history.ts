import type { Editing, Feature } from './feature';
import type { Op } from './ops';

type Ops = readonly Op[];

/** What can be undone and redone. The server says what undoes an edit; undoing is an edit like any other. */
export class History {
  private readonly past: Ops[] = [];
  private readonly future: Ops[] = [];

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** After a new edit there is nothing to redo. */
  did(inverse: Ops): void {
    this.past.push(inverse);
    this.future.length = 0;
  }

  /** The edit that undoes the last one; null when there is none. */
  undo(): Ops | null {
    return this.past.pop() ?? null;
  }

  undid(inverse: Ops): void {
    this.future.push(inverse);
  }

  redo(): Ops | null {
    return this.future.pop() ?? null;
  }

  redid(inverse: Ops): void {
    this.past.push(inverse);
  }
}

export function undoing(editing: Editing): Feature {
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
