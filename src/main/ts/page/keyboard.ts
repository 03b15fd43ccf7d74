/**
 * Whether a key is for the input method that somebody composes a word with: then it is no key of ours, Enter and Escape too. Safari
 * ends the composing before it tells of the key that ended it; only the number of the key shows it then.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // The number is the one sign that every browser gives.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return event.isComposing || event.keyCode === 229;
}

/** The one way to hear of keys: those of an input method are not told. @returns stops listening */
export function onKey(at: EventTarget, handler: (event: KeyboardEvent) => void, options: AddEventListenerOptions = {}): () => void {
  return listen(
    at,
    (event) => {
      if (!isComposing(event)) {
        handler(event);
      }
    },
    options,
  );
}

/** The same for what only opens a field to write in: the first key of an input method opens it too. */
export function onFirstKey(at: EventTarget, handler: (event: KeyboardEvent) => void, options: AddEventListenerOptions = {}): () => void {
  return listen(at, handler, options);
}

/**
 * Keys pressed in there reach nothing around: neither ours nor the page's shortcuts. An Escape of an input method does not close
 * a dialog.
 *
 * @param isMeant which keys reach it all the same
 */
export function isolateKeys(at: HTMLElement, isMeant: (event: KeyboardEvent) => boolean = () => false): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    at.addEventListener(type, (event) => {
      if (!isMeant(event)) {
        event.stopPropagation();
      }
      if (event.key === 'Escape' && isComposing(event)) {
        event.preventDefault();
      }
    });
  }
}

function listen(at: EventTarget, handler: (event: KeyboardEvent) => void, options: AddEventListenerOptions): () => void {
  const heard = (event: Event): void => {
    handler(event as KeyboardEvent);
  };
  at.addEventListener('keydown', heard, options);
  return () => {
    at.removeEventListener('keydown', heard, options);
  };
}
