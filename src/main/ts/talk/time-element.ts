import { make } from '../page/dom';
import { locale } from '../page/locale';

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago, in the user's language; the moment itself on asking. */
export function timeElement(moment: string): HTMLElement {
  const at = new Date(moment);
  const absolute = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return make('time', { datetime: moment, title: absolute }, ago(at));
}

export function ago(at: Date): string {
  const seconds = Math.min(0, (at.getTime() - Date.now()) / 1_000);
  const [unit, length] = UNITS.find(([, size]) => -seconds >= size) ?? ['second', 1];
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  return unit === 'second' ? words.format(0, 'second') : words.format(Math.round(seconds / length), unit);
}
