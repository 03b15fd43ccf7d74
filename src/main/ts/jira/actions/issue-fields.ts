import { make } from '../../page/dom';
import { fill } from '../../page/text';
import { webAddress } from '../issue-elements';
import { type FormInput, inputOf, type Value } from './inputs';
import type { IssueService, JiraField } from './issue-service';
import type { IssueTarget } from './target-fields';

/** What Jira asks for where an issue is to be made: required fields in sight, the others folded away. */
export class IssueFields {
  private readonly needed = make('div', { class: 'journey-map-doing-needed' });
  private readonly extra = make('div', {});
  private readonly more = make(
    'details',
    { class: 'journey-map-doing-more', hidden: '' },
    make('summary', {}, AJS.I18n.getText('journeymaps.issues.more')),
    this.extra,
  );
  inputs: readonly FormInput[] = [];
  isKnown = false;
  /** All that there were: what was entered in one comes back with it. */
  private readonly made = new Map<string, FormInput>();

  constructor(private readonly issues: IssueService) {}

  get elements(): readonly HTMLElement[] {
    return [this.needed, this.more];
  }

  /** @param fields null while it is not known, or not chosen, where the issue is to be made */
  ask(fields: readonly JiraField[] | null, where: IssueTarget | null): void {
    this.isKnown = fields !== null;
    const asked = (fields ?? [])
      .filter(({ kind }) => kind !== 'unsupported')
      .map((field) => ({ field, input: this.inputFor(field, where) }));
    this.inputs = asked.map(({ input }) => input);
    this.needed.replaceChildren(
      ...impossible(fields ?? [], where),
      ...asked.filter(({ field }) => isNeeded(field)).map(({ input }) => input.element),
    );
    this.extra.replaceChildren(...asked.filter(({ field }) => !isNeeded(field)).map(({ input }) => input.element));
    this.more.hidden = this.extra.childElementCount === 0;
  }

  /** What was entered, by the ids of the fields. */
  values(): Readonly<Record<string, NonNullable<Value>>> {
    return Object.fromEntries(this.inputs.flatMap(({ id, read }) => entryOf(id, read())));
  }

  private inputFor(field: JiraField, where: IssueTarget | null): FormInput {
    const key = JSON.stringify([field.id, field.name, field.kind, isNeeded(field), isChosen(field) ? [where, field.options] : []]);
    const input = this.made.get(key) ?? inputOf(field, (typed) => this.users(where, typed));
    this.made.set(key, input);
    return input;
  }

  private users(where: IssueTarget | null, typed: string): ReturnType<IssueService['users']> {
    return where === null ? Promise.resolve([]) : this.issues.users(where.site.id, where.project, typed);
  }
}

/** What only Jira's own form can ask for. */
function impossible(fields: readonly JiraField[], where: IssueTarget | null): HTMLElement[] {
  const names = fields.filter((field) => field.kind === 'unsupported' && isNeeded(field)).map(({ name }) => name);
  if (names.length === 0 || where === null) {
    return [];
  }
  const href = webAddress(`${where.site.url}/secure/CreateIssue!default.jspa`);
  const link =
    href === null ? [] : [' ', make('a', { href, target: '_blank', rel: 'noopener' }, AJS.I18n.getText('journeymaps.issues.in-jira'))];
  const words = fill(AJS.I18n.getText('journeymaps.issues.unsupported'), names.join(', '));
  return [make('p', { class: 'journey-map-doing-note' }, words, ...link)];
}

function isNeeded({ required, hasDefault }: JiraField): boolean {
  return required && !hasDefault;
}

/** What can be chosen may differ in another project. */
function isChosen({ kind }: JiraField): boolean {
  return ['option', 'options', 'user'].includes(kind);
}

function entryOf(id: string, value: Value): [string, NonNullable<Value>][] {
  return value === null || value.length === 0 ? [] : [[id, value]];
}
