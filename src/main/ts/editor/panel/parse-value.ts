import { fill } from '../../page/text';

/** What a control says: a value, null for unset, or what is wrong with it. */
export interface ParsedValue {
  readonly value?: unknown;
  readonly problem?: string;
}

/** As the document bounds it. */
const MOST_OF_A_LABEL = 100;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** How the values of each `data-as` are read; the bounds stand in the control, as the server drew them. */
const PARSERS: Readonly<Record<string, (text: string, control: Control) => ParsedValue>> = {
  text: words,
  line: words,
  url,
  number: (text, control) => number(text, control, 1),
  whole,
  percent: (text, control) => number(text.replace(/%\s*$/, ''), control, 100),
  duration,
  choice: (text) => ({ value: text }),
  date: (text) => ({ value: text }),
  facts,
  texts: (text) => ({
    value: text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  }),
};

export function parseValue(control: Control): ParsedValue {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    return { value: control.checked ? true : null };
  }
  if (control.validity.badInput) {
    return { problem: AJS.I18n.getText('journeymaps.panel.problem.date') };
  }
  const text = control.value.trim();
  return text === '' ? empty(control) : (PARSERS[control.dataset.as ?? '']?.(text, control) ?? { value: text });
}

function empty(control: Control): ParsedValue {
  return control.required
    ? {
        problem:
          control.dataset.path === 'image.alt'
            ? AJS.I18n.getText('journeymaps.panel.picture.words')
            : AJS.I18n.getText('journeymaps.panel.problem.empty'),
      }
    : { value: null };
}

function words(text: string, { dataset }: Control): ParsedValue {
  const most = Number(dataset.length || Infinity);
  return text.length > most ? { problem: fill(AJS.I18n.getText('journeymaps.panel.problem.length'), text.length, most) } : { value: text };
}

/** One a line; what has no colon is a value without a label. */
function facts(text: string): ParsedValue {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const value = lines.map(fact);
  return value.some(({ label }) => (label?.length ?? 0) > MOST_OF_A_LABEL)
    ? { problem: fill(AJS.I18n.getText('journeymaps.panel.problem.fact'), MOST_OF_A_LABEL) }
    : { value };
}

function fact(line: string): { label?: string; value: string } {
  const at = line.indexOf(':');
  return at < 0 ? { value: line } : { label: line.slice(0, at).trim(), value: line.slice(at + 1).trim() };
}

function url(text: string): ParsedValue {
  const isWeb = URL.canParse(text) && /^https?:\/\/[^/]/i.test(text);
  return isWeb ? { value: text } : { problem: AJS.I18n.getText('journeymaps.panel.problem.url') };
}

function whole(text: string, control: Control): ParsedValue {
  const reading = number(text, control, 1);
  return typeof reading.value === 'number' && !Number.isInteger(reading.value)
    ? { problem: AJS.I18n.getText('journeymaps.panel.problem.whole') }
    : reading;
}

/** @param factor of what is typed to what is meant */
function number(text: string, control: Control, factor: number): ParsedValue {
  const typed = numberOf(text, decimalOf(control));
  return Number.isNaN(typed) ? { problem: AJS.I18n.getText('journeymaps.panel.problem.number') } : bounded(typed, control, factor);
}

function bounded(typed: number, { dataset }: Control, factor: number): ParsedValue {
  const { min = '', max = '' } = dataset;
  if ((min !== '' && typed < Number(min)) || (max !== '' && typed > Number(max))) {
    return { problem: fill(AJS.I18n.getText('journeymaps.panel.problem.range'), min, max) };
  }
  // Division leaves traces beyond the digits that were typed.
  return { value: factor === 1 ? typed : Number((typed / factor).toPrecision(15)) };
}

/** Minutes and seconds, with hours where there are some, or seconds alone. */
function duration(text: string, control: Control): ParsedValue {
  const parts = /^(-)?(?:(\d+):)?(\d+):(\d{2}(?:[.,]\d+)?)$/.exec(text.replace('−', '-'));
  if (parts === null) {
    const reading = number(text, control, 1);
    return reading.problem === undefined || !Number.isNaN(numberOf(text, decimalOf(control)))
      ? reading
      : { problem: AJS.I18n.getText('journeymaps.panel.problem.duration') };
  }
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = parts;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  return bounded(sign === undefined ? total : -total, control, 1);
}

function decimalOf(control: Control): string {
  return control.closest<HTMLElement>('[data-decimal]')?.dataset.decimal ?? '.';
}

/** With a point or a comma before decimals, and marks between thousands where they can be nothing else. */
function numberOf(text: string, decimal: string): number {
  const plain = text.replace(/[\s'’]/g, '').replace('−', '-');
  const mark = decimal === ',' ? '.' : ',';
  const grouped = new RegExp(`^[-+]?\\d{1,3}(?:[${mark}]\\d{3})+(?:[${decimal}]\\d+)?$`);
  const figures = grouped.test(plain) ? plain.replaceAll(mark, '') : plain;
  return /^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(figures) ? Number(figures.replace(',', '.')) : NaN;
}
