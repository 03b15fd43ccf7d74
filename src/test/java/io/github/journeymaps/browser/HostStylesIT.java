package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import java.util.List;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;

/**
 * The general rules of a page, for headings, lists, tables and the like, change nothing in what is
 * ours, whether they are loaded before our own or after.
 */
public class HostStylesIT {
  private static final String DEMO = "/display/DEMO/Hospital+stay";
  private static final String LAST = "sheets=last";

  @Rule public final Visit visit = new Visit();

  private Page page;
  private Locator map;

  private void open(Page opened, String path) {
    page = opened;
    map = Visit.map(page, path);
    assertThat(map.locator(".journey-map-issue-face").first()).isVisible();
    StyleComparison.prepare(page);
  }

  private void press(String action) {
    map.locator("[data-action='" + action + "']:visible").first().click();
  }

  private void close() {
    page.keyboard().press("Escape");
  }

  private void areOurOwn() {
    StyleComparison.areOurOwn(page);
  }

  private void everyView() {
    for (String view : List.of("outline", "emotion", "opportunities", "summary", "map")) {
      map.locator("[data-action='view'][data-view='" + view + "']").click();
      assertThat(map).hasAttribute("data-view", view);
      areOurOwn();
    }
  }

  private void everyTool() {
    press("details");
    areOurOwn();
    close();
    press("filter");
    areOurOwn();
    close();
    press("help");
    areOurOwn();
    close();
    press("issues");
    assertThat(map.locator(".journey-map-issue-table tbody tr").first()).isVisible();
    areOurOwn();
    close();
  }

  @Test
  public void aReaderSeesTheSameAsWithoutThem() {
    open(visit.desktop("viewer"), DEMO);
    everyView();
    everyTool();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    areOurOwn();
  }

  @Test
  public void aReaderSeesTheSameWhenTheyComeLast() {
    open(visit.dark("viewer"), DEMO + "?" + LAST);
    everyView();
    everyTool();
  }

  @Test
  public void aReaderWithAPhoneSeesTheSame() {
    open(visit.phone("viewer"), DEMO + "?" + LAST);
    areOurOwn();
    map.locator("[data-action='view'][data-view='map']").click();
    assertThat(map).hasAttribute("data-view", "map");
    areOurOwn();
  }

  /** A macro may stand in a heading, in a cell or amid emphasis. */
  @Test
  @SuppressWarnings("unchecked")
  public void whatStandsRoundAMapGivesItNothingOfItsLook() {
    open(visit.desktop("viewer"), DEMO);
    var differences =
        (List<String>)
            page.evaluate(
                """
                () => {
                  const map = document.querySelector('.journey-map');
                  const before = looks.taken();
                  const round = document.createElement('div');
                  map.replaceWith(round);
                  round.append(map);
                  round.style.cssText = `font: small-caps italic 900 30px/3 serif; color: red; text-align: right;
                    letter-spacing: 3px; word-spacing: 9px; text-transform: uppercase; text-indent: 40px; white-space: nowrap;
                    text-shadow: 1px 1px red; cursor: wait; list-style: square; border-collapse: collapse; quotes: '<' '>';
                    overflow-wrap: normal; word-break: break-all; hyphens: auto; fill: red; stroke: red; stroke-width: 5;
                    caption-side: bottom; border-spacing: 9px; tab-size: 2; user-select: none; -webkit-text-fill-color: red`;
                  return looks.differences(before, looks.taken());
                }
                """);
    assertThat(differences).isEmpty();
  }

  private void edit(String sheets) {
    TwoCardMap desk = new TwoCardMap();
    page = visit.desktop("editor");
    RoutedJira jira = new RoutedJira(page, desk);
    assertThat(jira).isNotNull();
    map = Visit.map(page, desk.path + sheets);
    press("edit");
    map.locator(".journey-map-edit-bar").waitFor();
    everyToolOfAnEditor(desk);
  }

  private void everyToolOfAnEditor(TwoCardMap desk) {
    TwoCardMap.menu(map, desk.one, "issue-link");
    Locator doing = map.locator(".journey-map-doing-dialog");
    assertThat(doing).isVisible();
    StyleComparison.prepare(page);
    areOurOwn();
    close();
    TwoCardMap.menu(map, desk.one, "issue-create");
    assertThat(doing).isVisible();
    areOurOwn();
    close();
    TwoCardMap.menu(map, desk.one, "open-panel");
    assertThat(map.locator(".journey-map-panel")).isVisible();
    areOurOwn();
    map.locator("[data-action='panel-close']").click();
    press("new-lane");
    assertThat(map.locator(".journey-map-dialog [role='option']").first()).isVisible();
    areOurOwn();
    close();
    TwoCardMap.card(map, desk.one).hover();
    press("menu");
    areOurOwn();
    close();
    TwoCardMap.begin(map, desk.one, "Two lines\nof it");
    areOurOwn();
    page.keyboard().press("Control+Enter");
  }

  @Test
  public void anEditorSeesTheSameAsWithoutThem() {
    edit("");
  }

  @Test
  public void anEditorSeesTheSameWhenTheyComeLast() {
    edit("&" + LAST);
  }

  @Test
  public void aPersonaAndAMapThatIsNoneLookTheSame() {
    String persona =
        Site.editor()
            .post(
                "/rest/journey-maps/1.0/personas?space=DEMO",
                Reply.object("name", "Anna", "goals", List.of("Home"), "quotes", List.of("Well")))
            .expect(201)
            .at("/id");
    String macros =
        "<ac:structured-macro ac:name=\"journey-persona\"><ac:parameter ac:name=\"persona\">%s"
                .formatted(persona)
            + "</ac:parameter></ac:structured-macro><ac:structured-macro ac:name=\"journey-map\"/>";
    String home = Site.editor().page("DEMO", "Persona " + UUID.randomUUID(), macros);
    page = visit.desktop("editor");
    page.navigate(Site.url() + "/pages/viewpage.action?pageId=" + home);
    StyleComparison.prepare(page);
    areOurOwn();
    page.locator("[data-begin]").click();
    assertThat(page.locator("#journey-map-panel-new input[type='radio']").first()).isVisible();
    StyleComparison.prepare(page);
    areOurOwn();
    page.locator("#journey-map-tab-choose").click();
    assertThat(page.locator("#journey-map-panel-choose input[type='radio']").first()).isVisible();
    areOurOwn();
  }
}
