package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** axe finds nothing on the demo page with its issues, on a screen and a phone, light and dark. */
@RunWith(Parameterized.class)
public class DemoAccessibleIT {
  private static final String DEMO = "/display/DEMO/Hospital+stay";

  @Rule public final Visit visit = new Visit();

  @Parameter public int width;

  @Parameter(1)
  public String theme;

  @Parameter(2)
  public String user;

  @Parameters(name = "{0} px, {1}, {2}")
  public static List<Object[]> visits() {
    return List.of(1440, 390).stream()
        .flatMap(
            width ->
                List.of("light", "dark").stream()
                    .flatMap(
                        theme ->
                            List.of("viewer", "editor").stream()
                                .map(user -> new Object[] {width, theme, user})))
        .toList();
  }

  private Page page() {
    Page page = width == 390 ? visit.phone(user) : visit.desktop(user);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT));
    return page;
  }

  /** Before they edit, editors see what readers see, and a button in the head. */
  private String shown() {
    return user.equals("editor") ? ".journey-map-head" : ".journey-map";
  }

  private static void nothingIsFound(Page page, String part) {
    assertThat(Axe.findingsWithSizes(page, part)).isEmpty();
  }

  @Test
  public void axeFindsNothing() {
    Page page = page();
    Locator map = Visit.map(page, DEMO);
    assertThat(map.locator(".journey-map-issue-face").first()).isVisible();
    nothingIsFound(page, shown());
    if (map.getAttribute("data-view").equals("outline")) {
      map.locator("[data-action='view'][data-view='map']").click();
      assertThat(map).hasAttribute("data-view", "map");
      assertThat(map.locator(".journey-map-table .journey-map-issue-face").first()).isVisible();
      nothingIsFound(page, shown());
    }
    if (user.equals("editor")) {
      map.locator("header [data-action='edit']").click();
      map.locator(".journey-map-edit-bar").waitFor();
      nothingIsFound(page, ".journey-map");
    }
  }
}
