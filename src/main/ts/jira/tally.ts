import { fill } from '../page/text';
import type { LinkedIssue } from './api';
import type { KnownIssues } from './known-issues';

/** What there is to see of an issue: how it is with it, now or as remembered, or why not. */
export type Availability = 'seen' | 'hidden' | 'gone' | 'waiting';

/** Of some issues, each counted once. */
export type Tally = Readonly<Record<Availability | 'done' | 'all', number>>;

/** What nobody could be asked about is not hidden: it waits. So does what was linked a moment ago. */
export function availabilityOf(item: LinkedIssue | undefined): Availability {
  if (item?.state === 'gone' || item?.state === 'hidden') {
    return item.state;
  }
  return item?.status === undefined ? 'waiting' : 'seen';
}

export function tally(links: Iterable<string>, known: KnownIssues): Tally {
  const items = [...new Set(links)].map((link) => known.of(link));
  const count = (sight: Availability): number => items.filter((item) => availabilityOf(item) === sight).length;
  return {
    all: items.length,
    seen: count('seen'),
    hidden: count('hidden'),
    gone: count('gone'),
    waiting: count('waiting'),
    done: items.filter((item) => availabilityOf(item) === 'seen' && item?.isResolved === true).length,
  };
}

/** Of those that are seen, how many are done; where none is, how many there are. */
export function doneWords({ all, seen, done }: Tally): string {
  return seen === 0 ? issueCount(all) : fill(AJS.I18n.getText('journeymaps.jira.count.done'), done, seen);
}

/** The same, for those who do not see where it stands. */
export function doneWordsAlone(of: Tally): string {
  return of.seen === 0 ? doneWords(of) : fill(AJS.I18n.getText('journeymaps.jira.count.done.long'), of.done, of.seen);
}

/** What is said of all others; empty where there are none. */
export function restWords({ hidden, gone, waiting }: Tally): string[] {
  const words = [
    [hidden, AJS.I18n.getText('journeymaps.jira.count.hidden')],
    [gone, AJS.I18n.getText('journeymaps.jira.count.gone')],
    [waiting, AJS.I18n.getText('journeymaps.jira.count.waiting')],
  ] as const;
  return words.filter(([count]) => count > 0).map(([count, text]) => fill(text, count));
}

function issueCount(count: number): string {
  return count === 1 ? AJS.I18n.getText('journeymaps.promise.linked.one') : fill(AJS.I18n.getText('journeymaps.promise.linked'), count);
}
