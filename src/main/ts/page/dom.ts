type Child = Node | string;

/** A new element; an attribute that is null is left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children);
  return element;
}

/** Sets an attribute where it has another value: setting the same one costs a browser as much as a change. */
export function put(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

export function all(within: ParentNode, selector: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

export function one(within: ParentNode, selector: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(selector);
}

/** A text that stands in an element as it is stored: what is seen may be the browser's translation. */
export function textOf(element: HTMLElement | null): string {
  return (element?.dataset.text ?? '').trim();
}

/** The nearest element around the target of an event that fits, itself included. */
export function around(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** An attribute selector for an id that came from markup or an address. */
export function having(data: string, value: string): string {
  return `[data-${data}="${CSS.escape(value)}"]`;
}

/** Whether typing there is text: then a letter is no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}
