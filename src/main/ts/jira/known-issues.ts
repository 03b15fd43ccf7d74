import { type LinkedIssue, linkKey, type MapIssues, type PromiseKept, type JiraServerState } from './api';

/** What is known of a map's issues: what the server said last, and what it said of single ones. */
export class KnownIssues {
  readonly servers: ReadonlyMap<string, JiraServerState>;
  private readonly items: ReadonlyMap<string, LinkedIssue>;

  /**
   * @param askedAt when the server said it
   * @param alone what was asked for alone, by link: of what is hidden, it says more
   */
  constructor(
    readonly issues: MapIssues,
    servers: readonly JiraServerState[],
    alone: ReadonlyMap<string, LinkedIssue>,
    readonly askedAt: Date,
  ) {
    this.servers = new Map(servers.map((server) => [server.id, server]));
    const said = (item: LinkedIssue): LinkedIssue =>
      item.state === 'hidden' ? { ...(alone.get(linkKey(item)) ?? item), cards: item.cards } : item;
    this.items = new Map(issues.issues.map((item) => [linkKey(item), said(item)]));
  }

  get all(): readonly LinkedIssue[] {
    return [...this.items.values()];
  }

  get promise(): PromiseKept | undefined {
    return this.issues.promise;
  }

  of(link: string): LinkedIssue | undefined {
    return this.items.get(link);
  }

  ofCard(card: string): readonly LinkedIssue[] {
    return this.ofCards([card]);
  }

  ofCards(wanted: readonly string[]): readonly LinkedIssue[] {
    return this.all.filter(({ cards }) => cards.some((card) => wanted.includes(card)));
  }

  /** Those that something is asked of, trouble first said. */
  get serversInTrouble(): readonly JiraServerState[] {
    return [...this.servers.values()].filter(({ state }) => state !== 'ok');
  }
}
