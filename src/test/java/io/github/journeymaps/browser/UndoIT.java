package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** What one did is taken back and done again, and nothing of what others did. */
public class UndoIT {
  private static final long SEED = 20_261_123;
  private static final int STEPS = 6;

  @Rule public final Visit visit = new Visit();

  private final TwoCardMap desk = new TwoCardMap();

  private static Locator undo(Locator map) {
    return map.locator(".journey-map-edit-bar [data-action='undo']");
  }

  private static Locator redo(Locator map) {
    return map.locator(".journey-map-edit-bar [data-action='redo']");
  }

  private static void said(Locator map, String text) {
    Visit.says(map, text);
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
  }

  @Test
  public void undoSaysWhatItWillTakeBackAndWhatItTookBackAlsoAfterAReload() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    assertThat(undo(map)).hasAttribute("aria-disabled", "true");
    TwoCardMap.write(map, desk.one, "Ask a friend");
    assertThat(undo(map)).hasAttribute("title", "Undo: changed “Ask a friend”");
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    map = desk.edit(page);
    undo(map).click();
    said(map, "Undone: changed “Ask a friend”");
    assertThat(desk.text(desk.one)).isEqualTo("One");
    assertThat(redo(map)).hasAttribute("title", "Redo: changed “Ask a friend”");
    redo(map).click();
    said(map, "Redone: changed “Ask a friend”");
    assertThat(desk.text(desk.one)).isEqualTo("Ask a friend");
  }

  @Test
  public void aMapThatStandsOnThePageTwiceHasOneHistory() {
    desk.twice();
    Page page = visit.desktop("editor");
    Locator first = desk.edit(page);
    Locator second = page.locator("section.journey-map").nth(1);
    second.locator("header [data-action='edit']").click();
    second.locator(".journey-map-edit-bar").waitFor();
    TwoCardMap.write(first, desk.one, "FIRST");
    assertThat(TwoCardMap.card(second, desk.one)).containsText("FIRST");
    TwoCardMap.write(second, desk.one, "SECOND");
    assertThat(undo(first)).hasAttribute("title", "Undo: changed “SECOND”");
    assertThat(TwoCardMap.saving(second)).hasText("Saved");
    undoIn(first, "FIRST", second);
    assertThat(redo(second)).hasAttribute("title", "Redo: changed “SECOND”");
    undoIn(second, "One", first);
    redo(first).click();
    assertThat(TwoCardMap.card(second, desk.one)).containsText("FIRST");
    redo(second).click();
    assertThat(TwoCardMap.card(first, desk.one)).containsText("SECOND");
    assertThat(TwoCardMap.saving(second)).hasText("Saved");
    assertThat(desk.text(desk.one)).isEqualTo("SECOND");
    page.context().setOffline(true);
    TwoCardMap.write(second, desk.two, "Never sent");
    assertThat(undo(first)).hasAttribute("title", "Undo: changed “Never sent”");
    undo(first).click();
    assertThat(TwoCardMap.card(second, desk.two)).containsText("Two");
    page.context().setOffline(false);
    assertThat(TwoCardMap.saving(second)).hasText("Saved");
    assertThat(desk.text(desk.two)).isEqualTo("Two");
  }

  private void undoIn(Locator map, String text, Locator other) {
    undo(map).click();
    assertThat(TwoCardMap.card(map, desk.one)).containsText(text);
    assertThat(TwoCardMap.card(other, desk.one)).containsText(text);
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    assertThat(desk.text(desk.one)).isEqualTo(text);
  }

  @Test
  public void undoOfWhatAnotherChangedSinceAsksAndLeavesItAlone() {
    Locator map = desk.edit(visit.desktop("editor"));
    TwoCardMap.write(map, desk.one, "Mine");
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    desk.ops("admin", TwoCardMap.set(desk.one, "Theirs"));
    assertThat(TwoCardMap.card(map, desk.one)).containsText("Theirs");
    undo(map).click();
    assertThat(map.locator(".journey-map-beside dd").first()).hasText("Theirs");
    map.locator(".journey-map-beside .journey-map-primary").click();
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    assertThat(TwoCardMap.card(map, desk.one)).containsText("Theirs");
    assertThat(desk.text(desk.one)).isEqualTo("Theirs");
  }

  @Test
  public void undoOfWhatIsNotSentYetTakesItOutOfWhatWaits() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    long before = desk.document().at("/revision").asLong();
    page.context().setOffline(true);
    assertThat(TwoCardMap.saving(map)).hasText(Pattern.compile("^Offline"));
    TwoCardMap.write(map, desk.one, "Never sent");
    assertThat(TwoCardMap.saving(map)).hasText("Offline. Kept in this browser: 1");
    undo(map).click();
    assertThat(TwoCardMap.card(map, desk.one).locator(".journey-map-text")).hasText("One");
    assertThat(TwoCardMap.saving(map)).hasText("Offline. Kept in this browser: 0");
    page.context().setOffline(false);
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    assertThat(desk.document().at("/revision").asLong()).isEqualTo(before);
  }

  @Test
  public void everythingUndoneAndRedoneEndsWhereItBeganBesideWhatAnotherDoes() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    String first = content();
    var random = new Random(SEED);
    for (int i = 0; i < STEPS; i++) {
      step(map, random.nextInt(3), i);
      assertThat(TwoCardMap.saving(map)).hasText("Saved");
      desk.ops("admin", TwoCardMap.set(desk.two, "By another " + i));
    }
    String last = content();
    for (int i = 0; i < STEPS; i++) {
      undo(map).click();
      assertThat(TwoCardMap.saving(map)).hasText("Saved");
    }
    assertThat(undo(map)).hasAttribute("aria-disabled", "true");
    assertThat(content()).isEqualTo(first);
    for (int i = 0; i < STEPS; i++) {
      redo(map).click();
      assertThat(TwoCardMap.saving(map)).hasText("Saved");
    }
    assertThat(redo(map)).hasAttribute("aria-disabled", "true");
    assertThat(content()).isEqualTo(last);
    assertThat(desk.text(desk.two)).isEqualTo("By another " + (STEPS - 1));
  }

  /** Writes, moves, or adds a step; all of it leaves the card of the other alone. */
  private void step(Locator map, int kind, int number) {
    switch (kind) {
      case 0 -> TwoCardMap.write(map, desk.one, "Text " + number);
      case 1 -> {
        boolean there = desk.cell(map, 0).locator("[data-card-id='" + desk.one + "']").count() > 0;
        TwoCardMap.menu(map, desk.one, there ? "move-right" : "move-left");
      }
      default -> {
        map.locator("[data-action='new-stage']").click();
        map.locator(".journey-map-field input").waitFor();
        map.page().keyboard().press("Escape");
        assertThat(map.locator(".journey-map-field")).hasCount(0);
      }
    }
  }

  /** All but the revision and what the other does. */
  private String content() {
    ObjectNode document = (ObjectNode) desk.document();
    document.remove("revision");
    for (JsonNode card : document.path("cards")) {
      if (card.path("id").asText().equals(desk.two)) {
        ((ObjectNode) card).remove("text");
      }
    }
    return document.toString();
  }
}
