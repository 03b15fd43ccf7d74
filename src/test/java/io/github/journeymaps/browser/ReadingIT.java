package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.github.journeymaps.outside.Site;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/**
 * What a reader does with the map on the demo page. How accessible it is as it comes, {@link
 * DemoAccessibleIT} looks at.
 */
public class ReadingIT {
  private static final String PAGE = "/display/DEMO/Hospital+stay";
  private static final List<String> OTHERS =
      List.of("outline", "emotion", "opportunities", "summary");

  @Rule public final Visit visit = new Visit();

  private static Locator action(Locator map, String name) {
    return map.locator("[data-action='" + name + "']").first();
  }

  private static void show(Locator map, String view) {
    map.locator("[data-action='view'][data-view='" + view + "']").click();
    assertThat(map).hasAttribute("data-view", view);
  }

  @Test
  public void everyViewComesInItsPlaceAndKeepsTheFocusOnItsButton() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    assertThat(map.locator(".journey-map-issue-face").first()).isVisible();
    for (String view : OTHERS) {
      show(map, view);
      assertThat(page.locator(":focus")).hasAttribute("data-view", view);
      Visit.accessible(page);
    }
    show(map, "map");
    assertThat(page.locator(":focus")).hasAttribute("data-view", "map");
  }

  @Test
  public void inDarkColoursEveryViewIsAccessible() {
    Page page = visit.dark("viewer");
    Locator map = Visit.map(page, PAGE);
    for (String view : OTHERS) {
      show(map, view);
      Visit.accessible(page);
    }
  }

  @Test
  public void lanesAndStagesFoldAndUnfoldByKey() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    Locator stage = map.locator("[data-action='fold-stage']").nth(1);
    stage.focus();
    page.keyboard().press("Enter");
    action(map, "fold-lane").click();
    assertThat(stage).hasAttribute("aria-expanded", "false");
    assertThat(map.locator("tr[data-folded]")).hasCount(1);
    assertThat(map.locator("svg[data-piece]").first()).isVisible();
    Visit.accessible(page);
    page.keyboard().press("u");
    assertThat(map.locator("[data-folded]")).hasCount(0);
    assertThat(stage).hasAttribute("aria-expanded", "true");
  }

  @Test
  public void onPaperNothingIsFolded() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    map.locator("[data-action='fold-stage']").first().click();
    assertThat(map.locator("td[data-folded]").first()).isAttached();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(map.locator("[data-folded]")).hasCount(0);
  }

  @Test
  public void theFilterSaysWhatItHidesAndLastsUntilEverythingIsShown() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    map.locator(".journey-map-scroll").focus();
    page.keyboard().press("/");
    page.keyboard().type("nurse");
    assertThat(map.locator(".journey-map-hidden-note")).containsText("Hidden by the filter");
    Visit.accessible(page, ".journey-map-filter, .journey-map-hidden-note");
    Locator after = Visit.map(page, PAGE);
    assertThat(after.locator(".journey-map-hidden-note")).isVisible();
    action(after, "show-all").click();
    assertThat(after.locator("[data-filtered]")).hasCount(0);
    assertThat(after.locator(".journey-map-hidden-note")).hasCount(0);
    action(after, "filter").click();
    after.locator(".journey-map-filter input[value='pains']").uncheck();
    assertThat(after.locator("tr[data-lane-type='pains']").first()).isHidden();
    assertThat(after.locator("tr[data-lane-type='actions']").first()).isVisible();
    page.keyboard().press("Escape");
    assertThat(after.locator(".journey-map-filter")).hasCount(0);
    assertThat(page.locator(":focus")).hasAttribute("data-action", "filter");
  }

  @Test
  public void detailsOpenByKeyTakeTheFocusAndGiveItBack() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    Locator more = action(map, "details");
    more.focus();
    page.keyboard().press("Enter");
    Locator details = map.locator(".journey-map-details:popover-open");
    assertThat(details).isVisible();
    assertThat(details).isFocused();
    Visit.accessible(page, ".journey-map-details:popover-open");
    page.keyboard().press("Escape");
    assertThat(map.locator(".journey-map-details:popover-open")).hasCount(0);
    assertThat(more).isFocused();
  }

  @Test
  public void aLinkLeadsToItsCard() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    Locator last = map.locator("tr[data-lane-type='metrics'] [data-card-id]").last();
    String card = last.getAttribute("data-card-id");
    map.locator("[data-action='fold-stage']").last().click();
    page.navigate(Site.url() + PAGE + "#journey-map-card-" + card);
    assertThat(page.locator("[data-card-id='" + card + "'][data-linked]").first()).isInViewport();
    assertThat(page.locator(".journey-map-details:popover-open")).isVisible();
  }

  @Test
  public void theWholeJourneyFitsIntoTheWidth() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    String tooWide = "e => e.scrollWidth > e.clientWidth + 1";
    Locator window = map.locator(".journey-map-scroll");
    assertThat(window.evaluate(tooWide)).isEqualTo(true);
    action(map, "fit").click();
    assertThat(action(map, "fit")).hasAttribute("aria-pressed", "true");
    assertThat(window.evaluate(tooWide)).isEqualTo(false);
    Visit.accessible(page);
  }

  @Test
  public void theHelpListsTheKeysAndKeysStayInTheMap() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    page.evaluate("document.addEventListener('keydown', e => (window.leaked = e.key))");
    map.locator(".journey-map-scroll").focus();
    page.keyboard().press("?");
    assertThat(map.locator(".journey-map-help")).containsText("Full screen");
    Visit.accessible(page, ".journey-map-help");
    page.keyboard().press("Escape");
    assertThat(map.locator(".journey-map-help")).hasCount(0);
    assertThat(page.evaluate("window.leaked ?? null")).isNull();
  }

  @Test
  public void fullScreenIsEnteredAndLeft() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    action(map, "full-screen").click();
    assertThat(action(map, "full-screen")).hasAttribute("aria-pressed", "true");
    action(map, "full-screen").click();
    assertThat(action(map, "full-screen")).hasAttribute("aria-pressed", "false");
  }

  @Test
  public void aPhoneBeginsWithTheOutlineAndScrollsNothingSideways() {
    Page page = visit.phone("viewer");
    Locator map = Visit.map(page, PAGE);
    assertThat(map).hasAttribute("data-view", "outline");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    action(map, "filter").click();
    Visit.accessible(page, ".journey-map-filter");
    show(map, "map");
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  public void runTwiceTheScriptDoesEverythingOnce() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, PAGE);
    page.evaluate(
        "() => new Promise(done => { const s = document.createElement('script');"
            + " s.src = document.querySelector('script[src*=\"journey-map\"]').src + '?again';"
            + " s.onload = done; document.head.append(s); })");
    Locator stage = map.locator("[data-action='fold-stage']").first();
    stage.click();
    assertThat(stage).hasAttribute("aria-expanded", "false");
  }
}
