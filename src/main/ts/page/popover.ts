const GAP = 6;

/** An element or, where somebody has pointed to, a place in the window. */
export type Anchor = Pick<Element, 'getBoundingClientRect'>;

/** Shows a popover beside something, within the window. */
export function showBeside(popover: HTMLElement, beside: Anchor): void {
  showPlaced(popover, () => {
    put(popover, beside.getBoundingClientRect());
  });
}

/**
 * Shows a popover and places it, also whenever the page scrolls or it changes its size. By hand: anchors of the style sheet do not
 * serve a popover that stands inside what it belongs to.
 */
export function showPlaced(popover: HTMLElement, place: () => void): void {
  popover.showPopover();
  place();
  const grown = new ResizeObserver(place);
  grown.observe(popover);
  addEventListener('scroll', place, { capture: true, passive: true });
  addEventListener('resize', place);
  popover.addEventListener('toggle', function closed({ newState }) {
    if (newState === 'closed') {
      grown.disconnect();
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
      popover.removeEventListener('toggle', closed);
    }
  });
}

/** To the right where there is room, else below, else above; never out of the window. */
function put(popover: HTMLElement, beside: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = popover;
  const right = beside.right + GAP;
  const fits = right + width <= innerWidth;
  const below = beside.bottom + GAP;
  const top = fits ? beside.top : below + height <= innerHeight ? below : beside.top - height - GAP;
  popover.style.left = `${within(fits ? right : beside.left, innerWidth - width)}px`;
  popover.style.top = `${within(top, innerHeight - height)}px`;
}

function within(at: number, most: number): number {
  return Math.max(GAP, Math.min(at, most - GAP));
}
