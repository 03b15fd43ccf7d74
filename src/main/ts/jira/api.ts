import type { MapOnPage } from '../page/map-on-page';
import { address, getJson } from '../page/rest';

/** How it is with an issue: only of the first two Jira says more. */
export type IssueState = 'ok' | 'moved' | 'hidden' | 'gone' | 'login' | 'unreachable' | 'unknown';

export type StatusCategory = 'new' | 'indeterminate' | 'done';

interface Named {
  readonly name: string;
  readonly icon?: string;
}

/** A linked issue as this person may see it; what is unset is absent. */
export interface LinkedIssue {
  readonly server: string;
  readonly key: string;
  readonly cards: readonly string[];
  readonly state: IssueState;
  /** The key it has now, where it has moved. */
  readonly now?: string;
  readonly url?: string;
  readonly summary?: string;
  readonly status?: { readonly name: string; readonly category: StatusCategory };
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

export interface JiraServerState {
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
export interface PromiseShare {
  readonly kept: number | null;
  readonly resolved: number;
  readonly visible: number;
  readonly linked: number;
}

export interface Measurement {
  readonly date: string;
  readonly value: number;
  readonly text: string;
}

export type Verdict = 'better' | 'worse' | 'no-clear-change' | 'cannot-tell' | 'not-measured';

/** A metric before and after an issue was resolved. */
export interface MetricEffect {
  readonly card: string;
  readonly name: string;
  readonly key: string;
  readonly resolved: string;
  readonly before?: Measurement;
  readonly after?: Measurement;
  readonly change: Verdict;
}

/** Of a step: which of its pain points and opportunities have issues, and what its metrics were. */
export interface StepPromise extends PromiseShare {
  readonly id: string;
  readonly cards?: readonly string[];
  readonly metrics?: readonly MetricEffect[];
}

export interface PromiseKept {
  readonly map: PromiseShare;
  readonly stages: readonly (PromiseShare & { readonly id: string })[];
  readonly steps: readonly StepPromise[];
}

/** An issue that was made and could not be linked. */
export interface UnlinkedIssue {
  readonly server: string;
  readonly key: string;
  readonly card: string;
  readonly url?: string;
}

export interface MapIssues {
  readonly revision: number;
  readonly issues: readonly LinkedIssue[];
  readonly promise?: PromiseKept;
  readonly mayEdit?: boolean;
  readonly loose?: readonly UnlinkedIssue[];
}

export interface IssuesResponse {
  readonly servers: readonly JiraServerState[];
  readonly maps: Readonly<Record<string, MapIssues>>;
}

/** An issue by its link, as a key of maps. */
export function linkKey({ server, key }: { readonly server: string; readonly key: string }): string {
  return `${server} ${key}`;
}

/** The issues of several maps, named by id or `ID@REVISION`, in one request. */
export async function fetchIssues(maps: readonly string[], fresh: boolean): Promise<IssuesResponse> {
  const answer = await getJson<IssuesResponse>(address(['issues'], { maps: maps.join(','), fresh: fresh ? 'true' : undefined }));
  return answer ?? { servers: [], maps: {} };
}

/** An issue asked for alone: that tells hidden from gone, and moved. */
export async function fetchIssue(map: MapOnPage, { server, key }: LinkedIssue): Promise<LinkedIssue | null> {
  return getJson<LinkedIssue>(map.address(['issues', server, key]));
}
