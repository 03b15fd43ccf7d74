package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/**
 * Arabic and Hebrew texts in an English page, and a map in a page that is read from right to left.
 */
public class RightToLeftIT {
  private static final String HEBREW = "\u05d0\u05e9\u05e4\u05d5\u05d6";
  private static final String ARABIC =
      "(1) \u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645!";

  /** Where a sign stands in the text of an element, from its left edge, in px. */
  private static final String LEFT_OF =
      "(e, sign) => { const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);"
          + " for (let n = walk.nextNode(); n; n = walk.nextNode()) {"
          + "   const at = n.data.indexOf(sign); if (at >= 0) {"
          + "     const r = document.createRange(); r.setStart(n, at); r.setEnd(n, at + sign.length);"
          + "     return r.getBoundingClientRect().left; } } return null; }";

  /** What of the map stands out of it, and not in what scrolls. */
  private static final String OUTSIDE =
      "map => { const { left, right } = map.getBoundingClientRect();"
          + " return [...map.querySelectorAll(':scope > *, header *, .journey-map-strip *')]"
          + ".filter((e) => { const b = e.getBoundingClientRect();"
          + " return b.width > 1 && (b.left < left - 1 || b.right > right + 1); })"
          + ".map((e) => e.outerHTML.slice(0, 150)); }";

  @Rule public final Visit visit = new Visit();

  private final String step = UUID.randomUUID().toString();
  private final String feels = UUID.randomUUID().toString();
  private final String pains = UUID.randomUUID().toString();
  private final String card = UUID.randomUUID().toString();
  private final PageWithMap made =
      PageWithMap.of(
          Map.of(
              "title", HEBREW + "!",
              "stages", List.of(stage()),
              "lanes",
                  List.of(
                      Map.of("id", feels, "type", "emotion"), Map.of("id", pains, "type", "pains")),
              "cards", List.of(emotion(), pain())));

  private Map<String, Object> stage() {
    var steps = List.of(Map.of("id", step, "title", HEBREW));
    return Map.of("id", UUID.randomUUID().toString(), "title", "Stage", "steps", steps);
  }

  private Map<String, Object> emotion() {
    return Map.of(
        "id",
        UUID.randomUUID().toString(),
        "lane",
        feels,
        "step",
        step,
        "text",
        HEBREW,
        "emotion",
        Map.of("value", -2));
  }

  private Map<String, Object> pain() {
    return Map.of("id", card, "lane", pains, "step", step, "text", ARABIC + "\n\u202eabc");
  }

  private static double leftOf(Locator at, String sign) {
    return ((Number) at.evaluate(LEFT_OF, sign)).doubleValue();
  }

  @Test
  public void aTextKeepsItsOwnSignsAndAFigureBesideItKeepsItsOwn() {
    Page page = visit.desktop("editor");
    Locator map = Visit.map(page, made.path());
    Locator worst =
        map.locator("[data-answer]")
            .filter(new Locator.FilterOptions().setHasText("\u22122"))
            .first();
    assertThat(leftOf(worst, "\u2212")).isLessThan(leftOf(worst, "2"));
    assertThat(leftOf(worst, HEBREW)).isLessThan(leftOf(worst, "2"));
    Locator text = TwoCardMap.card(map, card).locator(".journey-map-text").first();
    assertThat(leftOf(text, "!")).isLessThan(leftOf(text, "1"));
    assertThat(leftOf(map.locator("h2"), "!")).isLessThan(leftOf(map.locator("h2"), HEBREW));
    map.locator("header [data-action='edit']").click();
    map.locator("[role='grid']").waitFor();
    TwoCardMap.card(map, card).focus();
    page.keyboard().press("Enter");
    Locator field = map.locator(".journey-map-field textarea");
    assertThat(field.evaluate("f => getComputedStyle(f).direction")).isEqualTo("rtl");
    field.fill(HEBREW);
    page.keyboard().press("Control+Enter");
    assertThat(map.locator("[data-action='undo']"))
        .hasAttribute("title", Pattern.compile("\u201c\u2068" + HEBREW + "\u2069\u201d"));
  }

  @Test
  public void inAPageFromRightToLeftTheMapIsWhole() {
    Page page = visit.desktop("viewer");
    page.addInitScript(
        "addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl'; })");
    Locator map = Visit.map(page, "/display/DEMO/Hospital+stay");
    Visit.accessible(page);
    Locator value =
        map.locator(".journey-map-value, .journey-map-strip dd")
            .filter(new Locator.FilterOptions().setHasText("\u2212"))
            .first();
    assertThat(leftOf(value, "\u2212"))
        .isLessThan(
            leftOf(value, ((String) value.evaluate("e => e.textContent.match(/\u2212(\\d)/)[1]"))));
    Locator first = map.locator("td[data-step-id]").first();
    Locator head = map.locator("tr[data-lane-id] th").first();
    assertThat(head.boundingBox().x).isGreaterThan(first.boundingBox().x);
    map.locator(".journey-map-table [tabindex='0']").first().focus();
    page.keyboard().press("ArrowLeft");
    assertThat(map.locator("tr[data-lane-id] td:nth-of-type(2) li:focus")).hasCount(1);
    assertThat(VisibleFocus.focus(page)).isEqualTo("seen");
    assertThat((List<?>) map.evaluate(OUTSIDE)).isEmpty();
  }
}
