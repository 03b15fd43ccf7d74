/**
 * What is kept until the tab is closed, by map. A browser that keeps nothing (blocked, full) is no error: the choice
 * then lasts as long as the page.
 */
const key = (map: string, name: string): string => `journey-map.${map}.${name}`;

export function saveToSession(map: string, name: string, value: unknown): void {
  try {
    sessionStorage.setItem(key(map, name), JSON.stringify(value));
  } catch {
    // Blocked or full: see above.
  }
}

/** Null when nothing, or nothing readable, is kept. */
export function loadFromSession(map: string, name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key(map, name)) ?? 'null');
  } catch {
    return null;
  }
}
