/** Edits as the server takes them, and the few ways this editor makes them. */

export { newId } from '../page/id';

export type Kind = 'map' | 'persona' | 'stage' | 'step' | 'lane' | 'card';

/** What an op can name: also what has no place of its own in the table. */
export type ThingKind = Kind | 'evidence' | 'value' | 'touchpoint' | 'view';

/** Where a thing stands: in a stage, in a cell, in a card, or, without this, in the map itself. */
export type Place = { readonly stage: string } | { readonly lane: string; readonly step: string } | { readonly card: string };

type Fields = Readonly<Record<string, unknown>>;

/** `after`: null is first, absent is last. */
export type Op =
  | {
      readonly op: 'add';
      readonly kind: ThingKind;
      readonly id: string;
      readonly in?: Place;
      readonly after?: string | null;
      readonly fields: Fields;
    }
  | { readonly op: 'set'; readonly kind: ThingKind; readonly id: string; readonly fields: Fields }
  | { readonly op: 'move'; readonly kind: ThingKind; readonly id: string; readonly in?: Place; readonly after?: string | null }
  | { readonly op: 'remove'; readonly kind: ThingKind; readonly id: string };

/** What one gesture does: one request, one revision, one undo. */
export interface Edit {
  readonly ops: readonly Op[];
  /** To be said when it is done. */
  readonly done: string;
  /** What it does, as undo and redo name it; made of its ops where absent. */
  readonly name?: string;
  /** The revision it was made for; absent is the one that is shown. */
  readonly base?: number;
  /** To be asked before; null for nothing. */
  readonly ask?: string;
  /** The new thing that wants a name next. */
  readonly thenName?: Target;
  /** Told when the server does not take it. */
  readonly refused?: (problems: readonly Problem[]) => void;
}

/** What the server finds wrong: where, from the ops on, and in words. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** A thing of the map, by its kind and id. */
export interface Target {
  readonly kind: Kind;
  readonly id: string;
}
