import { closestTarget, one } from '../../page/dom';
import { markup } from '../../page/markup';

const ISSUE = '.journey-map-issue-face a, .journey-map-issue-head a, .journey-map-issue-table a';

/** An issue opens beside a map that is being edited, and beside a dialog: what somebody is at is not left by the way. */
export function newTabs(): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = closestTarget(event, ISSUE);
      const map = link?.closest<HTMLElement>(markup.map);
      if (link !== null && map instanceof HTMLElement && !link.matches('[data-issues]')) {
        const isBusy = map.hasAttribute('data-editing') || one(map, 'dialog:modal') !== null;
        link.setAttribute('target', isBusy ? '_blank' : '');
        link.setAttribute('rel', isBusy ? 'noopener' : '');
      }
    },
    { capture: true },
  );
}
