/** Where a browser keeps what it could not send yet: by user and map, so that nobody sends what another wrote. */
export function waitingPrefix(map: string): string {
  return prefix('waiting', map);
}

/** Where it notes that somebody made issues which are not linked yet. */
export function loosePrefix(map: string): string {
  return prefix('loose', map);
}

/** Where it keeps what the server would not have, until somebody discards it. */
export function refusedPrefix(map: string): string {
  return prefix('refused', map);
}

function prefix(what: string, map: string): string {
  return `journey-map.${what}.${encodeURIComponent(userName())}.${map}.`;
}

/** Who was logged in when the page was made; empty for nobody. */
export function userName(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user"]')?.content ?? '';
}

/** The keys that begin like this; none where the browser keeps nothing. */
export function keysOf(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
