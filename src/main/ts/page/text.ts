/** A text with {0}, {1}… filled in; what is somebody's text is kept apart from the words around it. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) => isolate(String(values[Number(index)] ?? place)));
}

/** Arabic, Hebrew and their like: they would take the signs and numbers beside them along. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** What turns around all that follows. */
const OVERRIDES = /[\u202a-\u202e]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const [ISOLATE, POP] = ['\u2068', '\u2069'];

/** Whether it is a text from right to left, and not a line of words in which such texts are kept apart already. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text) && !text.includes(ISOLATE);
}

/** For plain text, where no element can do it. A text from left to right stays as it is. */
export function isolate(text: string): string {
  const plain = text.replace(OVERRIDES, '');
  const whole = isBalanced(plain) ? plain : plain.replace(ISOLATES, '');
  return RIGHT_TO_LEFT.test(whole) ? ISOLATE + whole + POP : whole;
}

/** Nothing that began in it goes on after it, and nothing that began before it ends in it. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text.match(ISOLATES) ?? []) {
    depth += sign === POP ? -1 : 1;
    if (depth < 0) {
      return false;
    }
  }
  return depth === 0;
}

/** Whether there is anything to be seen in a text: not only spaces and signs without a shape, however wide or narrow. */
export function hasVisibleText(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
