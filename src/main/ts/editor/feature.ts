import type { Command } from '../page/commands';
import type { MapOnPage } from '../page/map-on-page';
import type { Edit, Kind, Op, Target } from './ops';
import type { PendingEdit } from './pending-edits';
import type { OtherEditor, SaveState } from './sync-host';

/** What a part of the editor can ask of the whole. */
export interface Editing {
  readonly map: MapOnPage;
  readonly isOn: boolean;
  readonly saving: SaveState;
  /** What would be undone and redone next, in words; null for nothing. */
  readonly undoing: string | null;
  readonly redoing: string | null;
  /** Who else edits the map now. */
  readonly others: readonly OtherEditor[];
  /** Whether the map has no home page yet. */
  readonly draft: boolean;
  /** Why something could not be done now, or what is to be known of what was; null for nothing. */
  readonly hint: string | null;
  /** Shows such words until the next edit, and says them; none where they are empty. */
  note(words: string): void;
  /** What the server would not have, until it is discarded. */
  readonly rejected: readonly PendingEdit[];
  discard(waiting: PendingEdit): void;
  /** What features put into the menu of a thing. */
  readonly actions: readonly MenuAction[];
  /** Does an edit, after asking where it has something to ask; it can be undone. */
  apply(edit: Edit): true;
  /** Takes over what a request made elsewhere did: it can be undone, and is drawn. */
  adopt(done: AdoptedEdit): void;
  /** The tab's id, as edits are sent with; empty until it is known. */
  readonly client: string;
  undo(): boolean;
  redo(): boolean;
  /** Lets somebody write the title or text of a thing where it stands. */
  write(target: Target): boolean;
  /** Runs a command by its name. */
  run(name: string, from: HTMLElement): boolean;
}

/** What a request of another script did, in words, and what the server said takes it back. */
export interface AdoptedEdit {
  readonly name: string;
  readonly request: string;
  readonly inverse: readonly Op[];
  readonly revision: number;
}

/** The parts of the menu of a thing, in order: what it is, where it stands, what is new beside it, what it is marked as, its end. */
export const GROUPS = ['thing', 'move', 'add', 'mark', 'remove'] as const;

/** An entry of the menu of a thing. */
export interface MenuAction {
  readonly name: string;
  readonly label: string;
  readonly kinds: readonly Kind[];
  /** Absent is the first. */
  readonly group?: (typeof GROUPS)[number];
  /** To be shown beside it: the key of the command that does the same. */
  readonly key?: string | null;
  /** For what can be on or off. */
  readonly isOn?: (target: Target) => boolean;
  /** Absent is for every thing of these kinds. */
  readonly applies?: (target: Target) => boolean;
  /** @param from where the menu was opened */
  readonly run: (target: Target, from: HTMLElement) => void;
}

/** A part of the editor: one file or folder, one line in features.ts. */
export interface Feature {
  /** What it lets people do; there while the map is being edited. */
  readonly commands?: readonly Command[];
  readonly actions?: readonly MenuAction[];
  /** Editing begins; the map is drawn. */
  readonly started?: () => void;
  /** The map, or a piece of it, was drawn anew while it is being edited; also right after the start. */
  readonly redrawn?: () => void;
  /** How far the edits have come, and what can be undone, has changed. */
  readonly stateChanged?: () => void;
  /** Editing ends: what was added to the page goes. */
  readonly ended?: () => void;
  /** Somebody is in the middle of something: nothing of what others do is put in now. */
  readonly isBusy?: () => boolean;
}

export type MakeFeature = (editing: Editing) => Feature;

/** A command of the editor that has a button only. */
export function buttonCommand(name: string, run: (from: HTMLElement) => boolean): Command {
  return { name, label: null, key: null, run };
}
