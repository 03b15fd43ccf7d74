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
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What an editor does with lanes, stages, steps, personas, views and the map itself. */
public class ThingsIT {
  private static final String MAPS = "/rest/journey-maps/1.0/maps";

  @Rule public final Visit visit = new Visit();

  private final Visitor editor = Site.editor();
  private String id;
  private String path;
  private Page page;
  private Locator map;

  @Before
  public void edit() {
    String home = editor.page("DEMO", "Things " + UUID.randomUUID(), "");
    id = editor.post(MAPS, Reply.object("page", home, "template", "blank")).expect(201).at("/id");
    editor.save(home, Visitor.macro(id));
    path = "/pages/viewpage.action?pageId=" + home;
    page = visit.desktop("editor");
    map = Visit.map(page, path);
    map.locator("[data-action='edit']").click();
    map.locator(".journey-map-edit-bar").waitFor();
  }

  private JsonNode document() {
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    return editor.get(MAPS + "/" + id).expect(200).json();
  }

  private Locator dialog() {
    return map.locator(".journey-map-dialog");
  }

  private Locator live() {
    return map.locator(".journey-map-live");
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
    assertThat(live()).hasText("Added lane Backstage");
    assertThat(map.locator("tr[data-lane-id]").nth(1)).hasAttribute("data-lane-type", "backstage");
    page.keyboard().press("Control+z");
    assertThat(map.locator("tr[data-lane-type='backstage']")).hasCount(0);
  }

  @Test
  public void arrowsGoThroughTheTypesAndTitleAndActorAreOnesOwn() {
    map.locator("[data-action='new-lane']").click();
    page.keyboard().type("no such type");
    assertThat(dialog().locator("[role='status']")).containsText("No type of lane");
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
    assertThat(live()).hasText("Saved view " + name);
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
    Locator seen = Visit.map(other, path);
    assertThat(seen.locator("th[data-stage-id]")).hasCount(3);
    seen.locator("[data-action='filter']").click();
    assertThat(seen.locator("[data-action='save-view']")).isHidden();
    seen.locator("[data-control='saved-view']").selectOption("What they do");
    assertThat(seen.locator("th[data-stage-id]")).hasCount(2);
    assertThat(seen.locator("tr[data-lane-id]")).hasCount(1);
    assertThat(seen.locator(".journey-map-live")).hasText("What they do is shown");
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
    assertThat(live()).hasText("Deleted view Second");
    map.locator("[data-action='undo']").click();
    assertThat(map.locator("tr[data-lane-id]")).hasCount(1);
    assertThat(document().at("/views/0/name").asText()).isEqualTo("Second");
  }
}
