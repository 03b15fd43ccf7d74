package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Moving things of a map: by mouse, by finger, and by keys alone. */
public class DragIT {
  private static final String ORDER = "A: a1 a2; B: b1; lanes: Does, Pains, Feels";
  private static final String CARDS =
      "Does a1: One Two; Does b1: Three; Feels a1: Calm; Feels a2: Odd";

  @Rule public final Visit visit = new Visit();

  private PageWithMap made;
  private Page page;
  private Locator map;
  private CDPSession finger;

  @Before
  public void store() {
    var stages = List.of(stage("A", "a1", "a2"), stage("B", "b1"));
    var lanes = List.of(lane("Does", "actions"), lane("Pains", "pains"), lane("Feels", "emotion"));
    var cards =
        List.of(
            card("Does", "a1", "One"),
            card("Does", "a1", "Two"),
            card("Does", "b1", "Three"),
            card("Feels", "a1", "Calm", Map.of("value", 1)),
            card("Feels", "a2", "Odd", Map.of("value", -1)));
    var document = Map.of("title", "Moving", "stages", stages, "lanes", lanes, "cards", cards);
    made = PageWithMap.of(document);
  }

  private static Map<String, Object> stage(String title, String... steps) {
    var inside = List.of(steps).stream().map(s -> Map.of("id", id(s), "title", s)).toList();
    return Map.of("id", id(title), "title", title, "steps", inside);
  }

  private static Map<String, Object> lane(String title, String type) {
    return Map.of("id", id(title), "title", title, "type", type);
  }

  private static Map<String, Object> card(String lane, String step, String text) {
    return Map.of("id", id(text), "lane", id(lane), "step", id(step), "text", text);
  }

  private static Map<String, Object> card(String lane, String step, String text, Object emotion) {
    var card = new LinkedHashMap<>(card(lane, step, text));
    card.put("emotion", emotion);
    return card;
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private void edit(Page visited) {
    page = visited;
    map = made.edit(page);
  }

  private JsonNode document() {
    return made.document();
  }

  /** Stages with their steps, and lanes, as the server has them. */
  private String order() {
    JsonNode document = document();
    String stages =
        list(document.at("/stages"))
            .map(s -> s.at("/title").asText() + ": " + titles(s.at("/steps"), " ") + "; ")
            .collect(Collectors.joining());
    return stages + "lanes: " + titles(document.at("/lanes"), ", ");
  }

  /** The cards of each cell, as the server has them. */
  private String cards() {
    JsonNode document = document();
    var cells = new TreeMap<String, String>();
    for (JsonNode card : document.at("/cards")) {
      String cell = name(document.at("/lanes"), card.at("/lane")) + " " + step(document, card);
      cells.merge(cell, card.at("/text").asText(), (a, b) -> a + " " + b);
    }
    return cells.entrySet().stream()
        .map(cell -> cell.getKey() + ": " + cell.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String step(JsonNode document, JsonNode card) {
    return list(document.at("/stages"))
        .map(stage -> name(stage.at("/steps"), card.at("/step")))
        .collect(Collectors.joining());
  }

  private static String name(JsonNode things, JsonNode id) {
    return list(things)
        .filter(thing -> thing.at("/id").equals(id))
        .map(thing -> thing.at("/title").asText())
        .collect(Collectors.joining());
  }

  private static String titles(JsonNode things, String between) {
    return list(things).map(t -> t.at("/title").asText()).collect(Collectors.joining(between));
  }

  private static Stream<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private Locator card(String text) {
    return map.locator("[data-card-id='" + id(text) + "']");
  }

  private Locator cell(String lane, String step) {
    return map.locator("td[data-lane-id='" + id(lane) + "'][data-step-id='" + id(step) + "']");
  }

  private Locator step(String title) {
    return map.locator("th[data-step-id='" + id(title) + "']");
  }

  private Locator stage(String title) {
    return map.locator("th[data-stage-id='" + id(title) + "']");
  }

  private Locator lane(String title) {
    return map.locator("tr[data-lane-id='" + id(title) + "'] > th");
  }

  private Locator marker() {
    return map.locator(".journey-map-drop");
  }

  private void says(String words) {
    Visit.says(map, words);
  }

  /** Presses on a thing and goes to a place in another, given as parts of its width and height. */
  private void dragOver(Locator thing, Locator to, double x, double y) {
    BoundingBox from = thing.boundingBox();
    page.mouse().move(from.x + 12, from.y + 12);
    page.mouse().down();
    page.mouse().move(from.x + 16, from.y + 24);
    assertThat(map).hasAttribute("data-dragging", "");
    BoundingBox target = to.boundingBox();
    page.mouse().move(target.x + x * target.width, target.y + y * target.height);
    assertThat(marker()).isVisible();
  }

  private void drag(Locator thing, Locator to, double x, double y) {
    dragOver(thing, to, x, y);
    page.mouse().up();
    assertThat(marker()).hasCount(0);
  }

  private void undo() {
    page.keyboard().press("Control+z");
    Visit.says(map, Pattern.compile("Undone: moved"));
  }

  @Test
  public void aCardIsDraggedToACellAndBesideAnother() {
    edit(visit.desktop("editor"));
    dragOver(card("Two"), cell("Pains", "a2"), 0.5, 0.5);
    assertThat(marker()).hasAttribute("data-shape", "place");
    page.mouse().up();
    says("Moved “Two” to a2, Pains, 1 of 1");
    assertThat(cell("Pains", "a2").locator("[data-card-id]")).containsText("Two");
    assertThat(cards())
        .isEqualTo("Does a1: One; Does b1: Three; Feels a1: Calm; Feels a2: Odd; Pains a2: Two");
    undo();
    assertThat(cards()).isEqualTo(CARDS);
    dragOver(card("Three"), card("One"), 0.5, 0.1);
    assertThat(marker()).hasAttribute("data-shape", "line");
    page.mouse().up();
    says("Moved “Three” to a1, Does, 1 of 3");
    assertThat(cards()).isEqualTo("Does a1: Three One Two; Feels a1: Calm; Feels a2: Odd");
  }

  @Test
  public void escapeLeavesEverythingWhereItWas() {
    edit(visit.desktop("editor"));
    dragOver(card("One"), cell("Pains", "b1"), 0.5, 0.5);
    page.keyboard().press("Escape");
    assertThat(marker()).hasCount(0);
    says("Left as it was");
    page.mouse().up();
    assertThat(cell("Does", "a1").locator("[data-card-id]")).hasCount(2);
    assertThat(cards()).isEqualTo(CARDS);
  }

  @Test
  public void selectedCardsAreDraggedTogether() {
    edit(visit.desktop("editor"));
    card("One").click();
    page.keyboard().down("Control");
    card("Three").click();
    page.keyboard().up("Control");
    drag(card("One"), cell("Pains", "a1"), 0.5, 0.5);
    says("Moved 2 cards to a1, Pains");
    assertThat(cards())
        .isEqualTo("Does a1: Two; Feels a1: Calm; Feels a2: Odd; Pains a1: One Three");
    undo();
    assertThat(cards()).isEqualTo(CARDS);
  }

  @Test
  public void stepsStagesAndLanesAreDragged() {
    edit(visit.desktop("editor"));
    drag(step("a1"), step("b1"), 0.9, 0.5);
    says("Moved “a1” to B, 2 of 2");
    assertThat(order()).isEqualTo("A: a2; B: b1 a1; lanes: Does, Pains, Feels");
    undo();
    assertThat(order()).isEqualTo(ORDER);
    drag(stage("B"), stage("A"), 0.1, 0.5);
    says("Moved “B”: 1 of 2");
    assertThat(order()).isEqualTo("B: b1; A: a1 a2; lanes: Does, Pains, Feels");
    undo();
    assertThat(order()).isEqualTo(ORDER);
    drag(lane("Does"), lane("Pains"), 0.5, 0.9);
    says("Moved “Does”: 2 of 3");
    assertThat(order()).isEqualTo("A: a1 a2; B: b1; lanes: Pains, Does, Feels");
    undo();
    assertThat(order()).isEqualTo(ORDER);
    assertThat(cards()).isEqualTo(CARDS);
  }

  @Test
  public void aFingerThatStaysDragsAndTheMapScrollsAtItsEdge() {
    edit(visit.finger("editor"));
    finger = page.context().newCDPSession(page);
    card("One").scrollIntoViewIfNeeded();
    BoundingBox box = card("One").boundingBox();
    touch("touchStart", box.x + 30, box.y + 12);
    assertThat(map).hasAttribute("data-dragging", "");
    touch("touchMove", 380, box.y + 14);
    page.waitForFunction(
        "() => { const s = document.querySelector('.journey-map-scroll');"
            + " return s.scrollLeft > 0 && s.scrollLeft + s.clientWidth >= s.scrollWidth - 1; }");
    BoundingBox three = card("Three").boundingBox();
    touch("touchMove", three.x + 60, three.y + three.height - 2);
    assertThat(marker()).isVisible();
    touch("touchEnd");
    says("Moved “One” to b1, Does, 2 of 2");
    assertThat(cards())
        .isEqualTo("Does a1: Two; Does b1: Three One; Feels a1: Calm; Feels a2: Odd");
  }

  private void touch(String type, double... at) {
    var points = new JsonArray();
    if (at.length > 0) {
      var point = new JsonObject();
      point.addProperty("x", at[0]);
      point.addProperty("y", at[1]);
      points.add(point);
    }
    var event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    finger.send("Input.dispatchTouchEvent", event);
  }

  @Test
  public void keysAloneMoveEverything() {
    edit(visit.desktop("editor"));
    Keyboard keys = page.keyboard();
    toTheFirstCard();
    keys.press("Alt+ArrowDown");
    says("Moved “One” to a1, Does, 2 of 2");
    keys.press("Alt+ArrowDown");
    says("Moved “One” to a1, Pains, 1 of 1");
    keys.press("Alt+ArrowRight");
    says("Moved “One” to a2, Pains, 1 of 1");
    keys.press("Shift+F10");
    keys.press("m");
    assertThat(map.locator(".journey-map-menu [value='move-left']")).isFocused();
    keys.press("End");
    assertThat(map.locator(".journey-map-menu [value='remove']")).isFocused();
    Visit.accessible(page);
    keys.press("Escape");
    assertThat(card("One")).isFocused();
  }

  /** The grid is one stop of the Tab key. */
  private void toTheFirstCard() {
    map.locator(".journey-map-edit-bar button").last().focus();
    for (int tabs = 0; tabs < 10 && map.locator("table :focus").count() == 0; tabs++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Control+Home");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(card("One")).isFocused();
  }

  @Test
  public void theDialogMovesToAnyPlace() {
    edit(visit.desktop("editor"));
    Visit.menu(card("Two"), "move-to");
    Visit.accessible(page);
    map.locator(".journey-map-dialog [name='step']").selectOption(id("b1"));
    map.locator(".journey-map-dialog [name='position']").selectOption("");
    map.locator(".journey-map-dialog .journey-map-primary").click();
    says("Moved “Two” to b1, Does, 1 of 2");
    assertThat(cards())
        .isEqualTo("Does a1: One; Does b1: Two Three; Feels a1: Calm; Feels a2: Odd");
    Visit.menu(step("a2"), "move-to");
    map.locator(".journey-map-dialog [name='stage']").selectOption(id("B"));
    map.locator(".journey-map-dialog .journey-map-primary").click();
    says("Moved “a2” to B, 2 of 2");
    Visit.menu(lane("Feels"), "move-to");
    map.locator(".journey-map-dialog [name='position']").selectOption("");
    map.locator(".journey-map-dialog .journey-map-primary").click();
    says("Moved “Feels”: 1 of 3");
    assertThat(order()).isEqualTo("A: a1; B: b1 a2; lanes: Feels, Does, Pains");
  }

  @Test
  public void whatAMenuDoesIsTakenBack() {
    edit(visit.desktop("editor"));
    Visit.menu(card("One"), "duplicate");
    says("Duplicated “One”");
    assertThat(map.locator("[data-card-id]", containing("One"))).hasCount(2);
    assertThat(cards()).startsWith("Does a1: One One Two;");
    taken("added “One”");
    assertThat(map.locator("[data-card-id]", containing("One"))).hasCount(1);
    assertThat(cards()).isEqualTo(CARDS);
    Visit.menu(stage("B"), "period-after");
    says("After: on");
    assertThat(stage("B")).hasAttribute("data-period", "after");
    taken("changed “B”");
    assertThat(map.locator("th[data-stage-id][data-period='after']")).hasCount(0);
    Visit.menu(step("a2"), "moment-of-truth");
    says("Moment of truth: on");
    assertThat(step("a2").locator(".journey-map-truth")).hasCount(1);
    taken("changed “a2”");
    assertThat(map.locator(".journey-map-truth")).hasCount(0);
    assertThat(document().toString()).doesNotContain("momentOfTruth", "period");
  }

  private static Locator.LocatorOptions containing(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  private void taken(String name) {
    map.locator("[data-action='undo']").click();
    says("Undone: " + name);
  }

  @Test
  public void aPointOfTheCurveIsDraggedAndMovedByKeys() {
    edit(visit.desktop("editor"));
    Locator point = map.locator(".journey-map-grip").first();
    BoundingBox box = point.boundingBox();
    BoundingBox low = map.locator(".journey-map-grip").nth(1).boundingBox();
    page.mouse().move(box.x + 14, box.y + 14);
    page.mouse().down();
    page.mouse().move(box.x + 14, box.y + 24);
    page.mouse().move(box.x + 14, low.y + 16);
    assertThat(map.locator("[data-grabbed] text")).hasText("−1");
    page.mouse().up();
    says("a1: −1");
    assertThat(emotion("Calm")).isEqualTo(-1);
    assertThat(card("Calm")).isFocused();
    page.keyboard().press("Alt+PageDown");
    says("a1: −1.5");
    page.keyboard().press("Alt+PageUp");
    page.keyboard().press("Alt+PageUp");
    says("a1: −0.5");
    assertThat(emotion("Calm")).isEqualTo(-0.5);
    Visit.accessible(page);
  }

  private double emotion(String card) {
    return list(document().at("/cards"))
        .filter(c -> c.at("/text").asText().equals(card))
        .mapToDouble(c -> c.at("/emotion/value").asDouble())
        .sum();
  }
}
