package io.github.journeymaps.host.wiki;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** The page editor in a browser, with the ids of Confluence's classic editor. */
public class PageEditorIT {

  private static final String OPENER =
      "AJS.MacroBrowser.setMacroJsOverride('hello', {opener: macro => {"
          + " window.opened = macro;"
          + " tinymce.confluence.MacroUtils.insertMacro({contentId: AJS.Meta.get('content-id'),"
          + " macro: {name: macro.name, params: {map: (macro.params.map || '') + '4|2'}, body: ''}});"
          + "}})";

  private static RunningWiki wiki;
  private static Playwright playwright;
  private static Browser browser;
  private static int pages;

  private final List<String> errors = new ArrayList<>();
  private final String title = "Sheet " + ++pages;
  private Page page;

  @BeforeClass
  public static void start() throws Exception {
    wiki = new RunningWiki();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterClass
  public static void stop() {
    playwright.close();
    wiki.close();
  }

  @Before
  public void logIn() {
    page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1200, 800));
    page.onPageError(errors::add);
    page.navigate(wiki.baseUrl() + "/login.action");
    page.fill("#os_username", "editor");
    page.fill("#os_password", "editor");
    page.click("#loginButton");
  }

  @After
  public void noErrors() {
    page.close();
    assertThat(errors).isEmpty();
  }

  private FrameLocator editor() {
    return page.frameLocator("#wysiwygTextarea_ifr");
  }

  private Locator placeholder() {
    return editor().locator("img.editor-inline-macro");
  }

  private String storage(String id) throws Exception {
    return wiki.json("editor", "GET", "/rest/api/content/" + id + "?expand=body.storage", null)
        .at("/body/storage/value")
        .asText();
  }

  @Test
  public void aMacroIsFoundInsertedByItsOwnDialogEditedAndSaved() throws Exception {
    String id = wiki.page("DEMO", title, "<p>before</p>");
    page.navigate(wiki.baseUrl() + "/pages/editpage.action?pageId=" + id);
    page.waitForFunction("() => AJS.MacroBrowser !== undefined");
    page.evaluate(OPENER);
    page.click("#rte-button-insert");
    page.click("#rte-insert-macro");
    page.fill("#macro-browser-search", "of hel");
    assertThat(page.locator("#macro-tiles li:visible")).hasCount(1);
    page.click("#macro-browser-dialog #macro-hello");
    assertThat(placeholder()).hasAttribute("data-macro-parameters", "map=4\\|2");
    assertThat(page.locator("#macro-browser-dialog")).isHidden();
    placeholder().dblclick();
    assertThat(placeholder()).hasAttribute("data-macro-parameters", "map=4\\|24\\|2");
    assertThat(page.evaluate("window.opened.params.map")).isEqualTo("4|2");
    page.click("#rte-button-publish");
    assertThat(page.locator("#main-content")).containsText("4|24|2|DEMO|display|page");
    assertThat(storage(id))
        .isEqualTo(
            "<p>before</p><ac:structured-macro ac:name=\"hello\"><ac:parameter ac:name=\"map\">"
                + "4|24|2</ac:parameter></ac:structured-macro>");
  }

  @Test
  public void aMacroWithoutADialogIsInsertedAsItIs() {
    page.navigate(wiki.baseUrl() + "/pages/createpage.action?spaceKey=DEMO");
    page.fill("#content-title", title);
    editor().locator("#tinymce").click();
    page.keyboard().type("first line");
    page.keyboard().press("Enter");
    page.click("#rte-button-insert");
    page.click("#rte-insert-macro");
    page.click("#macro-hello");
    assertThat(placeholder()).hasCount(1);
    page.click("#rte-button-publish");
    assertThat(page.locator("#title-text")).hasText(title);
    assertThat(page.locator("#main-content p").first()).hasText("first line");
    assertThat(page.locator("#main-content")).containsText("-|DEMO|display|page");
  }

  @Test
  public void aChosenPlaceholderCanBeRemovedByItsPanel() throws Exception {
    String id =
        wiki.page("DEMO", title, "<p>a</p><ac:structured-macro ac:name=\"hello\" /><p>b</p>");
    page.navigate(wiki.baseUrl() + "/pages/editpage.action?pageId=" + id);
    placeholder().click();
    page.click(".macro-property-panel-remove");
    assertThat(placeholder()).hasCount(0);
    page.click("#rte-button-publish");
    assertThat(page.locator("#main-content")).hasText("ab");
  }

  @Test
  public void thePageFollowsTheSystemsColoursUntilOneIsChosen() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.navigate(wiki.baseUrl() + "/");
    assertThat(page.locator("html")).hasAttribute("data-color-mode", "dark");
    page.navigate(wiki.baseUrl() + "/?theme=light");
    assertThat(page.locator("html")).hasAttribute("data-color-mode", "light");
  }

  @Test
  public void nothingIsWiderThanAPhone() throws Exception {
    String id = wiki.page("DEMO", title, "<p>words</p>");
    page.setViewportSize(390, 844);
    for (String path :
        List.of(
            "/",
            "/pages/viewpage.action?pageId=" + id,
            "/pages/editpage.action?pageId=" + id,
            "/pages/viewpreviousversions.action?pageId=" + id)) {
      page.navigate(wiki.baseUrl() + path);
      assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
          .as(path)
          .isLessThanOrEqualTo(390);
    }
  }
}
