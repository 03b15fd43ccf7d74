import { DO_ISSUES, type IssueRequest } from '../../page/events';
import { MapOnPage } from '../../page/map-on-page';
import { messageOf } from '../../page/errors';
import { createIssue } from './create-issue';
import { linkIssues } from './link-issues';
import { newTabs } from './new-tab';
import { offerActions } from './action-buttons';
import { linkPasted } from './link-pasted';
import { IssueService } from './issue-service';
import { unlink } from './unlink';

const known = new WeakMap<HTMLElement, IssueService>();

/** Does what is wanted with issues, on every map of the page. */
export function startIssueActions(): void {
  offerActions();
  newTabs();
  document.addEventListener(DO_ISSUES, (event) => {
    const { target, detail } = event as CustomEvent<IssueRequest>;
    if (target instanceof HTMLElement) {
      const issues = known.get(target) ?? new IssueService(new MapOnPage(target));
      known.set(target, issues);
      work(issues, detail).catch((error: unknown) => {
        issues.map.say(messageOf(error));
      });
    }
  });
}

function work(issues: IssueService, wish: IssueRequest): Promise<void> {
  const { map } = issues;
  switch (wish.what) {
    case 'create':
      return createIssue(map, wish.cards);
    case 'link':
      return linkIssues(map, wish.cards);
    case 'unlink':
      return unlink(map, wish.cards[0] ?? '', wish);
    case 'pasted':
      return linkPasted(map, issues, wish);
  }
}
