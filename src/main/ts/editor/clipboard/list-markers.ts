/** Signs that stand before the points of lists, and nowhere else. The last ones are those of fonts of symbols. */
const BULLETS = '·•●○◦▪▫■□◆◇❖➢➤►∙‣⁃\uf000-\uf0ff';

const BULLET = new RegExp(`^[${BULLETS}]\\s+(?=\\S)`);
const DASH = /^[-*–]\s+(?=\D)/;

const SURELY = new RegExp(`^[${BULLETS}✓✔✗✘☐☑]$`);
/** Numbers, letters, dashes, and letters that are arrows and ticks in fonts of symbols. */
const SIGN = '(?:\\(?(?:\\d{1,3}|[a-z]|[ivxlcdm]{1,7})[.)]|[-*–—o§Øüvq¨à])';
const MAYBE = new RegExp(`^${SIGN}$`, 'i');
/** Mails have spaces in place of the tab. */
const WIDE = new RegExp(`^${SIGN}(?:\\u00a0\\s*|\\s{2,})(?=\\S)`, 'i');
const FIRST_LEVEL = /^\d{1,3}\.$/;
/** As dates and figures are written too. */
const DEEPER_LEVEL = /^\d{1,3}(?:\.\d{1,3}){1,8}\.?$/;

/** A line of a cell without the sign of a list before it. */
export function withoutBullet(line: string): string {
  return line.replace(BULLET, '');
}

/** A line that stands alone: there a dash is such a sign too, unless it is a minus. */
export function withoutListMarker(line: string): string {
  return withoutBullet(line).replace(WIDE, '').replace(DASH, '');
}

/**
 * Rows without the signs of lists, after which word processors write a tab. Signs that could be a cell go only where every row
 * with a tab has one.
 */
export function withoutListMarkers(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const points = rows.map(pointOf);
  const isNumbered = points.some((point) => point !== null && FIRST_LEVEL.test(point.sign));
  const isMaybe = (sign: string): boolean => SURELY.test(sign) || MAYBE.test(sign) || (isNumbered && DEEPER_LEVEL.test(sign));
  const isList = points.every((point, index) => (point === null ? rows[index]?.length === 1 : isMaybe(point.sign)));
  return rows.map((row, index) => {
    const point = points[index] ?? null;
    return point !== null && (isList || SURELY.test(point.sign)) ? [point.text] : row;
  });
}

/** A row as a point of a list: how deep it is stands before the sign, in tabs. Null for a row of more, or of less. */
function pointOf(row: readonly string[]): { readonly sign: string; readonly text: string } | null {
  const [sign = '', ...rest] = row.slice(row.findIndex((cell) => cell.trim() !== ''));
  const text = rest.filter((cell) => cell.trim() !== '');
  return rest.length === 0 || text.length > 1 ? null : { sign: sign.trim(), text: text[0] ?? '' };
}
