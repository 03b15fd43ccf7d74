import { showPlaced } from '../../page/popover';

const GAP = 4;
const MOST = 240;

/**
 * Shows a list below the field it belongs to, or above where there is more room, over everything else: it moves nothing, and no
 * scroller cuts it off.
 */
export function openDropdown(list: HTMLElement, field: HTMLElement): void {
  const place = (): void => {
    put(list, field.getBoundingClientRect());
  };
  if (list.matches(':popover-open')) {
    place();
  } else {
    showPlaced(list, place);
  }
}

function put({ style }: HTMLElement, { top, bottom, left, width }: DOMRect): void {
  const [above, below] = [top - 2 * GAP, innerHeight - bottom - 2 * GAP];
  const isBelow = below >= MOST || below >= above;
  style.left = `${left}px`;
  style.width = `${width}px`;
  style.maxHeight = `${Math.min(MOST, isBelow ? below : above)}px`;
  style.top = isBelow ? `${bottom + GAP}px` : 'auto';
  style.bottom = isBelow ? 'auto' : `${innerHeight - top + GAP}px`;
}
