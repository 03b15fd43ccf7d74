package io.github.journeymaps.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.Map;

/** When the last part of a diagram was painted, in milliseconds since the start of navigation. */
final class Painted {
  private Painted() {}

  /**
   * Waits, frame by frame, until the last part of a diagram has a place on the screen; the message
   * comes after that frame was painted.
   *
   * @param others a selector for parts that are no cards of ours
   * @param wanted how many parts there will be, in JavaScript
   */
  static String script(String others, String wanted) {
    return """
        (() => {
          const parts = '.journey-map-table li[data-card-id], %s';
          const wanted = %s;
          const look = () => {
            const drawn = document.querySelectorAll(parts);
            const last = drawn[wanted - 1]?.getBoundingClientRect();
            if (!last?.width) return requestAnimationFrame(look);
            const painted = new MessageChannel();
            painted.port1.onmessage = () => tell(performance.now());
            painted.port2.postMessage(0);
          };
          const tell = (drawn) => {
            const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
            if (first === undefined) return setTimeout(tell, 10, drawn);
            const answered = performance.getEntriesByType('navigation')[0].responseEnd;
            window.measured = { drawn, first, answered };
          };
          requestAnimationFrame(look);
        })();
        """
        .formatted(others, wanted);
  }

  /** Loads a page in which the script runs: drawn, first painted, answered. */
  static Map<String, Double> visit(Page page, String url) {
    page.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForFunction("window.measured");
    return Map.of(
        "drawn", number(page, "measured.drawn"),
        "first", number(page, "measured.first"),
        "answered", number(page, "measured.answered"));
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }
}
