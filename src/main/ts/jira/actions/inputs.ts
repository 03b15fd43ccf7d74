import { newId } from '../../page/id';
import { all, make, one } from '../../page/dom';
import { fill } from '../../page/text';
import { Combobox, narrowed } from './combobox';
import type { JiraField, FieldKind, NamedOption } from './issue-service';

/** What a field of the form says: text, texts, or null for nothing. */
export type Value = string | readonly string[] | null;

/** A field of the form with its label and, where something is wrong with it, the words for that. */
export class FormInput {
  readonly element: HTMLElement;
  /** What is wrong with it whatever it says; empty for nothing. */
  bad = '';
  private readonly problem: HTMLElement;

  /**
   * @param control what has the label, gets the focus and is said to be wrong
   * @param read its value
   * @param around the control with what belongs to it
   */
  constructor(
    readonly id: string,
    readonly name: string,
    readonly required: boolean,
    private readonly control: HTMLElement,
    readonly read: () => Value,
    around: HTMLElement = control,
    help = '',
  ) {
    this.problem = make('p', { id: `journey-map-${newId()}`, class: 'journey-map-doing-problem' });
    this.element = this.framed(around, help);
    if (required && !(control instanceof HTMLFieldSetElement)) {
      control.setAttribute('aria-required', 'true');
    }
  }

  private framed(around: HTMLElement, help: string): HTMLElement {
    const sign = this.required ? [make('span', { class: 'journey-map-doing-must', 'aria-hidden': 'true' }, ' *')] : [];
    const said = help === '' ? [] : [make('p', { id: `${this.problem.id}-help`, class: 'journey-map-doing-help' }, help)];
    const attributes = { class: 'journey-map-doing-field', 'data-field-id': this.id };
    if (said.length > 0) {
      this.control.setAttribute('aria-describedby', `${this.problem.id}-help`);
    }
    if (this.control instanceof HTMLFieldSetElement) {
      this.control.prepend(make('legend', {}, this.name, ...sign));
      return make('div', attributes, around, ...said, this.problem);
    }
    this.control.id ||= `${this.problem.id}-control`;
    return make('div', attributes, make('label', { for: this.control.id }, this.name, ...sign), around, ...said, this.problem);
  }

  /** What is wrong with it; empty for nothing. */
  tell(problem: string): void {
    const described = [one(this.element, '.journey-map-doing-help')?.id, problem === '' ? undefined : this.problem.id].filter(
      (id) => id !== undefined,
    );
    this.problem.textContent = problem;
    set(this.control, 'aria-describedby', described.join(' '));
    // A group is never said to be wrong, what is in it is.
    for (const control of this.control instanceof HTMLFieldSetElement ? all(this.control, 'input') : [this.control]) {
      set(control, 'aria-invalid', problem === '' ? '' : 'true');
    }
  }

  /** What keeps it from being sent, in words; empty for nothing. */
  check(): string {
    const value = this.read();
    const isBad = this.control instanceof HTMLInputElement && this.control.validity.badInput;
    const isEmpty = value === null || value.length === 0;
    return this.bad !== ''
      ? this.bad
      : isBad
        ? AJS.I18n.getText('journeymaps.issues.bad-value')
        : this.required && isEmpty
          ? fill(AJS.I18n.getText('journeymaps.issues.missing'), this.name)
          : '';
  }

  /** Where it is hidden, what hides it is opened. */
  focus(): void {
    this.element.closest('details')?.setAttribute('open', '');
    const at = this.control instanceof HTMLFieldSetElement ? one(this.control, 'input') : this.control;
    at?.focus();
    this.element.scrollIntoView({ block: 'nearest' });
  }
}

/** Empty is absent. */
function set(element: HTMLElement, name: string, value: string): void {
  if (value === '') {
    element.removeAttribute(name);
  } else {
    element.setAttribute(name, value);
  }
}

/** A line of text. */
export function textInput(id: string, name: string, required: boolean, value = ''): FormInput {
  const control = make('input', { type: 'text', value });
  return new FormInput(id, name, required, control, () => textOf(control));
}

/** Several lines. */
export function textAreaInput(id: string, name: string, required: boolean, value = '', help = ''): FormInput {
  const control = make('textarea', { rows: '5' });
  control.defaultValue = value;
  return new FormInput(id, name, required, control, () => textOf(control), control, help);
}

/** A field in which one of a few is chosen. */
export function selectInput(
  id: string,
  name: string,
  required: boolean,
  options: readonly NamedOption[],
  value: string | null,
  nothing: string,
): FormInput {
  const control = select(options, value, nothing);
  return new FormInput(id, name, required, control, () => textOf(control));
}

/** A field in which one is chosen by typing. */
export function comboInput(id: string, name: string, required: boolean, made: Combobox): FormInput {
  return new FormInput(id, name, required, made.input, () => made.value?.id ?? null, made.element);
}

/** @param users searches people by what is typed */
export function inputOf(field: JiraField, users: (typed: string) => Promise<readonly NamedOption[]>): FormInput {
  const { id, name } = field;
  const isRequired = field.required && !field.hasDefault;
  return MAKERS[field.kind](id, name, isRequired, field, users);
}

type Maker = (
  id: string,
  name: string,
  required: boolean,
  field: JiraField,
  users: (typed: string) => Promise<readonly NamedOption[]>,
) => FormInput;

const MAKERS: Readonly<Record<FieldKind, Maker>> = {
  text: (id, name, required) => textInput(id, name, required),
  'long-text': (id, name, required) => textAreaInput(id, name, required),
  number: typed('number', { step: 'any', inputmode: 'decimal' }),
  date: typed('date', { max: '9999-12-31' }),
  'date-time': typed('datetime-local', { max: '9999-12-31T23:59' }),
  option: (id, name, required, field) => optionIn(id, name, required, field),
  options: (id, name, required, { options = [] }) => checks(id, name, required, options),
  user: (id, name, required, _, users) => comboInput(id, name, required, new Combobox(name, users)),
  labels: (id, name, required) => labels(id, name, required),
  unsupported: (id, name, required) => new FormInput(id, name, required, make('span'), () => null),
};

/** So many options are searched rather than looked through. */
const MANY = 20;

function optionIn(id: string, name: string, required: boolean, field: JiraField): FormInput {
  const { options = [] } = field;
  return options.length > MANY ? searched(id, name, required, options) : selectInput(id, name, required, options, null, nothingFor(field));
}

/** What it means to choose nothing. */
function nothingFor({ required, hasDefault }: JiraField): string {
  return hasDefault
    ? AJS.I18n.getText('journeymaps.issues.default')
    : required
      ? AJS.I18n.getText('journeymaps.issues.choose')
      : AJS.I18n.getText('journeymaps.panel.none');
}

function searched(id: string, name: string, required: boolean, options: readonly NamedOption[]): FormInput {
  return comboInput(id, name, required, new Combobox(name, (text) => narrowed(options, text)));
}

function typed(type: string, attributes: Readonly<Record<string, string>>): Maker {
  return (id, name, required) => {
    const control = make('input', { type, ...attributes });
    return new FormInput(id, name, required, control, () => textOf(control));
  };
}

function checks(id: string, name: string, required: boolean, options: readonly NamedOption[]): FormInput {
  const boxes = options.map((option) => make('label', {}, make('input', { type: 'checkbox', value: option.id }), option.name));
  const control = make('fieldset', { class: 'journey-map-doing-checks' }, make('div', {}, ...boxes));
  return new FormInput(id, name, required, control, () => (all(control, 'input:checked') as HTMLInputElement[]).map(({ value }) => value));
}

function labels(id: string, name: string, required: boolean): FormInput {
  const control = make('input', { type: 'text', spellcheck: 'false' });
  const words = (): string[] => control.value.split(/[\s,]+/).filter((word) => word !== '');
  return new FormInput(id, name, required, control, words, control, AJS.I18n.getText('journeymaps.issues.labels'));
}

function select(options: readonly NamedOption[], value: string | null, nothing: string): HTMLSelectElement {
  const control = make(
    'select',
    {},
    make('option', { value: '' }, nothing),
    ...options.map(({ id, name }) => make('option', { value: id }, name)),
  );
  control.value = value ?? '';
  return control;
}

function textOf({ value }: { readonly value: string }): string | null {
  return value.trim() === '' ? null : value.trim();
}
