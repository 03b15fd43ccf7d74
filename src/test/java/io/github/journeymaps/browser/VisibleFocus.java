package io.github.journeymaps.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** Whether what has the focus can be seen. */
final class VisibleFocus {
  /**
   * Answers <i>seen</i>, or why not: it is outside the window or a part that scrolls, or something
   * lies over it. What is larger than the window has to show where it begins.
   */
  private static final String FOCUS =
      """
      () => {
        const focused = document.activeElement;
        const b = focused.getBoundingClientRect();
        const name = `${focused.outerHTML.slice(0, 120)} [${[b.left, b.top, b.right, b.bottom].map(Math.round)}]`;
        const scroller = focused.closest('.journey-map-scroll')?.getBoundingClientRect();
        const left = Math.max(0, scroller?.left ?? 0);
        const right = Math.min(innerWidth, scroller?.right ?? innerWidth);
        const xs = b.width < 170 ? [b.left + 3, b.right - 3] : [Math.max(b.left, left) + 3];
        const ys = b.height < 110 ? [b.top + 3, b.bottom - 3] : [b.top + 3];
        for (const x of xs) {
          for (const y of ys) {
            if (x < left || x > right || y < 0 || y > innerHeight) {
              return `outside: ${name}`;
            }
            const at = document.elementFromPoint(x, y);
            if (!focused.contains(at) && !at?.contains(focused)) {
              return `under ${at?.outerHTML.slice(0, 90)}: ${name}`;
            }
          }
        }
        return 'seen';
      }
      """;

  private VisibleFocus() {}

  /** In the end: what floats follows a moment after what it floats beside. */
  static Object focus(Page page) {
    try {
      page.waitForFunction("() => (" + FOCUS + ")() === 'seen'");
    } catch (TimeoutError e) {
      return page.evaluate(FOCUS); // says why not
    }
    return "seen";
  }
}
