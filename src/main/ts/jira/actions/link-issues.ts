import { newId } from '../../page/id';
import { make, one } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { onKey } from '../../page/keyboard';
import { fill } from '../../page/text';
import { messageOf } from '../../page/errors';
import { ChosenIssues } from './chosen-issues';
import { adoptAll, returnFocus, cardName, showOutcome } from './outcome';
import { IssueSearch } from './issue-search';
import { SearchResults } from './search-results';
import { type FoundIssue, IssueService, type JiraServer, type LinkResult } from './issue-service';
import { FormDialog } from './form-dialog';
import { isLogin, isTemporary } from './jira-errors';
import { lastChoice } from './last-choice';

const SOON = 300;

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
  private readonly search: IssueSearch;
  private begun: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly map: MapOnPage,
    cards: readonly string[],
  ) {
    this.issues = new IssueService(map);
    this.search = new IssueSearch(this.issues);
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
    this.search.stop();
    const { linked } = this.chosen;
    adoptAll(this.map, linked);
    if (linked.length > 0) {
      await showOutcome(this.map, linkedWords(linked));
    }
  }

  /** Which servers there are, and what the map has already. */
  private async start(): Promise<void> {
    try {
      [this.search.sites, this.chosen.there] = await Promise.all([this.issues.sites(), this.issues.links()]);
      this.sheet.has('servers');
      this.search.site = this.search.sites.find(({ id }) => id === lastChoice().site) ?? this.search.sites[0] ?? null;
      if (this.search.site === null) {
        this.sheet.lackWith('servers', [make('p', {}, AJS.I18n.getText('journeymaps.issues.no-jira'))]);
      } else if (this.search.sites.length > 1) {
        this.sheet.body.prepend(this.siteField(this.search.site));
      }
      await this.find();
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
      ...this.search.sites.map(({ id, name }) => make('option', { value: id }, name)),
    );
    select.value = site.id;
    select.addEventListener('change', () => {
      this.sheet.has('servers');
      this.search.site = this.search.sites.find(({ id }) => id === select.value) ?? site;
      void this.find();
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
      this.timer = setTimeout(() => void this.find(), SOON);
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
    if (typed !== this.search.answered) {
      await this.find();
    }
    if (typed !== '' && typed === this.search.answered && typed === this.field.value.trim()) {
      this.take(this.search.namedIn(typed));
    }
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
        this.missingWords(this.search.answered ?? '');
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

  private async find(): Promise<void> {
    const typed = this.field.value.trim();
    if (this.search.sites.length > 0) {
      this.count.textContent = typed === '' ? '' : AJS.I18n.getText('journeymaps.issues.searching');
    }
    try {
      const found = await this.search.find(typed);
      if (found !== null) {
        this.sheet.settle();
        this.put(found, typed);
      }
    } catch (error) {
      this.failed(error, typed);
    }
  }

  private put(found: readonly FoundIssue[], typed: string): void {
    this.results.show(found);
    const recent = found.length === 0 ? '' : AJS.I18n.getText('journeymaps.issues.recent');
    const missing = this.missingWords(typed);
    this.count.textContent = typed === '' ? recent : `${foundWords(found)}${missing === '' ? '' : '.'}${missing}`;
  }

  /** After a space; empty where none is missing. */
  private missingWords(typed: string): string {
    const missing = this.search.missingIn(typed);
    return missing.length === 0 ? '' : ` ${fill(AJS.I18n.getText('journeymaps.issues.not-found'), missing.join(', '))}`;
  }

  /** Words about what is typed stand under it; who is typing is not interrupted. */
  private failed(error: unknown, typed: string): void {
    this.results.show([]);
    this.count.textContent = typed === '' || isTemporary(error) ? '' : messageOf(error);
    if (isTemporary(error) && (typed !== '' || isLogin(error))) {
      this.sheet.fail(error, () => {
        this.field.focus();
        void this.find();
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
    this.results.show(this.search.found);
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
