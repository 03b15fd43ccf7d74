package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Site;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/**
 * Whatever has the focus while a map is edited is seen, also at 400 %: not out of the window, not
 * under heads that stay, not under the bar.
 */
public class FocusSeenIT {
  private static final int[][] WINDOWS = {{1440, 900}, {700, 450}, {320, 256}};

  @Rule public final Visit visit = new Visit();

  private Page page;

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
      assertThat(VisibleFocus.focus(page))
          .as(key + " at " + page.viewportSize().width)
          .isEqualTo("seen");
    }
  }

  private static void type(Page page, String text) {
    page.keyboard().type(text);
  }

  /** A copy of the demo's map, since others look at that one. */
  private static PageWithMap large() {
    String id = Site.editor().get(MAPS + "?space=DEMO&q=Hospital").at("/results/0/id");
    JsonNode document = Site.editor().get(MAPS + "/" + id).expect(200).json();
    ((ObjectNode) document).remove(java.util.List.of("id", "space", "page", "revision", "owner"));
    return PageWithMap.of(
        new com.fasterxml.jackson.databind.ObjectMapper().convertValue(document, MAP));
  }

  private static final com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>> MAP =
      new com.fasterxml.jackson.core.type.TypeReference<>() {};

  @Test
  public void byArrowsAndJumpsAndWhereOneWrites() {
    PageWithMap made = large();
    page = visit.desktop("editor");
    Locator map = made.edit(page);
    assertThat(map.locator("[role='grid']")).isVisible();
    for (int[] window : WINDOWS) {
      page.setViewportSize(window[0], window[1]);
      map.locator(".journey-map-table [tabindex='0']").focus();
      press("Control+Home", "ArrowDown", "ArrowDown");
      press("PageDown", "PageDown", "ArrowDown", "ArrowRight", "ArrowRight", "PageUp");
      press("Control+Home", "F2", "Escape", "ArrowDown", "F2", "Escape");
      press("Control+End", "Home", "F2", "Escape", "ArrowRight", "End", "Control+Home", "End");
      press("Control+End", "F2");
      type(page, "x");
      press("Escape", "ArrowUp", "ArrowUp", "ArrowLeft", "Home", "ArrowUp");
    }
  }

  @Test
  public void byUndoByTheGuideAndAfterOthersWereQuicker() {
    var desk = new TwoCardMap();
    page = visit.desktop("editor");
    Locator map = desk.edit(page);
    for (int[] window : WINDOWS) {
      page.setViewportSize(window[0], window[1]);
      TwoCardMap.card(map, desk.two).focus();
      page.keyboard().press("Delete");
      assertThat(TwoCardMap.card(map, desk.two)).hasCount(0);
      press("Control+End", "Control+Home");
      page.evaluate("scrollTo(0, document.body.scrollHeight)");
      page.keyboard().press("Control+z");
      assertThat(TwoCardMap.card(map, desk.two)).hasCount(1);
      // It is in the last cell: nothing on the page comes after it.
      press("ArrowDown", "Shift+Tab", "Tab");
    }
  }

  @Test
  public void byTheQuestionWhatIsToStay() {
    var desk = new TwoCardMap();
    page = visit.desktop("editor");
    Locator map = desk.edit(page);
    page.setViewportSize(700, 450);
    TwoCardMap.begin(map, desk.one, "Mine");
    desk.ops("admin", TwoCardMap.set(desk.one, "Theirs"));
    page.keyboard().press("Control+Enter");
    assertThat(map.locator(".journey-map-beside")).isVisible();
    page.evaluate("scrollTo(0, document.body.scrollHeight)");
    press("F8");
    assertThat(map.locator(".journey-map-beside button:focus")).hasCount(1);
    press("Escape");
    assertThat(TwoCardMap.card(map, desk.one)).isFocused();
  }
}
