package io.github.journeymaps.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether what is ours on a page looks as it would without the rest of the page. */
final class StyleComparison {
  /** What is ours stays where it is, whatever becomes of what stands above it. */
  private static final String STAYS =
      "#main-content { position: absolute !important; inset: 0 0 auto !important;"
          + " margin: 0 !important; padding: 0 !important }"
          + " body { min-height: 6000px !important }";

  private static final String TOOLS =
      """
      () => {
        const FEATURES = ['align-items', 'background-color', 'border-block-end-color', 'border-block-end-style',
          'border-collapse', 'border-start-start-radius', 'box-shadow', 'box-sizing', 'color', 'cursor', 'direction',
          'display', 'fill', 'font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'hyphens',
          'letter-spacing', 'line-height', 'list-style-type', 'margin', 'max-inline-size', 'opacity', 'outline-style',
          'overflow', 'overflow-wrap', 'padding', 'position', 'quotes', 'stroke', 'stroke-width', 'text-align',
          'text-decoration-line', 'text-indent', 'text-shadow', 'text-transform', 'vertical-align', 'visibility',
          'white-space', 'word-spacing'];
        const isOurs = (sheet) => (sheet.href ?? '').includes('journey-map') || sheet.ownerNode.dataset.stays === '';
        const isTokens = (rule) => [...(rule.style ?? [])].some((name) => name.startsWith('--ds-'));
        const theirs = [...document.styleSheets].filter((sheet) => !isOurs(sheet));
        const tokens = document.createElement('style');
        tokens.dataset.stays = '';
        tokens.textContent = theirs.flatMap((sheet) => [...sheet.cssRules].filter(isTokens).map((rule) => rule.cssText)).join('');
        document.head.prepend(tokens);

        const called = (element) => element.localName + [...element.classList].map((name) => '.' + name).join('');
        const place = (element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        };
        const look = (element) => {
          const style = getComputedStyle(element);
          const pseudo = ['::before', '::after'].map((which) => getComputedStyle(element, which).content);
          return [...FEATURES.map((name) => style.getPropertyValue(name)), ...pseudo];
        };
        const taken = () =>
          [...document.querySelectorAll('.journey-map, .journey-map *, .journey-map-chooser, .journey-map-chooser *')]
            .filter((element) => element.checkVisibility())
            .map((element) => ({ element, place: place(element), look: look(element) }));
        const difference = (one, other) => {
          if (one.element !== other?.element) return [called(one.element) + ' is seen or not'];
          const moved = one.place.some((at, index) => Math.abs(at - other.place[index]) > 2);
          const names = [...FEATURES, '::before', '::after'];
          const changed = names.filter((_, index) => one.look[index] !== other.look[index])
            .map((name) => name + ': ' + one.look[names.indexOf(name)] + ' without, ' + other.look[names.indexOf(name)] + ' with');
          return moved || changed.length
            ? [called(one.element) + (moved ? ' at ' + one.place + ' without, ' + other.place + ' with' : '') + ' ' + changed.join('; ')]
            : [];
        };
        const differences = (without, as) => [
          ...(without.length === as.length ? [] : [without.length + ' elements without, ' + as.length + ' with']),
          ...without.flatMap((one, index) => difference(one, as[index])),
        ].slice(0, 12);

        window.looks = {
          sheets: () => theirs.length,
          taken,
          differences,
          /** What differs once nothing but our own sheets is there. */
          alone: () => {
            const as = taken();
            theirs.forEach((sheet) => (sheet.disabled = true));
            const without = taken();
            theirs.forEach((sheet) => (sheet.disabled = false));
            return differences(without, as);
          },
        };
      }
      """;

  private StyleComparison() {}

  /** Makes a page ready to be compared, once all its style sheets are there. */
  static void prepare(Page page) {
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(STAYS))
        .evaluate("style => (style.dataset.stays = '')");
    page.evaluate(TOOLS);
    assertThat((Integer) page.evaluate("looks.sheets()")).isPositive();
  }

  /** Fails unless everything of ours is where and as it would be without the page's own sheets. */
  @SuppressWarnings("unchecked")
  static void areOurOwn(Page page) {
    assertThat((List<String>) page.evaluate("looks.alone()")).isEmpty();
  }
}
