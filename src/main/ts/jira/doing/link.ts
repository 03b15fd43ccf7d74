import { newId } from '../../page/id';
import { make, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { onKey } from '../../page/pressed';
import { fill } from '../../page/text';
import { wordsOf } from '../../page/told';
import { Chosen } from './chosen';
import { adoptAll, back, cardName, show } from './done';
import { linkIn, linksIn } from './named';
import { Results, same } from './results';
import { type Found, Issues, type Link, type Linked, type Site } from './service';
import { Sheet } from './sheet';
import { isLogin, isPassing } from './trouble';
import { last } from './last';

const SOON = 300;

/** So many are shown before anybody looks for one. */
const FEW = 8;

/** So many are asked for at once. */
const MOST = 20;

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
  private readonly chosen: Chosen;
  private readonly results: Results;
  private sites: readonly Site[] = [];
  private site: Site | null = null;
  private found: readonly Found[] = [];
  /** What `found` is the answer to; null while there is none. */
  private answered: string | null = null;
  private begun: Promise<void> = Promise.resolve();
  private asking: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly map: MapOnPage,
    cards: readonly string[],
  ) {
    this.issues = new Issues(map);
    const title =
      cards.length === 1
        ? fill(AJS.I18n.getText('journeymaps.issues.link-to'), cardName(map, cards[0] ?? ''))
        : fill(AJS.I18n.getText('journeymaps.issues.link-to-many'), cards.length);
    this.sheet = new Sheet(map, title, '', () => this.send());
    this.field = make('input', { type: 'search', id: `journey-map-${newId()}`, autocomplete: 'off', spellcheck: 'false' });
    this.chosen = new Chosen(map, this.issues, cards, (count) => {
      this.sheet.name(
        count <= 1 ? AJS.I18n.getText('journeymaps.issues.link-one') : fill(AJS.I18n.getText('journeymaps.issues.link-many'), count),
      );
    });
    this.results = new Results(this.field, this.chosen, (found) => {
      this.enter(found);
    });
    this.sheet.body.append(this.searchField(), this.count, this.results.element, this.chosen.element);
    this.listen();
  }

  private searchField(): HTMLElement {
    const help = make(
      'p',
      { id: `${this.field.id}-help`, class: 'journey-map-doing-help' },
      AJS.I18n.getText('journeymaps.issues.search.help'),
    );
    this.field.setAttribute('aria-describedby', help.id);
    return make(
      'div',
      { class: 'journey-map-doing-field' },
      make('label', { for: this.field.id }, AJS.I18n.getText('journeymaps.issues.search')),
      this.field,
      help,
    );
  }

  async open(): Promise<void> {
    this.sheet.open();
    this.field.focus();
    this.begun = this.start();
    await this.sheet.closed;
    this.asking?.abort();
    const { linked } = this.chosen;
    adoptAll(this.map, linked);
    if (linked.length > 0) {
      await show(this.map, linkedWords(linked));
    }
  }

  /** Which servers there are, and what the map has already. */
  private async start(): Promise<void> {
    try {
      [this.sites, this.chosen.there] = await Promise.all([this.issues.sites(), this.issues.links()]);
      this.sheet.has('servers');
      this.site = this.sites.find(({ id }) => id === last().site) ?? this.sites[0] ?? null;
      if (this.site === null) {
        this.sheet.lackWith('servers', [make('p', {}, AJS.I18n.getText('journeymaps.issues.no-jira'))]);
      } else if (this.sites.length > 1) {
        this.sheet.body.prepend(this.siteField(this.site));
      }
      await this.search();
    } catch (error) {
      this.sheet.lack('servers', error, () => {
        this.begun = this.start();
      });
    }
  }

  private siteField(site: Site): HTMLElement {
    const select = make(
      'select',
      { id: `${this.field.id}-server` },
      ...this.sites.map(({ id, name }) => make('option', { value: id }, name)),
    );
    select.value = site.id;
    select.addEventListener('change', () => {
      this.sheet.has('servers');
      this.site = this.sites.find(({ id }) => id === select.value) ?? site;
      void this.search();
    });
    return make(
      'div',
      { class: 'journey-map-doing-field' },
      make('label', { for: select.id }, AJS.I18n.getText('journeymaps.issues.server')),
      select,
    );
  }

  private listen(): void {
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.search(), SOON);
    });
    onKey(this.field, (event) => {
      if (event.key === 'ArrowDown' && this.results.enter()) {
        event.preventDefault();
      } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        clearTimeout(this.timer);
        void this.enterField();
      }
    });
    this.field.addEventListener('paste', (event) => {
      this.paste(event);
    });
    this.chosen.element.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button !== null) {
        this.chosen.leaveOut(Number(button.value));
        this.results.draw();
        (one(this.chosen.element, 'button') ?? this.field).focus();
      }
    });
  }

  /** A field of one line would join what stands on several. */
  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (/[\r\n]/.test(text)) {
      event.preventDefault();
      this.field.setRangeText(text.replace(/\s+/g, ' '), this.field.selectionStart ?? 0, this.field.selectionEnd ?? 0, 'end');
      this.field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** What is typed names issues, or finds one alone: it is chosen, or linked when it is chosen already. */
  private async enterField(): Promise<void> {
    await this.begun;
    const typed = this.field.value.trim();
    if (typed !== this.answered) {
      await this.search();
    }
    if (typed !== '' && typed === this.answered && typed === this.field.value.trim()) {
      this.take(this.meant(typed));
    }
  }

  private meant(typed: string): readonly Found[] {
    const links = this.site === null ? [] : linksIn(typed, this.sites, this.site);
    const named = this.found.filter((found) => links.some((link) => same(link, found)));
    return named.length > 0 ? named : this.found.length === 1 ? this.found : [];
  }

  private take(issues: readonly Found[]): void {
    const open = issues.filter((issue) => !this.chosen.isThere(issue));
    const fresh = open.filter((issue) => !this.chosen.isChosen(issue));
    fresh.forEach((issue) => {
      this.chosen.toggle(issue);
    });
    this.results.draw();
    if (fresh.length > 0) {
      this.count.textContent =
        fill(AJS.I18n.getText('journeymaps.issues.now-chosen'), fresh.map(({ key }) => key).join(', ')) +
        this.missingWords(this.found, this.answered ?? '');
    } else if (open.length > 0) {
      this.sheet.again();
    } else if (issues[0] !== undefined) {
      this.count.textContent = fill(AJS.I18n.getText('journeymaps.issues.already'), this.chosen.whose(issues[0]));
    }
  }

  /** At an issue that was found: it is linked, with all that is chosen. */
  private enter(found: Found): void {
    if (!this.chosen.isChosen(found) && !this.chosen.isThere(found)) {
      this.chosen.toggle(found);
      this.results.draw();
    }
    if (this.chosen.count > 0) {
      this.sheet.again();
    }
  }

  /** A later search overtakes an earlier one. */
  private async search(): Promise<void> {
    this.asking?.abort();
    this.answered = null;
    const typed = this.field.value.trim();
    const named = linkIn(typed, this.sites);
    const site = this.sites.find(({ id }) => id === named?.server) ?? this.site;
    if (site === null) {
      return;
    }
    const asking = new AbortController();
    this.asking = asking;
    this.count.textContent = typed === '' ? '' : AJS.I18n.getText('journeymaps.issues.searching');
    try {
      const found = await this.look(site, typed, asking.signal);
      if (!asking.signal.aborted) {
        this.sheet.settle();
        this.put(found, typed);
      }
    } catch (error) {
      if (!asking.signal.aborted) {
        this.failed(error, typed);
      }
    }
  }

  /** Those that changed last, as long as nothing is typed. */
  private async look(site: Site, typed: string, signal: AbortSignal): Promise<readonly Found[]> {
    const links = linksIn(typed, this.sites, site);
    if (links.length > 1) {
      return this.lookUp(links, signal);
    }
    const found = await this.issues.search(site.id, typed, signal);
    return typed === '' ? found.slice(0, FEW) : found;
  }

  /** All that are named, each server and some at a time; in the order they are named in, where they still have those keys. */
  private async lookUp(links: readonly Link[], signal: AbortSignal): Promise<readonly Found[]> {
    const found: Found[] = [];
    for (const server of new Set(links.map((link) => link.server))) {
      const keys = links.filter((link) => link.server === server).map(({ key }) => key);
      for (let from = 0; from < keys.length; from += MOST) {
        found.push(...(await this.issues.search(server, keys.slice(from, from + MOST).join(' '), signal)));
      }
    }
    const place = (issue: Link): number => links.findIndex((link) => same(link, issue));
    return found.sort((one, other) => place(one) - place(other));
  }

  private put(found: readonly Found[], typed: string): void {
    this.found = found;
    this.answered = typed;
    this.results.show(found);
    const recent = found.length === 0 ? '' : AJS.I18n.getText('journeymaps.issues.recent');
    const missing = this.missingWords(found, typed);
    this.count.textContent = typed === '' ? recent : `${foundWords(found)}${missing === '' ? '' : '.'}${missing}`;
  }

  /** Of several that are named, those that were not found, after a space; empty for none. One that was moved is found under another key. */
  private missingWords(found: readonly Found[], typed: string): string {
    const links = this.site === null ? [] : linksIn(typed, this.sites, this.site);
    const missing = links.filter((link) => !found.some((issue) => same(issue, link)));
    return links.length < 2 || found.length >= links.length
      ? ''
      : ` ${fill(AJS.I18n.getText('journeymaps.issues.not-found'), missing.map(({ key }) => key).join(', '))}`;
  }

  /** Words about what is typed stand under it; who is typing is not interrupted. */
  private failed(error: unknown, typed: string): void {
    this.found = [];
    this.results.show([]);
    this.count.textContent = typed === '' || isPassing(error) ? '' : wordsOf(error);
    if (isPassing(error) && (typed !== '' || isLogin(error))) {
      this.sheet.fail(error, () => {
        this.field.focus();
        void this.search();
      });
    }
  }

  private async send(): Promise<void> {
    this.sheet.settle();
    if (this.chosen.count === 0) {
      this.count.textContent = AJS.I18n.getText('journeymaps.issues.choose-some');
      this.field.focus();
      return;
    }
    const before = this.chosen.linked.length;
    const failure = await this.chosen.send((words) => {
      this.sheet.say(words);
    });
    this.sheet.say('');
    this.results.show(this.found);
    if (this.chosen.count === 0) {
      this.sheet.close();
    } else if (isPassing(failure)) {
      this.sheet.fail(failure, () => {
        this.sheet.again();
      });
    } else {
      this.sheet.tell([make('p', {}, AJS.I18n.getText('journeymaps.issues.not-linked'))]);
      one(this.chosen.element, 'button')?.focus();
    }
    this.sheet.say(linkedWords(this.chosen.linked.slice(before)));
  }
}

/** Empty for none. */
function linkedWords(linked: readonly Linked[]): string {
  const keys = [...new Set(linked.map(({ key }) => key))].join(', ');
  return keys === '' ? '' : fill(AJS.I18n.getText('journeymaps.issues.linked'), keys);
}

function foundWords(found: readonly Found[]): string {
  return found.length === 0
    ? AJS.I18n.getText('journeymaps.issues.nothing-found')
    : found.length === 1
      ? AJS.I18n.getText('journeymaps.issues.one-found')
      : fill(AJS.I18n.getText('journeymaps.issues.count'), found.length);
}
