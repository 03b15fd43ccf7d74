package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** Reading a large map by keyboard: few stops, and arrow keys between what is in it. */
public class KeysOfReadersIT {
  private static final String PAGE = "/display/DEMO/Hospital+stay";
  private static final int MOST_STOPS = 15;

  /** What Tab stops at in the map. */
  private static final String STOPS =
      "map => [...map.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]"
          + ".filter((e) => e.tabIndex >= 0 && e.getClientRects().length > 0"
          + " && getComputedStyle(e).visibility !== 'hidden').length";

  @Rule public final Visit visit = new Visit();

  private Page page;
  private Locator map;

  private void open() {
    page = visit.desktop("viewer");
    map = Visit.map(page, PAGE);
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private void assertFewStops(int ofABar) {
    assertThat((Integer) map.evaluate(STOPS)).isBetween(3, MOST_STOPS + ofABar);
  }

  private Locator rows() {
    return map.locator("tr[data-lane-id]");
  }

  private Locator firstCardOf(int lane) {
    return rows().nth(lane).locator("[data-card-id]").first();
  }

  @Test
  public void everyViewHasFewStopsAlsoWithCommentsAndIssues() {
    open();
    assertThat(map.locator(".journey-map-issue-face a").first()).isVisible();
    assertFewStops(0);
    map.locator("[data-action='talk']").first().click();
    assertThat(map.locator(".journey-map-talk-sign").first()).isVisible();
    assertFewStops(2);
    map.locator("[data-action='talk']").first().click();
    for (String view : new String[] {"outline", "emotion", "opportunities", "summary", "map"}) {
      map.locator("[data-action='view'][data-view='" + view + "']").click();
      assertThat(map).hasAttribute("data-view", view);
      assertFewStops(0);
    }
  }

  @Test
  public void theFirstStopLeadsPastTheMap() {
    open();
    page.evaluate(
        "() => { const after = document.createElement('button'); after.id = 'after';"
            + " document.querySelector('section.journey-map').after(after); }");
    Locator skip = map.locator("[data-action='skip']");
    skip.focus();
    assertThat(skip).isInViewport();
    Visit.accessible(page, "[data-action='skip']");
    press("Enter", "Tab");
    assertThat(page.locator("#after")).isFocused();
    press("Shift+Tab", "Shift+Tab");
    assertThat(page.locator("#after")).not().isFocused();
  }

  @Test
  public void arrowKeysGoFromCardToCardAndEnterOpensWhatStandsBehindIt() {
    open();
    Locator first = firstCardOf(0);
    map.locator(".journey-map-table [tabindex='0']").first().focus();
    assertThat(first).isFocused();
    press("ArrowRight");
    assertThat(rows().nth(0).locator("td").nth(1).locator("[data-card-id]").first()).isFocused();
    press("ArrowLeft", "ArrowUp");
    assertThat(map.locator("th[data-step-id]").first()).isFocused();
    press("ArrowUp");
    Locator stage = map.locator("th[data-stage-id] button").first();
    assertThat(stage).isFocused();
    press("Enter");
    assertThat(stage).hasAttribute("aria-expanded", "false");
    press("Enter", "ArrowDown", "ArrowDown", "Enter");
    Locator details = map.locator(".journey-map-details:popover-open");
    assertThat(details).isFocused();
    press("Tab");
    assertThat(details.locator("a, button").first()).isFocused();
    press("Escape");
    assertThat(details).hasCount(0);
    assertThat(first).isFocused();
    press("End");
    assertThat(rows().nth(0).locator("[data-card-id]").last()).isFocused();
    press("Home");
    assertThat(rows().nth(0).locator("th button")).isFocused();
    press("Control+End");
    assertThat(rows().last().locator("[data-card-id]").last()).isFocused();
    press("Control+Home");
    assertThat(stage).isFocused();
    assertThat(map.locator(".journey-map-table [tabindex='0']")).hasCount(1);
  }

  @Test
  public void fromACardTabReachesWhatIsOnItAndThenLeavesTheTable() {
    open();
    Locator link = map.locator(".journey-map-table .journey-map-issue-face a").first();
    assertThat(link).isVisible();
    Locator card = link.locator("xpath=ancestor::li[1]");
    int controls = (Integer) card.evaluate(STOPS);
    assertThat(controls).isZero();
    link.focus();
    press("Shift+Tab");
    assertThat(card).isFocused();
    press("Tab");
    assertThat(page.locator(":focus")).hasAttribute("href", Pattern.compile("/browse/"));
    press("Tab");
    assertThat(page.locator(":focus")).hasAttribute("data-action", "details");
    press("ArrowDown");
    assertThat(page.locator(":focus")).not().hasAttribute("href", Pattern.compile("/browse/"));
    link.focus();
    press("Shift+Tab");
    for (int stops = (Integer) card.evaluate(STOPS); stops >= 0; stops--) {
      press("Tab");
    }
    assertThat(map.locator(".journey-map-table :focus")).hasCount(0);
  }

  @Test
  public void theOutlineIsWalkedCardByCardAndStepByStep() {
    open();
    map.locator("[data-action='view'][data-view='outline']").click();
    assertThat(map).hasAttribute("data-view", "outline");
    Locator cards = map.locator(".journey-map-step li[data-card-id]");
    map.locator("li[tabindex='0']").focus();
    assertThat(cards.first()).isFocused();
    press("ArrowDown");
    assertThat(cards.nth(1)).isFocused();
    press("ArrowUp");
    assertThat(cards.first()).isFocused();
    press("PageDown");
    assertThat(map.locator(".journey-map-step").nth(1).locator("li[data-card-id]").first())
        .isFocused();
    press("PageUp");
    assertThat(cards.first()).isFocused();
    press("End");
    assertThat(cards.last()).isFocused();
    assertThat(cards.last()).isInViewport();
    press("Enter");
    assertThat(map.locator(".journey-map-details:popover-open")).isVisible();
    press("Escape");
    assertThat(cards.last()).isFocused();
  }

  @Test
  public void theHelpTellsTheKeysOfTheTable() {
    open();
    map.locator("[data-action='help']").first().click();
    assertThat(map.locator(".journey-map-help")).containsText("To the end of the row");
  }

  @Test
  public void whereIsReadIsKeptAndSeenWhateverIsAboveIt() {
    open();
    // What comes with the issues makes rows higher.
    assertThat(map.locator(".journey-map-issue-face a").first()).isVisible();
    for (int[] size : new int[][] {{1440, 900}, {700, 450}, {320, 256}}) {
      page.setViewportSize(size[0], size[1]);
      map.locator(".journey-map-table [tabindex='0']").first().focus();
      for (String key :
          new String[] {
            "Control+End",
            "Control+Home",
            "ArrowDown",
            "PageDown",
            "ArrowLeft",
            "Home",
            "End",
            "PageUp",
            "ArrowUp",
            "PageDown",
            "PageDown",
            "PageDown",
            "PageDown",
            "PageDown",
            "PageDown",
            "Control+End",
            "Home",
            "ArrowRight"
          }) {
        press(key);
        assertThat(VisibleFocus.focus(page)).as(key + " at " + size[0]).isEqualTo("seen");
      }
    }
  }
}
