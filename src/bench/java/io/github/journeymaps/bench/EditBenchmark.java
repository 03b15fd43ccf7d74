package io.github.journeymaps.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.github.journeymaps.browser.Chromium;
import io.github.journeymaps.host.Host;
import io.github.journeymaps.host.HostOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What editing a map of {@value CARDS} cards feels like: a keystroke until it is painted, beside a
 * bare table of the same size that is typed into in turn; the start of editing; an edit's way to
 * the server and back.
 */
final class EditBenchmark {
  private static final int CARDS = 1_000;
  private static final int STARTS = 7;
  private static final int BLOCKS = 10;
  private static final int EDITS = 60;
  private static final int DRAGS = 5;
  private static final int MOVES = 60;
  private static final int AT_THE_EDGE = 1_000;
  private static final String WORDS = "waits for the bus ";
  private static final int SERVER_WARM_UPS = 50;

  private Times ours;
  private Times bare;
  private Times cold;
  private Times warm;
  private Times ops;
  private Times saved;
  private Times tasks;
  private Times dragFrames;
  private Times dragTasks;

  private final Browser browser;
  private final String url;

  private EditBenchmark(Browser browser, String url) {
    this.browser = browser;
    this.url = url;
  }

  static EditBenchmark run() throws Exception {
    try (Host host = Host.start(HostOptions.forTests());
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Wiki wiki = new Wiki(host.url());
      String url = host.url() + "/pages/viewpage.action?pageId=" + page(wiki);
      Wiki.ask(url, SERVER_WARM_UPS);
      var benchmark = new EditBenchmark(browser, url);
      benchmark.starts();
      benchmark.edits();
      return benchmark;
    }
  }

  private static String page(Wiki wiki) throws Exception {
    String page = wiki.page("Moving", "");
    wiki.show(page, "Moving", wiki.map(page, SampleMap.ofAllTypes(CARDS).document()));
    return page;
  }

  private BrowserContext context() {
    byte[] editor = "editor:editor".getBytes(StandardCharsets.UTF_8);
    String basic = "Basic " + Base64.getEncoder().encodeToString(editor);
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(1440, 900)
            .setExtraHTTPHeaders(Map.of("Authorization", basic)));
  }

  private Page open(BrowserContext context) {
    Page page = context.newPage();
    page.addInitScript(EditScript.MEASURE);
    page.navigate(url);
    page.locator(".journey-map-tools:not([hidden])").first().waitFor();
    return page;
  }

  /** Each context begins with an empty cache. */
  private void starts() {
    var first = new ArrayList<Double>();
    var second = new ArrayList<Double>();
    for (int i = 0; i < STARTS; i++) {
      try (BrowserContext context = context()) {
        first.add(start(open(context)));
        second.add(start(open(context)));
      }
    }
    cold = new Times(first);
    warm = new Times(second);
  }

  private static double start(Page page) {
    return number(page.evaluate("card => measure.start(card)", card(0)));
  }

  private static String card(int number) {
    return SampleMap.id("card", number);
  }

  private void edits() {
    try (BrowserContext context = context()) {
      Page page = open(context);
      start(page);
      page.keyboard().press("Escape");
      type(context, page);
      page.evaluate("() => { measure.tasks = [] }");
      saved = saved(page);
      ops = Times.of(page.evaluate("() => measure.ops()"));
      tasks = Times.of(page.evaluate("() => measure.tasks"));
      drag(page);
    }
  }

  /** A card across the map to the right edge, where it scrolls, and back to the middle. */
  private void drag(Page page) {
    var frames = new ArrayList<Double>();
    var tasks = new ArrayList<Double>();
    for (int i = 0; i < DRAGS; i++) {
      Mouse mouse = page.mouse();
      var card = page.locator(".journey-map-table [data-card-id='" + card(i) + "']");
      card.scrollIntoViewIfNeeded();
      card.hover();
      mouse.down();
      page.evaluate("() => measure.watch()");
      mouse.move(1420, 450, new Mouse.MoveOptions().setSteps(MOVES));
      page.waitForTimeout(AT_THE_EDGE);
      mouse.move(800, 450, new Mouse.MoveOptions().setSteps(MOVES));
      page.evaluate("() => { measure.isWatching = false }");
      requireDragging(page);
      frames.addAll(Times.of(page.evaluate("() => measure.frames")).all());
      tasks.addAll(Times.of(page.evaluate("() => measure.tasks")).all());
      page.keyboard().press("Escape");
      mouse.up();
    }
    dragFrames = new Times(frames);
    dragTasks = new Times(tasks);
  }

  private static void requireDragging(Page page) {
    if (page.locator("section.journey-map[data-dragging]").count() != 1) {
      throw new IllegalStateException("nothing is dragged: mend EditBenchmark");
    }
  }

  /** Each edit when the last one is saved. */
  private static Times saved(Page page) {
    var times = new ArrayList<Double>();
    for (int i = 0; i < EDITS; i++) {
      var edit = List.of(card(i), "is written anew, " + i);
      times.add(number(page.evaluate("([card, words]) => measure.edit(card, words)", edit)));
    }
    return new Times(times);
  }

  private static double number(Object answer) {
    return ((Number) answer).doubleValue();
  }

  /** In turn, so that both meet the same machine. */
  private void type(BrowserContext context, Page page) {
    Page beside = context.newPage();
    beside.addInitScript(EditScript.MEASURE);
    beside.navigate(url);
    beside.evaluate(EditScript.BARE, page.evaluate(EditScript.ROWS));
    for (int block = 0; block <= BLOCKS; block++) {
      page.bringToFront();
      write(page, block);
      keys(page);
      page.keyboard().press("Escape");
      beside.bringToFront();
      keys(beside);
      forget(block == 0, page, beside);
    }
    ours = Times.of(page.evaluate("() => measure.keys"));
    bare = Times.of(beside.evaluate("() => measure.keys"));
    beside.close();
  }

  private static void write(Page page, int number) {
    if (!Boolean.TRUE.equals(page.evaluate("card => measure.write(card)", card(number)))) {
      throw new IllegalStateException("card " + number + " cannot be written in: mend EditScript");
    }
  }

  /** Keys one after the other, each when the last one has been painted. */
  private static void keys(Page page) {
    for (char key : WORDS.toCharArray()) {
      page.keyboard().press(key == ' ' ? "Space" : String.valueOf(key));
      page.evaluate("() => measure.painted");
    }
  }

  private static void forget(boolean warming, Page... pages) {
    for (Page page : pages) {
      page.evaluate(warming ? "() => { measure.keys = [] }" : "() => 0");
    }
  }

  Map<String, Object> results() {
    var results = new LinkedHashMap<String, Object>();
    results.put("cards", CARDS);
    results.put("timesBare", timesBare());
    times().forEach((name, times) -> results.put(name, times.results()));
    return results;
  }

  private Map<String, Times> times() {
    var times = new LinkedHashMap<String, Times>();
    times.put("keystroke to paint in a card", ours);
    times.put("keystroke to paint in a bare cell", bare);
    times.put("click on Edit to a field, empty cache", cold);
    times.put("click on Edit to a field, filled cache", warm);
    times.put("an edit there and back", ops);
    times.put("leaving a field to saved", saved);
    times.put("tasks over 50 ms during " + EDITS + " edits", tasks);
    times.put("frame to frame while a card is dragged", dragFrames);
    times.put("tasks over 50 ms during " + DRAGS + " drags", dragTasks);
    return times;
  }

  private double timesBare() {
    return ours.percentile(95) / bare.percentile(95);
  }

  /** A table for people. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("Editing a map of " + CARDS + " cards, ms" + Times.HEADS);
    times().forEach((name, times) -> lines.add(times.line(name)));
    lines.add(
        String.format(
            Locale.ROOT, "a keystroke takes %.2f times as long as in a bare cell", timesBare()));
    return lines;
  }
}
