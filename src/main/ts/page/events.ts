/** Events at a map's root. */

/** Its markup, or a piece of it, was replaced. */
export const DRAWN = 'journey-map:drawn';

/** Somebody wants to edit it; bubbles. */
export const EDIT = 'journey-map:edit';
