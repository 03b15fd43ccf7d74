package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What an editor does with lanes, stages, steps, personas, views and the map itself. */
public class ThingsIT {
  @Rule public final Visit visit = new Visit();

  private final Visitor editor = Site.editor();
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
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    return made.document();
  }

  private Locator dialog() {
    return map.locator(".journey-map-dialog");
  }

  @Test
  public void aLaneIsChosenByWhatItIsForAndAddedBelowByKeysAlone() {
    map.locator("tr[data-lane-type='actions'] button").first().focus();
    page.keyboard().press("Alt+l");
    assertThat(dialog().locator("[role='option']:visible")).hasCount(22);
    Visit.accessible(page);
    page.keyboard().type("sight");
    assertThat(dialog().locator("[role='status']")).hasText("Types found: 1");
    assertThat(dialog().locator("[role='option'][aria-selected='true']"))
        .hasAttribute("data-type", "backstage");
    assertThat(dialog().locator("select")).hasValue("employee");
    page.keyboard().press("Enter");
    Visit.says(map, "Added lane Backstage");
    assertThat(map.locator("tr[data-lane-id]").nth(1)).hasAttribute("data-lane-type", "backstage");
    page.keyboard().press("Control+z");
    assertThat(map.locator("tr[data-lane-type='backstage']")).hasCount(0);
  }

  @Test
  public void arrowsGoThroughTheTypesAndTitleAndActorAreOnesOwn() {
    map.locator("[data-action='new-lane']").click();
    page.keyboard().type("no such type");
    assertThat(dialog().locator("[role='status']")).containsText("No matches.");
    dialog().locator("[role='combobox']").fill("");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(dialog().locator("[aria-selected='true']"))
        .hasAttribute("data-type", "expectations");
    page.keyboard().press("Tab");
    page.keyboard().type("What was promised");
    dialog().locator("select").selectOption("partner");
    dialog().locator(".journey-map-primary").click();
    assertThat(map.locator("tr[data-lane-id]").last()).containsText("What was promised");
    JsonNode lane = document().at("/lanes/2");
    assertThat(List.of(lane.at("/type").asText(), lane.at("/actor").asText()))
        .containsExactly("expectations", "partner");
  }

  private Locator views() {
    return map.locator("[data-control='saved-view']");
  }

  private void saveView(String name) {
    map.locator("[data-action='save-view']").click();
    dialog().locator("input").fill(name);
    Visit.accessible(page);
    page.keyboard().press("Enter");
    Visit.says(map, "Saved view " + name);
  }

  @Test
  public void whatIsShownIsKeptAsAViewThatReadersChooseByName() {
    map.locator("th[data-stage-id] [data-action='fold-stage']").first().click();
    map.locator("[data-action='filter']").click();
    map.locator(".journey-map-filter input[value='emotion']").uncheck();
    saveView("What they do");
    JsonNode view = document().at("/views/0");
    assertThat(view.at("/lanes")).hasSize(1);
    assertThat(view.at("/stages")).hasSize(2);
    Page other = visit.desktop("viewer");
    Locator seen = Visit.map(other, made.path());
    assertThat(seen.locator("th[data-stage-id]")).hasCount(3);
    seen.locator("[data-action='filter']").click();
    assertThat(seen.locator("[data-action='save-view']")).isHidden();
    seen.locator("[data-control='saved-view']").selectOption("What they do");
    assertThat(seen.locator("th[data-stage-id]")).hasCount(2);
    assertThat(seen.locator("tr[data-lane-id]")).hasCount(1);
    Visit.says(seen, "What they do is shown");
    assertThat(seen.locator("[data-control='saved-view']")).isFocused();
    Visit.accessible(other);
    seen.locator("[data-control='saved-view']").selectOption("Everything");
    assertThat(seen.locator("th[data-stage-id]")).hasCount(3);
  }

  @Test
  public void aViewIsRenamedReplacedAndDeleted() {
    map.locator("[data-action='filter']").click();
    map.locator(".journey-map-filter input[value='emotion']").uncheck();
    saveView("First");
    views().selectOption("First");
    assertThat(map.locator("tr[data-lane-id]")).hasCount(1);
    map.locator("[data-action='rename-view']").click();
    dialog().locator("input").fill("Second");
    page.keyboard().press("Enter");
    assertThat(views().locator("option:checked")).hasText("Second");
    map.locator("[data-action='fold-stage']").last().click();
    saveView("Second");
    assertThat(map.locator("th[data-stage-id]")).hasCount(2);
    assertThat(document().at("/views")).hasSize(1);
    map.locator("[data-action='remove-view']").click();
    assertThat(map.locator("tr[data-lane-id]")).hasCount(2);
    Visit.says(map, "Deleted view Second");
    map.locator("[data-action='undo']").click();
    assertThat(map.locator("tr[data-lane-id]")).hasCount(1);
    assertThat(document().at("/views/0/name").asText()).isEqualTo("Second");
  }

  private Locator panel() {
    return map.locator(".journey-map-panel");
  }

  private Locator field(String path) {
    return panel().locator("[data-path='" + path + "']");
  }

  /** Opens the panel of a thing by its menu. */
  private void details(String thing) {
    Visit.menu(map.locator(thing).first(), "open-panel");
    panel().locator("form").waitFor();
  }

  private void fill(String path, String text) {
    field(path).fill(text);
    field(path).blur();
  }

  private void openSections() {
    for (int left = panel().locator("details:not([open])").count(); left > 0; left--) {
      panel().locator("details:not([open]) > summary").first().click();
    }
  }

  @Test
  public void aStepsFieldsAreInItsPanel() {
    details("th[data-step-id]");
    openSections();
    Visit.accessible(page);
    field("momentOfTruth").check();
    assertThat(map.locator("th[data-step-id] .journey-map-truth")).hasCount(1);
    fill("loss.share", "112");
    assertThat(panel().locator("[data-field='loss.share'] [data-problem]"))
        .hasText("Between 0 and 100.");
    fill("loss.share", "12.5");
    assertThat(map.locator("th[data-step-id]").first()).containsText("leave here");
    fill("journey", "not an id");
    assertThat(panel().locator("[data-field='journey'] [data-problem]")).containsText("UUID");
    field("journey").fill("");
    field("journey").blur();
    field("keyMoment").selectOption("annoyed");
    assertThat(map.locator("th[data-step-id]").first()).containsText("annoyed");
    JsonNode step = document().at("/stages/0/steps/0");
    assertThat(step.at("/loss/share").asDouble()).isEqualTo(0.125);
    assertThat(step.at("/momentOfTruth").asBoolean()).isTrue();
    map.locator("[data-action='undo']").click();
    assertThat(map.locator("th[data-step-id]").first()).not().containsText("annoyed");
  }

  @Test
  public void aStageAndALaneAreChangedInTheirPanels() {
    details("th[data-stage-id]");
    fill("goal", "Knows what to expect");
    Visit.says(map, "Goal: saved");
    field("period").selectOption("after");
    assertThat(map.locator("th[data-stage-id]").first()).hasAttribute("data-period", "after");
    page.keyboard().press("Escape");
    details("tr[data-lane-type='actions'] > th");
    field("type").selectOption("thinks");
    assertThat(map.locator("tr[data-lane-type='thinks']")).hasCount(1);
    field("actor").selectOption("employee");
    field("lineBelow").selectOption("visibility");
    assertThat(map.locator("tr.journey-map-line")).containsText("Line of visibility");
    Visit.accessible(page);
    JsonNode lane = document().at("/lanes/0");
    assertThat(lane.at("/actor").asText()).isEqualTo("employee");
    assertThat(document().at("/stages/0/goal").asText()).isEqualTo("Knows what to expect");
  }

  @Test
  public void theSettingsOfTheMapAreInItsPanel() {
    map.locator("[data-action='map-settings']").click();
    panel().locator("form").waitFor();
    fill("expectations", "To be told what happens");
    assertThat(map.locator(".journey-map-scenario")).containsText("To be told what happens");
    openSections();
    field("state").selectOption("future");
    assertThat(map.locator(".journey-map-lozenge[data-state='future']")).isVisible();
    fill("labels", "one\n two \n");
    Visit.says(map, "Labels: saved");
    fill("owner", "nobody at all");
    assertThat(panel().locator("[data-field='owner'] [data-problem]"))
        .containsText("there is no user");
    describe("What others say meanwhile");
    assertThat(field("description")).hasValue("What others say meanwhile");
    assertThat(panel().locator("[data-field='owner'] [data-problem]"))
        .containsText("there is no user");
    fill("owner", "editor");
    assertThat(map.locator(".journey-map-facts")).containsText("owner: Edda Editor");
    field("reviewEvery").selectOption("P6M");
    panel().locator("[data-action='reviewed-today']").click();
    assertThat(map.locator(".journey-map-facts")).containsText("reviewed");
    Visit.accessible(page);
    JsonNode now = document();
    assertThat(now.at("/labels").toString()).isEqualTo("[\"one\",\"two\"]");
    assertThat(now.at("/reviewEvery").asText()).isEqualTo("P6M");
  }

  /** Somebody else gives the map a description. */
  private void describe(String text) {
    JsonNode now = made.document();
    var set =
        Map.of("op", "set", "kind", "map", "id", made.id(), "fields", Map.of("description", text));
    String ops =
        Reply.object(
            "request", UUID.randomUUID().toString(),
            "client", UUID.randomUUID().toString(),
            "base", now.path("revision").asLong(),
            "ops", List.of(set));
    editor.post(Visitor.MAPS + "/" + made.id() + "/ops", ops).expect(200);
  }

  @Test
  public void personasComeFromTheLibraryAndFollowItWhenAsked() {
    String name = "Maria " + UUID.randomUUID();
    String personas = "/rest/journey-maps/1.0/personas";
    String library =
        editor.post(personas + "?space=DEMO", Reply.object("name", name)).expect(201).at("/id");
    map.locator("[data-action='map-settings']").click();
    panel().locator("[data-action='add-persona']").click();
    dialog().locator("input[value='" + library + "']").check();
    Visit.accessible(page);
    dialog().locator(".journey-map-primary").click();
    Locator head = map.locator(".journey-map-personas li");
    assertThat(head).containsText(name);
    panel().locator("[data-action='edit-persona']").click();
    fill("facts", "Age: 72\nlives alone");
    Visit.says(map, "Facts: saved");
    field("colour").selectOption("4");
    assertThat(head.locator(".journey-map-avatar")).hasAttribute("data-colour", "4");
    assertThat(document().at("/personas/0/facts/0/label").asText()).isEqualTo("Age");
    assertThat(panel().locator("[data-action='renew-persona']")).isVisible();
    Visit.accessible(page);
    editor.put(personas + "/" + library, Reply.object("name", name, "role", "Patient")).expect(200);
    panel().locator("[data-action='renew-persona']").click();
    assertThat(head).containsText("Patient");
    assertThat(panel().locator("[data-action='renew-persona']")).hasCount(0);
    map.locator("[data-action='undo']").click();
    assertThat(head).not().containsText("Patient");
    panel().locator("[data-action='remove-persona']").click();
    assertThat(head).hasCount(0);
    map.locator("[data-action='undo']").click();
    assertThat(head).containsText(name);
  }

  @Test
  public void aNewPersonaIsInTheLibraryTooAndCanHaveALane() {
    String name = "Eva " + UUID.randomUUID();
    map.locator("[data-action='map-settings']").click();
    panel().locator("[data-action='new-persona']").click();
    page.keyboard().type(name);
    Visit.accessible(page);
    page.keyboard().press("Enter");
    assertThat(map.locator(".journey-map-personas li")).containsText(name);
    String list = editor.get("/rest/journey-maps/1.0/personas?space=DEMO").expect(200).text();
    assertThat(list).contains(name);
    page.keyboard().press("Escape");
    details("tr[data-lane-type='actions'] > th");
    field("persona").selectOption(name);
    assertThat(map.locator("tr[data-lane-type='actions']"))
        .hasAttribute("data-persona-id", document().at("/personas/0/id").asText());
  }
}
