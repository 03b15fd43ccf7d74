package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.Rule;
import org.junit.Test;

/** Everything on a card, in the panel beside the map: by keys, by mouse and on a phone. */
public class PanelIT {
  @Rule public final Visit visit = new Visit();

  private final Visitor editor = Site.editor();
  private String id;
  private String path;
  private List<String> cards;
  private Page page;
  private Locator map;
  private Locator panel;

  /** A map with a lane of that type, and in its first steps a card each. */
  private void map(String laneType, String... texts) {
    String home = editor.page("DEMO", "Panel " + UUID.randomUUID(), "");
    String lane = UUID.randomUUID().toString();
    var steps = List.of(step("First"), step("Second"));
    cards = List.of(texts).stream().map(text -> UUID.randomUUID().toString()).toList();
    var drawn =
        IntStream.range(0, texts.length)
            .mapToObj(
                i ->
                    Map.of(
                        "id",
                        cards.get(i),
                        "lane",
                        lane,
                        "step",
                        steps.get(i).get("id"),
                        "text",
                        texts[i]))
            .toList();
    var stage = Map.of("id", UUID.randomUUID().toString(), "title", "Stage", "steps", steps);
    var document =
        Map.of(
            "title",
            "Panel",
            "stages",
            List.of(stage),
            "lanes",
            List.of(Map.of("id", lane, "type", laneType)),
            "cards",
            drawn);
    id = editor.post(MAPS, Reply.object("page", home, "document", document)).expect(201).at("/id");
    editor.save(home, Visitor.macro(id));
    path = "/pages/viewpage.action?pageId=" + home;
  }

  private static Map<String, String> step(String title) {
    return Map.of("id", UUID.randomUUID().toString(), "title", title);
  }

  private void edit(Page visited) {
    page = visited;
    map = Visit.map(page, path);
    map.locator("[data-action='edit']").first().click();
    map.locator(".journey-map-edit-bar").waitFor();
    panel = map.locator(".journey-map-panel");
  }

  private Locator card(int index) {
    return map.locator("[data-card-id='" + cards.get(index) + "']");
  }

  /** Beside its handles. */
  private void select(int index) {
    card(index).click(new Locator.ClickOptions().setPosition(4, 4));
  }

  /** By arrows, from where editing begins. */
  private void walkTo(int index) {
    for (int i = 0; i < 6 && !isFocused(index); i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(card(index)).isFocused();
  }

  private boolean isFocused(int index) {
    Object focused = page.evaluate("document.activeElement.dataset.cardId");
    return cards.get(index).equals(focused);
  }

  /** By a click and a key. */
  private void open(int index) {
    select(index);
    page.keyboard().press("Alt+Enter");
    panel.locator("form[data-id='" + cards.get(index) + "']").waitFor();
  }

  private Locator field(String name) {
    return panel.locator("[data-path='" + name + "']").first();
  }

  private Locator problem(String name) {
    return panel.locator("[data-field='" + name + "'] [data-problem]").first();
  }

  private void write(String name, String value) {
    field(name).fill(value);
    field(name).press("Tab");
  }

  private void unfold(String section) {
    Locator heading = panel.locator("summary", new Locator.LocatorOptions().setHasText(section));
    if (panel.locator("details[open] > summary:text-is('" + section + "')").count() == 0) {
      heading.click();
    }
  }

  private JsonNode stored(int index) {
    for (JsonNode card : editor.get(MAPS + "/" + id).expect(200).json().path("cards")) {
      if (card.path("id").asText().equals(cards.get(index))) {
        return card;
      }
    }
    throw new AssertionError("no card " + index);
  }

  /** Asks again until it stands there: an edit is on its way when the field is left. */
  private void isStored(int index, String pointer, String json) {
    long end = System.nanoTime() + 20_000_000_000L;
    String is = stored(index).at(pointer).toString();
    while (!is.equals(json) && System.nanoTime() < end) {
      page.waitForTimeout(200);
      is = stored(index).at(pointer).toString();
    }
    assertThat(is).isEqualTo(json);
  }

  private void says(String words) {
    Visit.says(map, words);
  }

  @Test
  public void anEmotionIsFilledInByKeysAlone() {
    map("emotion", "Worried", "Calm");
    edit(visit.desktop("editor"));
    walkTo(0);
    page.keyboard().press("Alt+Enter");
    assertThat(field("text")).isFocused();
    Visit.accessible(page);
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    page.keyboard().type("-1");
    page.keyboard().press("Tab");
    page.keyboard().type("\u22121,5");
    page.keyboard().press("Tab");
    says("During: saved");
    page.keyboard().press("Tab");
    page.keyboard().press("Tab");
    assertThat(field("emotion.n")).isFocused();
    page.keyboard().type("12.5");
    assertThat(problem("emotion.n")).hasText("Write a whole number.");
    assertThat(field("emotion.n")).hasAttribute("aria-invalid", "true");
    Visit.accessible(page);
    page.keyboard().press("Escape");
    assertThat(field("emotion.n")).hasValue("");
    page.keyboard().type("2,233,570");
    page.keyboard().press("Tab");
    page.keyboard().type("7");
    page.keyboard().press("Tab");
    isStored(
        0, "/emotion", "{\"before\":-1,\"value\":-1.5,\"n\":2233570,\"distribution\":{\"-2\":7}}");
    page.keyboard().press("Escape");
    assertThat(panel).hasCount(0);
    assertThat(card(0)).isFocused();
    page.keyboard().press("Control+z");
    isStored(0, "/emotion", "{\"before\":-1,\"value\":-1.5,\"n\":2233570}");
  }

  @Test
  public void evidenceIsAddedRepairedAndRemovedAndTheOwnerIsSomebody() {
    map("opportunities", "Call back");
    edit(visit.desktop("editor"));
    open(0);
    write("score.importance", "9");
    write("score.satisfaction", "11");
    assertThat(problem("score.satisfaction")).hasText("Between 0 and 10.");
    write("score.satisfaction", "3");
    assertThat(panel.locator(".journey-map-panel-figures div").last()).containsText("15");
    unfold("Evidence");
    panel.locator("[data-things='evidence'] > [data-action='panel-add']").click();
    assertThat(field("kind")).isFocused();
    field("kind").selectOption("interview");
    write("source", "Diary study");
    write("url", "ftp://x");
    assertThat(problem("url")).containsText("http://");
    write("url", "https://wiki.example/diary");
    Locator item = panel.locator("ul > li[data-kind='evidence']");
    assertThat(item.locator("legend")).hasText("Interview \u00b7 Diary study");
    isStored(0, "/evidence/0/url", "\"https://wiki.example/diary\"");
    Visit.accessible(page);
    item.locator("[data-action='panel-remove']").click();
    assertThat(item).hasCount(0);
    isStored(0, "/evidence", "");
    unfold("Owner");
    write("owner", "nobody-such");
    assertThat(problem("owner")).containsText("there is no user nobody-such");
    assertThat(field("owner")).hasValue("nobody-such");
    write("owner", "viewer");
    assertThat(problem("owner")).hasText("");
    isStored(0, "/owner", "\"viewer\"");
  }

  @Test
  public void aMetricHasValuesAndFollowsWhatOthersDo() {
    map("metrics", "Answered calls");
    edit(visit.desktop("editor"));
    open(0);
    field("metric.kind").selectOption("share");
    assertThat(panel.locator("[data-field='metric.target'] label")).containsText("(%)");
    write("metric.target", "70 %");
    panel.locator("[data-things='value'] > [data-action='panel-add']").click();
    write("date", "2025-07-01");
    write("value", "65.5");
    isStored(0, "/metric/target", "0.7");
    isStored(0, "/metric/values/0/value", "0.655");
    assertThat(panel.locator("ul > li[data-kind='value'] legend")).hasText("Jul 1, 2025");
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    field("metric.name").fill("Half typed");
    others(Map.of("metric.unit", "calls", "metric.name", "Theirs"));
    assertThat(field("metric.unit")).hasValue("calls");
    assertThat(field("metric.name")).hasValue("Half typed");
    assertThat(problem("metric.name")).containsText("has written “Theirs” here meanwhile");
    page.keyboard().press("Escape");
    assertThat(field("metric.name")).hasValue("Theirs");
    page.keyboard().press("Escape");
    assertThat(panel).hasCount(0);
    card(0).locator(".journey-map-figure").dblclick();
    panel.locator("ul > li[data-kind='value'] [data-action='panel-remove']").click();
    assertThat(panel.locator("ul > li[data-kind='value']")).hasCount(0);
  }

  private void others(Map<String, Object> fields) {
    JsonNode before = editor.get(MAPS + "/" + id).expect(200).json();
    var op = Map.of("op", "set", "kind", "card", "id", cards.get(0), "fields", fields);
    String request =
        Reply.object(
            "request", UUID.randomUUID().toString(),
            "client", UUID.randomUUID().toString(),
            "base", before.path("revision").asLong(),
            "ops", List.of(op));
    Site.as("admin").post(MAPS + "/" + id + "/ops", request).expect(200);
  }

  @Test
  public void aTouchpointOfTheLibraryIsMadeMetAgainAndRemoved() {
    map("touchpoints", "Asks", "Asks again");
    edit(visit.desktop("editor"));
    open(0);
    panel.locator("[data-things='touchpoint'] > [data-action='panel-add']").click();
    write("name", "Help desk");
    Locator item = panel.locator("ul > li[data-kind='touchpoint']");
    assertThat(item.locator("legend")).containsText("Help desk");
    item.locator("[data-path='channel']").selectOption("phone");
    assertThat(card(0)).containsText("Help desk");
    select(1);
    panel.locator("form[data-id='" + cards.get(1) + "']").waitFor();
    panel
        .locator("[data-path='touchpoint']")
        .selectOption(new SelectOption().setLabel("Help desk"));
    assertThat(item).containsText("Met at 2 steps: First \u00b7 Second.");
    assertThat(card(1)).containsText("Help desk");
    Visit.accessible(page);
    item.locator("[data-action='panel-remove']").click();
    assertThat(map.locator(".journey-map-dialog")).containsText("2 in all");
    map.locator(".journey-map-dialog .journey-map-primary").click();
    assertThat(card(0)).not().containsText("Help desk");
    isStored(1, "/touchpoint", "");
  }

  @Test
  public void aPictureIsOnTheCardOnceItIsSaidInWords() throws IOException {
    map("storyboard", "At the counter");
    edit(visit.desktop("editor"));
    open(0);
    Locator file = panel.locator("input[type='file']");
    file.setInputFiles(new FilePayload("notes.txt", "text/plain", new byte[] {65}));
    assertThat(panel.locator("[data-told]")).containsText("notes.txt is no picture");
    file.setInputFiles(new FilePayload("counter.png", "image/png", png()));
    assertThat(panel.locator("[data-told]")).containsText("counter.png is uploaded");
    assertThat(field("image.alt")).isFocused();
    Visit.accessible(page);
    page.keyboard().type("Maria at the counter");
    page.keyboard().press("Tab");
    assertThat(card(0).locator("img")).hasAttribute("alt", "Maria at the counter");
    isStored(0, "/image/attachment", "\"counter.png\"");
    write("image.alt", "");
    assertThat(problem("image.alt")).hasText("Say in words what the picture shows.");
    field("image.alt").press("Escape");
    panel.locator("[data-action='panel-choose']").click();
    assertThat(panel.locator("[data-action='panel-pick']")).hasText("counter.png");
    panel.locator("[data-action='panel-no-picture']").click();
    assertThat(card(0).locator("img")).hasCount(0);
  }

  private static byte[] png() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  public void onAPhoneItIsASheetUnderTheMap() {
    map("pains", "No answer");
    edit(visit.phone("editor"));
    select(0);
    map.locator("[data-action='menu']").click();
    map.locator(".journey-map-menu [value='open-panel']").click();
    field("grade").selectOption("abandonment");
    assertThat(card(0)).containsText("Abandonment");
    assertThat(panel.boundingBox().width).isEqualTo(390);
    assertThat(panel.boundingBox().y).isGreaterThan(300);
    Visit.accessible(page);
    panel.locator("[data-action='panel-close']").click();
    assertThat(panel).hasCount(0);
    isStored(0, "/grade", "\"abandonment\"");
  }
}
