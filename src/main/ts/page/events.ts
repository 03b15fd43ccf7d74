/** Events at a map's root. */

/** Its markup, or a piece of it, was replaced. */
export const DRAWN = 'journey-map:drawn';

/** The form of the panel beside it was put in, or drawn anew. */
export const PANEL_DRAWN = 'journey-map:panel-drawn';

/** Somebody wants to edit it; bubbles. */
export const EDIT = 'journey-map:edit';

/** Somebody wants to see what is said and voted; `detail` is a {@link TalkRequest}. */
export const TALK = 'journey-map:talk';

/** The same, when the script for it is there; bubbles. */
export const SHOW_TALK = 'journey-map:show-talk';

/** Which card's comments are wanted; without one: all signs. Quiet: only because there is something. */
export interface TalkRequest {
  readonly card?: string;
  readonly quiet?: boolean;
}

/** Somebody wants to do something with issues of cards; `detail` is an {@link IssueRequest}. */
export const ISSUES = 'journey-map:issues';

/** The same, when the script for it is there; bubbles. */
export const DO_ISSUES = 'journey-map:do-issues';

/** What is wanted, and of which cards. */
export type IssueRequest =
  | { readonly what: 'create' | 'link'; readonly cards: readonly string[] }
  | { readonly what: 'unlink'; readonly cards: readonly string[]; readonly server: string; readonly key: string }
  | {
      readonly what: 'pasted';
      readonly cards: readonly string[];
      readonly place: object | null;
      readonly text: string;
      readonly asText: () => void;
    };

/** Asks for the editor: while the map is being edited, it puts itself into the {@link EditorQuery} in `detail`, at once. */
export const EDITOR = 'journey-map:editor';

export interface EditorQuery {
  editor?: EditorApi;
}

/** What the editor does for other scripts. */
export interface EditorApi {
  /** The tab's id, as edits are sent with. */
  readonly client: string;
  /** Does an edit, which can be undone. */
  apply(edit: { readonly ops: readonly object[]; readonly done: string; readonly name: string }): void;
  /** Takes over what a request of another script did: it can be undone, and is drawn. */
  adopt(done: { readonly name: string; readonly request: string; readonly inverse: readonly object[]; readonly revision: number }): void;
}

/** Somebody wants to see issues, and the script for it is there; bubbles; `detail` is a {@link ShowIssuesRequest}. */
export const SHOW_ISSUES = 'journey-map:show-issues';

/** What is to be seen: their states where they stand, or all issues of the map in a table. */
export interface ShowIssuesRequest {
  readonly what: 'states' | 'table';
  /** Something was done with them: they are asked for in any case. */
  readonly again?: boolean;
}

/** A card is to be shown, whatever hides it; `detail` is its id. */
export const SHOW_CARD = 'journey-map:show-card';
