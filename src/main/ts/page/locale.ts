/** The user's language, as Confluence's page names it; undefined where a browser does not know it: then it takes its own. */
export function locale(): string | undefined {
  const tag = (AJS.Meta.get('user-locale') ?? document.documentElement.lang).replace('_', '-');
  return Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2,3}(-\w+)*$/i.test(tag) ? [tag] : [])[0];
}

/** A day such as 2026-05-01, which is the same everywhere. */
export function dayWords(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? day : new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/** A moment: the time alone where it is of today. */
export function momentWords(moment: string): string {
  const at = new Date(moment);
  const today = at.toDateString() === new Date().toDateString();
  return Number.isNaN(at.getTime())
    ? moment
    : new Intl.DateTimeFormat(locale(), today ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A share as per cent, without decimals. */
export function percentWords(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
