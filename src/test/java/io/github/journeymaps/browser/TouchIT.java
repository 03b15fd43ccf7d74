package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Date;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * Editing a map on a phone, by touch alone: no key is pressed, letters come as its keyboard sends
 * them.
 */
public class TouchIT {
  @Rule public final Visit visit = new Visit();

  private final TwoCardMap desk = new TwoCardMap();
  private Page page;
  private Locator map;

  @Before
  public void edit() {
    page = visit.finger("editor");
    map = Visit.map(page, desk.path);
    map.locator("[data-action='edit']").tap();
    map.locator(".journey-map-edit-bar").waitFor();
  }

  private Locator card(String id) {
    return map.locator("[data-card-id='" + id + "']");
  }

  private Locator handle(String name) {
    return map.locator(".journey-map-handles [data-action='" + name + "']");
  }

  private void choose(Locator card, String command) {
    card.tap();
    handle("menu").tap();
    map.locator(".journey-map-menu [value='" + command + "']").tap();
  }

  private void saved() {
    assertThat(map.locator(".journey-map-saving")).hasAttribute("data-saving", "saved");
  }

  @Test
  public void aCardIsAddedWrittenAnewAndTakenBackByTaps() {
    card(desk.one).tap();
    Visit.accessible(page);
    handle("add-card").tap();
    page.keyboard().insertText("By thumb");
    card(desk.two).tap();
    Locator added =
        map.locator("[data-card-id]", new Locator.LocatorOptions().setHasText("By thumb"));
    assertThat(added).hasCount(1);
    saved();
    choose(card(desk.one), "rename");
    Visit.accessible(page);
    page.keyboard().insertText("Uno");
    card(desk.two).tap();
    assertThat(card(desk.one)).containsText("Uno");
    saved();
    assertThat(desk.text(desk.one)).isEqualTo("Uno");
    map.locator("[data-action='undo']").tap();
    assertThat(card(desk.one)).containsText("One");
    map.locator("[data-action='undo']").tap();
    assertThat(added).hasCount(0);
    saved();
    assertThat(desk.document().at("/cards")).hasSize(2);
  }

  @Test
  public void thePanelIsOpenedWrittenInAndClosedByTaps() {
    choose(card(desk.one), "open-panel");
    Locator panel = map.locator(".journey-map-panel");
    panel.locator("form[data-id='" + desk.one + "']").waitFor();
    Visit.accessible(page);
    Locator text = panel.locator("[data-path='text']").first();
    text.tap();
    text.fill("From the panel");
    panel.locator(".journey-map-panel-close").tap();
    assertThat(panel).hasCount(0);
    assertThat(card(desk.one)).containsText("From the panel");
    saved();
    assertThat(desk.text(desk.one)).isEqualTo("From the panel");
  }

  @Test
  public void aFingerThatMovesAtOnceScrollsAndDragsNothing() {
    card(desk.one).scrollIntoViewIfNeeded();
    // However slow this machine is, the finger is not.
    page.clock().setFixedTime(new Date());
    swipe(card(desk.one), -120);
    page.waitForFunction("() => document.querySelector('.journey-map-scroll').scrollLeft > 40");
    assertThat(page.evaluate("document.querySelector('[data-dragging], [data-dragged]')")).isNull();
    assertThat(map.locator(".journey-map-live")).hasText("Editing the map");
  }

  /** In a few moves, as a finger does that does not stay where it was put. */
  private void swipe(Locator from, double way) {
    CDPSession finger = page.context().newCDPSession(page);
    BoundingBox box = from.boundingBox();
    double x = box.x + box.width - 24;
    double y = box.y + 12;
    finger.send("Input.dispatchTouchEvent", touch("touchStart", x, y));
    for (int part = 1; part <= 8; part++) {
      finger.send("Input.dispatchTouchEvent", touch("touchMove", x + way * part / 8, y));
    }
    finger.send("Input.dispatchTouchEvent", touch("touchEnd"));
  }

  private static JsonObject touch(String type, double... at) {
    var points = new JsonArray();
    if (at.length > 0) {
      var point = new JsonObject();
      point.addProperty("x", at[0]);
      point.addProperty("y", at[1]);
      points.add(point);
    }
    var event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    return event;
  }
}
