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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** How somebody comes to their first map: templates, words in empty cells, the guide, the help. */
public class FirstMapIT {
  private static final String[] HELP = {
    "Reading", "Moving about", "Writing", "Moving and removing things", "Undo and redo"
  };
  @Rule public final Visit visit = new Visit();

  private final Visitor editor = Site.editor();
  private Page page;
  private Locator map;

  private void edit(String template) {
    page = visit.desktop("editor");
    map = PageWithMap.ofTemplate(template).edit(page);
  }

  private Locator step(String name) {
    return map.locator(".journey-map-guide [data-guide='" + name + "']");
  }

  @Test
  public void emptyCellsSayWhatBelongsInThem() {
    edit("public-service");
    Locator cells = map.locator("tr[data-lane-type='actions'] > td");
    assertThat(cells.first()).hasAttribute("data-hint", Pattern.compile("before they meet you"));
    cells.nth(4).hover();
    assertThat(cells.nth(4)).hasAttribute("data-hint", Pattern.compile("Begin with a verb"));
    assertThat(cells.nth(3)).not().hasAttribute("data-hint", Pattern.compile("."));
    Visit.accessible(page);
    map.locator(".journey-map-edit-bar [data-action='edit']").click();
    assertThat(map.locator("[data-hint]")).hasCount(0);
  }

  @Test
  public void theGuideComesByItselfAndStaysAwayOnceItIsClosed() {
    edit("blank");
    assertThat(step("define")).hasAttribute("aria-selected", "true");
    Visit.accessible(page);
    map.locator("[data-action='guide-close']").click();
    assertThat(map.locator(".journey-map-guide")).hasCount(0);
    page.reload();
    map.locator("header [data-action='edit']").click();
    map.locator(".journey-map-edit-bar").waitFor();
    assertThat(map.locator(".journey-map-guide")).hasCount(0);
    map.locator("[data-action='guide']").click();
    assertThat(step("define")).isFocused();
  }

  @Test
  public void theGuideLeadsThroughItsStepsByKeysAlone() {
    edit("retail");
    addAPersona();
    assertThat(step("define")).hasAttribute("data-done", "");
    assertThat(writeWhereTheGuideLeads("touchpoints")).isIn("touchpoints", "channels");
    assertThat(step("touchpoints")).hasAttribute("data-done", "");
    assertThat(writeWhereTheGuideLeads("map")).isEqualTo("actions");
    assertThat(progress()).hasText(Pattern.compile("Steps with a card: 1 of \\d+"));
    assertThat(writeWhereTheGuideLeads("analyse")).isEqualTo("emotion");
    assertThat(progress()).containsText("Steps with an emotion: 1 of");
    assertThat(writeWhereTheGuideLeads("improve")).isEqualTo("opportunities");
    assertThat(step("improve")).hasAttribute("data-done", "");
    assertThat(step("map")).hasAttribute("aria-selected", "true");
    Visit.accessible(page);
  }

  private Locator progress() {
    return map.locator(".journey-map-guide-progress");
  }

  private void addAPersona() {
    goByTheGuide("define");
    assertThat(map.locator("[data-action='map-settings']")).isFocused();
    page.keyboard().press("Enter");
    assertThat(map.locator(".journey-map-panel [data-path='title']")).isFocused();
    Locator add = map.locator("[data-action='new-persona']:focus");
    for (int tabs = 0; tabs < 20 && add.count() == 0; tabs++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    assertThat(map.locator(".journey-map-dialog input").first()).isFocused();
    page.keyboard().type("Shopper " + UUID.randomUUID());
    page.keyboard().press("Enter");
    assertThat(map.locator(".journey-map-personas li")).hasCount(1);
    page.keyboard().press("Escape");
    assertThat(map.locator("[data-action='map-settings']")).isFocused();
  }

  /** By arrows to one of the five steps, and by its button to the place it is about. */
  private void goByTheGuide(String name) {
    map.locator(".journey-map-guide [aria-selected='true']").focus();
    Locator there = map.locator("[data-guide='" + name + "']:focus");
    for (int tabs = 0; tabs < 5 && there.count() == 0; tabs++) {
      page.keyboard().press("ArrowRight");
    }
    assertThat(step(name)).hasAttribute("aria-selected", "true");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
  }

  /** The type of the lane that it was. */
  private String writeWhereTheGuideLeads(String name) {
    goByTheGuide(name);
    Locator focused = map.locator("td[data-lane-id]:focus");
    assertThat(focused).hasAttribute("aria-description", Pattern.compile("."));
    String lane = "tr[data-lane-id='" + focused.getAttribute("data-lane-id") + "']";
    page.keyboard().type("+1 Words on " + name);
    page.keyboard().press("Control+Enter");
    assertThat(map.locator(lane + " [data-card-id]")).containsText("Words on " + name);
    return map.locator(lane).getAttribute("data-lane-type");
  }

  @Test
  public void everyTemplateMakesAMapThatIsDrawn() {
    JsonNode templates = editor.get("/rest/journey-maps/1.0/templates").expect(200).json();
    var names = templates.at("/results").findValuesAsText("template");
    assertThat(names).contains("blank", "service-blueprint", "public-service");
    for (String name : names) {
      String home = editor.page("DEMO", name + " " + UUID.randomUUID(), "");
      String body = Reply.object("page", home, "template", name);
      String id = editor.post(MAPS, body).expect(201).at("/id");
      String drawn = editor.get(MAPS + "/" + id + "/html").expect(200).text();
      assertThat(drawn).as(name).contains("data-stage-id=", "data-lane-id=", "data-step-id=");
    }
  }

  @Test
  public void aMapOfATemplateIsWrittenInAtOnce() {
    for (String template : List.of("service-blueprint", "subscription")) {
      edit(template);
      assertThat(map.locator("td[data-lane-id]").first()).isFocused();
      page.keyboard().type("The first words");
      page.keyboard().press("Control+Enter");
      assertThat(map.locator("[data-card-id]")).containsText("The first words");
      assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    }
  }

  @Test
  public void theHelpListsEveryKeyAndIsThereWhileTyping() {
    edit("blank");
    Locator cell = map.locator("tr[data-lane-type='actions'] > td").first();
    cell.focus();
    page.keyboard().press("F1");
    Locator help = map.locator(".journey-map-help");
    assertThat(help.locator("caption")).containsText(HELP);
    assertThat(help).containsText("Ctrl + Z");
    assertThat(help).containsText("Ctrl + Shift + Z or Ctrl + Y");
    Visit.accessible(page);
    page.keyboard().press("Escape");
    assertThat(help).hasCount(0);
    map.locator(".journey-map-edit-bar [data-action='help']").click();
    assertThat(help.locator("kbd").first()).isVisible();
  }

  @Test
  public void theHelpIsThereWhileACardIsWrittenAndKeepsWhatWasWritten() {
    edit("blank");
    Locator cell = map.locator("tr[data-lane-type='actions'] > td").first();
    cell.focus();
    page.keyboard().type("Compares");
    page.keyboard().press("F1");
    Locator help = map.locator(".journey-map-help");
    assertThat(help).isFocused();
    page.keyboard().press("Escape");
    assertThat(help).hasCount(0);
    assertThat(cell.locator("textarea")).isFocused();
    page.keyboard().press("Control+/");
    assertThat(help).isFocused();
    help.locator("[data-action='close-details']").click();
    assertThat(cell.locator("textarea")).isFocused();
    page.keyboard().type(" prices");
    page.keyboard().press("Control+Enter");
    assertThat(cell.locator("[data-card-id]")).containsText("Compares prices");
  }

  @Test
  public void aPageOfTheBlueprintGetsItsMapWhereItStands() {
    page = visit.desktop("editor");
    page.navigate(Site.url() + "/pages/createdialog.action?spaceKey=DEMO");
    var picture = page.locator("[data-blueprint='journey-map-blueprint'] img");
    assertThat(picture).hasJSProperty("naturalWidth", 48);
    page.locator("[data-blueprint='journey-map-blueprint'] a").click();
    page.fill("#content-title", "Blueprint " + UUID.randomUUID());
    page.click("#rte-button-publish");
    page.locator("[data-begin]").click();
    Locator chooser = page.locator(".journey-map-chooser");
    assertThat(chooser.locator("input[name='template']").nth(7)).isVisible();
    accessible(".journey-map-chooser");
    chooser.locator("input[type='text']").fill("The move");
    chooser.locator("input[value='team-playbook']").check();
    page.keyboard().press("Enter");
    map = page.locator("section.journey-map[data-map-id]");
    assertThat(map.locator(".journey-map-title")).hasText("The move");
    assertThat(map.locator("th[data-stage-id]").first()).containsText("Back-story");
    assertThat(map.locator("header [data-action='edit']")).isVisible();
  }

  @Test
  public void aMapOfTheCompanyIsATemplateInTheMacroBrowser() {
    String title = "House style " + UUID.randomUUID();
    String home = editor.page("DEMO", title, "");
    var document =
        Map.of("title", title, "description", "As we do it", "labels", List.of("template"));
    editor.post(MAPS, Reply.object("page", home, "document", document)).expect(201);
    page = visit.phone("editor");
    page.navigate(Site.url() + "/pages/createpage.action?spaceKey=DEMO");
    page.click("#rte-button-insert");
    page.click("#rte-insert-macro");
    page.click("#macro-journey-map");
    page.click("#journey-map-tab-new");
    Locator own =
        page.locator("fieldset .journey-map-choice", new Page.LocatorOptions().setHasText(title));
    assertThat(own).containsText("As we do it · Template of your company, in space DEMO");
    accessible(".journey-map-chooser");
  }

  private void accessible(String part) {
    assertThat(Axe.findings(page, part)).isEmpty();
  }
}
