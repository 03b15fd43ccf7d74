import { listen } from '../page/commands';
import { make, ours } from '../page/dom';
import { PANEL_DRAWN } from '../page/events';
import type { MapOnPage } from '../page/map-on-page';
import { markup } from '../page/markup';
import { reportUnexpected } from '../page/errors';
import { whenDrawn } from './extension-points';
import { type LinkedIssue, fetchIssue, linkKey, type MapIssues, type JiraServerState } from './api';
import type { IssueLoader, IssueConsumer } from './issue-loader';
import { drawCounts } from './counts';
import { cardAround, drawDetails, openDetails } from './details';
import { KnownIssues } from './known-issues';
import { drawInlineIssues, linkAt, issuePlaces } from './inline-issues';
import { drawNotices } from './notices';
import { drawPromise } from './promise';
import { TableDialog } from './table/table-dialog';

/** As long as a map is left to come to rest, in milliseconds, before new keys in it are asked for. */
const REST = 400;
const LONG_REST = 2_000;

/** As many issues as are asked for alone at the same time. */
const AT_ONCE = 3;

/** The issues of a map: what the server says of them, drawn where they stand. */
export class IssuesOnMap implements IssueConsumer {
  private known: KnownIssues | null = null;
  private failure: string | null = null;
  private table: TableDialog | null = null;
  private authorising = false;
  /** What was asked for alone, by link. */
  private readonly alone = new Map<string, LinkedIssue>();
  /** The links that were drawn when the server was asked last. */
  private asked = '';
  private readonly said = new Set<string>();

  constructor(
    private readonly map: MapOnPage,
    private readonly asking: IssueLoader,
  ) {
    const { root } = map;
    asking.add(this);
    this.remember();
    listen(root, [{ name: 'ask-issues', label: null, key: null, run: () => this.again() }]);
    map.onDrawn(() => {
      this.drawn();
    });
    root.addEventListener(
      'toggle',
      (event) => {
        if (event.target instanceof HTMLElement && event.target.matches(`${markup.details}:popover-open`)) {
          this.opened(event.target);
        }
      },
      true,
    );
    root.addEventListener(PANEL_DRAWN, () => {
      if (this.known !== null) {
        drawInlineIssues(map, this.known);
      }
    });
    // Links open elsewhere while the map is edited.
    new MutationObserver(() => {
      this.draw();
    }).observe(root, { attributeFilter: ['data-editing'] });
    root.addEventListener('click', ({ target }) => {
      this.authorising ||= target instanceof Element && target.closest('[data-issues="authorise"]') !== null;
    });
    addEventListener('focus', () => {
      if (this.authorising) {
        this.authorising = false;
        void this.asking.load(true);
      }
    });
  }

  get name(): string {
    const { revision } = this.map.parameters();
    return revision === undefined ? this.map.id : `${this.map.id}@${revision}`;
  }

  get isThere(): boolean {
    return this.map.root.isConnected;
  }

  /** The issues of all maps, asked for in the background. */
  async look(): Promise<void> {
    await this.asking.load(false);
  }

  async showTable(): Promise<void> {
    if (this.table?.isOpen !== true) {
      this.table = new TableDialog(this.map, () => this.refresh());
      const opened = this.table.open(this.known);
      if (this.known === null) {
        await this.look();
      }
      await opened;
      this.draw();
      await this.askAlone(this.known?.all ?? []);
    }
  }

  receive(issues: MapIssues, servers: readonly JiraServerState[]): void {
    this.failure = null;
    this.known = new KnownIssues(issues, servers, this.alone, new Date());
    this.draw();
    void this.askAlone(this.table?.isOpen === true ? this.known.all : this.known.ofCards(openDetails(this.map).map(cardAround)));
  }

  failed(reason: string): void {
    this.failure = reason;
    this.draw();
    this.table?.failed(reason);
  }

  private again(): true {
    this.map.say(AJS.I18n.getText('journeymaps.jira.asking'));
    void this.refresh();
    return true;
  }

  private async refresh(): Promise<void> {
    this.alone.clear();
    await this.asking.load(true);
  }

  private drawn(): void {
    this.draw();
    const isNew = this.links() !== this.asked;
    if (isNew || (this.asking.isOld && this.map.one(markup.issue) !== null)) {
      this.remember();
      this.asking.loadSoon(isNew ? REST : LONG_REST);
    }
  }

  private remember(): void {
    this.asked = this.links();
  }

  /** Which issues work on which cards, as drawn. */
  private links(): string {
    const places = issuePlaces(this.map).filter((place) => cardAround(place) !== '');
    return [...new Set(places.map((place) => `${cardAround(place)} ${linkAt(place)}`))].sort().join();
  }

  private draw(): void {
    const { map, known } = this;
    const isNew = (text: string): boolean => !this.said.has(text) && this.said.add(text).size > 0;
    drawNotices(map, known?.serversInTrouble ?? [], this.failure, isNew);
    if (known !== null) {
      drawInlineIssues(map, known);
      drawCounts(map, known);
      drawPromise(map, known);
      for (const details of openDetails(map)) {
        drawDetails(map, details, known);
      }
      this.drawButton(known);
      this.table?.know(known);
      for (const then of whenDrawn) {
        then(map, known.issues);
      }
    }
  }

  private drawButton({ all: { length } }: KnownIssues): void {
    for (const button of this.map.all(`${markup.tools} [data-action="issues"]`)) {
      const there = ours(button, '.journey-map-issues-number');
      const text = String(length);
      if (length === 0) {
        there?.remove();
      } else if (there === null) {
        button.append(' ', make('span', { class: 'journey-map-issues-number' }, text));
      } else if (there.textContent !== text) {
        there.textContent = text;
      }
    }
  }

  private opened(details: HTMLElement): void {
    if (this.known !== null) {
      drawDetails(this.map, details, this.known);
      void this.askAlone(this.known.ofCard(cardAround(details)));
    }
  }

  /** Of what is hidden, Jira says more when it is asked for alone; where it does not, it stays hidden. */
  private async askAlone(items: readonly LinkedIssue[]): Promise<void> {
    const wanted = items.filter((item) => item.state === 'hidden' && !this.alone.has(linkKey(item)));
    const next = async (): Promise<void> => {
      for (let item = wanted.shift(); item !== undefined; item = wanted.shift()) {
        this.alone.set(linkKey(item), item);
        this.alone.set(linkKey(item), (await fetchIssue(this.map, item).catch(reportUnexpected)) ?? item);
      }
    };
    if (wanted.length > 0) {
      await Promise.all(Array.from({ length: AT_ONCE }, next));
      if (this.known !== null) {
        this.known = new KnownIssues(this.known.issues, [...this.known.servers.values()], this.alone, this.known.askedAt);
        this.draw();
      }
    }
  }
}
