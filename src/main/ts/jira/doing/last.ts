import { meta, userName } from '../../page/site';

/** Where somebody made an issue last, in a space. */
export interface Last {
  readonly site?: string;
  readonly project?: string;
  readonly type?: string;
}

/** A browser that keeps nothing asks anew. */
export function last(): Last {
  try {
    return (JSON.parse(localStorage.getItem(key()) ?? '{}') ?? {}) as Last;
  } catch {
    return {};
  }
}

export function remember(choice: Last): void {
  try {
    localStorage.setItem(key(), JSON.stringify(choice));
  } catch {
    // Blocked or full: see above.
  }
}

function key(): string {
  return `journey-map.issues.${encodeURIComponent(userName())}.${meta('space-key')}`;
}
