import { newId } from '../../page/id';
import { make } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { messageOf } from '../../page/errors';
import { cardName, keyLink } from './outcome';
import { type FoundIssue, isSameIssue, type IssueLink, type IssueService, type LinkResult } from './issue-service';
import { isTemporary } from './jira-errors';

/** An issue that was chosen, and what is sent for each card. */
interface Choice {
  readonly issue: FoundIssue;
  readonly requests: ReadonlyMap<string, string>;
  problem: string;
}

/** The issues that are to be linked to cards: a list, of which each goes when it is linked. */
export class ChosenIssues {
  readonly element = make('ul', { class: 'journey-map-doing-chosen', 'aria-label': AJS.I18n.getText('journeymaps.issues.chosen') });
  readonly linked: LinkResult[] = [];
  /** The issues that each card has. */
  there: ReadonlyMap<string, readonly IssueLink[]> = new Map();
  private choices: readonly Choice[] = [];

  /** @param counted told how many are chosen, now too */
  constructor(
    private readonly map: MapOnPage,
    private readonly issues: IssueService,
    private readonly cards: readonly string[],
    private readonly counted: (count: number) => void,
  ) {
    this.draw();
  }

  get count(): number {
    return this.choices.length;
  }

  isChosen(found: FoundIssue): boolean {
    return this.choices.some(({ issue }) => isSameIssue(issue, found));
  }

  /** The cards that have it already, by name. */
  whose(found: FoundIssue): string {
    return [...this.there]
      .filter(([, links]) => links.some((link) => isSameIssue(link, found)))
      .map(([card]) => fill(AJS.I18n.getText('journeymaps.issues.quoted'), cardName(this.map, card)))
      .join(', ');
  }

  /** On all of the cards that it could be linked to. */
  isThere(found: FoundIssue): boolean {
    return this.cards.every((card) => this.has(card, found));
  }

  private has(card: string, issue: IssueLink): boolean {
    return this.there.get(card)?.some((link) => isSameIssue(link, issue)) === true;
  }

  toggle(issue: FoundIssue): void {
    const others = this.choices.filter((choice) => !isSameIssue(choice.issue, issue));
    const isNew = others.length === this.choices.length;
    this.choices = isNew ? [...others, { issue, requests: new Map(this.cards.map((card) => [card, newId()])), problem: '' }] : others;
    this.draw();
  }

  leaveOut(index: number): void {
    this.choices = this.choices.filter((_, at) => at !== index);
    this.draw();
  }

  private draw(): void {
    this.element.replaceChildren(
      ...this.choices.map(({ issue, problem }, index) =>
        make(
          'li',
          {},
          keyLink(issue),
          ` ${issue.summary ?? ''} `,
          make(
            'button',
            { type: 'button', value: String(index), 'aria-label': fill(AJS.I18n.getText('journeymaps.issues.leave-out'), issue.key) },
            '×',
          ),
          ...(problem === '' ? [] : [make('p', { class: 'journey-map-doing-problem' }, problem)]),
        ),
      ),
    );
    this.element.hidden = this.count === 0;
    this.counted(this.count);
  }

  /**
   * Links all; what is linked leaves the list, and what would fail for the others too stops it.
   *
   * @param say how far it has come
   * @returns what failed last; null for nothing
   */
  async send(say: (words: string) => void): Promise<unknown> {
    const all = this.choices;
    let failure: unknown = null;
    for (const [index, choice] of all.entries()) {
      say(fill(AJS.I18n.getText('journeymaps.issues.linking-of'), index + 1, all.length));
      try {
        await this.sendOne(choice);
        this.choices = this.choices.filter((other) => other !== choice);
      } catch (error) {
        failure = error;
        if (isTemporary(error)) {
          break;
        }
        choice.problem = messageOf(error);
      }
    }
    this.draw();
    return failure;
  }

  private async sendOne({ issue: { server, key }, requests }: Choice): Promise<void> {
    for (const card of this.cards.filter((id) => !this.has(id, { server, key }))) {
      const linked = await this.issues.put(card, requests.get(card) ?? newId(), { server, key });
      this.linked.push(linked);
      this.there = new Map(this.there).set(card, [...(this.there.get(card) ?? []), { server, key }]);
    }
  }
}
