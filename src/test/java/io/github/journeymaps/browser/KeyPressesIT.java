package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** How many keys it takes to make a map. */
public class KeyPressesIT {
  /** Beyond the text itself; a key with its modifiers is one. */
  private static final int MOST = 120;

  private static final List<String> STAGES =
      List.of("Feeling unwell", "Choosing a hospital", "Waiting and preparing");

  private static final List<String> STEPS =
      List.of(
          "First symptoms",
          "Visit to the doctor",
          "Compares hospitals",
          "Referral",
          "Waits for a date",
          "Pre-admission call");

  private static final List<String> LANES =
      List.of("What Maria does", "Maria’s emotion", "Goals and needs", "Pain points");

  private static final List<List<String>> CARDS =
      List.of(
          List.of(
              "Takes painkillers and waits for the hip to settle",
              "Shows where it hurts, hears “a new hip”",
              "Asks neighbours, lets Eva look up two hospitals",
              "Carries the letter home and posts it on",
              "Rings twice to ask for a date",
              "Answers the nurse’s questions, notes what to bring"),
          List.of(
              "-0.6 Worried",
              "0.2 Understood",
              "-0.4 Unsure",
              "0.1 On the way",
              "-1.1 Put off",
              "0.8 Prepared"),
          List.of(
              "Know whether this is serious",
              "A name for it and a way forward",
              "Results she can understand and compare",
              "Know who has the letter now",
              "A date to plan her life around",
              "Know what to bring and what to stop taking"),
          List.of(
              "Nobody says how long it may take",
              "Two weeks until there is an appointment",
              "Figures of two hospitals cannot be compared",
              "The letter goes by post",
              "No number that answers after six",
              "Told twice, written down nowhere"));

  @Rule public final Visit visit = new Visit();

  private Page page;
  private int presses;

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
      presses++;
    }
  }

  private void type(String text) {
    page.keyboard().type(text);
  }

  @Test
  public void threeStagesFourLanesAndTwentyFourCardsTakeFewKeysAndNoMouse() {
    var made = PageWithMap.ofTemplate("blank");
    page = visit.desktop("editor");
    Locator map = Visit.map(page, made.path());
    page.waitForLoadState(LoadState.LOAD);
    begin(map);
    stages();
    steps();
    lanes();
    cards(map);
    assertThat(map.locator(".journey-map-table [data-card-id]")).hasCount(24);
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    check(made.document());
    assertThat(presses).isLessThanOrEqualTo(MOST);
  }

  /** From the top of the page; how far that is depends on the page, but it is counted. */
  private void begin(Locator map) {
    Locator edit = map.locator("[data-action='edit']");
    while (!(boolean) edit.evaluate("button => button === document.activeElement")) {
      press("Tab");
      assertThat(presses).isLessThan(60);
    }
    press("Enter");
    assertThat(map.locator("td").first()).isFocused();
  }

  private void stages() {
    press("Control+Home");
    for (String stage : STAGES) {
      type(stage);
      press(stage.equals(STAGES.get(2)) ? "Enter" : "Tab");
    }
  }

  /** Each stage has one already, and gets a second. */
  private void steps() {
    press("ArrowDown", "Home");
    for (int i = 0; i < STEPS.size(); i++) {
      type(STEPS.get(i));
      press(i % 2 == 0 ? "Control+Enter" : i < STEPS.size() - 1 ? "Tab" : "Enter");
    }
  }

  /** Two are there, two are made by the names of their types. */
  private void lanes() {
    press("ArrowDown", "Home");
    for (String lane : LANES) {
      type(lane);
      press(lane.equals(LANES.get(3)) ? "Enter" : "Tab");
    }
  }

  private void cards(Locator map) {
    assertThat(map.locator("tr[data-lane-id]")).hasCount(4);
    assertThat(map.locator("tr[data-lane-id] > th").last()).isFocused();
    press("Control+Home", "ArrowDown", "ArrowDown");
    for (List<String> lane : CARDS) {
      for (String card : lane) {
        type(card);
        press("Tab");
      }
    }
  }

  private static void check(JsonNode map) {
    assertThat(titles(map.path("stages"))).isEqualTo(STAGES);
    var steps = new ArrayList<String>();
    map.path("stages").forEach(stage -> steps.addAll(titles(stage.path("steps"))));
    assertThat(steps).isEqualTo(STEPS);
    assertThat(map.path("stages").path(1).path("steps")).hasSize(2);
    assertThat(titles(map.path("lanes"))).isEqualTo(LANES);
    assertThat(map.path("lanes").findValuesAsText("type"))
        .containsExactly("actions", "emotion", "needs", "pains");
    for (int lane = 0; lane < CARDS.size(); lane++) {
      assertThat(cardsOf(map, lane)).isEqualTo(CARDS.get(lane));
    }
  }

  /** In the order of their steps, as they were typed. */
  private static List<String> cardsOf(JsonNode map, int lane) {
    String id = map.path("lanes").path(lane).path("id").asText();
    var found = new ArrayList<String>();
    for (JsonNode stage : map.path("stages")) {
      for (JsonNode step : stage.path("steps")) {
        for (JsonNode card : map.path("cards")) {
          boolean here = card.path("lane").asText().equals(id);
          if (here && card.path("step").asText().equals(step.path("id").asText())) {
            found.add(typed(card));
          }
        }
      }
    }
    return found;
  }

  private static String typed(JsonNode card) {
    JsonNode value = card.path("emotion").path("value");
    return (value.isMissingNode() ? "" : value.asText() + " ") + card.path("text").asText();
  }

  private static List<String> titles(JsonNode things) {
    var titles = new ArrayList<String>();
    things.forEach(thing -> titles.add(thing.path("title").asText()));
    return titles;
  }
}
