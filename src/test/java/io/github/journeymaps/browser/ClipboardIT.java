package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Cells by the clipboard: inside a map, between maps, from and to spreadsheets. */
public class ClipboardIT {
  private static final String PASTE =
      "formats => { const data = new DataTransfer();"
          + " for (const [type, text] of Object.entries(formats)) data.setData(type, text);"
          + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
          + " {clipboardData: data, bubbles: true, cancelable: true})); }";

  private static final String COPY =
      "type => { const data = new DataTransfer();"
          + " document.activeElement.dispatchEvent(new ClipboardEvent('copy',"
          + " {clipboardData: data, bubbles: true, cancelable: true})); return data.getData(type); }";

  /** The styles of all cells that are copied, each once. */
  private static final String CELL_STYLES =
      "() => { const html = ("
          + COPY
          + ")('text/html');"
          + " const page = new DOMParser().parseFromString(html, 'text/html');"
          + " return [...new Set([...page.querySelectorAll('td')].map(td => td.getAttribute('style')))]; }";

  private static final String EXCEL =
      "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>td {mso-number-format:General;}"
          + "</style></head><body link=blue><table border=0 cellpadding=0 width=128>"
          + "<!--StartFragment--><col width=64 span=2><tr height=20><td height=20 class=xl65>Rings\r\n  at nine</td>"
          + "<td class=xl65>Waits<br style='mso-data-placement:same-cell;'>Rings&nbsp;again</td></tr>"
          + "<tr height=20><td class=xl66 align=right>-1,5</td><td>&nbsp;</td></tr><!--EndFragment--></table></body></html>";

  private static final String LIBRE_OFFICE =
      "<!DOCTYPE html><html><head><title></title><style type=\"text/css\">td { font-size:x-small }</style></head>"
          + "<body><table cellspacing=\"0\" border=\"0\"><colgroup span=\"2\" width=\"85\"></colgroup><tr>"
          + "<td colspan=2 height=\"17\" align=\"left\"><font face=\"Arial\">Over two</font></td></tr><tr>"
          + "<td align=\"right\" sdval=\"2\" sdnum=\"1033;\">2</td><td align=\"left\"><br></td></tr></table></body></html>";

  private static final String SHEETS =
      "<meta charset='utf-8'><google-sheets-html-origin><style type=\"text/css\">td {border: 1px}</style>"
          + "<table xmlns=\"http://www.w3.org/1999/xhtml\" data-sheets-root=\"1\"><colgroup><col width=\"100\"/></colgroup>"
          + "<tbody><tr><td rowspan=\"2\" data-sheets-value=\"{}\">Tall</td><td>Beside</td></tr>"
          + "<tr><td>-1 Low</td></tr></tbody></table>";

  @Rule public final Visit visit = new Visit();

  private final Visitor editor = Site.editor();
  private Page page;
  private Locator map;

  @Before
  public void open() {
    page = visit.desktop("editor");
  }

  private String make() {
    String home = editor.page("DEMO", "Clipboard " + UUID.randomUUID(), "");
    var blank = Reply.object("page", home, "template", "blank");
    String id = editor.post(MAPS, blank).expect(201).at("/id");
    editor.save(home, Visitor.macro(id));
    edit(home);
    return id;
  }

  private void edit(String home) {
    map = Visit.map(page, "/pages/viewpage.action?pageId=" + home);
    map.locator("[data-action='edit']").click();
    assertThat(map.locator("[role='grid']")).isVisible();
    assertThat(cell(0, 0)).isFocused();
  }

  /** As the server has it, once all is there. */
  private JsonNode document(String id) {
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    return editor.get(MAPS + "/" + id).expect(200).json();
  }

  private Locator cell(int lane, int step) {
    return map.locator("tr[data-lane-id]").nth(lane).locator("td").nth(step);
  }

  private Locator cards() {
    return map.locator(".journey-map-table [data-card-id]");
  }

  private void paste(String type, String text) {
    page.evaluate(PASTE, Map.of(type, text));
  }

  private void said(String words) {
    Visit.says(map, words);
  }

  private void undo(int cards) {
    page.keyboard().press("Control+z");
    assertThat(cards()).hasCount(cards);
  }

  private Locator dialog() {
    return map.locator(".journey-map-dialog");
  }

  /**
   * What stands in the cells, step by step and lane by lane; a value is in the text of its card.
   */
  private List<String> words() {
    return map.locator("tr[data-lane-id] > td").all().stream()
        .map(cell -> String.join("/", cell.locator(".journey-map-text").allTextContents()))
        .toList();
  }

  @Test
  public void whatIsPastedAtOnceIsKeptOnce() {
    page.addInitScript(
        "for (const name of ['query', 'request']) {"
            + " const now = navigator.locks[name].bind(navigator.locks);"
            + " navigator.locks[name] = (...all) =>"
            + " new Promise((later) => setTimeout(later, 1500)).then(() => now(...all)); }");
    String id = make();
    paste("text/plain", "a\tb");
    said("Cards pasted: 2");
    assertThat(document(id).path("cards")).hasSize(2);
    assertThat(document(id).path("revision").asInt()).isEqualTo(2);
  }

  @Test
  public void theValueOfACardIsCopiedBeforeTheServerHasTheCard() {
    make();
    page.context().setOffline(true);
    cell(1, 0).focus();
    page.keyboard().type("-1 Waits");
    page.keyboard().press("Control+Enter");
    assertThat(cards()).hasCount(1);
    cards().first().focus();
    assertThat(page.evaluate(COPY, "text/plain")).isEqualTo("-1 Waits");
    page.context().setOffline(false);
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
  }

  @Test
  public void tablesOfSpreadsheetsBecomeCards() {
    String id = make();
    paste("text/html", EXCEL);
    assertThat(cards()).hasCount(4);
    said("Cards pasted: 4");
    assertThat(words()).containsExactly("Rings at nine", "Waits/Rings again", "", "", "", "");
    assertThat(document(id).findValue("emotion").path("value").asDouble()).isEqualTo(-1.5);
    assertThat(cards().first()).isFocused();
    undo(0);
    said("Undone: Cards pasted: 4");
    cell(0, 0).focus();
    paste("text/html", LIBRE_OFFICE);
    assertThat(cards()).hasCount(2);
    assertThat(cell(0, 0)).containsText("Over two");
    assertThat(document(id).findValue("emotion").path("value").asInt()).isEqualTo(2);
    undo(0);
    cell(0, 1).focus();
    paste("text/html", SHEETS);
    assertThat(cards()).hasCount(3);
    assertThat(words()).containsExactly("", "Tall", "Beside", "", "", "Low");
  }

  @Test
  public void textWithTabsIsATableAndLinesAreCardsOfOneCell() {
    make();
    paste("text/plain", "a\t\"b \"\"q\"\"\nc\"\r\n\t+1.5 d\r\n");
    assertThat(cards()).hasCount(4);
    assertThat(words()).containsExactly("a", "b \"q\"/c", "", "", "d", "");
    undo(0);
    cell(0, 1).focus();
    paste("text/plain", "• First\n• Second\n\nThird");
    assertThat(cards()).hasCount(3);
    assertThat(words()).containsExactly("", "First/Second/Third", "", "", "", "");
    cards().first().focus();
    paste("text/plain", "Between");
    assertThat(cards()).hasCount(4);
    assertThat(cell(0, 1).locator(".journey-map-text").nth(1)).hasText("Between");
  }

  @Test
  public void aListOfAWordProcessorIsCardsOfOneCellAndWhatIsLeftOutIsToldAndShown() {
    String id = make();
    String list = "<p class=MsoListParagraph><span style='mso-list:Ignore'>·</span>first</p>";
    page.evaluate(
        PASTE, Map.of("text/plain", "·\tfirst point\r\n·\tsecond point\r\n", "text/html", list));
    said("Cards pasted: 2");
    assertThat(words()).containsExactly("first point/second point", "", "", "", "", "");
    assertThat(note()).isHidden();
    undo(0);
    String one = "<table><caption>Table 1</caption><tr><td>a<td hidden>s<td>b</table>";
    String two = "<table><tr><td>2 people wait<td>-1<td><img src='data:,' alt='A bed'>c</table>";
    paste("text/html", one + two);
    String left =
        "Left out, since it is the caption of a table: “Table 1”."
            + " Hidden cells and texts left out: 1."
            + " Pictures left out: 1. A card takes a picture in its details."
            + " Numbers that were read as values of the curve: 1.";
    said(left);
    said("Cards pasted: 5");
    assertThat(note()).hasText(left);
    assertThat(words()).containsExactly("a", "b", "", "2 people wait", "", "c");
    assertThat(document(id).findValue("emotion").path("value").asInt()).isEqualTo(-1);
    Visit.accessible(page);
    undo(0);
    assertThat(note()).isHidden();
    paste("text/plain", "\u200b");
    said("There is nothing to paste here");
  }

  private Locator note() {
    return map.locator(".journey-map-bar-note");
  }

  @Test
  public void whatIsTooLargeIsNotLostInSilence() {
    String id = make();
    cell(1, 2).focus();
    paste("text/plain", "x\ty\nz\t");
    assertThat(dialog()).containsText("the map has no step from here on: 1");
    assertThat(dialog()).containsText("the map has no lane from here on: 1");
    Visit.accessible(page);
    dialog().getByText("Cancel").click();
    assertThat(cards()).hasCount(0);
    paste("text/plain", "x\ty\nz\t");
    dialog().getByText("Add steps: 1").click();
    said("Cards pasted: 2");
    assertThat(document(id).path("stages").path(2).path("steps")).hasSize(2);
    page.keyboard().press("Control+z");
    assertThat(map.locator("th[data-step-id]")).hasCount(3);
    cell(0, 0).focus();
    refused("a\u0001b", "row 1, column 1 has control characters");
    refused("ok\t" + "x".repeat(10_001), "a text of 10,001 characters; at most 10,000");
    refused("a\t".repeat(10_001), "at most 10,000 cards");
  }

  private void refused(String text, String why) {
    paste("text/plain", text);
    assertThat(dialog()).containsText(why);
    page.keyboard().press("Enter");
    assertThat(dialog()).hasCount(0);
    assertThat(cards()).hasCount(0);
  }

  @Test
  public void whatIsCopiedIsATableForSpreadsheetsAndCutIsUndone() {
    make();
    paste("text/plain", "a\t\"b \"\"q\"\"\nc\"\n-1 d\t");
    assertThat(cards()).hasCount(4);
    said("Cards pasted: 4");
    cell(0, 0).locator("[data-card-id]").focus();
    page.keyboard().press("Shift+ArrowRight");
    page.keyboard().press("Shift+ArrowDown");
    said("Selected: 4 cells, 4 cards");
    assertThat(page.evaluate(COPY, "text/plain")).isEqualTo("a\t\"b \"\"q\"\"\nc\"\n-1 d\t");
    assertThat((String) page.evaluate(COPY, "text/html")).contains("b \"q\"<br>c</td></tr><tr>");
    assertThat(page.evaluate(CELL_STYLES)).isEqualTo(List.of("mso-number-format:\"\\@\""));
    said("Cards copied: 4");
    page.keyboard().press("Control+x");
    dialog().locator(".journey-map-primary").click();
    assertThat(cards()).hasCount(0);
    said("Cards cut: 4");
    cell(0, 1).focus();
    page.keyboard().press("Control+v");
    assertThat(cards()).hasCount(4);
    assertThat(words()).containsExactly("", "a", "b \"q\"/c", "", "d", "");
    undo(0);
    undo(4);
    assertThat(words()).containsExactly("a", "b \"q\"/c", "", "d", "", "");
  }

  @Test
  public void cardsKeepAllTheyHaveFromOneMapToAnother() {
    String from = make();
    String touchpoint = UUID.randomUUID().toString();
    String card = UUID.randomUUID().toString();
    ops(from, add("touchpoint", touchpoint, Map.of("name", "Ward", "channel", "in-person")));
    var evidence = Map.of("id", UUID.randomUUID().toString(), "kind", "interview", "source", "S");
    var fields =
        Map.of(
            "text",
            "All of it",
            "touchpoint",
            touchpoint,
            "grade",
            "workaround",
            "emotion",
            Map.of("value", -1, "n", 42),
            "evidence",
            List.of(evidence));
    var op = add("card", card, fields);
    op.put("in", place(from));
    ops(from, op);
    assertThat(cards()).containsText("All of it");
    cards().first().focus();
    page.keyboard().press("Control+c");
    said("Cards copied: 1");
    String to = make();
    page.keyboard().press("Control+v");
    said("Cards pasted: 1");
    JsonNode pasted = document(to).at("/cards/0");
    assertThat(pasted.at("/emotion/n").asInt()).isEqualTo(42);
    assertThat(pasted.at("/grade").asText()).isEqualTo("workaround");
    assertThat(pasted.at("/evidence/0/source").asText()).isEqualTo("S");
    assertThat(pasted.at("/evidence/0/id").asText()).isNotEqualTo(evidence.get("id"));
    assertThat(pasted.at("/id").asText()).isNotEqualTo(card);
    assertThat(document(to).at("/touchpoints/0/name").asText()).isEqualTo("Ward");
    assertThat(document(to).at("/touchpoints/0/id")).isEqualTo(pasted.at("/touchpoint"));
  }

  private Map<String, String> place(String id) {
    JsonNode document = document(id);
    return Map.of(
        "lane", document.at("/lanes/0/id").asText(),
        "step", document.at("/stages/0/steps/0/id").asText());
  }

  private static Map<String, Object> add(String kind, String id, Map<String, ?> fields) {
    var op = new LinkedHashMap<String, Object>();
    op.put("op", "add");
    op.put("kind", kind);
    op.put("id", id);
    op.put("fields", fields);
    return op;
  }

  private void ops(String id, Map<String, Object> op) {
    String body =
        Reply.object(
            "request", UUID.randomUUID().toString(),
            "client", UUID.randomUUID().toString(),
            "base", document(id).at("/revision").asLong(),
            "ops", List.of(op));
    editor.post(MAPS + "/" + id + "/ops", body).expect(200);
  }
}
