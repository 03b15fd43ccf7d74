package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;

/** What has a size, a place or a face of its own keeps it, whatever stands beside it. */
public class FixedSizesIT {
  @Rule public final Visit visit = new Visit();

  private static Map<String, Object> persona(String name, String role) {
    return Map.of("id", UUID.randomUUID().toString(), "name", name, "role", role);
  }

  @Test
  public void aLongRoleOrNameDoesNotSqueezeTheInitials() {
    String longRole = "Daughter, carer, and the one who is called at night ".repeat(4).strip();
    PageWithMap made =
        PageWithMap.of(
            Map.of(
                "format", "journey-map/1",
                "title", "Long roles",
                "personas",
                    List.of(
                        persona("Eva", longRole.substring(0, 200)),
                        persona("Maria ".repeat(30).strip(), "Patient"),
                        persona("Donaudampfschifffahrt".repeat(8), "x"))));
    Page page = visit.phone("viewer");
    Visit.map(page, made.path());
    Locator initials = page.locator(".journey-map-avatar");
    assertThat(initials).hasCount(3);
    String sizes = "all => all.map(one => one.offsetWidth + ' x ' + one.offsetHeight)";
    assertThat(initials.evaluateAll(sizes)).isEqualTo(Collections.nCopies(3, "28 x 28"));
  }

  /** Where the system says the colours, a face is still drawn in its disc. */
  @Test
  public void facesAreSeenInForcedColours() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, "/display/DEMO/Hospital+stay");
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    Locator firm = map.locator(".journey-map-curve .journey-map-dot[data-firm]:has(path)").first();
    assertThat(firm).isVisible();
    String colours =
        "dot => [getComputedStyle(dot.querySelector('circle')).fill, getComputedStyle(dot.querySelector('path')).stroke]";
    List<?> discAndFace = (List<?>) firm.evaluate(colours);
    assertThat(discAndFace.get(0)).isNotEqualTo(discAndFace.get(1));
  }

  @Test
  public void handlesForAFingerLeaveTheNextCardFree() {
    TwoCardMap desk = new TwoCardMap();
    String below = UUID.randomUUID().toString();
    desk.ops("editor", desk.add(below, 0, "Below"));
    Page page = visit.finger("editor");
    Locator map = Visit.map(page, desk.path);
    map.locator("[data-action='edit']").tap();
    map.locator(".journey-map-edit-bar").waitFor();
    TwoCardMap.card(map, desk.one).tap();
    BoundingBox handles =
        TwoCardMap.card(map, desk.one).locator(".journey-map-handles").boundingBox();
    BoundingBox next = TwoCardMap.card(map, below).boundingBox();
    assertThat(handles.y + handles.height).isLessThanOrEqualTo(next.y);
  }
}
