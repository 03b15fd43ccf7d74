import { all, make, one } from '../../page/dom';
import { onKey } from '../../page/keyboard';
import { fill } from '../../page/text';
import { lozenge } from '../issue-elements';
import type { ChosenIssues } from './chosen-issues';
import { icon } from './icon';
import { type FoundIssue, isSameIssue } from './issue-service';

/**
 * Issues that were found, of which several can be chosen: a listbox that the arrows go through, and that Space and a click choose
 * in.
 */
export class SearchResults {
  readonly element: HTMLElement;
  private found: readonly FoundIssue[] = [];

  /**
   * @param above where Arrow Up leads from the first, and where whoever was in here is when that is gone
   * @param entered told when Enter was pressed at one
   */
  constructor(
    private readonly above: HTMLElement,
    private readonly chosen: ChosenIssues,
    private readonly entered: (found: FoundIssue) => void,
  ) {
    this.element = make('div', {
      role: 'listbox',
      'aria-multiselectable': 'true',
      class: 'journey-map-doing-results',
      'aria-label': AJS.I18n.getText('journeymaps.issues.found'),
      hidden: '',
    });
    this.element.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
      if (option !== null) {
        this.press(option);
      }
    });
    onKey(this.element, (event) => {
      this.key(event);
    });
  }

  show(found: readonly FoundIssue[]): void {
    const at = this.options.findIndex((option) => option === document.activeElement);
    const before = this.found[at];
    this.found = found;
    this.element.replaceChildren(...found.map((issue) => this.option(issue)));
    this.element.hidden = found.length === 0;
    this.draw();
    const again = before === undefined ? -1 : found.findIndex((issue) => isSameIssue(issue, before));
    this.rove(Math.max(0, again), again >= 0);
    if (at >= 0 && again < 0) {
      this.above.focus();
    }
  }

  /** As it is chosen now. */
  draw(): void {
    this.options.forEach((option, index) => {
      const issue = this.found[index];
      option.setAttribute('aria-selected', String(issue !== undefined && (this.chosen.isChosen(issue) || this.chosen.isThere(issue))));
    });
  }

  /** Into the list; false when it is empty. */
  enter(): boolean {
    this.rove(0, true);
    return this.found.length > 0;
  }

  private get options(): HTMLElement[] {
    return all(this.element, '[role="option"]');
  }

  private option(issue: FoundIssue): HTMLElement {
    const { key, summary = '', type } = issue;
    const status = lozenge(issue);
    const whose = this.chosen.whose(issue);
    return make(
      'div',
      { role: 'option', 'aria-disabled': this.chosen.isThere(issue) ? 'true' : null },
      make('span', { class: 'journey-map-doing-box', 'aria-hidden': 'true' }),
      make('span', { class: 'journey-map-doing-line' }, ...icon(type?.icon), make('b', {}, key), ' ', make('span', {}, summary)),
      ...(status === null ? [] : [status]),
      ...(whose === ''
        ? []
        : [make('span', { class: 'journey-map-doing-whose' }, fill(AJS.I18n.getText('journeymaps.issues.already'), whose))]),
    );
  }

  private press(option: HTMLElement): void {
    const at = this.options.indexOf(option);
    const issue = this.found[at];
    this.rove(at, true);
    if (issue !== undefined && !this.chosen.isThere(issue)) {
      this.chosen.toggle(issue);
      this.draw();
    }
  }

  private key(event: KeyboardEvent): void {
    const at = this.options.findIndex((option) => option === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.found.length - 1 }[event.key];
    const [option, issue] = [this.options[at], this.found[at]];
    if (to !== undefined) {
      event.preventDefault();
      this.go(to);
    } else if (event.key === ' ' && option !== undefined) {
      event.preventDefault();
      this.press(option);
    } else if (event.key === 'Enter' && issue !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.entered(issue);
    }
  }

  private go(to: number): void {
    if (to < 0) {
      this.above.focus();
    } else if (to < this.found.length) {
      this.rove(to, true);
    }
  }

  /** One tab stop. */
  private rove(to: number, focus: boolean): void {
    this.options.forEach((option, index) => {
      option.tabIndex = index === to ? 0 : -1;
    });
    if (focus) {
      one(this.element, '[tabindex="0"]')?.focus();
    }
  }
}
