package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Collections;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** A map on paper. */
public class PrintIT {
  private static final String DEMO = "/display/DEMO/Hospital+stay";

  /** What is seen of ours with less of it than there is, or in a place of its own on the screen. */
  private static final String CUT =
      """
      [...document.querySelectorAll('.journey-map *')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !(e instanceof SVGElement))
        .filter((e) => getComputedStyle(e).clipPath === 'none' && e.closest('.journey-map-unseen, .journey-map-live, caption') === null)
        .filter((e) => {
          const style = getComputedStyle(e);
          const isCut = style.overflow !== 'visible' && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1);
          return isCut || ['sticky', 'fixed'].includes(style.position) || style.webkitLineClamp !== 'none';
        })
        .map((e) => e.localName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 40))
        .slice(0, 9)
      """;

  @Rule public final Visit visit = new Visit();

  private static void media(Page page, Media media) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
  }

  @SuppressWarnings("unchecked")
  private static List<String> cut(Page page) {
    return (List<String>) page.evaluate(CUT);
  }

  @Test
  public void aLongCardIsWholeAndWhatIsPressedIsAway() {
    TwoCardMap desk = new TwoCardMap();
    String lines = String.join("\n", Collections.nCopies(12, "one line"));
    desk.ops("editor", TwoCardMap.set(desk.one, lines));
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, desk.path);
    Locator card = TwoCardMap.card(map, desk.one);
    String rest =
        "card => { const at = card.querySelector('.journey-map-text'); return at.scrollHeight - at.clientHeight; }";
    assertThat((Integer) card.evaluate(rest)).isEqualTo(4 * 16);
    card.locator("[data-action='details']").click();
    media(page, Media.PRINT);
    assertThat((Integer) card.evaluate(rest)).isZero();
    assertThat(map.locator(".journey-map-details:popover-open")).isHidden();
    assertThat(map.locator(".journey-map-tools")).isHidden();
    assertThat(cut(page)).isEmpty();
  }

  @Test
  public void nothingIsCutInAnyView() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, DEMO);
    assertThat(map.locator(".journey-map-issue-face").first()).isVisible();
    map.locator("[data-action='fit']").click();
    for (String view : List.of("map", "outline", "emotion", "opportunities", "summary")) {
      media(page, Media.SCREEN);
      map.locator("[data-action='view'][data-view='" + view + "']").click();
      assertThat(map).hasAttribute("data-view", view);
      media(page, Media.PRINT);
      assertThat(map.locator(".journey-map-tools")).isHidden();
      assertThat(cut(page)).as(view).isEmpty();
      assertThat(map.locator(".journey-map-description > p").first()).isVisible();
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  public void paperIsLightWhateverTheTheme() {
    Page page = visit.dark("viewer");
    Locator map = Visit.map(page, DEMO);
    assertThat(map.locator(".journey-map-issue-face").first()).isVisible();
    StyleComparison.prepare(page);
    media(page, Media.PRINT);
    assertThat(map).hasCSS("background-color", "rgb(255, 255, 255)");
    assertThat(map).hasCSS("color", "rgb(23, 43, 77)");
    var differences =
        (List<String>)
            page.evaluate(
                """
                () => {
                  const html = document.documentElement;
                  const dark = looks.taken();
                  html.dataset.colorMode = 'light';
                  const light = looks.taken();
                  html.dataset.colorMode = 'dark';
                  return looks.differences(light, dark);
                }
                """);
    assertThat(differences).isEmpty();
  }
}
