/** Whether it has a place on the page: what is hidden, or stands in something hidden, has none and cannot be measured. */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Calls back each time that an element is shown which was hidden, by what is around it: Expand and tabs hide what is in them. */
export function onShown(element: Element, then: () => void): void {
  let was = isShown(element);
  new ResizeObserver(() => {
    const is = isShown(element);
    if (is && !was) {
      then();
    }
    was = is;
  }).observe(element);
}
