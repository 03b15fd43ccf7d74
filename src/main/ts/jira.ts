// Issues of Jira on maps: how they are, how far the promise is kept, and what can be done with them. The viewer loads this when there are some, or somebody wants them.
import { IssueLoader } from './jira/issue-loader';
import { startIssueActions } from './jira/actions/issue-actions';
import { IssuesOnMap } from './jira/issues-on-map';
import { mapsIn } from './page/validate';
import { one } from './page/dom';
import { SHOW_ISSUES, type ShowIssuesRequest } from './page/events';
import { MapOnPage } from './page/map-on-page';
import { markup } from './page/markup';

const loaded = Symbol.for('io.github.journeymaps.jira');
const page = window as unknown as Partial<Record<symbol, boolean>>;

if (page[loaded] !== true) {
  page[loaded] = true;
  startIssueActions();
  let asking: IssueLoader | null = null;
  const maps = new WeakMap<HTMLElement, IssuesOnMap>();
  const of = (root: HTMLElement): IssuesOnMap => {
    asking ??= new IssueLoader();
    const issues = maps.get(root) ?? new IssuesOnMap(new MapOnPage(root), asking);
    maps.set(root, issues);
    return issues;
  };
  document.addEventListener(SHOW_ISSUES, (event) => {
    const { target, detail } = event as CustomEvent<ShowIssuesRequest>;
    if (target instanceof HTMLElement) {
      const isNew = !maps.has(target);
      // All maps at once, so that one request does for all.
      mapsIn(document)
        .filter((root) => one(root, markup.issue) !== null)
        .forEach(of);
      if (detail.what === 'table') {
        void of(target).showTable();
      } else if (isNew || detail.again === true) {
        void of(target).look();
      }
    }
  });
}
