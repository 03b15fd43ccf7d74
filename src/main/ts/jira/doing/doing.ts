import { DO_ISSUES, type IssueWish } from '../../page/events';
import { MapOnPage } from '../../page/map-on-page';
import { wordsOf } from '../../page/told';
import { createIssue } from './create';
import { linkIssues } from './link';
import { newTabs } from './new-tab';
import { offers } from './offers';
import { pasted } from './pasted';
import { Issues } from './service';
import { unlink } from './unlink';

const known = new WeakMap<HTMLElement, Issues>();

/** Does what is wanted with issues, on every map of the page. */
export function doing(): void {
  offers();
  newTabs();
  document.addEventListener(DO_ISSUES, (event) => {
    const { target, detail } = event as CustomEvent<IssueWish>;
    if (target instanceof HTMLElement) {
      const issues = known.get(target) ?? new Issues(new MapOnPage(target));
      known.set(target, issues);
      work(issues, detail).catch((error: unknown) => {
        issues.map.say(wordsOf(error));
      });
    }
  });
}

function work(issues: Issues, wish: IssueWish): Promise<void> {
  const { map } = issues;
  switch (wish.what) {
    case 'create':
      return createIssue(map, wish.cards);
    case 'link':
      return linkIssues(map, wish.cards);
    case 'unlink':
      return unlink(map, wish.cards[0] ?? '', wish);
    case 'pasted':
      return pasted(map, issues, wish);
  }
}
