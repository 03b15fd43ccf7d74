package io.github.journeymaps.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

public class ContentRestTest {

  private static final String CONTENT = "/rest/api/content/";
  private static final String WHOLE =
      "?expand=body.storage,body.view,version,history,space,ancestors";

  private static RunningWiki wiki;
  private static int pages;

  private final String title = "Page " + ++pages;

  @BeforeClass
  public static void start() throws Exception {
    wiki = new RunningWiki();
  }

  @AfterClass
  public static void stop() {
    wiki.close();
  }

  @Before
  public void forget() {
    wiki.published.clear();
  }

  private static int status(String user, String method, String path, String body) throws Exception {
    return wiki.call(user, method, path, body).statusCode();
  }

  private String body(String storage, int version) {
    return RunningWiki.pageJson("DEMO", title, storage, version);
  }

  @Test
  public void aPageIsMadeReadChangedAndFound() throws Exception {
    String id = wiki.page("DEMO", title, "<p>Hello</p>");
    JsonNode read = wiki.json("viewer", "GET", CONTENT + id + WHOLE, null);
    assertThat(read.at("/body/storage/value").asText()).isEqualTo("<p>Hello</p>");
    assertThat(read.at("/body/view/value").asText()).isEqualTo("<p>Hello</p>");
    assertThat(read.at("/version/number").asInt()).isEqualTo(1);
    assertThat(read.at("/history/createdBy/username").asText()).isEqualTo("editor");
    assertThat(read.at("/space/key").asText()).isEqualTo("DEMO");
    assertThat(read.at("/_links/webui").asText()).startsWith("/display/DEMO/Page+");
    JsonNode changed = wiki.json("editor", "PUT", CONTENT + id, body("<p>Bye</p>", 2));
    assertThat(changed.at("/version/number").asInt()).isEqualTo(2);
    JsonNode found =
        wiki.json(
            "viewer",
            "GET",
            "/rest/api/content?spaceKey=DEMO&title=" + title.replace(' ', '+'),
            null);
    assertThat(found.at("/results/0/id").asText()).isEqualTo(id);
    assertThat(found.path("size").asInt()).isEqualTo(1);
    assertThat(wiki.published)
        .extracting(Object::getClass)
        .extracting(Object::toString)
        .containsExactly(PageCreateEvent.class.toString(), PageUpdateEvent.class.toString());
  }

  @Test
  public void oldVersionsAreListedAndRead() throws Exception {
    String id = wiki.page("DEMO", title, "<p>1</p>");
    wiki.json("editor", "PUT", CONTENT + id, body("<p>2</p>", 2));
    for (String root : new String[] {"/rest/api/content/", "/rest/experimental/content/"}) {
      JsonNode versions = wiki.json("viewer", "GET", root + id + "/version", null);
      assertThat(versions.path("results").findValuesAsText("number")).containsExactly("2", "1");
    }
    assertThat(wiki.get("viewer", "/pages/viewpage.action?pageId=" + id + "&pageVersion=1").body())
        .contains("<p>1</p>", "old version");
  }

  @Test
  public void aStaleVersionIsAConflict() throws Exception {
    String id = wiki.page("DEMO", title, "<p>1</p>");
    HttpResponse<String> stale = wiki.call("editor", "PUT", CONTENT + id, body("<p>x</p>", 1));
    assertThat(stale.statusCode()).isEqualTo(409);
    JsonNode error = RunningWiki.JSON.readTree(stale.body());
    assertThat(error.path("statusCode").asInt()).isEqualTo(409);
    assertThat(error.path("message").asText()).contains("next is: 2");
  }

  @Test
  public void whatMayNotBeSeenIsNotThere() throws Exception {
    String id = wiki.page("SECRET", title, "<p>1</p>");
    assertThat(status("viewer", "GET", CONTENT + id, null)).isEqualTo(404);
    assertThat(status(null, "GET", CONTENT + id, null)).isEqualTo(404);
    assertThat(status("viewer", "PUT", CONTENT + id, body("<p>2</p>", 2))).isEqualTo(404);
    assertThat(status("viewer", "DELETE", CONTENT + id, null)).isEqualTo(404);
    assertThat(status("admin", "GET", CONTENT + id, null)).isEqualTo(200);
    assertThat(status("admin", "GET", CONTENT + "999999999", null)).isEqualTo(404);
    assertThat(status("admin", "GET", CONTENT + "nonsense", null)).isEqualTo(404);
  }

  @Test
  public void whoMayOnlyReadIsForbiddenToWrite() throws Exception {
    String id = wiki.page("OPEN", title, "<p>1</p>");
    assertThat(status("viewer", "PUT", CONTENT + id, body("<p>2</p>", 2))).isEqualTo(403);
    assertThat(status(null, "PUT", CONTENT + id, body("<p>2</p>", 2))).isEqualTo(401);
    assertThat(status("viewer", "POST", CONTENT, RunningWiki.pageJson("OPEN", "x", "", 0)))
        .isEqualTo(403);
    assertThat(status("outsider", "POST", CONTENT, RunningWiki.pageJson("DEMO", "x", "", 0)))
        .isEqualTo(404);
  }

  @Test
  public void aWrongPasswordIsRefused() throws Exception {
    var request = wiki.request(null, CONTENT).header("Authorization", "Basic YWRtaW46bm8=");
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
  }

  @Test
  public void brokenInputIsABadRequest() throws Exception {
    assertThat(status("editor", "POST", CONTENT, "no json")).isEqualTo(400);
    assertThat(status("editor", "POST", CONTENT, "")).isEqualTo(400);
    assertThat(status("editor", "POST", CONTENT, body("<p>", 0))).isEqualTo(400);
    assertThat(status("editor", "POST", CONTENT, RunningWiki.pageJson("DEMO", " ", "", 0)))
        .isEqualTo(400);
    assertThat(status("editor", "GET", "/rest/api/search?cql=what", null)).isEqualTo(400);
    assertThat(status("editor", "PATCH", CONTENT + "1", "{}")).isEqualTo(405);
    assertThat(status("editor", "GET", "/rest/api/nothing", null)).isEqualTo(404);
  }

  @Test
  public void jsonUnderAnotherNameIsRefused() throws Exception {
    assertThat(wiki.send("text/plain", "editor", CONTENT, "", body("", 0)).statusCode())
        .isEqualTo(415);
  }

  @Test
  public void aPageGoesToTheBinAndComesBack() throws Exception {
    String id = wiki.page("DEMO", title, "<p>1</p>");
    wiki.published.clear();
    assertThat(status("viewer", "DELETE", CONTENT + id, null)).isEqualTo(403);
    assertThat(status("editor", "DELETE", CONTENT + id, null)).isEqualTo(204);
    assertThat(status("editor", "GET", CONTENT + id, null)).isEqualTo(404);
    assertThat(status("editor", "GET", CONTENT + id + "?status=trashed", null)).isEqualTo(200);
    String restore = "{\"version\":{\"number\":2},\"type\":\"page\",\"status\":\"current\"}";
    assertThat(status("editor", "PUT", CONTENT + id, restore)).isEqualTo(200);
    assertThat(status("editor", "GET", CONTENT + id, null)).isEqualTo(200);
    status("editor", "DELETE", CONTENT + id, null);
    assertThat(status("editor", "DELETE", CONTENT + id + "?status=trashed", null)).isEqualTo(403);
    assertThat(status("admin", "DELETE", CONTENT + id + "?status=trashed", null)).isEqualTo(204);
    assertThat(wiki.published)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            PageTrashedEvent.class.getSimpleName(),
            PageRestoreEvent.class.getSimpleName(),
            PageTrashedEvent.class.getSimpleName(),
            PageRemoveEvent.class.getSimpleName());
  }

  @Test
  public void restrictionsAreSetReadAndLifted() throws Exception {
    String id = wiki.page("DEMO", title, "<p>1</p>");
    String restriction =
        "[{\"operation\":\"read\",\"restrictions\":{\"user\":[{\"type\":\"known\","
            + "\"username\":\"editor\"}],\"group\":[]}}]";
    String path = "/rest/experimental/content/" + id + "/restriction";
    assertThat(status("viewer", "PUT", path, restriction)).isEqualTo(403);
    JsonNode set = wiki.json("editor", "PUT", path, restriction);
    assertThat(set.at("/results/0/restrictions/user/results/0/username").asText())
        .isEqualTo("editor");
    assertThat(status("viewer", "GET", CONTENT + id, null)).isEqualTo(404);
    assertThat(status("editor", "GET", CONTENT + id, null)).isEqualTo(200);
    assertThat(status("editor", "DELETE", CONTENT + id + "/restriction", null)).isEqualTo(200);
    assertThat(status("viewer", "GET", CONTENT + id, null)).isEqualTo(200);
    assertThat(status("editor", "PUT", path, restriction.replace("editor", "nobody")))
        .isEqualTo(400);
  }

  @Test
  public void aPageIsMovedByItsAncestors() throws Exception {
    String parent = wiki.page("DEMO", title + " above", "");
    String id = wiki.page("DEMO", title, "<p>1</p>");
    wiki.published.clear();
    String move = "{\"version\":{\"number\":2},\"ancestors\":[{\"id\":\"" + parent + "\"}]}";
    assertThat(wiki.json("editor", "PUT", CONTENT + id, move).at("/ancestors/0/id").asText())
        .isEqualTo(parent);
    assertThat(wiki.published).hasAtLeastOneElementOfType(PageMoveEvent.class);
    String below = "{\"version\":{\"number\":2},\"ancestors\":[{\"id\":\"" + id + "\"}]}";
    assertThat(status("editor", "PUT", CONTENT + parent, below)).isEqualTo(400);
  }

  @Test
  public void filesAreAttachedAndDownloaded() throws Exception {
    String id = wiki.page("DEMO", title, "");
    String path = CONTENT + id + "/child/attachment";
    assertThat(wiki.upload("editor", path, "").statusCode()).isEqualTo(403);
    HttpResponse<String> answer = wiki.upload("editor", path, "no-check");
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode file = RunningWiki.JSON.readTree(answer.body()).at("/results/0");
    assertThat(file.path("title").asText()).isEqualTo("a b.txt");
    assertThat(wiki.upload("editor", path, "no-check").statusCode()).isEqualTo(400);
    assertThat(wiki.upload("viewer", path, "no-check").statusCode()).isEqualTo(403);
    HttpResponse<String> bytes = wiki.get("viewer", file.at("/_links/download").asText());
    assertThat(bytes.body()).isEqualTo("Hello");
    assertThat(bytes.headers().firstValue("Content-Disposition").orElse("")).startsWith("attach");
    assertThat(wiki.get("outsider", file.at("/_links/download").asText()).statusCode())
        .isEqualTo(404);
  }

  @Test
  public void everybodyIsToldWhoTheyAre() throws Exception {
    assertThat(wiki.json("viewer", "GET", "/rest/api/user/current", null).path("username").asText())
        .isEqualTo("viewer");
    assertThat(wiki.json(null, "GET", "/rest/api/user/current", null).path("type").asText())
        .isEqualTo("anonymous");
  }

  @Test
  public void searchFindsWhatMayBeSeen() throws Exception {
    String id = wiki.page("SECRET", title, "<p>wombat" + pages + "</p>");
    String path = "/rest/api/search?cql=text~%22WOMBAT" + pages + "%22";
    assertThat(wiki.json("admin", "GET", path, null).at("/results/0/content/id").asText())
        .isEqualTo(id);
    assertThat(wiki.json("viewer", "GET", path, null).path("size").asInt()).isZero();
  }

  @Test
  public void readOnlyModeRefusesEveryWrite() throws Exception {
    wiki.readOnly = true;
    try {
      assertThat(status("editor", "POST", CONTENT, body("", 0))).isEqualTo(405);
      assertThat(status("editor", "GET", "/rest/api/content", null)).isEqualTo(200);
    } finally {
      wiki.readOnly = false;
    }
  }
}
