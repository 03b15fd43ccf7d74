/** Events at a map's root. */

/** Its markup, or a piece of it, was replaced. */
export const DRAWN = 'journey-map:drawn';

/** Somebody wants to edit it; bubbles. */
export const EDIT = 'journey-map:edit';

/** Somebody wants to see what is said and voted; `detail` is a {@link TalkWish}. */
export const TALK = 'journey-map:talk';

/** The same, when the script for it is there; bubbles. */
export const SHOW_TALK = 'journey-map:show-talk';

/** Which card's comments are wanted; without one: all signs. Quiet: only because there is something. */
export interface TalkWish {
  readonly card?: string;
  readonly quiet?: boolean;
}

/** Somebody wants to see issues, and the script for it is there; bubbles; `detail` is a {@link ShowWish}. */
export const SHOW_ISSUES = 'journey-map:show-issues';

/** What is to be seen: their states where they stand, or all issues of the map in a table. */
export interface ShowWish {
  readonly what: 'states' | 'table';
}

/** A card is to be shown, whatever hides it; `detail` is its id. */
export const SHOW_CARD = 'journey-map:show-card';
