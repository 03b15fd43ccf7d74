// Issues of Jira on maps: how they are, how far the promise is kept, and what can be done with them. The viewer loads this when there are some, or somebody wants them.
import { Asking } from './jira/asking';
import { doing } from './jira/doing/doing';
import { IssuesOnMap } from './jira/issues-on-map';
import { maps as allMaps } from './page/checked';
import { one } from './page/dom';
import { SHOW_ISSUES, type ShowWish } from './page/events';
import { MapOnPage } from './page/map-on-page';
import { markup } from './page/markup';

const loaded = Symbol.for('io.github.journeymaps.jira');
const page = window as unknown as Partial<Record<symbol, boolean>>;

if (page[loaded] !== true) {
  page[loaded] = true;
  doing();
  let asking: Asking | null = null;
  const maps = new WeakMap<HTMLElement, IssuesOnMap>();
  const of = (root: HTMLElement): IssuesOnMap => {
    asking ??= new Asking();
    const issues = maps.get(root) ?? new IssuesOnMap(new MapOnPage(root), asking);
    maps.set(root, issues);
    return issues;
  };
  document.addEventListener(SHOW_ISSUES, (event) => {
    const { target, detail } = event as CustomEvent<ShowWish>;
    if (target instanceof HTMLElement) {
      const isNew = !maps.has(target);
      // All maps at once, so that one request does for all.
      allMaps(document)
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
