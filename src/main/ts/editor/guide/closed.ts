/**
 * Whether this person has closed the guide, on this computer. A browser that keeps nothing (blocked, full) is no error: the
 * guide then comes again.
 */
const key = (): string => `journey-map.guide.${AJS.Meta.get('remote-user') ?? ''}`;

export function rememberClosed(closed: boolean): void {
  try {
    localStorage.setItem(key(), closed ? 'closed' : 'open');
  } catch {
    // Blocked or full: see above.
  }
}

export function isClosed(): boolean {
  try {
    return localStorage.getItem(key()) === 'closed';
  } catch {
    return false;
  }
}
