import { make, one } from '../../page/dom';
import { fill } from '../../page/text';
import { Combobox, narrowed } from './combobox';
import { selectInput, comboInput, type FormInput } from './inputs';
import { lastChoice, rememberChoice } from './last-choice';
import type { JiraField, IssueService, NamedOption, JiraServer } from './issue-service';
import type { FormDialog } from './form-dialog';
import { isRefused } from './jira-errors';

/** Names what is missing while the places cannot be asked for. */
const WHERE = 'where';

/** Where an issue is made, once that is chosen. */
export interface IssueTarget {
  readonly site: JiraServer;
  readonly project: string;
  readonly type: string;
}

/** The fields for the server, the project and the type: each is asked for when the one before it is chosen. */
export class TargetFields {
  readonly element = make('div', { class: 'journey-map-doing-where' });
  private site: JiraServer | null = null;
  private sites: readonly JiraServer[] = [];
  private readonly projects = new Combobox(
    AJS.I18n.getText('journeymaps.issues.project'),
    (typed) => this.options('projects', typed),
    () => void this.chosen('project'),
  );
  private readonly types = new Combobox(
    AJS.I18n.getText('journeymaps.issues.type'),
    (typed) => this.options('types', typed),
    () => void this.chosen('type'),
  );
  /** Null until it is known. */
  private known: { readonly projects: readonly NamedOption[] | null; readonly types: readonly NamedOption[] | null } = {
    projects: null,
    types: null,
  };
  private readonly project: FormInput;
  private readonly type: FormInput;
  private asked = 0;
  /** The name of the type that was chosen last. */
  private was: string | undefined;
  /** What is being asked now, or was last. */
  private asking: Promise<void> = Promise.resolve();
  /** What could not be asked last, and how to ask once more. */
  private failed: { readonly error: unknown; readonly again: () => Promise<void> } | null = null;

  /** @param show told of the fields that are asked for there, or that nothing is chosen */
  constructor(
    private readonly issues: IssueService,
    private readonly sheet: FormDialog,
    private readonly show: (fields: readonly JiraField[] | null) => void,
  ) {
    this.project = comboInput('project', AJS.I18n.getText('journeymaps.issues.project'), true, this.projects);
    this.type = comboInput('type', AJS.I18n.getText('journeymaps.issues.type'), true, this.types);
  }

  /** Null until all is chosen. */
  get where(): IssueTarget | null {
    const [project, type] = [this.projects.value?.id, this.types.value?.id];
    return this.site === null || project === undefined || type === undefined ? null : { site: this.site, project, type };
  }

  get inputs(): readonly FormInput[] {
    return [this.project, this.type];
  }

  async start(): Promise<void> {
    await this.ask(
      () => this.issues.sites(),
      (sites) => {
        this.sites = sites;
        const site = sites.find(({ id }) => id === lastChoice().site) ?? sites[0] ?? null;
        if (site === null) {
          this.sheet.lackWith(WHERE, [make('p', {}, AJS.I18n.getText('journeymaps.issues.no-jira'))]);
          return null;
        }
        this.element.append(...(sites.length > 1 ? [this.siteInput(site).element] : []), this.project.element, this.type.element);
        return this.atSite(site, lastChoice().project);
      },
      () => this.start(),
    );
  }

  private siteInput(site: JiraServer): FormInput {
    const input = selectInput(
      'server',
      AJS.I18n.getText('journeymaps.issues.server'),
      true,
      this.sites,
      site.id,
      AJS.I18n.getText('journeymaps.issues.choose'),
    );
    const control = one(input.element, 'select') as HTMLSelectElement;
    one(control, 'option[value=""]')?.remove();
    control.addEventListener('change', () => {
      const next = this.sites.find(({ id }) => id === control.value);
      if (next !== undefined) {
        void this.atSite(next);
      }
    });
    return input;
  }

  private atSite(site: JiraServer, project?: string): Promise<void> {
    this.site = site;
    this.projects.value = null;
    this.types.value = null;
    this.show(null);
    this.known = { projects: null, types: null };
    this.unfit('');
    return this.ask(
      () => this.issues.projects(site.id),
      (projects) => {
        this.known = { projects, types: null };
        this.projects.value = projects.find(({ id }) => id === project) ?? (projects.length === 1 ? (projects[0] ?? null) : null);
        if (projects.length === 0) {
          this.sheet.lackWith(WHERE, [make('p', {}, fill(AJS.I18n.getText('journeymaps.issues.no-projects'), site.name))]);
        }
        return this.projects.value === null ? null : this.chosen('project');
      },
      () => this.atSite(site, project),
    );
  }

  private async chosen(what: 'project' | 'type'): Promise<void> {
    this[what].tell('');
    this.was = this.types.value?.name ?? this.was;
    await (what === 'project' ? this.inProject() : this.ofType());
  }

  /** The type keeps its name in the new project, where there is one of that name. */
  private inProject(): Promise<void> {
    const { site } = this;
    const project = this.projects.value?.id;
    const type = this.types.value?.name ?? this.was;
    this.types.value = null;
    this.known = { ...this.known, types: null };
    this.unfit('');
    this.show(null);
    return site === null || project === undefined
      ? this.nothing()
      : this.ask(
          () => this.typesIn(site, project),
          (types) => {
            this.known = { ...this.known, types };
            this.types.value =
              types.find(({ id, name }) => name === type || (type === undefined && id === lastChoice().type)) ?? types[0] ?? null;
            this.was = this.types.value?.name ?? type;
            this.unfit(types.length > 0 ? '' : fill(AJS.I18n.getText('journeymaps.issues.no-types'), this.projects.value?.name ?? project));
            return this.ofType();
          },
          () => this.inProject(),
        );
  }

  /** Jira refuses to tell them of a project in which nothing can be made. */
  private async typesIn(site: JiraServer, project: string): Promise<readonly NamedOption[]> {
    try {
      return await this.issues.types(site.id, project);
    } catch (error) {
      if (isRefused(error)) {
        return [];
      }
      throw error;
    }
  }

  /** Why nothing can be made in the project; empty where it can. */
  private unfit(words: string): void {
    this.project.bad = words;
    this.project.tell(words);
  }

  /** Nothing is left to ask; what was asked before does not matter any more. */
  private nothing(): Promise<void> {
    this.asked++;
    this.failed = null;
    this.sheet.say('');
    this.sheet.has(WHERE);
    return Promise.resolve();
  }

  private ofType(): Promise<void> {
    const { where } = this;
    if (where === null) {
      this.show(null);
      return this.nothing();
    }
    const { site, project, type } = where;
    return this.ask(
      () => this.issues.fields(site.id, project, type),
      (fields) => {
        this.show(fields);
        return null;
      },
      () => this.ofType(),
    );
  }

  /** What fits, of what can be chosen; what could not be asked is asked again, and what is being asked is waited for. */
  private async options(what: 'projects' | 'types', typed: string): Promise<readonly NamedOption[]> {
    void this.failed?.again();
    if (this.known[what] === null) {
      await this.asking;
    }
    if (this.known[what] === null && this.failed !== null) {
      throw this.failed.error;
    }
    return narrowed(this.known[what] ?? [], typed);
  }

  /** For the next time. */
  remember(): void {
    const { where } = this;
    if (where !== null) {
      rememberChoice({ site: where.site.id, project: where.project, type: where.type });
    }
  }

  /** What was asked for before does not matter any more; what fails is said, with a way to ask again, until it is there. */
  private ask<T>(question: () => Promise<T>, then: (answer: T) => Promise<void> | null, again: () => Promise<void>): Promise<void> {
    const asked = ++this.asked;
    this.failed = null;
    this.sheet.say(AJS.I18n.getText('journeymaps.issues.asking'));
    this.asking = this.answer(() => asked === this.asked && this.sheet.isOpen, question, then, again);
    return this.asking;
  }

  private async answer<T>(
    matters: () => boolean,
    question: () => Promise<T>,
    then: (answer: T) => Promise<void> | null,
    again: () => Promise<void>,
  ): Promise<void> {
    try {
      const answer = await question();
      if (matters()) {
        this.sheet.say('');
        this.sheet.has(WHERE);
        await then(answer);
      }
    } catch (error) {
      if (matters()) {
        this.failed = { error, again };
        this.sheet.lack(WHERE, error, () => void again());
      }
    }
  }
}
