/** What a line of a curve says: a value from −2 to +2 and a word for it, as in `-1.5 Has to wait`. */
export interface Feeling {
  /** Null when the line begins with no such number: then all of it is text. */
  readonly value: number | null;
  readonly text: string;
}

const LINE = /^\s*([+\-−–]?)\s?(\d+(?:[.,]\d+)?)(?![\d.,:%°€$])(?:\s+([\s\S]*))?$/;
const MOST = 2;

export function feelingIn(line: string): Feeling {
  const [, sign = '', digits = '', text = ''] = LINE.exec(line) ?? [];
  const size = Number(digits.replace(',', '.'));
  return digits === '' || size > MOST
    ? { value: null, text: line.trim() }
    : { value: sign === '' || sign === '+' || size === 0 ? size : -size, text: text.trim() };
}

export function lineOf({ value, text }: Feeling): string {
  return value === null ? text : `${value} ${text}`.trim();
}
