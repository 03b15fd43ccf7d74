package io.github.journeymaps.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.github.journeymaps.browser.Chromium;
import io.github.journeymaps.host.Host;
import io.github.journeymaps.host.HostOptions;
import io.github.journeymaps.outside.IssueMap;
import io.github.journeymaps.outside.Jira;
import io.github.journeymaps.outside.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Time from the start of navigation until a map of {@value #CARDS} cards with {@value #ISSUES}
 * issues on two Jiras is on the screen, with a filled cache, while the Jiras are up, slow, and
 * down: they are to make no difference. Each load has a page of its own with a key that nobody has
 * asked for yet, so that both Jiras are asked for every one.
 */
final class IssuesBenchmark {
  private static final int LOADS = Integer.getInteger("bench.issue.loads", 15);
  private static final int WARM_UPS = 40;
  private static final int CARDS = 40;
  private static final int ISSUES = 120;

  /** How it is with both Jiras. */
  private enum Weather {
    UP("slowMillis", 0),
    SLOW("slowMillis", 10_000),
    DOWN("down", true);

    private final String name;
    private final Object value;

    Weather(String name, Object value) {
      this.name = name;
      this.value = value;
    }
  }

  private final Map<Weather, List<Double>> drawn = new EnumMap<>(Weather.class);
  private final Visitor editor;

  /** Whose looks put no back-links on. */
  private final Visitor viewer;

  private final List<Jira> jiras;
  private final List<String> servers;
  private final List<List<String>> keys = new ArrayList<>();
  private int odd = 900_000;

  private IssuesBenchmark(Host host) {
    editor = new Visitor(host.url(), "editor");
    viewer = new Visitor(host.url(), "viewer");
    jiras = host.jiraUrls().stream().map(url -> new Jira(url, host.url())).toList();
    var found = editor.get("/rest/journey-maps/1.0/jira/servers").expect(200).json();
    servers = found.path("results").findValuesAsText("id");
    for (Weather weather : Weather.values()) {
      drawn.put(weather, new ArrayList<>());
    }
  }

  static IssuesBenchmark run() throws Exception {
    try (Host host = Host.start(HostOptions.forTests().withJiras(2));
        Playwright playwright = Chromium.playwright();
        Browser browser = Chromium.launch(playwright);
        BrowserContext context = browser.newContext(asViewer());
        Page page = context.newPage()) {
      var benchmark = new IssuesBenchmark(host);
      benchmark.makeIssues();
      page.addInitScript(Painted.script(".none", String.valueOf(CARDS)));
      benchmark.load(page, host.url().toString());
      return benchmark;
    }
  }

  private void makeIssues() {
    for (Jira jira : jiras) {
      var made = new ArrayList<String>();
      for (int i = 0; i < ISSUES / 2; i++) {
        made.add(jira.create("CX", "Task", "Issue " + i + " " + UUID.randomUUID()));
      }
      keys.add(made);
    }
  }

  /** Loads in turn, so that whatever else the machine does is borne by all alike. */
  private void load(Page page, String base) throws Exception {
    int kinds = Weather.values().length;
    var urls = new ArrayDeque<String>();
    for (int i = 0; i < WARM_UPS + LOADS * kinds; i++) {
      urls.add(
          base + "/pages/viewpage.action?pageId=" + IssueMap.of(editor, "OPEN", pains()).page());
    }
    IssueMap any = IssueMap.of(editor, "OPEN", pains());
    for (int i = 0; i < WARM_UPS; i++) {
      visit(page, urls.remove(), any, Weather.UP);
    }
    for (int i = 0; i < LOADS; i++) {
      for (int j = 0; j < kinds; j++) {
        Weather weather = Weather.values()[(i + j) % kinds];
        drawn.get(weather).add(visit(page, urls.remove(), any, weather));
      }
    }
  }

  /**
   * The time of one load. What trouble was met before is forgotten first, so that both Jiras are
   * asked.
   *
   * @param any a map that says so: it is asked about anew while both are up
   */
  private double visit(Page page, String url, IssueMap any, Weather weather) throws Exception {
    viewer.get(any.api("/issues?fresh=true")).expect(200);
    page.navigate("about:blank");
    double[] time = new double[1];
    both(weather, () -> time[0] = visit(page, url));
    return time[0];
  }

  private void both(Weather weather, Jira.Deed deed) throws Exception {
    jiras
        .get(0)
        .with(
            weather.name,
            weather.value,
            () -> jiras.get(1).with(weather.name, weather.value, deed));
  }

  private static double visit(Page page, String url) {
    double[] time = new double[1];
    // The next load begins when nothing of this one is on its way.
    page.waitForResponse(
        response -> response.url().contains("/issues?"),
        new Page.WaitForResponseOptions().setTimeout(60_000),
        () -> time[0] = Painted.visit(page, url).get("drawn"));
    return time[0];
  }

  private static Browser.NewContextOptions asViewer() {
    byte[] name = "viewer:viewer".getBytes(StandardCharsets.UTF_8);
    String basic = "Basic " + Base64.getEncoder().encodeToString(name);
    return new Browser.NewContextOptions().setExtraHTTPHeaders(Map.of("Authorization", basic));
  }

  private List<Map<String, Object>> pains() {
    var pains = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < CARDS; i++) {
      var links = new ArrayList<Object>();
      for (int n = i * ISSUES / CARDS; n < (i + 1) * ISSUES / CARDS; n++) {
        links.add(IssueMap.link(servers.get(n % 2), keys.get(n % 2).get(n / 2)));
      }
      pains.add(IssueMap.pain("Pain " + i, "trivial", links.toArray()));
    }
    String next = "CX-" + ++odd;
    var odds = servers.stream().map(server -> IssueMap.link(server, next)).toArray();
    pains.set(0, IssueMap.pain("Pain 0", "trivial", odds));
    return pains;
  }

  private double median(Weather weather) {
    return new Times(drawn.get(weather)).percentile(50);
  }

  Map<String, Object> results() {
    var results = new LinkedHashMap<String, Object>();
    drawn.forEach((weather, times) -> results.put(weather.name(), new Times(times).results()));
    results.put("slowToUp", median(Weather.SLOW) / median(Weather.UP));
    results.put("downToUp", median(Weather.DOWN) / median(Weather.UP));
    return results;
  }

  /** A table for people. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("A map with " + ISSUES + " issues, ms to drawn    " + Times.HEADS);
    drawn.forEach(
        (weather, times) ->
            lines.add(new Times(times).line("Jira " + weather.name().toLowerCase(Locale.ROOT))));
    lines.add(
        String.format(
            Locale.ROOT,
            "medians: slow %.3f times up, down %.3f times up",
            median(Weather.SLOW) / median(Weather.UP),
            median(Weather.DOWN) / median(Weather.UP)));
    return lines;
  }
}
