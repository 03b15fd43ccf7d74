package io.github.journeymaps.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

public class PagesTest {

  private static final String HELLO =
      "<ac:structured-macro ac:name=\"hello\"><ac:parameter ac:name=\"map\">7</ac:parameter>"
          + "</ac:structured-macro>";

  private static RunningWiki wiki;
  private static int pages;

  private final HtmlBrowser browser = new HtmlBrowser(wiki.baseUrl());
  private final String title = "Paper " + ++pages;

  @BeforeClass
  public static void start() throws Exception {
    wiki = new RunningWiki();
  }

  @AfterClass
  public static void stop() {
    wiki.close();
  }

  private static String meta(Document page, String name) {
    return page.select("meta[name=ajs-" + name + "]").attr("content");
  }

  @Test
  public void aPageIsReadUnderItsTitleWithItsMacroDrawn() throws Exception {
    String id = wiki.page("DEMO", title, "<p>x</p>" + HELLO);
    browser.logIn("viewer");
    Document page = browser.page("/display/DEMO/" + title.replace(' ', '+'));
    assertThat(page.select("#main-content.wiki-content").html())
        .contains("<section>", "7|DEMO|display|page");
    assertThat(page.select("#title-text").text()).isEqualTo(title);
    assertThat(meta(page, "page-id")).isEqualTo(id);
    assertThat(meta(page, "space-key")).isEqualTo("DEMO");
    assertThat(meta(page, "context-path")).isEqualTo("/confluence");
    assertThat(meta(page, "remote-user")).isEqualTo("viewer");
    assertThat(meta(page, "atl-token")).isNotEmpty();
    assertThat(page.select("#editPageLink")).isEmpty();
  }

  @Test
  public void whoIsNotSignedInIsAskedToAndLedBack() throws Exception {
    wiki.page("DEMO", title, "<p>secret</p>");
    HttpResponse<String> asked = browser.open("/display/DEMO/" + title.replace(' ', '+'));
    assertThat(asked.uri().getPath()).endsWith("/login.action");
    String back = Jsoup.parse(asked.body()).select("[name=os_destination]").val();
    HttpResponse<String> there =
        browser.post(
            "/dologin.action",
            "os_username",
            "viewer",
            "os_password",
            "viewer",
            "os_destination",
            back);
    assertThat(there.body()).contains("<p>secret</p>");
    assertThat(browser.open("/logout.action").uri().getPath()).endsWith("/login.action");
    assertThat(browser.page("/").text()).doesNotContain("Demonstration Space");
  }

  @Test
  public void aWrongPasswordAndAForeignTargetAreNotFollowed() throws Exception {
    assertThat(browser.post("/dologin.action", "os_username", "viewer", "os_password", "x").body())
        .contains("incorrect");
    HttpResponse<String> home =
        browser.post(
            "/dologin.action",
            "os_username",
            "viewer",
            "os_password",
            "viewer",
            "os_destination",
            "//evil.example/");
    assertThat(home.uri().getPath()).isEqualTo("/confluence/");
  }

  @Test
  public void aPageThatMayNotBeSeenIsNotFound() throws Exception {
    String id = wiki.page("SECRET", title, "");
    browser.logIn("viewer");
    assertThat(browser.open("/pages/viewpage.action?pageId=" + id).statusCode()).isEqualTo(404);
    assertThat(browser.open("/display/SECRET/" + title.replace(' ', '+')).statusCode())
        .isEqualTo(404);
    assertThat(browser.open("/pages/editpage.action?pageId=" + id).statusCode()).isEqualTo(404);
    assertThat(browser.open("/nothing/here").statusCode()).isEqualTo(404);
  }

  @Test
  public void anEditMakesTheNextVersionAndKeepsMacros() throws Exception {
    String id = wiki.page("DEMO", title, "<p>x</p>" + HELLO);
    browser.logIn("editor");
    Document editor = browser.page("/pages/editpage.action?pageId=" + id);
    String html = editor.select("#wysiwygContent").val();
    assertThat(html).contains("editor-inline-macro", "data-macro-parameters=\"map=7\"");
    HttpResponse<String> saved =
        browser.post(
            "/pages/doeditpage.action",
            "atl_token",
            editor.select("[name=atl_token]").val(),
            "pageId",
            id,
            "originalVersion",
            "1",
            "title",
            title,
            "wysiwygContent",
            html.replace("x", "y"));
    assertThat(saved.uri().getPath()).contains("/display/DEMO/");
    assertThat(
            wiki.json(
                    "editor",
                    "GET",
                    "/rest/api/content/" + id + "?expand=body.storage,version",
                    null)
                .at("/body/storage/value")
                .asText())
        .isEqualTo("<p>y</p>" + HELLO);
    assertThat(browser.page("/pages/viewpreviousversions.action?pageId=" + id).select("tbody tr"))
        .hasSize(2);
  }

  @Test
  public void aFormFromElsewhereIsRefused() throws Exception {
    String id = wiki.page("DEMO", title, "");
    browser.logIn("editor");
    assertThat(
            browser.post("/pages/doremovepage.action", "pageId", id, "atl_token", "x").statusCode())
        .isEqualTo(403);
    assertThat(browser.open("/pages/doremovepage.action?pageId=" + id).statusCode()).isEqualTo(405);
  }

  @Test
  public void aLateEditComesBackWithWhatWasWritten() throws Exception {
    String id = wiki.page("DEMO", title, "<p>1</p>");
    browser.logIn("editor");
    String token =
        browser.page("/pages/editpage.action?pageId=" + id).select("[name=atl_token]").val();
    wiki.json(
        "admin",
        "PUT",
        "/rest/api/content/" + id,
        RunningWiki.pageJson("DEMO", title, "<p>2</p>", 2));
    HttpResponse<String> late =
        browser.post(
            "/pages/doeditpage.action",
            "atl_token",
            token,
            "pageId",
            id,
            "originalVersion",
            "1",
            "title",
            title,
            "wysiwygContent",
            "<p>mine</p>");
    Document editor = Jsoup.parse(late.body());
    assertThat(editor.select("[role=alert]").text()).contains("next is: 3");
    assertThat(editor.select("#wysiwygContent").val()).isEqualTo("<p>mine</p>");
  }

  @Test
  public void aCopyIsANewPageOnceItIsSaved() throws Exception {
    String id = wiki.page("DEMO", title, HELLO);
    browser.logIn("editor");
    Document editor = browser.page("/pages/copypage.action?idOfPageToCopy=" + id);
    assertThat(meta(editor, "page-id")).isEqualTo("0");
    HttpResponse<String> saved =
        browser.post(
            "/pages/docreatepage.action",
            "atl_token",
            editor.select("[name=atl_token]").val(),
            "spaceKey",
            "DEMO",
            "title",
            editor.select("#content-title").val(),
            "wysiwygContent",
            editor.select("#wysiwygContent").val());
    assertThat(saved.body()).contains("Copy of " + title, "7|DEMO|display|page");
  }

  @Test
  public void theEditorAsksForPlaceholders() throws Exception {
    String id = wiki.page("DEMO", title, "");
    String asked =
        "{\"contentId\":\"" + id + "\",\"macro\":{\"name\":\"hello\",\"params\":{\"map\":\"9\"}}}";
    String path = "/rest/tinymce/1/macro/";
    assertThat(call("editor", path + "placeholder", asked).body())
        .contains("data-macro-parameters=\"map=9\"");
    assertThat(call("viewer", path + "placeholder", asked).statusCode()).isEqualTo(403);
    String unsaved =
        asked.replace(id, "0").replace("{\"contentId", "{\"spaceKey\":\"DEMO\",\"contentId");
    assertThat(call("editor", path + "placeholder", unsaved).body())
        .contains("data-macro-parameters=\"map=9\"");
  }

  private static HttpResponse<String> call(String user, String path, String body) throws Exception {
    var request =
        wiki.request(user, path)
            .header("X-Atlassian-Token", "no-check")
            .POST(BodyPublishers.ofString(body));
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  @Test
  public void theThemeIsChosenAndKept() throws Exception {
    assertThat(browser.page("/?theme=dark").select("html").attr("data-color-mode"))
        .isEqualTo("dark");
    assertThat(browser.page("/").select("html").attr("data-color-mode")).isEqualTo("dark");
    assertThat(browser.page("/?theme=auto").select("html").attr("data-theme-choice"))
        .isEqualTo("auto");
  }

  @Test
  public void pagesEscapeWhatPeopleWrite() throws Exception {
    String id = wiki.page("DEMO", "<b>\"" + title, "");
    browser.logIn("viewer");
    assertThat(browser.page("/pages/viewpage.action?pageId=" + id).select("#title-text").text())
        .isEqualTo("<b>\"" + title);
  }

  @Test
  public void anExportToWordIsDrawnAsSuch() throws Exception {
    String id = wiki.page("DEMO", title, HELLO);
    assertThat(wiki.get("viewer", "/exportword?pageId=" + id).body()).contains("7|DEMO|word|page");
  }
}
