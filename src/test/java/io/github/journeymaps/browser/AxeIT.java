package io.github.journeymaps.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.Rule;
import org.junit.Test;

/** What axe is asked for is told, and only of the part that is meant. */
public class AxeIT {
  private static final String WRONG =
      """
      <html lang="en"><title>Wrong</title><body style="background: #fff">
      <section class="ours"><img src="data:,"><p style="color: #ccc">Pale</p>
        <p><button style="width: 9px; height: 9px; padding: 0" aria-label="One"></button><button
          style="width: 9px; height: 9px; padding: 0" aria-label="Two"></button></p></section>
      <section class="theirs"><input></section>
      """;

  @Rule public final Visit visit = new Visit();

  @Test
  public void whatIsWrongInAPartIsFound() {
    Page page = visit.desktop("viewer");
    page.setContent(WRONG);
    assertThat(Axe.findings(page, ".ours"))
        .extracting(told -> told.replaceFirst(",.*", ""))
        .containsExactlyInAnyOrder("image-alt", "color-contrast");
    assertThat(Axe.findingsWithSizes(page, ".ours"))
        .anyMatch(told -> told.startsWith("target-size, 2 times"));
    assertThat(Axe.findings(page, ".theirs"))
        .singleElement()
        .asString()
        .startsWith("label, 1 times: <input>");
  }
}
