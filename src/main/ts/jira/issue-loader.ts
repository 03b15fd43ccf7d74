import { type IssuesResponse, fetchIssues, type MapIssues, type JiraServerState } from './api';
import { messageOf } from '../page/errors';

/** As many maps as one request takes. */
const MOST = 20;

/** Who was away from the page for fewer milliseconds sees what is there. */
const AWAY = 3_000;

/** What is older is asked for again when the map is drawn. */
const OLD = 60_000;

/** The longest pause that is kept, in seconds: then the next focus asks. */
const LONGEST = 600;

const TROUBLE: ReadonlySet<JiraServerState['state']> = new Set(['login', 'unreachable', 'busy']);

/** A map on the page that wants to know of its issues. */
export interface IssueConsumer {
  /** Its id, or `ID@REVISION`. */
  readonly name: string;
  readonly isThere: boolean;
  receive(issues: MapIssues, servers: readonly JiraServerState[]): void;
  /** The old states stay. */
  failed(reason: string): void;
}

/**
 * Asks for the issues of all maps on the page together, in the background, and again when somebody comes back to the page: perhaps
 * they were in Jira. While an answer is on its way nobody asks again; what
 * was wanted meanwhile is asked for after it.
 */
export class IssueLoader {
  private readonly wanting = new Set<IssueConsumer>();
  private asking: Promise<void> | null = null;
  private next: { fresh: boolean } | null = null;
  private askedAt = 0;
  private leftAt = 0;
  /** Whether a server gave no answer last: then it is not pressed. */
  private isInTrouble = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener('blur', () => {
      this.leftAt = Date.now();
    });
    addEventListener('focus', () => {
      if (this.wanting.size > 0 && Date.now() - Math.max(this.leftAt, this.askedAt) > AWAY) {
        void this.load(!this.isInTrouble);
      }
    });
  }

  add(map: IssueConsumer): void {
    this.wanting.add(map);
  }

  get isOld(): boolean {
    return Date.now() - this.askedAt > OLD;
  }

  /** Once the map has come to rest. */
  loadSoon(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.load(false);
    }, milliseconds);
  }

  /**
   * Never fails: the maps are told what came of it.
   *
   * @param fresh whether Jira is asked whatever is remembered
   */
  load(fresh: boolean): Promise<void> {
    if (this.asking !== null) {
      this.next = { fresh: fresh || this.next?.fresh === true };
      return this.asking;
    }
    this.asking = this.run(fresh).finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  private async run(fresh: boolean): Promise<void> {
    clearTimeout(this.timer);
    this.askedAt = Date.now();
    this.isInTrouble = false;
    const there = [...this.wanting].filter((map) => map.isThere);
    const names = [...new Set(there.map(({ name }) => name))];
    const parts = Array.from({ length: Math.ceil(names.length / MOST) }, (_, index) => names.slice(index * MOST, (index + 1) * MOST));
    await Promise.all(parts.map((part) => this.askFor(there, part, fresh)));
    const { next } = this;
    if (next !== null) {
      this.next = null;
      await this.run(next.fresh);
    }
  }

  private async askFor(there: readonly IssueConsumer[], names: readonly string[], fresh: boolean): Promise<void> {
    const about = there.filter(({ name }) => names.includes(name));
    let answer: IssuesResponse;
    try {
      answer = await fetchIssues(names, fresh);
    } catch (error) {
      this.isInTrouble = true;
      for (const map of about) {
        map.failed(messageOf(error));
      }
      return;
    }
    this.isInTrouble ||= answer.servers.some(({ state }) => TROUBLE.has(state));
    this.askAfterPause(answer);
    tell(about, answer);
  }

  private askAfterPause({ servers }: IssuesResponse): void {
    const pauses = servers.map(({ retryAfter = 0 }) => retryAfter).filter((seconds) => seconds > 0);
    if (pauses.length > 0) {
      this.loadSoon(1_000 * Math.min(LONGEST, Math.max(...pauses)));
    }
  }
}

function tell(about: readonly IssueConsumer[], { servers, maps }: IssuesResponse): void {
  for (const map of about) {
    const issues = maps[map.name];
    if (issues !== undefined) {
      map.receive(issues, servers);
    }
  }
}
