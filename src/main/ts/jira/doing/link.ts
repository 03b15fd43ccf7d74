import { newId } from '../../page/id';
import { make, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { adopt, back, cardName, keyLink, show } from './done';
import { Results, same } from './results';
import { type Found, Issues, type Link, type Linked, type Site } from './service';
import { Sheet } from './sheet';
import { isPassing, wordsOf } from './trouble';
import { last } from './last';

const SOON = 300;

/** An issue that was chosen, and what is sent for each card. */
interface Chosen {
  readonly issue: Found;
  readonly requests: Map<string, string>;
  problem: string;
}

/** Links issues to cards: found by key, address, words or JQL. */
export async function linkIssues(map: MapOnPage, cards: readonly string[]): Promise<void> {
  const before = document.activeElement;
  const linking = new Linking(map, cards);
  await linking.open();
  back(map, before, cards[0] ?? '');
}

class Linking {
  private readonly issues: Issues;
  private readonly sheet: Sheet;
  private readonly field: HTMLInputElement;
  private readonly count = make('p', { class: 'journey-map-doing-count', role: 'status' });
  private readonly list = make('ul', { class: 'journey-map-doing-chosen', 'aria-label': AJS.I18n.getText('journeymaps.issues.chosen') });
  private readonly results: Results;
  private sites: readonly Site[] = [];
  private site: Site | null = null;
  private there: ReadonlyMap<string, readonly Link[]> = new Map();
  private chosen: Chosen[] = [];
  private readonly linked: Linked[] = [];
  private found: readonly Found[] = [];
  private asking: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly map: MapOnPage,
    private readonly cards: readonly string[],
  ) {
    this.issues = new Issues(map);
    const title = cards.length === 1 ? fill(AJS.I18n.getText('journeymaps.issues.link-to'), cardName(map, cards[0] ?? '')) : fill(AJS.I18n.getText('journeymaps.issues.link-to-many'), cards.length);
    this.sheet = new Sheet(map, title, '', () => this.send());
    this.field = make('input', { type: 'search', id: `journey-map-${newId()}`, autocomplete: 'off', spellcheck: 'false' });
    this.results = new Results(this.field, (found) => this.isChosen(found), (found) => this.whose(found), (found) => this.isThere(found), (found) => {
      this.toggle(found);
    });
    this.sheet.body.append(this.searchField(), this.count, this.results.element, this.list);
    this.listen();
    this.draw();
  }

  private searchField(): HTMLElement {
    const help = make('p', { id: `${this.field.id}-help`, class: 'journey-map-doing-help' }, AJS.I18n.getText('journeymaps.issues.search.help'));
    this.field.setAttribute('aria-describedby', help.id);
    return make('div', { class: 'journey-map-doing-field' }, make('label', { for: this.field.id }, AJS.I18n.getText('journeymaps.issues.search')), this.field, help);
  }

  async open(): Promise<void> {
    this.sheet.open();
    this.field.focus();
    await this.start();
    await this.sheet.closed;
    this.asking?.abort();
    if (this.linked.length > 0) {
      await show(this.map, linkedWords(this.linked));
    }
  }

  /** Which servers there are, and what the map has already. */
  private async start(): Promise<void> {
    try {
      [this.sites, this.there] = await Promise.all([this.issues.sites(), this.issues.links()]);
      this.site = this.sites.find(({ id }) => id === last().site) ?? this.sites[0] ?? null;
      if (this.site === null) {
        this.sheet.tell([make('p', {}, AJS.I18n.getText('journeymaps.issues.no-jira'))]);
      } else if (this.sites.length > 1) {
        this.sheet.body.prepend(this.siteField(this.site));
      }
      await this.search();
    } catch (error) {
      this.sheet.fail(error, () => void this.start());
    }
  }

  private siteField(site: Site): HTMLElement {
    const select = make('select', { id: `${this.field.id}-server` }, ...this.sites.map(({ id, name }) => make('option', { value: id }, name)));
    select.value = site.id;
    select.addEventListener('change', () => {
      this.site = this.sites.find(({ id }) => id === select.value) ?? site;
      void this.search();
    });
    return make('div', { class: 'journey-map-doing-field' }, make('label', { for: select.id }, AJS.I18n.getText('journeymaps.issues.server')), select);
  }

  private listen(): void {
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.search(), SOON);
    });
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' && this.results.enter()) {
        event.preventDefault();
      } else if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
        clearTimeout(this.timer);
        void this.search();
      }
    });
    this.list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null) {
        this.leaveOut(Number(button.value));
      }
    });
  }

  /** A later search overtakes an earlier one. */
  private async search(): Promise<void> {
    this.asking?.abort();
    const typed = this.field.value.trim();
    const site = this.sites.find(({ url }) => typed.startsWith(`${url}/`)) ?? this.site;
    if (typed === '' || site === null) {
      this.put([]);
      this.count.textContent = '';
      return;
    }
    const asking = new AbortController();
    this.asking = asking;
    this.count.textContent = AJS.I18n.getText('journeymaps.issues.searching');
    try {
      const found = await this.issues.search(site.id, typed, asking.signal);
      if (!asking.signal.aborted) {
        this.sheet.settle();
        this.put(found);
      }
    } catch (error) {
      if (!asking.signal.aborted) {
        this.failed(error);
      }
    }
  }

  private put(found: readonly Found[]): void {
    this.found = found;
    this.results.show(found);
    this.count.textContent = found.length === 0 ? AJS.I18n.getText('journeymaps.issues.nothing-found') : found.length === 1 ? AJS.I18n.getText('journeymaps.issues.one-found') : fill(AJS.I18n.getText('journeymaps.issues.count'), found.length);
  }

  /** Words about what is typed stand under it; who is typing is not interrupted. */
  private failed(error: unknown): void {
    this.put([]);
    this.count.textContent = '';
    if (isPassing(error)) {
      this.sheet.fail(error, () => {
        this.field.focus();
        void this.search();
      });
    } else {
      this.count.textContent = wordsOf(error);
    }
  }

  private isChosen(found: Found): boolean {
    return this.chosen.some(({ issue }) => same(issue, found));
  }

  /** The cards that have it already, by name. */
  private whose(found: Found): string {
    return [...this.there].filter(([, links]) => links.some((link) => same(link, found))).map(([card]) => fill(AJS.I18n.getText('journeymaps.issues.quoted'), cardName(this.map, card))).join(', ');
  }

  /** On all of the cards that it could be linked to. */
  private isThere(found: Found): boolean {
    return this.cards.every((card) => this.has(card, found));
  }

  private has(card: string, issue: Link): boolean {
    return this.there.get(card)?.some((link) => same(link, issue)) === true;
  }

  private toggle(issue: Found): void {
    const was = this.chosen.length;
    this.chosen = this.chosen.filter((chosen) => !same(chosen.issue, issue));
    if (this.chosen.length === was) {
      this.chosen.push({ issue, requests: new Map(this.cards.map((card) => [card, newId()])), problem: '' });
    }
    this.draw();
  }

  private leaveOut(index: number): void {
    this.chosen = this.chosen.filter((_, at) => at !== index);
    this.results.draw();
    this.draw();
    (one(this.list, 'button') ?? this.field).focus();
  }

  private draw(): void {
    this.list.replaceChildren(...this.chosen.map(({ issue, problem }, index) => make('li', {},
      keyLink(issue), ` ${issue.summary ?? ''} `,
      make('button', { type: 'button', value: String(index), 'aria-label': fill(AJS.I18n.getText('journeymaps.issues.leave-out'), issue.key) }, '×'),
      ...(problem === '' ? [] : [make('p', { class: 'journey-map-doing-problem' }, problem)]))));
    this.list.hidden = this.chosen.length === 0;
    this.sheet.name(this.chosen.length <= 1 ? AJS.I18n.getText('journeymaps.issues.link-one') : fill(AJS.I18n.getText('journeymaps.issues.link-many'), this.chosen.length));
  }

  private async send(): Promise<void> {
    this.sheet.settle();
    if (this.chosen.length === 0) {
      this.count.textContent = AJS.I18n.getText('journeymaps.issues.choose-some');
      this.field.focus();
      return;
    }
    const before = this.linked.length;
    const failure = await this.sendAll();
    this.sheet.say('');
    this.results.show(this.found);
    this.draw();
    if (this.chosen.length === 0) {
      this.sheet.close();
    } else if (isPassing(failure)) {
      this.sheet.fail(failure, () => {
        this.sheet.again();
      });
    } else {
      this.sheet.tell([make('p', {}, AJS.I18n.getText('journeymaps.issues.not-linked'))]);
      one(this.list, 'button')?.focus();
    }
    this.sheet.say(linkedWords(this.linked.slice(before)));
  }

  /** What is linked leaves the list; what would fail for the others too stops it. @returns what failed last */
  private async sendAll(): Promise<unknown> {
    let failure: unknown = null;
    for (const [index, chosen] of [...this.chosen].entries()) {
      this.sheet.say(fill(AJS.I18n.getText('journeymaps.issues.linking-of'), index + 1, this.chosen.length + index));
      try {
        await this.sendOne(chosen);
        this.chosen = this.chosen.filter((other) => other !== chosen);
      } catch (error) {
        failure = error;
        if (isPassing(error)) {
          break;
        }
        chosen.problem = wordsOf(error);
      }
    }
    return failure;
  }

  private async sendOne({ issue: { server, key }, requests }: Chosen): Promise<void> {
    for (const card of this.cards.filter((id) => !this.has(id, { server, key }))) {
      const linked = await this.issues.put(card, requests.get(card) ?? newId(), { server, key });
      this.linked.push(linked);
      this.there = new Map(this.there).set(card, [...(this.there.get(card) ?? []), { server, key }]);
      adopt(this.map, fill(AJS.I18n.getText('journeymaps.issues.link-name'), linked.key), linked);
    }
  }
}

/** Empty for none. */
function linkedWords(linked: readonly Linked[]): string {
  const keys = [...new Set(linked.map(({ key }) => key))].join(', ');
  return keys === '' ? '' : fill(AJS.I18n.getText('journeymaps.issues.linked'), keys);
}
