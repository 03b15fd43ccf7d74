package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/**
 * A page that the browser translates shows other words than the map has: what is written, copied
 * and said is the map's.
 */
public class TranslatedPageIT {
  /** As Chrome does it: each text in elements of its own, and texts that are hidden too. */
  private static final String TRANSLATE =
      "map => { const texts = document.createTreeWalker(map, NodeFilter.SHOW_TEXT); const all = [];"
          + " while (texts.nextNode()) if (texts.currentNode.data.trim() !== '') all.push(texts.currentNode);"
          + " for (const text of all) { const font = document.createElement('font');"
          + " font.append(Object.assign(document.createElement('font'), {textContent: 'Übersetzt'}));"
          + " text.replaceWith(font); } }";

  private static final String COPY =
      "type => { const data = new DataTransfer();"
          + " document.activeElement.dispatchEvent(new ClipboardEvent('copy',"
          + " {clipboardData: data, bubbles: true, cancelable: true})); return data.getData(type); }";

  @Rule public final Visit visit = new Visit();

  private final TwoCardMap desk = new TwoCardMap();

  @Test
  public void whatIsWrittenCopiedAndSaidIsWhatIsStored() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    String step = desk.document().at("/stages/0/steps/0/title").asText();
    String stage = desk.document().at("/stages/0/title").asText();
    String lane = desk.document().at("/lanes/0/title").asText();
    Locator field = map.locator(".journey-map-field").locator("input, textarea");
    map.evaluate(TRANSLATE);
    assertThat(TwoCardMap.card(map, desk.one)).containsText("Übersetzt");

    TwoCardMap.card(map, desk.one).focus();
    assertThat(page.evaluate(COPY, "text/plain")).isEqualTo("One");
    assertThat((String) page.evaluate(COPY, "text/html")).contains(">One</td>");
    page.keyboard().press("F2");
    assertThat(field).hasValue("One");
    page.keyboard().press("End");
    page.keyboard().type("!");
    page.keyboard().press("Control+Enter");
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    assertThat(desk.text(desk.one)).isEqualTo("One!");
    assertThat(TwoCardMap.card(map, desk.one)).containsText("One!");

    titleIs(map, "th[data-stage-id]", stage, field);
    titleIs(map, "th[data-step-id]", step, field);
    titleIs(map, "tr[data-lane-id] > th", lane, field);

    TwoCardMap.card(map, desk.two).focus();
    page.keyboard().press("Delete");
    assertThat(TwoCardMap.card(map, desk.two)).hasCount(0);
    assertThat(map.locator("[data-action='undo']")).hasAttribute("title", Pattern.compile("Two"));
  }

  /** Writing it begins with what is stored; nothing is changed by that. */
  private static void titleIs(Locator map, String head, String title, Locator field) {
    map.locator(head).first().focus();
    map.page().keyboard().press("F2");
    assertThat(field).hasValue(title);
    map.page().keyboard().press("Escape");
    assertThat(field).hasCount(0);
  }
}
