package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Going through a map that is edited, writing and selecting in it, mostly by keys. */
public class GridIT {
  @Rule public final Visit visit = new Visit();

  private PageWithMap made;
  private Page page;
  private Locator map;

  @Before
  public void edit() {
    made = PageWithMap.ofTemplate("blank");
    page = visit.desktop("editor");
    begin();
  }

  private void begin() {
    map = made.edit(page);
    assertThat(map.locator("[role='grid']")).isVisible();
  }

  /** As the server has it, once all is there. */
  private JsonNode document() {
    saved();
    return made.document();
  }

  private List<String> texts() {
    return document().path("cards").findValuesAsText("text");
  }

  private void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private void type(String text) {
    page.keyboard().type(text);
  }

  private Locator cell(int lane, int step) {
    return map.locator("tr[data-lane-id]").nth(lane).locator("td").nth(step);
  }

  private Locator cards() {
    return map.locator(".journey-map-table [data-card-id]");
  }

  private Locator stage(int index) {
    return map.locator("th[data-stage-id]").nth(index);
  }

  private Locator step(int index) {
    return map.locator("th[data-step-id]").nth(index);
  }

  private void said(String words) {
    Visit.says(map, words);
  }

  private void saved() {
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
  }

  /** Three cards in the first cell, and the focus on the last. */
  private void writeThree() {
    type("One");
    press("Enter");
    type("Two");
    press("Enter");
    type("Three");
    press("Control+Enter");
    assertThat(cards()).hasCount(3);
    assertThat(cards().nth(2)).isFocused();
    saved();
  }

  @Test
  public void keysGoThroughHeadsCellsAndCards() {
    assertThat(cell(0, 0)).isFocused();
    Visit.accessible(page);
    writeThree();
    press("ArrowUp");
    assertThat(cards().nth(1)).isFocused();
    press("ArrowUp", "ArrowUp");
    assertThat(step(0)).isFocused();
    press("ArrowUp", "End");
    assertThat(stage(2)).isFocused();
    press("ArrowDown", "PageDown");
    assertThat(cell(1, 2)).isFocused();
    press("Home");
    assertThat(map.locator("tr[data-lane-id] > th").nth(1)).isFocused();
    press("Control+Home");
    assertThat(stage(0)).isFocused();
    press("Control+End");
    assertThat(cell(1, 2)).isFocused();
    assertThat(map.locator(".journey-map-table [tabindex='0']")).hasCount(1);
    press("Tab");
    assertThat(map.locator(".journey-map-table :focus")).hasCount(0);
    press("Shift+Tab");
    assertThat(cell(1, 2)).isFocused();
  }

  @Test
  public void aStageOverManyStepsIsOnePlaceAndTheColumnIsKept() {
    step(0).focus();
    press("F2", "Control+Enter");
    type("Second step");
    press("Enter");
    assertThat(step(1)).isFocused();
    press("ArrowUp");
    assertThat(stage(0)).isFocused();
    press("ArrowDown");
    assertThat(step(1)).isFocused();
    press("ArrowUp", "ArrowRight");
    assertThat(stage(1)).isFocused();
    press("ArrowLeft", "Space");
    assertThat(stage(0)).hasAttribute("data-folded", "strip");
    press("Space");
    assertThat(step(1)).isVisible();
  }

  @Test
  public void leftAndRightFollowTheDirectionOfReading() {
    page.evaluate("document.documentElement.dir = 'rtl'");
    press("ArrowLeft");
    assertThat(cell(0, 1)).isFocused();
    press("ArrowRight");
    assertThat(cell(0, 0)).isFocused();
  }

  @Test
  public void enterGoesOnBelowTabGoesOnAtTheNextStepAndEscapeLeavesItAsItWas() {
    type("Looks");
    press("Shift+Enter");
    type("twice");
    press("Enter");
    type("Asks");
    Visit.accessible(page);
    press("Tab");
    type("Pays");
    press("Tab", "Tab");
    type("-1.5 Has to wait");
    press("Shift+Tab", "Escape");
    assertThat(cards()).hasCount(4);
    saved();
    assertThat(texts()).containsExactlyInAnyOrder("Looks\ntwice", "Asks", "Pays", "Has to wait");
    assertThat(document().findValue("emotion").path("value").asDouble()).isEqualTo(-1.5);
    cards().nth(1).focus();
    press("Enter");
    type("Something else");
    press("Escape");
    assertThat(cards().nth(1)).isFocused();
    assertThat(cards().nth(1)).containsText("Asks");
  }

  @Test
  public void whatIsWrittenInARowIsKeptInOrderWithoutWaiting() {
    for (int i = 1; i <= 9; i++) {
      type("Card " + i);
      press("Enter");
    }
    press("Escape");
    assertThat(cards()).hasCount(9);
    assertThat(cards().nth(8)).isFocused();
    saved();
    assertThat(String.join(" ", texts()).replace("Card ", "")).isEqualTo("1 2 3 4 5 6 7 8 9");
  }

  @Test
  public void selectedCardsAreRemovedInOneEditThatUndoBringsBack() {
    writeThree();
    press("ArrowRight");
    type("Four");
    press("Control+Enter");
    assertThat(cards()).hasCount(4);
    press("Control+a");
    said("Selected: 3 cells, 4 cards");
    assertThat(map.locator("td[aria-selected='true']")).hasCount(3);
    Visit.accessible(page);
    press("Escape", "Shift+ArrowLeft");
    said("Selected: 2 cells, 4 cards");
    press("Delete");
    assertThat(map.locator(".journey-map-dialog")).containsText("Cards that would be removed: 4");
    Visit.accessible(page);
    map.locator(".journey-map-dialog .journey-map-primary").click();
    assertThat(cards()).hasCount(0);
    said("Cards removed: 4");
    press("Control+z");
    assertThat(cards()).hasCount(4);
    assertThat(cell(0, 0)).containsText("Two");
  }

  @Test
  public void aMouseSelectsByRangeByOneAndByDragging() {
    writeThree();
    var add = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));
    var upTo = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT));
    cards().nth(2).locator(".journey-map-text").click();
    cards().first().locator(".journey-map-text").click(add);
    said("Selected: 1 cells, 2 cards");
    assertThat(cards().first()).hasAttribute("aria-description", "selected");
    press("Escape");
    cell(0, 1).click();
    cell(1, 2).click(upTo);
    said("Selected: 4 cells, 0 cards");
    cell(0, 2).hover(new Locator.HoverOptions().setPosition(80, 8));
    page.mouse().down();
    cell(1, 1).hover();
    page.mouse().up();
    assertThat(map.locator("td[aria-selected='true']")).hasCount(4);
    cell(0, 1).dblclick();
    type("By mouse");
    press("Control+Enter");
    assertThat(cell(0, 1)).containsText("By mouse");
  }

  @Test
  public void theHandlesOfWhatHasTheFocusWorkByTouchAndMenuKey() {
    page = visit.phone("editor");
    begin();
    cell(0, 0).click();
    assertThat(cell(0, 0).locator(".journey-map-add")).isVisible();
    cell(0, 0).locator(".journey-map-add").click();
    type("By hand");
    press("Control+Enter");
    assertThat(cards()).hasCount(1);
    cards().first().focus();
    press("Shift+F10");
    assertThat(map.locator(".journey-map-menu [value='rename']")).isFocused();
    press("Enter");
    type("By keys");
    press("Enter");
    assertThat(cards().first()).containsText("By keys");
    assertThat(cards().first()).isFocused();
  }
}
