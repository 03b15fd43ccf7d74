package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.outside.Visitor.MAPS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** From the page editor's macro browser to a map on the saved page. */
public class MacroBrowserIT {
  @Rule public final Visit visit = new Visit();

  private final Visitor editor = Site.editor();
  private final String title = "Way in " + UUID.randomUUID();
  private Page page;
  private Locator chooser;

  @Before
  public void open() {
    page = visit.desktop("editor");
    chooser = page.locator(".journey-map-chooser");
  }

  private void insert() {
    insert("journey-map");
  }

  private void insert(String macro) {
    page.click("#rte-button-insert");
    page.click("#rte-insert-macro");
    page.click("#macro-" + macro);
    chooser.waitFor();
  }

  private Locator placeholder() {
    return page.frameLocator("#wysiwygTextarea_ifr").locator("img[data-macro-name='journey-map']");
  }

  private void accessible() {
    Assertions.assertThat(Axe.findings(page, ".journey-map-chooser")).isEmpty();
  }

  private Locator publish() {
    page.click("#rte-button-publish");
    Locator map = page.locator("section.journey-map[data-map-id]");
    map.waitFor();
    return map;
  }

  @Test
  public void aNewMapFromATemplateStandsOnTheNewPage() {
    page.navigate(Site.url() + "/pages/createpage.action?spaceKey=DEMO");
    page.fill("#content-title", title);
    insert();
    page.click("#journey-map-tab-choose");
    page.keyboard().press("ArrowRight");
    chooser.locator("input[value='service-blueprint']").waitFor();
    accessible();
    chooser.locator("input[type='text']").fill("The repair");
    chooser.locator("input[value='service-blueprint']").check();
    page.keyboard().press("Enter");
    assertThat(placeholder()).isVisible();
    Locator map = publish();
    assertThat(map.locator(".journey-map-title")).hasText("The repair");
    assertThat(map.locator("tr[data-lane-type='backstage']").first()).isVisible();
    assertThat(map.locator("[data-action='edit']")).isVisible();
  }

  @Test
  public void aMapWithoutATitleIsNotMade() {
    page.navigate(Site.url() + "/pages/createpage.action?spaceKey=DEMO");
    insert();
    page.click("#journey-map-tab-new");
    chooser.locator("input[value='blank']").waitFor();
    chooser.locator("[type='submit']").click();
    assertThat(chooser.locator("[role='alert']")).hasText("Give the map a title first");
    page.keyboard().press("Escape");
    assertThat(chooser).hasCount(0);
    assertThat(placeholder()).hasCount(0);
  }

  @Test
  public void aMapThatIsThereIsFoundAndShownInAnotherView() {
    String home = editor.page("DEMO", title, "");
    String body = Reply.object("page", home, "title", title + " map", "template", "blank");
    String id = editor.post(MAPS, body).expect(201).at("/id");
    page.navigate(Site.url() + "/pages/editpage.action?pageId=" + home);
    insert();
    chooser.locator("input[type='search']").fill(title);
    Locator found = chooser.locator("input[name='map']");
    assertThat(found).hasCount(1);
    accessible();
    found.check();
    chooser.locator("select").selectOption("outline");
    chooser.locator("[type='submit']").click();
    assertThat(placeholder()).isVisible();
    Locator map = publish();
    assertThat(map).hasAttribute("data-map-id", id);
    assertThat(map).hasAttribute("data-view", "outline");
  }

  @Test
  public void theMacroIsEditedByTheSameDialog() {
    String home = editor.page("DEMO", title, "");
    String body = Reply.object("page", home, "title", title + " map", "template", "blank");
    String id = editor.post(MAPS, body).expect(201).at("/id");
    editor.save(home, Visitor.macro(id));
    page.navigate(Site.url() + "/pages/editpage.action?pageId=" + home);
    placeholder().dblclick();
    assertThat(chooser.locator("input[name='map']:checked")).hasValue(id);
    chooser.locator("select").selectOption("summary");
    chooser.locator("[type='submit']").click();
    assertThat(chooser).hasCount(0);
    assertThat(placeholder()).hasCount(1);
    assertThat(publish()).hasAttribute("data-view", "summary");
  }

  @Test
  public void aPersonaOfTheSpaceIsChosenAndShown() {
    String persona =
        editor
            .post("/rest/journey-maps/1.0/personas?space=DEMO", Reply.object("name", title))
            .expect(201)
            .at("/id");
    page.navigate(Site.url() + "/pages/createpage.action?spaceKey=DEMO");
    page.fill("#content-title", title);
    insert("journey-persona");
    chooser.locator("input[value='" + persona + "']").waitFor();
    chooser.locator("[type='submit']").click();
    assertThat(chooser.locator("[role='status']")).hasText("Choose a persona first");
    accessible();
    chooser.locator("input[value='" + persona + "']").check();
    page.keyboard().press("Enter");
    assertThat(chooser).hasCount(0);
    page.click("#rte-button-publish");
    Locator card = page.locator("section.journey-map-persona-card");
    assertThat(card).hasAttribute("data-persona-id", persona);
    assertThat(card.locator("h3")).hasText(title);
  }
}
