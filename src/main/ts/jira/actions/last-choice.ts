import { meta, userName } from '../../page/site';

/** Where somebody made an issue last, in a space. */
export interface LastChoice {
  readonly site?: string;
  readonly project?: string;
  readonly type?: string;
}

/** A browser that keeps nothing asks anew. */
export function lastChoice(): LastChoice {
  try {
    return (JSON.parse(localStorage.getItem(key()) ?? '{}') ?? {}) as LastChoice;
  } catch {
    return {};
  }
}

export function rememberChoice(choice: LastChoice): void {
  try {
    localStorage.setItem(key(), JSON.stringify(choice));
  } catch {
    // Blocked or full: see above.
  }
}

function key(): string {
  return `journey-map.issues.${encodeURIComponent(userName())}.${meta('space-key')}`;
}
