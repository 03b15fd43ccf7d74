/** What a line of a curve says: a value from −2 to +2 and a word for it, as in `-1.5 Has to wait`. */
export interface EmotionText {
  /** Null when the line begins with no such number: then all of it is text. */
  readonly value: number | null;
  readonly text: string;
}

const LINE = /^([+\-−–±]?)(\d+(?:[.,]\d+)?)(:?)(?:\s+([\s\S]+))?$/;
/** What makes the number before it a part of the text: a group of digits that goes on with it, or what is measured. */
const MEASURE = /^(?:\d{3}(?!\d)|[%‰°€$£])/;
const MOST = 2;

/** Words with a number before them are most often about so many: it is a value with its sign, or with a colon, or alone. */
export function parseEmotion(line: string): EmotionText {
  const all = line.trim();
  const [, sign = '', digits = '', colon = '', text = ''] = LINE.exec(all) ?? [];
  const size = Number(digits.replace(',', '.'));
  const isMeant = sign !== '' || colon !== '' || text === '';
  return digits === '' || size > MOST || !isMeant || MEASURE.test(text)
    ? { value: null, text: all }
    : { value: /[-−–]/.test(sign) && size > 0 ? -size : size, text };
}

/** So that it is read as the same again. */
export function formatEmotion({ value, text }: EmotionText): string {
  if (value === null || text === '') {
    return value === null ? text : String(value);
  }
  return value === 0 ? `0: ${text}` : `${value > 0 ? '+' : ''}${value} ${text}`;
}
