import { make, ours } from './dom';

const CLASS = 'journey-map-live';
const KEPT = 20;

/**
 * Says something to screen readers, politely, after what was said before. The region stands in the map so that full screen has it
 * too; a redrawn map gets a new one.
 */
export function announce(root: HTMLElement, text: string): void {
  const region = ours(root, `:scope > .${CLASS}`) ?? newRegion(root);
  // What stands in a region that is new is not read, only what comes later.
  setTimeout(() => {
    region.append(make('p', {}, text));
    if (region.childElementCount > KEPT) {
      region.firstElementChild?.remove();
    }
  }, 50);
}

function newRegion(root: HTMLElement): HTMLElement {
  const region = make('div', { class: CLASS, role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions' });
  root.append(region);
  return region;
}
