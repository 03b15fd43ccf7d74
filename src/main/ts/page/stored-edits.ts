import { userName } from './site';

/** Where a browser keeps what it could not send yet: by user and map, so that nobody sends what another wrote. */
export function pendingPrefix(map: string): string {
  return prefix('waiting', map);
}

/** Where it notes that somebody made issues which are not linked yet. */
export function unlinkedPrefix(map: string): string {
  return prefix('loose', map);
}

/** Where it keeps what the server would not have, until somebody discards it. */
export function rejectedPrefix(map: string): string {
  return prefix('refused', map);
}

function prefix(what: string, map: string): string {
  return `journey-map.${what}.${encodeURIComponent(userName())}.${map}.`;
}

/** The keys that begin like this; none where the browser keeps nothing. */
export function storedKeys(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

/** How long what somebody wrote is kept while others are at the browser, in milliseconds. */
const LONGEST = 30 * 86_400_000;
const KEPT = /^journey-map\.(?:waiting|refused)\.(.*)\.[^.]+\.[^.]+$/;

/**
 * Takes away what others than the person at the browser left here long ago, and what is no edit. Nobody's own goes, however old: it is
 * sent, or was offered to them.
 */
export function removeExpired(): void {
  const own = encodeURIComponent(userName());
  for (const key of storedKeys('journey-map.')) {
    const whose = KEPT.exec(key)?.[1] ?? own;
    if (whose !== own && !(madeAt(key) > Date.now() - LONGEST)) {
      localStorage.removeItem(key);
    }
  }
}

/** NaN for what is no edit. */
function madeAt(key: string): number {
  try {
    const { made } = JSON.parse(localStorage.getItem(key) ?? '') as { made?: unknown };
    return typeof made === 'number' ? made : NaN;
  } catch {
    return NaN;
  }
}
