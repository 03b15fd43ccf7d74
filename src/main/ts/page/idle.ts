/** Calls back when the page is loaded and has nothing else to do: it comes first. */
export function whenIdle(then: () => void): void {
  if (document.readyState !== 'complete') {
    addEventListener(
      'load',
      () => {
        whenIdle(then);
      },
      { once: true },
    );
  } else if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(then, { timeout: 2_000 });
  } else {
    setTimeout(then, 500);
  }
}
