import { isAborted, messageOf } from '../page/errors';
import { RestError } from '../page/rest';
import type { EditQueue } from './edit-queue';
import type { SaveState } from './sync-host';

/** Codes of the server's that say nothing against the request itself. */
const TEMPORARY: readonly string[] = ['other-user', 'read-only', 'xsrf'];

/** What went wrong last on the way to the server, and how far the edits have come. */
export class SaveStatus {
  /** With the server: it is not reached, or wants somebody to log in. */
  private trouble: { readonly state: 'offline' | 'signed-out' | 'failed'; readonly message: string } | null = null;
  /** In our own scripts. */
  private fault: string | null = null;
  /** What the server said to the last edit, where it rejected it. */
  private rejection: string | null = null;

  /** Whether the server takes edits, as far as is known. */
  get isReached(): boolean {
    return this.trouble === null;
  }

  /** The server has taken an edit. */
  saved(): void {
    this.trouble = null;
    this.rejection = null;
  }

  /** The server has answered, and all is well. */
  met(): void {
    this.trouble = null;
    this.fault = null;
  }

  rejected(message: string): void {
    this.rejection = message;
  }

  forgetRejection(): void {
    this.rejection = null;
  }

  /** Only what the server says, or cannot say, is trouble with the server. */
  failed(error: unknown): void {
    if (error instanceof RestError) {
      this.trouble = { state: stateOf(error), message: error.message };
    } else if (!isAborted(error)) {
      this.fault = messageOf(error);
    }
  }

  stateOf({ unsent, undecidedCount, rejected }: EditQueue): SaveState {
    const waiting = unsent.length;
    if (this.trouble !== null) {
      return { ...this.trouble, waiting };
    }
    if (this.fault !== null) {
      return { state: 'broken', waiting, message: this.fault };
    }
    if (waiting > 0) {
      return { state: 'saving' };
    }
    if (undecidedCount > 0) {
      return { state: 'undecided', waiting: undecidedCount, message: '' };
    }
    return this.rejection === null ? { state: 'saved' } : { state: 'failed', waiting: rejected.length, message: this.rejection };
  }
}

function stateOf(error: RestError): 'offline' | 'signed-out' | 'failed' {
  const { status, code } = error;
  if (code === 'not-allowed' || code === 'no-map' || !isTemporary(error)) {
    return 'failed';
  }
  return status === 401 || (status === 403 && code !== 'read-only') ? 'signed-out' : 'offline';
}

/** Whether the same request may be taken later: no network, a busy server, a proxy's page, nobody or somebody else logged in. */
export function isTemporary({ status, code }: RestError): boolean {
  return (
    status === 0 ||
    status >= 500 ||
    status === 429 ||
    status === 401 ||
    ((status === 403 || status === 404) && code === '') ||
    TEMPORARY.includes(code)
  );
}
