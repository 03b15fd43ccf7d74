package io.github.journeymaps.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.github.journeymaps.outside.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.rules.ExternalResource;

/** Somebody at a browser, for each test anew; a script that fails on the page fails the test. */
public final class Visit extends ExternalResource {
  /** In milliseconds; also on a machine that does much else. */
  private static final double PATIENCE = 20_000;

  private static Browser browser;

  private final List<String> errors = new ArrayList<>();
  private final List<BrowserContext> contexts = new ArrayList<>();

  private static synchronized Browser browser() {
    if (browser == null) {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Playwright playwright = Chromium.playwright();
      browser = Chromium.launch(playwright);
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browser"));
    }
    return browser;
  }

  /** On a screen of 1440 by 900, in light colours. */
  public Page desktop(String user) {
    return open(user, 1440, 900, ColorScheme.LIGHT);
  }

  public Page dark(String user) {
    return open(user, 1440, 900, ColorScheme.DARK);
  }

  public Page phone(String user) {
    return open(user, 390, 844, ColorScheme.LIGHT);
  }

  /** A phone that is touched. */
  public Page finger(String user) {
    return open(options(user, 390, 844, ColorScheme.LIGHT).setHasTouch(true));
  }

  private Page open(String user, int width, int height, ColorScheme colours) {
    return open(options(user, width, height, colours));
  }

  private static Browser.NewContextOptions options(
      String user, int width, int height, ColorScheme colours) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(colours)
        .setLocale("en-US")
        .setExtraHTTPHeaders(as(user));
  }

  private Page open(Browser.NewContextOptions options) {
    BrowserContext context = browser().newContext(options);
    contexts.add(context);
    Page page = context.newPage();
    page.onPageError(errors::add);
    return page;
  }

  /** What tells a site who asks. */
  static Map<String, String> as(String user) {
    byte[] name = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(name));
  }

  /** The map on a page, with the scripts at work. */
  public static Locator map(Page page, String path) {
    page.navigate(Site.url() + path);
    page.locator(".journey-map-tools:not([hidden])").first().waitFor();
    return page.locator("section.journey-map").first();
  }

  /** Chooses from the menu of a stage's, step's or lane's head, or of a card. */
  public static void menu(Locator thing, String command) {
    thing.hover(new Locator.HoverOptions().setPosition(4, 4));
    thing.locator(".journey-map-menu-button").click();
    thing.page().locator(".journey-map-menu [value='" + command + "']").click();
  }

  /** The map says these words to screen readers, after what this was asked for before. */
  public static void says(Locator map, String words) {
    says(map, Pattern.compile("^" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "$"));
  }

  public static void says(Locator map, Pattern words) {
    Locator said =
        map.locator(":scope > .journey-map-live > p:not([data-heard])")
            .filter(new Locator.FilterOptions().setHasText(words))
            .first();
    PlaywrightAssertions.assertThat(said).isAttached();
    said.evaluate(
        "p => { for (let at = p; at; at = at.previousElementSibling) at.dataset.heard = ''; }");
  }

  /** No finding of axe in what is ours on the page. */
  public static void accessible(Page page) {
    assertThat(Axe.findings(page, ".journey-map")).as(page.url()).isEmpty();
  }

  /** The same of what has come to a large map that was looked at without it. */
  static void accessible(Page page, String parts) {
    PlaywrightAssertions.assertThat(page.locator(parts).first()).isVisible();
    assertThat(Axe.findings(page, parts)).as(parts).isEmpty();
  }

  @Override
  protected void after() {
    // What is asked while a page closes finds nobody to answer it.
    contexts.forEach(context -> context.pages().forEach(Page::unrouteAll));
    contexts.forEach(BrowserContext::close);
    assertThat(errors).isEmpty();
  }
}
