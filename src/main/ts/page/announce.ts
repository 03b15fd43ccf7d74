import { make, one } from './dom';

const CLASS = 'journey-map-live';

/**
 * Says something to screen readers, politely. The region stands in the map so that full screen has it too; a redrawn map
 * gets a new one.
 */
export function announce(root: HTMLElement, text: string): void {
  const region = one(root, `:scope > .${CLASS}`) ?? newRegion(root);
  region.textContent = '';
  // A region that is new, or says the same again, is read only when its text comes later.
  setTimeout(() => (region.textContent = text), 50);
}

function newRegion(root: HTMLElement): HTMLElement {
  const region = make('div', { class: CLASS, role: 'status', 'aria-live': 'polite' });
  root.append(region);
  return region;
}
