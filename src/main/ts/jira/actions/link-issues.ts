import { newId } from '../../page/id';
import { make, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { onKey } from '../../page/keyboard';
import { fill } from '../../page/text';
import { messageOf } from '../../page/errors';
import { ChosenIssues } from './chosen-issues';
import { adoptAll, returnFocus, cardName, showOutcome } from './outcome';
import { linkIn, linksIn } from './parse-links';
import { SearchResults } from './search-results';
import { type FoundIssue, isSameIssue, type IssueLink, IssueService, type JiraServer, type LinkResult } from './issue-service';
import { FormDialog } from './form-dialog';
import { isLogin, isTemporary } from './jira-errors';
import { lastChoice } from './last-choice';

const SOON = 300;

/** So many are shown before anybody looks for one. */
const FEW = 8;

/** So many are asked for at once. */
const MOST = 20;

/** Links issues to cards: found by key, address, words or JQL. */
export async function linkIssues(map: MapOnPage, cards: readonly string[]): Promise<void> {
  const before = document.activeElement;
  const linking = new LinkDialog(map, cards);
  await linking.open();
  returnFocus(map, before, cards[0] ?? '');
}

class LinkDialog {
  private readonly issues: IssueService;
  private readonly sheet: FormDialog;
  private readonly field: HTMLInputElement;
  private readonly count = make('p', { class: 'journey-map-doing-count', role: 'status' });
  private readonly chosen: ChosenIssues;
  private readonly results: SearchResults;
  private sites: readonly JiraServer[] = [];
  private site: JiraServer | null = null;
  private found: readonly FoundIssue[] = [];
  /** What `found` is the answer to; null while there is none. */
  private answered: string | null = null;
  private begun: Promise<void> = Promise.resolve();
  private asking: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly map: MapOnPage,
    cards: readonly string[],
  ) {
    this.issues = new IssueService(map);
    const title =
      cards.length === 1
        ? fill(AJS.I18n.getText('journeymaps.issues.link-to'), cardName(map, cards[0] ?? ''))
        : fill(AJS.I18n.getText('journeymaps.issues.link-to-many'), cards.length);
    this.sheet = new FormDialog(map, title, '', () => this.send());
    this.field = make('input', { type: 'search', id: `journey-map-${newId()}`, autocomplete: 'off', spellcheck: 'false' });
    this.chosen = new ChosenIssues(map, this.issues, cards, (count) => {
      this.sheet.name(
        count <= 1 ? AJS.I18n.getText('journeymaps.issues.link-one') : fill(AJS.I18n.getText('journeymaps.issues.link-many'), count),
      );
    });
    this.results = new SearchResults(this.field, this.chosen, (found) => {
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
      await showOutcome(this.map, linkedWords(linked));
    }
  }

  /** Which servers there are, and what the map has already. */
  private async start(): Promise<void> {
    try {
      [this.sites, this.chosen.there] = await Promise.all([this.issues.sites(), this.issues.links()]);
      this.sheet.has('servers');
      this.site = this.sites.find(({ id }) => id === lastChoice().site) ?? this.sites[0] ?? null;
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

  private siteField(site: JiraServer): HTMLElement {
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
      this.take(this.namedIn(typed));
    }
  }

  private namedIn(typed: string): readonly FoundIssue[] {
    const links = this.site === null ? [] : linksIn(typed, this.sites, this.site);
    const named = this.found.filter((found) => links.some((link) => isSameIssue(link, found)));
    return named.length > 0 ? named : this.found.length === 1 ? this.found : [];
  }

  private take(issues: readonly FoundIssue[]): void {
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
  private enter(found: FoundIssue): void {
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
  private async look(site: JiraServer, typed: string, signal: AbortSignal): Promise<readonly FoundIssue[]> {
    const links = linksIn(typed, this.sites, site);
    if (links.length > 1) {
      return this.lookUp(links, signal);
    }
    const found = await this.issues.search(site.id, typed, signal);
    return typed === '' ? found.slice(0, FEW) : found;
  }

  /** All that are named, each server and some at a time; in the order they are named in, where they still have those keys. */
  private async lookUp(links: readonly IssueLink[], signal: AbortSignal): Promise<readonly FoundIssue[]> {
    const found: FoundIssue[] = [];
    for (const server of new Set(links.map((link) => link.server))) {
      const keys = links.filter((link) => link.server === server).map(({ key }) => key);
      for (let from = 0; from < keys.length; from += MOST) {
        found.push(...(await this.issues.search(server, keys.slice(from, from + MOST).join(' '), signal)));
      }
    }
    const place = (issue: IssueLink): number => links.findIndex((link) => isSameIssue(link, issue));
    return found.sort((one, other) => place(one) - place(other));
  }

  private put(found: readonly FoundIssue[], typed: string): void {
    this.found = found;
    this.answered = typed;
    this.results.show(found);
    const recent = found.length === 0 ? '' : AJS.I18n.getText('journeymaps.issues.recent');
    const missing = this.missingWords(found, typed);
    this.count.textContent = typed === '' ? recent : `${foundWords(found)}${missing === '' ? '' : '.'}${missing}`;
  }

  /** Of several that are named, those that were not found, after a space; empty for none. One that was moved is found under another key. */
  private missingWords(found: readonly FoundIssue[], typed: string): string {
    const links = this.site === null ? [] : linksIn(typed, this.sites, this.site);
    const missing = links.filter((link) => !found.some((issue) => isSameIssue(issue, link)));
    return links.length < 2 || found.length >= links.length
      ? ''
      : ` ${fill(AJS.I18n.getText('journeymaps.issues.not-found'), missing.map(({ key }) => key).join(', '))}`;
  }

  /** Words about what is typed stand under it; who is typing is not interrupted. */
  private failed(error: unknown, typed: string): void {
    this.found = [];
    this.results.show([]);
    this.count.textContent = typed === '' || isTemporary(error) ? '' : messageOf(error);
    if (isTemporary(error) && (typed !== '' || isLogin(error))) {
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
    } else if (isTemporary(failure)) {
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
function linkedWords(linked: readonly LinkResult[]): string {
  const keys = [...new Set(linked.map(({ key }) => key))].join(', ');
  return keys === '' ? '' : fill(AJS.I18n.getText('journeymaps.issues.linked'), keys);
}

function foundWords(found: readonly FoundIssue[]): string {
  return found.length === 0
    ? AJS.I18n.getText('journeymaps.issues.nothing-found')
    : found.length === 1
      ? AJS.I18n.getText('journeymaps.issues.one-found')
      : fill(AJS.I18n.getText('journeymaps.issues.count'), found.length);
}
