import { parentOf } from './dom';
import { markup } from './markup';

/**
 * Opens what is closed around an element: details, Confluence's Expand, tabs. Only by what the reader would press, and only
 * where that belongs to what is closed.
 */
export function expandAround(element: Element): void {
  for (const container of around(element)) {
    if (container instanceof HTMLDetailsElement) {
      container.open = true;
    } else if (getComputedStyle(container).display === 'none') {
      press(controlOf(container));
    }
  }
}

/** From the outermost on: what is in something closed may not be ready to be opened. */
function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (at.matches('details:not([open]), .expand-content, .tabs-pane, [role="tabpanel"]')) {
      found.unshift(at);
    }
  }
  return found;
}

function controlOf(container: Element): HTMLElement | null {
  if (container.matches('.expand-content')) {
    return container.closest('.expand-container')?.querySelector<HTMLElement>(':scope > .expand-control') ?? null;
  }
  const id = CSS.escape(container.id);
  const tabs = container.closest('.aui-tabs') ?? document;
  return container.id === '' ? null : tabs.querySelector<HTMLElement>(`[role="tab"][aria-controls="${id}"], .tabs-menu a[href="#${id}"]`);
}

/**
 * Nothing is opened by a control of a map, and the address stays: it is the link that somebody came by. Nor is a form sent, where a
 * page's author wrote such a control, even if what answers the click keeps it from the window.
 */
function press(control: HTMLElement | null): void {
  if (control === null || control.closest(markup.map) !== null) {
    return;
  }
  addEventListener('click', stay, { capture: true });
  try {
    control.click();
  } finally {
    removeEventListener('click', stay, { capture: true });
  }
}

function stay(event: Event): void {
  event.preventDefault();
}
