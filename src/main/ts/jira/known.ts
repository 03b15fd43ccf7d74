import { type Item, linkOf, type MapIssues, type PromiseKept, type Server } from './api';

/** What is known of a map's issues: what the server said last, and what it said of single ones. */
export class Known {
  readonly servers: ReadonlyMap<string, Server>;
  private readonly items: ReadonlyMap<string, Item>;

  /**
   * @param askedAt when the server said it
   * @param alone what was asked for alone, by link: of what is hidden, it says more
   */
  constructor(
    readonly issues: MapIssues,
    servers: readonly Server[],
    alone: ReadonlyMap<string, Item>,
    readonly askedAt: Date,
  ) {
    this.servers = new Map(servers.map((server) => [server.id, server]));
    const said = (item: Item): Item => (item.state === 'hidden' ? { ...(alone.get(linkOf(item)) ?? item), cards: item.cards } : item);
    this.items = new Map(issues.issues.map((item) => [linkOf(item), said(item)]));
  }

  get all(): readonly Item[] {
    return [...this.items.values()];
  }

  get promise(): PromiseKept | undefined {
    return this.issues.promise;
  }

  of(link: string): Item | undefined {
    return this.items.get(link);
  }

  ofCard(card: string): readonly Item[] {
    return this.ofCards([card]);
  }

  ofCards(wanted: readonly string[]): readonly Item[] {
    return this.all.filter(({ cards }) => cards.some((card) => wanted.includes(card)));
  }

  /** Those that something is asked of, trouble first said. */
  get serversInTrouble(): readonly Server[] {
    return [...this.servers.values()].filter(({ state }) => state !== 'ok');
  }
}
