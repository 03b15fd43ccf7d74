package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What an editor does with a map on its page, by mouse and by keys. */
public class EditingIT {
  @Rule public final Visit visit = new Visit();

  private PageWithMap made;
  private Page page;
  private Locator map;

  @Before
  public void edit() {
    made = PageWithMap.ofTemplate("blank");
    page = visit.desktop("editor");
    map = made.edit(page);
  }

  private JsonNode document() {
    return made.document();
  }

  private List<String> steps() {
    return document().findValues("steps").stream()
        .flatMap(stage -> stage.findValuesAsText("title").stream())
        .toList();
  }

  private void menu(String thing, int index, String command) {
    Visit.menu(map.locator(thing).nth(index), command);
  }

  private Locator cell() {
    return map.locator("tr[data-lane-type='actions'] > td").first();
  }

  private void addCard(String text) {
    cell().hover();
    cell().locator("[data-action='add-card']").click();
    page.keyboard().type(text);
    page.keyboard().press("Control+Enter");
    assertThat(cell().locator("[data-card-id]").last()).containsText(text);
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
  }

  @Test
  public void aCardIsWrittenUndoneAndRedoneByKeys() {
    cell().click();
    page.keyboard().type("Enters the shop");
    Visit.accessible(page);
    page.keyboard().press("Control+Enter");
    assertThat(cell().locator("[data-card-id]")).containsText("Enters the shop");
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    page.keyboard().press("Control+z");
    assertThat(cell().locator("[data-card-id]")).hasCount(0);
    page.keyboard().press("Control+Shift+Z");
    assertThat(cell().locator("[data-card-id]")).hasCount(1);
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    assertThat(document().at("/cards/0/text").asText()).isEqualTo("Enters the shop");
  }

  @Test
  public void escapeLeavesACardAsItWas() {
    addCard("As it was");
    menu("[data-card-id]", 0, "rename");
    page.keyboard().type("Something else");
    page.keyboard().press("Escape");
    assertThat(map.locator(".journey-map-field")).hasCount(0);
    assertThat(document().at("/cards/0/text").asText()).isEqualTo("As it was");
  }

  @Test
  public void leavingTheFieldKeepsWhatWasWritten() {
    addCard("First");
    menu("[data-card-id]", 0, "rename");
    page.keyboard().type("Second");
    map.locator(".journey-map-scroll").focus();
    assertThat(cell().locator("[data-card-id]")).containsText("Second");
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    assertThat(document().at("/cards/0/text").asText()).isEqualTo("Second");
  }

  @Test
  public void stepsAreAddedNamedMovedAndRemoved() {
    menu("th[data-step-id]", 0, "add-step");
    map.locator(".journey-map-field input").waitFor();
    page.keyboard().type("Looks around");
    page.keyboard().press("Enter");
    assertThat(map.locator("th[data-step-id]").nth(1)).containsText("Looks around");
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    assertThat(steps()).containsExactly("First step", "Looks around", "Next step", "Last step");
    assertThat(map.locator("th[data-step-id]").nth(1)).isFocused();
    page.keyboard().press("Alt+ArrowLeft");
    assertThat(map.locator("th[data-step-id]").first()).containsText("Looks around");
    page.keyboard().press("Delete");
    assertThat(map.locator("th[data-step-id]").first()).containsText("First step");
    assertThat(steps()).containsExactly("First step", "Next step", "Last step");
  }

  @Test
  public void stagesAndLanesAreAddedAndRenamed() {
    map.locator("[data-action='new-stage']").click();
    map.locator(".journey-map-field input").waitFor();
    page.keyboard().type("Much later");
    page.keyboard().press("Enter");
    assertThat(map.locator("th[data-stage-id]").last()).containsText("Much later");
    map.locator("[data-action='new-lane']").click();
    map.locator(".journey-map-dialog [data-type='pains']").click();
    Visit.accessible(page);
    map.locator(".journey-map-dialog .journey-map-primary").click();
    assertThat(map.locator("tr[data-lane-type='pains']")).isVisible();
    menu("tr[data-lane-type='pains'] > th", 0, "rename");
    page.keyboard().type("What hurts");
    page.keyboard().press("Enter");
    assertThat(map.locator("tr[data-lane-type='pains'] > th")).containsText("What hurts");
  }

  @Test
  public void removingWhatHasCardsAsksFirst() {
    addCard("Precious");
    menu("tr[data-lane-type='actions'] > th", 0, "remove");
    Visit.accessible(page);
    page.keyboard().press("Escape");
    assertThat(cell().locator("[data-card-id]")).hasCount(1);
    menu("tr[data-lane-type='actions'] > th", 0, "remove");
    map.locator(".journey-map-dialog .journey-map-primary").click();
    assertThat(map.locator("tr[data-lane-type='actions']")).hasCount(0);
    page.locator("[data-action='undo']").click();
    assertThat(cell().locator("[data-card-id]")).containsText("Precious");
  }

  @Test
  public void anEmotionIsAPointOfTheCurve() {
    Locator cell = map.locator("tr[data-lane-type='emotion'] > td").first();
    cell.hover();
    cell.locator("[data-action='add-card']").click();
    page.keyboard().type("-1.5 Has to wait");
    page.keyboard().press("Enter");
    assertThat(map.locator(".journey-map-curve .journey-map-dot")).hasCount(1);
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    assertThat(document().at("/cards/0/emotion/value").asDouble()).isEqualTo(-1.5);
    assertThat(document().at("/cards/0/text").asText()).isEqualTo("Has to wait");
  }

  @Test
  public void theSameFieldByTwoAsksWhoseIsToStay() {
    addCard("At first");
    JsonNode before = document();
    String card = before.at("/cards/0/id").asText();
    menu("[data-card-id]", 0, "rename");
    page.keyboard().type("Mine");
    Site.as("admin").post(MAPS + "/" + made.id() + "/ops", set(card, before)).expect(200);
    page.keyboard().press("Control+Enter");
    assertThat(map.locator(".journey-map-dialog")).containsText("Theirs, quicker");
    Visit.accessible(page);
    map.locator(".journey-map-dialog button[value='0']").click();
    assertThat(cell().locator("[data-card-id]")).containsText("Mine");
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    assertThat(document().at("/cards/0/text").asText()).isEqualTo("Mine");
  }

  private static String set(String card, JsonNode base) {
    var fields = Map.of("text", "Theirs, quicker");
    var op = Map.of("op", "set", "kind", "card", "id", card, "fields", fields);
    return Reply.object(
        "request", UUID.randomUUID().toString(),
        "client", UUID.randomUUID().toString(),
        "base", base.at("/revision").asLong(),
        "ops", List.of(op));
  }

  @Test
  public void everythingAddedByEditingIsAccessibleAndGoesWithIt() {
    addCard("A card");
    Visit.accessible(page);
    map.locator("th[data-step-id]").first().focus();
    page.keyboard().press("Shift+F10");
    Visit.accessible(page);
    page.keyboard().press("Escape");
    map.locator(".journey-map-edit-bar [data-action='edit']").click();
    assertThat(
            map.locator(
                ".journey-map-handles, .journey-map-edit-bar, [role='grid'], [aria-selected]"))
        .hasCount(0);
  }

  @Test
  public void whoMayNotEditIsOfferedNothing() {
    Page other = visit.desktop("viewer");
    assertThat(Visit.map(other, made.path()).locator("[data-action='edit']")).hasCount(0);
  }
}
