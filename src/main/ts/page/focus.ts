import { dataSelector, one, parentOf } from './dom';

const IDS = ['card-id', 'step-id', 'stage-id', 'lane-id'] as const;

/** Remembers the focus by what it belongs to; the answer gives it back where the element was replaced. */
export function rememberFocus(root: HTMLElement): () => void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !root.contains(activeElement)) {
    return () => undefined;
  }
  const path = selectors(activeElement, root);
  return () => {
    if (document.activeElement === null || document.activeElement === document.body) {
      const again = path.map((selector) => one(root, selector)).find((found) => found !== null);
      again?.focus({ preventScroll: true });
    }
  };
}

/** The best first: the same thing or the same control of it, its first control, the cell or row around it, the same control. */
function selectors(element: HTMLElement, root: HTMLElement): string[] {
  const { action } = element.dataset;
  const found: string[] = [];
  for (let at: HTMLElement | null = element; at !== null && at !== root; at = parentOf(at)) {
    const self = at;
    const named = IDS.filter((id) => self.hasAttribute(`data-${id}`)).map((id) => dataSelector(id, self.getAttribute(`data-${id}`) ?? ''));
    if (named.length > 0) {
      const thing = `${at.localName}${named.join('')}`;
      found.push(
        ...(at === element ? [thing] : []),
        ...(action === undefined ? [] : [`${thing} ${dataSelector('action', action)}`]),
        `${thing} button`,
      );
    }
  }
  return action === undefined ? found : [...found, dataSelector('action', action)];
}
