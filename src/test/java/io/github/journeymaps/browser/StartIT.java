package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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
public class StartIT {
  private static final String[] HELP = {
    "Reading", "Moving about", "Writing", "Moving and removing things", "Undo and redo"
  };
  private static final String MAPS = "/rest/journey-maps/1.0/maps";

  @Rule public final Visit visit = new Visit();

  private final Visitor editor = Site.editor();
  private Page page;
  private Locator map;

  private void edit(String template) {
    String home = editor.page("DEMO", "Start " + UUID.randomUUID(), "");
    String body = Reply.object("page", home, "template", template);
    String id = editor.post(MAPS, body).expect(201).at("/id");
    editor.save(home, Visitor.macro(id));
    page = visit.desktop("editor");
    map = Visit.map(page, "/pages/viewpage.action?pageId=" + home);
    map.locator("header [data-action='edit']").click();
    map.locator(".journey-map-edit-bar").waitFor();
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
    step("define").focus();
    for (String name : List.of("touchpoints", "map", "analyse", "improve")) {
      page.keyboard().press("ArrowRight");
      assertThat(step(name)).isFocused();
      assertThat(step(name)).hasAttribute("aria-selected", "true");
    }
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    Locator cell = map.locator("tr[data-lane-type='opportunities'] > td").first();
    assertThat(cell).isFocused();
    assertThat(cell).hasAttribute("aria-description", Pattern.compile("make this step better"));
    page.keyboard().type("Show the stock of each store");
    page.keyboard().press("Control+Enter");
    assertThat(cell.locator("[data-card-id]")).hasCount(1);
    assertThat(step("improve")).hasAttribute("data-done", "");
    assertThat(step("define")).hasAttribute("aria-selected", "true");
    assertThat(map.locator(".journey-map-guide-progress")).hasText("Personas: 0");
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
  public void aPageOfTheBlueprintGetsItsMapWhereItStands() {
    page = visit.desktop("editor");
    page.navigate(Site.url() + "/pages/createdialog.action?spaceKey=DEMO");
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
    var found = new AxeBuilder(page).include(part).analyze().getViolations();
    assertThat(found).extracting(rule -> rule.getId()).isEmpty();
  }
}
