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
}
