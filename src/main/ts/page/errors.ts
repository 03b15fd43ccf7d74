import { fill } from './text';

/** A failure whose message is for the person at the browser. */
export class UserMessageError extends Error {}

/** A request that a later one overtook, or that nobody waits for any more, is no failure. */
export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/**
 * What to say of a failure: what was meant to be said; of any other that a script of ours is at fault, which the browser's console is
 * told as well.
 */
export function messageOf(error: unknown): string {
  if (error instanceof UserMessageError) {
    return error.message;
  }
  reportError(error);
  return fill(AJS.I18n.getText('journeymaps.ui.broken'), String(error));
}

/** For what nobody has asked for: a failure that could be told is kept to ourselves, and one of our scripts is none of those. */
export function reportUnexpected(error: unknown): null {
  if (!(error instanceof UserMessageError || isAborted(error))) {
    reportError(error);
  }
  return null;
}
