package io.github.journeymaps.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.github.journeymaps.browser.Chromium;
import io.github.journeymaps.host.Host;
import io.github.journeymaps.host.HostOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Time from the start of navigation until the diagram of {@value SampleJourney#STEPS} steps is on
 * the screen: our page, and one that differs from it in that mermaid draws it. Both are loaded in
 * turn, by one browser, with one measuring script.
 */
final class PageBenchmark {
  private static final int LOADS = Integer.getInteger("bench.loads", 11);
  private static final Path MERMAID =
      Path.of("src/main/ts/node_modules/mermaid/dist/mermaid.min.js");

  /** A wiki has been running for a while: its code is compiled. */
  private static final int SERVER_WARM_UPS = 150;

  /**
   * How often a context has seen a page when it is warm: browsers keep compiled scripts by then.
   */
  private static final int WARM = 3;

  /** In bytes a second. */
  private static final int TEN_MEGABIT = 10_000_000 / 8;

  private static final String MEASURE =
      Painted.script(
          "pre.mermaid svg circle.face",
          "location.pathname.includes('%s') ? %d : %d"
              .formatted(Beside.MARK, SampleJourney.STEPS, SampleJourney.CARDS));

  private final Loads ours = new Loads();
  private final Loads mermaid = new Loads();

  private int scriptBytes;

  private PageBenchmark() {}

  /** Loads both pages, cold and warm. */
  static PageBenchmark run() throws Exception {
    var benchmark = new PageBenchmark();
    try (Host host = Host.start(HostOptions.forTests());
        Beside beside = new Beside(host.url(), MERMAID);
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright)) {
      Wiki wiki = new Wiki(host.url());
      String our = beside.url() + "/pages/viewpage.action?pageId=" + ourPage(wiki);
      wiki.page(Beside.MARK, "<p>" + Beside.MARK + "</p>");
      String their = beside.url() + "/display/OPEN/" + Beside.MARK;
      benchmark.scriptBytes = beside.scriptBytes();
      benchmark.load(browser, beside, our, their);
      return benchmark;
    }
  }

  private static String ourPage(Wiki wiki) throws Exception {
    String page = wiki.page("Moving", "<p>The map follows.</p>");
    wiki.show(page, "Moving", wiki.map(page, SampleJourney.map().document()));
    return page;
  }

  /** The first rounds warm the server, the browser and the disk, and do not count. */
  private void load(Browser browser, Beside beside, String our, String their) throws Exception {
    String blank = beside.blank();
    Wiki.ask(our, SERVER_WARM_UPS);
    Wiki.ask(their, SERVER_WARM_UPS);
    round(browser, blank, our, new Loads());
    round(browser, blank, their, new Loads());
    for (int i = 0; i < LOADS; i++) {
      boolean oursFirst = i % 2 == 0;
      round(browser, blank, oursFirst ? our : their, oursFirst ? ours : mermaid);
      round(browser, blank, oursFirst ? their : our, oursFirst ? mermaid : ours);
    }
  }

  /** A fresh context has an empty cache. Each visit comes from a blank page of the same origin. */
  private static void round(Browser browser, String blank, String url, Loads to) {
    try (BrowserContext context = browser.newContext();
        Page page = context.newPage()) {
      page.addInitScript(MEASURE);
      to.cold(visit(page, blank, url));
      for (int visit = 2; visit < WARM; visit++) {
        visit(page, blank, url);
      }
      to.warm(visit(page, blank, url));
    }
    try (BrowserContext context = browser.newContext();
        Page page = context.newPage()) {
      page.addInitScript(MEASURE);
      slow(context.newCDPSession(page));
      to.slow(visit(page, blank, url));
    }
  }

  /**
   * A line like that of a home office; the rest is measured on one machine, with no line at all.
   */
  private static void slow(CDPSession browser) {
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 40);
    line.addProperty("downloadThroughput", TEN_MEGABIT);
    line.addProperty("uploadThroughput", TEN_MEGABIT);
    browser.send("Network.enable");
    browser.send("Network.emulateNetworkConditions", line);
  }

  private static Map<String, Double> visit(Page page, String blank, String url) {
    page.navigate(blank);
    return Painted.visit(page, url);
  }

  Map<String, Object> results() {
    return Map.of(
        "loads",
        LOADS,
        "steps",
        SampleJourney.STEPS,
        "cards",
        SampleJourney.CARDS,
        "mermaidScriptGzip",
        scriptBytes,
        "ours",
        ours.results(),
        "mermaid",
        mermaid.results(),
        "timesSoonerCold",
        mermaid.medianCold() / ours.medianCold(),
        "timesSoonerWarm",
        mermaid.medianWarm() / ours.medianWarm(),
        "timesSoonerSlow",
        mermaid.medianSlow() / ours.medianSlow());
  }

  /** A table for people. */
  List<String> lines() {
    return List.of(
        "Page, ms from navigation to drawn: median (least … greatest) of " + LOADS + " loads",
        "           empty cache             filled cache            empty cache, 10 Mbit/s"
            + "  empty cache: answered   first paint",
        ours.line("ours"),
        mermaid.line("mermaid"),
        String.format(
            Locale.ROOT,
            "ours is drawn %.1f (empty), %.1f (filled), %.1f (10 Mbit/s) times sooner",
            mermaid.medianCold() / ours.medianCold(),
            mermaid.medianWarm() / ours.medianWarm(),
            mermaid.medianSlow() / ours.medianSlow()));
  }
}
