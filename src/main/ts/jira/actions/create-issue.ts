import { newId } from '../../page/id';
import { make } from '../../page/dom';
import type { MapOnPage } from '../../page/map-on-page';
import { fill } from '../../page/text';
import { messageOf } from '../../page/errors';
import { adoptAll, reloadIssues, returnFocus, cardName, keyLink, showOutcome } from './outcome';
import { type FormInput, textAreaInput, textInput } from './inputs';
import { IssueFields } from './issue-fields';
import { type IssueDraft, IssueService, type LinkResult } from './issue-service';
import { noteUnlinked } from './unlinked-issues';
import { FormDialog } from './form-dialog';
import { fieldErrors, isTemporary, createdIssue } from './jira-errors';
import { TargetFields, type IssueTarget } from './target-fields';

/** A card that an issue is to be made for. */
interface Line {
  readonly card: string;
  readonly summary: FormInput;
  /** As the draft has it; of a single card it can be changed. */
  readonly draft: IssueDraft;
  readonly element: HTMLElement;
  /** What it is sent under, however often. */
  request: string;
  /** An issue that was made before, and is only to be linked. */
  made?: { readonly server: string; readonly key: string };
  linked?: LinkResult;
}

interface Failed {
  readonly line: Line;
  readonly error: unknown;
}

/** Makes issues of cards: one form, a summary for each card. */
export async function createIssue(map: MapOnPage, cards: readonly string[]): Promise<void> {
  const before = document.activeElement;
  const creating = new CreateDialog(map, cards);
  await creating.open();
  await creating.end();
  returnFocus(map, before, cards[0] ?? '');
}

class CreateDialog {
  private readonly issues: IssueService;
  private readonly sheet: FormDialog;
  private readonly places: TargetFields;
  private readonly texts = make('div', { class: 'journey-map-doing-texts' });
  private readonly fields: IssueFields;
  private lines: readonly Line[] = [];
  private description: FormInput | null = null;
  private readonly done: LinkResult[] = [];

  constructor(
    private readonly map: MapOnPage,
    private readonly cards: readonly string[],
  ) {
    this.issues = new IssueService(map);
    const title =
      cards.length === 1
        ? fill(AJS.I18n.getText('journeymaps.issues.create-for'), cardName(map, cards[0] ?? ''))
        : fill(AJS.I18n.getText('journeymaps.issues.create-many'), cards.length);
    this.sheet = new FormDialog(map, title, AJS.I18n.getText('journeymaps.issues.create-now'), () => this.send());
    this.fields = new IssueFields(this.issues);
    this.places = new TargetFields(this.issues, this.sheet, (fields) => {
      this.fields.ask(fields, this.places.where);
    });
    this.sheet.body.append(this.places.element, this.texts, ...this.fields.elements);
  }

  async open(): Promise<void> {
    this.sheet.open();
    await Promise.all([this.places.start(), this.fillIn()]);
    this.sheet.focusFirst();
    await this.sheet.closed;
  }

  /** What was done is one step to be undone; it is said, and drawn where nobody else does that. */
  async end(): Promise<void> {
    adoptAll(this.map, this.done);
    if (this.lines.some(({ made, linked }) => made !== undefined && linked === undefined)) {
      noteUnlinked(this.map, true);
      reloadIssues(this.map);
    }
    const words = doneWords(this.lines);
    if (words !== '') {
      await showOutcome(this.map, words);
    }
  }

  private async fillIn(): Promise<void> {
    try {
      const drafts = await Promise.all(this.cards.map((card) => this.issues.draft(card)));
      if (this.lines.length > 0) {
        return;
      }
      this.sheet.has('draft');
      this.lines = this.cards.map((card, index) => this.lineOf(card, drafts[index] ?? { summary: '', description: '', url: '' }));
      this.texts.replaceChildren(...this.lines.map(({ element }) => element), ...this.descriptions(drafts));
    } catch (error) {
      this.sheet.lack('draft', error, () => void this.fillIn());
    }
  }

  private lineOf(card: string, draft: IssueDraft): Line {
    const name =
      this.cards.length === 1
        ? AJS.I18n.getText('journeymaps.issues.summary')
        : fill(AJS.I18n.getText('journeymaps.issues.summary-of'), cardName(this.map, card));
    const summary = textInput('summary', name, true, draft.summary);
    return { card, summary, draft, request: newId(), element: make('div', { 'data-card': card }, summary.element) };
  }

  private descriptions([first]: readonly IssueDraft[]): HTMLElement[] {
    if (this.cards.length > 1) {
      return [make('p', { class: 'journey-map-doing-help' }, AJS.I18n.getText('journeymaps.issues.descriptions'))];
    }
    this.description = textAreaInput('description', AJS.I18n.getText('journeymaps.issues.description'), false, first?.description);
    return [this.description.element];
  }

  private async send(): Promise<void> {
    const where = this.places.where;
    this.sheet.settle();
    if (this.sheet.isLacking) {
      return;
    }
    const isRight = this.isRight();
    if (where === null || !this.fields.isKnown || !isRight) {
      return;
    }
    this.places.remember();
    const open = this.lines.filter(({ linked }) => linked === undefined);
    await this.sendAll(where, open);
    if (this.lines.length > 0 && this.lines.every(({ linked }) => linked !== undefined)) {
      this.sheet.close();
    } else {
      this.sheet.say(doneWords(open));
    }
  }

  /** Every field says what is missing; the first that does gets the focus. */
  private isRight(): boolean {
    const open = this.lines.filter(({ linked, made }) => linked === undefined && made === undefined).map(({ summary }) => summary);
    const all = [...this.places.inputs, ...open, ...this.fields.inputs];
    const wrong = all.filter((input) => {
      const problem = input.check();
      input.tell(problem);
      return problem !== '';
    });
    wrong[0]?.focus();
    return wrong.length === 0;
  }

  /** One after the other. Once something fails that would fail for the others too, they are not tried. */
  private async sendAll(where: IssueTarget, open: readonly Line[]): Promise<void> {
    const failed: Failed[] = [];
    for (const [index, line] of open.entries()) {
      this.sheet.say(
        open.length === 1
          ? AJS.I18n.getText('journeymaps.issues.creating')
          : fill(AJS.I18n.getText('journeymaps.issues.creating-of'), index + 1, open.length),
      );
      try {
        this.came(line, await this.sendOne(where, line));
      } catch (error) {
        failed.push({ line, error });
        if (!isOwn(error)) {
          break;
        }
      }
    }
    this.tellAll(failed);
  }

  private sendOne(where: IssueTarget, line: Line): Promise<LinkResult> {
    const { made } = line;
    return this.issues.put(
      line.card,
      line.request,
      made ?? {
        server: where.site.id,
        project: where.project,
        type: where.type,
        summary: line.summary.read(),
        description: this.description === null ? line.draft.description : (this.description.read() ?? ''),
        fields: this.fields.values(),
      },
    );
  }

  private came(line: Line, linked: LinkResult): void {
    line.linked = linked;
    this.done.push(linked);
    line.element.replaceChildren(
      make(
        'p',
        { class: 'journey-map-doing-done' },
        make('span', { 'aria-hidden': 'true' }, '✓ '),
        keyLink(linked),
        ` ${cardName(this.map, line.card)}`,
      ),
    );
  }

  /** Jira's words stand at the field they are about, where there is one, and else on top. */
  private tellAll(failed: readonly Failed[]): void {
    failed.forEach((failure) => {
      this.keepMade(failure);
    });
    const wrong = failed.flatMap(({ line, error }) =>
      fieldErrors(error).flatMap(({ path, message }) => this.at(line, path, message) ?? []),
    );
    const passing = failed.find(({ error }) => isTemporary(error));
    const onTop = failed.flatMap((failure) => this.onTop(failure)).map((words) => make('p', {}, words));
    if (passing !== undefined) {
      this.sheet.fail(passing.error, () => {
        this.sheet.again();
      });
    } else if (onTop.length > 0) {
      this.sheet.tell(onTop);
    }
    wrong[0]?.focus();
  }

  /** What Jira has made though it could not be linked is only to be linked from now on. */
  private keepMade({ line, error }: Failed): void {
    const made = createdIssue(error);
    if (made !== null) {
      line.made = { server: made.server, key: made.key };
      line.request = newId();
      line.element.replaceChildren(make('p', { class: 'journey-map-doing-note' }, keyLink(made), ` ${messageOf(error)}`));
      this.sheet.name(AJS.I18n.getText('journeymaps.issues.link-now'));
    }
  }

  private onTop({ line, error }: Failed): string[] {
    const faults = fieldErrors(error);
    if (faults.length > 0) {
      return faults.filter(({ path }) => this.inputFor(line, path) === null).map(({ message }) => message);
    }
    return createdIssue(error) !== null || isTemporary(error) ? [] : [this.named(line, error)];
  }

  private named({ card }: Line, error: unknown): string {
    return this.cards.length === 1 ? messageOf(error) : `${cardName(this.map, card)}: ${messageOf(error)}`;
  }

  private at(line: Line, path: string, message: string): FormInput | null {
    const input = this.inputFor(line, path);
    input?.tell(message);
    return input;
  }

  private inputFor({ summary }: Line, path: string): FormInput | null {
    return (
      { summary, description: this.description, project: this.places.inputs[0], issuetype: this.places.inputs[1] }[path] ??
      this.fields.inputs.find(({ id }) => id === path) ??
      null
    );
  }
}

/** Which issues there are now; empty for none. */
function doneWords(lines: readonly Line[]): string {
  const keys = lines.flatMap(({ linked }) => linked?.key ?? []);
  return keys.length === 0
    ? ''
    : keys.length === 1
      ? fill(AJS.I18n.getText('journeymaps.issues.created'), keys.join())
      : fill(AJS.I18n.getText('journeymaps.issues.created-many'), keys.length, keys.join(', '));
}

/** What is wrong with one card's issue, and need not be with the others. */
function isOwn(error: unknown): boolean {
  const faults = fieldErrors(error);
  return createdIssue(error) !== null || (faults.length > 0 && faults.every(({ path }) => path === 'summary' || path === 'description'));
}
