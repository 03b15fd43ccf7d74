import type { Op, Problem } from './ops';
import type { PendingEdit } from './pending-edits';

/** What stands where others got in the way of an op. */
export interface Conflict {
  readonly op: number;
  readonly path: string | null;
  readonly now: unknown;
  readonly by: { readonly fullName: string };
  readonly at: string;
  readonly message: string;
}

/** Somebody else who edits the map now. */
export interface OtherEditor {
  readonly name: string;
  readonly fullName: string;
  readonly client: string;
  readonly at?: { readonly kind: string; readonly id: string };
}

/** What the server answers when it is asked for changes: pieces to put in, or that the map is to be loaded anew. */
export interface Changes {
  readonly revision: number;
  readonly html: Readonly<Record<string, string>>;
  readonly reset: boolean;
}

/** What the server answers to an edit, with what takes it back. */
export interface SavedEdit extends Changes {
  readonly inverse: readonly Op[];
}

/** How far the edits have come; `waiting` of them are not with the server. */
export type SaveState =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'offline' | 'signed-out' | 'undecided' | 'failed' | 'broken'; readonly waiting: number; readonly message: string };

/** Whoever is told of what happens, and asked what is to be done. */
export interface SyncHost {
  /** Whether somebody is in the middle of something that a new drawing would break. */
  isHeld(): boolean;
  /** What the person at the browser is at, as others shall see it. */
  at(): { kind: string; id: string } | null;
  tell(saving: SaveState): void;
  met(others: readonly OtherEditor[], draft: boolean): void;
  kept(edit: PendingEdit, answer: SavedEdit): void;
  /** What is to be done instead; null for nothing. */
  conflicted(edit: PendingEdit, conflicts: readonly Conflict[]): Promise<readonly Op[] | null>;
  /** It can never be sent. Whether whoever made it deals with that; else it is kept until somebody drops it. */
  refused(edit: PendingEdit, problems: readonly Problem[]): boolean;
  /** It goes on as another request, or, with null, not at all. */
  renamed(request: string, next: string | null): void;
  /** What others did is about to be shown. */
  moving(): void;
}
