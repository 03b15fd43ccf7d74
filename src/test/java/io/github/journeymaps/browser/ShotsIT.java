package io.github.journeymaps.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;

public class ShotsIT {
  @Rule public final Visit visit = new Visit();
  private static final String PAGE = "/display/DEMO/Hospital+stay";

  private static void shot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("/tmp/reading/shots/" + name + ".png")));
  }

  @Test
  public void shots() {
    for (boolean dark : new boolean[] {false, true}) {
      String d = dark ? "dark" : "light";
      Page page = dark ? visit.dark("viewer") : visit.desktop("viewer");
      Locator map = Visit.map(page, PAGE);
      map.locator("[data-action='skip']").focus();
      page.keyboard().press("Shift+Tab");
      page.keyboard().press("Tab");
      shot(page, "skip-" + d);
      map.locator(".journey-map-table [tabindex='0']").first().focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      shot(page, "card-" + d);
      page.keyboard().press("PageDown");
      page.keyboard().press("PageDown");
      page.keyboard().press("ArrowDown");
      shot(page, "deep-" + d);
      page.keyboard().press("Control+Home");
      shot(page, "head-" + d);
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Home");
      shot(page, "lane-" + d);
      page.setViewportSize(390, 844);
      map.locator("[data-action='view'][data-view='outline']").click();
      map.locator("li[tabindex='0']").first().focus();
      page.keyboard().press("ArrowDown");
      shot(page, "phone-outline-" + d);
      map.locator("[data-action='skip']").focus();
      shot(page, "phone-skip-" + d);
    }
    var desk = new Desk();
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    page.setViewportSize(320, 256);
    map.locator(".journey-map-table [tabindex='0']").first().focus();
    page.keyboard().press("Control+Home");
    shot(page, "edit-320-head");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("F2");
    shot(page, "edit-320-write");
    page.keyboard().press("Escape");
    page.keyboard().press("ArrowDown");
    shot(page, "edit-320-card");
    String step = UUID.randomUUID().toString(),
        feels = UUID.randomUUID().toString(),
        pains = UUID.randomUUID().toString();
    String he = "\u05d0\u05e9\u05e4\u05d5\u05d6 (1) \u05e9\u05dc\u05d5\u05dd!";
    var made =
        PageWithMap.of(
            Map.of(
                "title",
                he,
                "scenario",
                he,
                "stages",
                List.of(
                    Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "title",
                        he,
                        "steps",
                        List.of(Map.of("id", step, "title", he)))),
                "lanes",
                List.of(
                    Map.of("id", feels, "type", "emotion"),
                    Map.of("id", pains, "type", "pains", "title", he)),
                "cards",
                List.of(
                    Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "lane",
                        feels,
                        "step",
                        step,
                        "text",
                        he,
                        "emotion",
                        Map.of("value", -2)),
                    Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "lane",
                        pains,
                        "step",
                        step,
                        "text",
                        he + "\n\u202eabc",
                        "grade",
                        "abandonment"))));
    Page rtl = visit.desktop("viewer");
    Visit.map(rtl, made.path());
    shot(rtl, "hebrew");
    Page whole = visit.desktop("viewer");
    whole.addInitScript(
        "addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl'; })");
    Locator m = Visit.map(whole, PAGE);
    shot(whole, "rtl-page");
    m.locator(".journey-map-table [tabindex='0']").first().focus();
    whole.keyboard().press("PageDown");
    shot(whole, "rtl-page-2");
  }
}
