import type { MapOnPage } from '../page/map-on-page';
import { address, getJson } from '../page/rest';

/** How it is with an issue: only of the first two Jira says more. */
export type State = 'ok' | 'moved' | 'hidden' | 'gone' | 'login' | 'unreachable' | 'unknown';

export type Category = 'new' | 'indeterminate' | 'done';

interface Named {
  readonly name: string;
  readonly icon?: string;
}

/** A linked issue as this person may see it; what is unset is absent. */
export interface Item {
  readonly server: string;
  readonly key: string;
  readonly cards: readonly string[];
  readonly state: State;
  /** The key it has now, where it has moved. */
  readonly now?: string;
  readonly url?: string;
  readonly summary?: string;
  readonly status?: { readonly name: string; readonly category: Category };
  readonly type?: Named;
  readonly assignee?: string;
  readonly priority?: Named & { readonly id?: string };
  /** A day. */
  readonly due?: string;
  readonly resolution?: string;
  readonly resolved?: string;
  readonly isResolved?: boolean;
  /** When Jira said so. */
  readonly asOf?: string;
}

export interface Server {
  readonly id: string;
  /** Absent for one that the site is not linked to. */
  readonly name?: string;
  readonly url?: string;
  readonly state: 'ok' | 'login' | 'unreachable' | 'busy' | 'unknown';
  /** For the reader. */
  readonly message?: string;
  /** Where the reader lets us ask in their name. */
  readonly authorise?: string;
  /** In seconds, when it wants a pause. */
  readonly retryAfter?: number;
}

/** How far a promise is kept, by links that the reader may see; null where there are none. */
export interface Kept {
  readonly kept: number | null;
  readonly resolved: number;
  readonly visible: number;
  readonly linked: number;
}

export interface Reading {
  readonly date: string;
  readonly value: number;
  readonly text: string;
}

export type Change = 'better' | 'worse' | 'no-clear-change' | 'cannot-tell' | 'not-measured';

/** A metric before and after an issue was resolved. */
export interface Effect {
  readonly card: string;
  readonly name: string;
  readonly key: string;
  readonly resolved: string;
  readonly before?: Reading;
  readonly after?: Reading;
  readonly change: Change;
}

/** Of a step: which of its pain points and opportunities have issues, and what its metrics were. */
export interface OfStep extends Kept {
  readonly id: string;
  readonly cards?: readonly string[];
  readonly metrics?: readonly Effect[];
}

export interface PromiseKept {
  readonly map: Kept;
  readonly stages: readonly (Kept & { readonly id: string })[];
  readonly steps: readonly OfStep[];
}

/** An issue that was made and could not be linked. */
export interface Loose {
  readonly server: string;
  readonly key: string;
  readonly card: string;
  readonly url?: string;
}

export interface MapIssues {
  readonly revision: number;
  readonly issues: readonly Item[];
  readonly promise?: PromiseKept;
  readonly mayEdit?: boolean;
  readonly loose?: readonly Loose[];
}

export interface Answer {
  readonly servers: readonly Server[];
  readonly maps: Readonly<Record<string, MapIssues>>;
}

/** An issue by its link, as a key of maps. */
export function linkOf({ server, key }: { readonly server: string; readonly key: string }): string {
  return `${server} ${key}`;
}

/** The issues of several maps, named by id or `ID@REVISION`, in one request. */
export async function issuesOfMaps(maps: readonly string[], fresh: boolean): Promise<Answer> {
  const answer = await getJson<Answer>(address(['issues'], { maps: maps.join(','), fresh: fresh ? 'true' : undefined }));
  return answer ?? { servers: [], maps: {} };
}

/** An issue asked for alone: that tells hidden from gone, and moved. */
export async function issueAlone(map: MapOnPage, { server, key }: Item): Promise<Item | null> {
  return getJson<Item>(map.address(['issues', server, key]));
}
