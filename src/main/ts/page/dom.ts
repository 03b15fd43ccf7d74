import { isRightToLeft } from './text';

type Child = Node | string;

const MADE = Symbol.for('io.github.journeymaps.made');

type Made = Element & Partial<Record<symbol, boolean>>;

const FIELDS = 'textarea, input:is([type="text"], [type="search"], :not([type]))';

/**
 * A new element; an attribute that is null is left out. A field takes its direction from what is written in it, and a text from
 * right to left is kept apart from what stands beside it.
 */
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
  if (element.matches(FIELDS)) {
    element.dir = 'auto';
  }
  element.append(...children.map((child) => (typeof child === 'string' && isRightToLeft(child) ? keptApart(element, child) : child)));
  (element as Element as Made)[MADE] = true;
  return element;
}

/** An option holds nothing but text. */
function keptApart(element: HTMLElement, text: string): Child {
  if (element.localName === 'option') {
    element.dir = 'auto';
    return text;
  }
  const made = document.createElement('bdi');
  made.textContent = text;
  return made;
}

/** A form's controls may be called `parentElement`: whoever asked such a form would go round in circles. */
export function parentOf(element: Element): HTMLElement | null {
  return Reflect.get(Node.prototype, 'parentElement', element);
}

/** Whether a script of ours has made it, or something around it. No markup can say so of itself. */
export function isOurs(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if ((at as Made)[MADE] === true) {
      return true;
    }
  }
  return false;
}

/** The first that fits and that a script of ours has made: what only looks like it stays as it is. */
export function ours(within: ParentNode, selector: string): HTMLElement | null {
  return all(within, selector).find(isOurs) ?? null;
}

/** Sets an attribute where it has another value: setting the same one costs a browser as much as a change. */
export function setIfChanged(element: HTMLElement, name: string, value: string): void {
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
export function closestTarget(event: Event, selector: string): HTMLElement | null {
  // A form's controls may be called `closest`.
  return event.target instanceof Element ? (Element.prototype.closest.call(event.target, selector) as HTMLElement | null) : null;
}

/** An attribute selector for an id that came from markup or an address. */
export function dataSelector(data: string, value: string): string {
  return `[data-${data}="${CSS.escape(value)}"]`;
}

/** Whether typing there is text: then a letter is no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))
  );
}
