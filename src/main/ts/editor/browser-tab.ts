import { newId } from './ops';

const KEY = 'journey-map.tab';
const LOCK = `${KEY}.`;

/**
 * The id of this tab of the browser, the same after a reload: an edit of one's own is never in the way of another. A copy of a
 * tab gets an id of its own.
 */
export const tabId: Promise<string> = claim(known() ?? newId()).then((id) => {
  remember(id);
  return id;
});

/** Which tabs are open, as far as the browser tells. */
export async function openTabs(): Promise<ReadonlySet<string>> {
  const held = isLocking() ? ((await navigator.locks.query()).held ?? []) : [];
  return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) === true ? [name.slice(LOCK.length)] : [])));
}

/** Holds a lock until the page is left; whoever finds it held is a copy. */
function claim(id: string): Promise<string> {
  if (!isLocking()) {
    return Promise.resolve(newId());
  }
  return new Promise((answer) => {
    void navigator.locks.request(LOCK + id, { ifAvailable: true }, (lock) => {
      answer(lock === null ? claim(newId()) : id);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

/** Absent on pages without https. */
function isLocking(): boolean {
  return (navigator as Partial<Navigator>).locks !== undefined;
}

function known(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // A browser that keeps nothing: after a reload it is another tab.
  }
}
