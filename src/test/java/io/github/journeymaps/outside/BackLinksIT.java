package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.IssueMap.pain;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.Test;

/** What issues say of the cards they work on. */
public class BackLinksIT {
  private static final String PAGE = "/plugins/servlet/journey-maps/back-links";
  private static final String REST = "/rest/journey-maps/1.0/back-links";
  private static final String BIN = "/rest/journey-maps/1.0/bin/";

  private final Visitor editor = Site.editor();
  private final Jira jira = Jira.ofSite();
  private final String server = Jira.server(editor);
  private final IssueMap map =
      IssueMap.of(editor, "DEMO", List.of(pain("Nobody comes", "workaround")));

  private Reply link(String key) {
    return editor.post(map.issuesOf(0), Reply.object("server", server, "key", key));
  }

  private boolean hasBackLinks(String key, int count) {
    return jira.remoteLinks(key).size() == count;
  }

  @Test
  public void anIssueGetsALinkBackToItsCardAndLosesIt() throws Exception {
    String key = jira.create("CX", "Task", "Quiet at night");
    Reply linked = link(key).expect(201);
    assertThat(linked.header("Location")).endsWith(map.issuesOf(0) + "/" + server + "/" + key);
    Reply.soon("it is there", () -> hasBackLinks(key, 1));
    JsonNode back = jira.remoteLinks(key).get(0);
    String card = map.cards().get(0);
    assertThat(back.path("globalId").asText())
        .isEqualTo("appId=io.github.journeymaps.confluence&map=" + map.id() + "&card=" + card);
    assertThat(back.at("/object/url").asText())
        .startsWith("http")
        .endsWith("/pages/viewpage.action?pageId=" + map.page() + "#journey-map-card-" + card);
    assertThat(back.at("/object/title").asText()).isEqualTo("Map with issues › Stay › Step 1");
    assertThat(back.at("/object/summary").asText()).isEqualTo("Nobody comes");
    editor.delete(map.issuesOf(0) + "/" + server + "/" + key).expect(204);
    Reply.soon("it is gone", () -> hasBackLinks(key, 0));
    assertThat(jira.issue("editor", key).status()).isEqualTo(200);
  }

  @Test
  public void aMapThatIsDeletedForGoodTakesThemAlong() throws Exception {
    String key = jira.create("CX", "Task", "Discharge letter");
    link(key).expect(201);
    Reply.soon("it is there", () -> hasBackLinks(key, 1));
    assertThat(editor.delete(BIN + map.id()).brief()).isEqualTo("409 not-in-bin");
    editor.delete(map.api("")).expect(204);
    assertThat(hasBackLinks(key, 1)).as("the bin changes nothing").isTrue();
    editor.delete(BIN + map.id()).expect(204);
    Reply.soon("it is gone", () -> hasBackLinks(key, 0));
    assertThat(editor.post(map.api("/restore"), null).brief()).isEqualTo("404 no-map");
  }

  @Test
  public void administratorsSeeWhatJiraDoesNotTake() throws Exception {
    Site.standIn();
    Visitor admin = Site.as("admin");
    link("CLOSED-1").expect(201);
    Reply.soon("it failed", () -> line(admin, place(admin)).at("/failure").equals("forbidden"));
    Reply page = admin.get(PAGE + "?start=" + place(admin)).expect(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text()).contains("atl.admin", "CLOSED-1", "Map with issues");
    assertThat(admin.get(REST).header("Cache-Control")).contains("no-store");
    assertThat(admin.post(REST + "/retry", null).expect(200).json().has("tried")).isTrue();
    editor.delete(map.issuesOf(0) + "/" + server + "/CLOSED-1").expect(204);
  }

  /** Where the back-link of this map stands among all that are not done, the oldest first. */
  private int place(Visitor admin) {
    for (int start = 0; ; start++) {
      Reply line = line(admin, start);
      if (line.at("/map").equals(map.id()) || line.at("/map").isEmpty()) {
        return start;
      }
    }
  }

  /** One of those that are not done; empty after the last. */
  private static Reply line(Visitor admin, int start) {
    Reply all = admin.get(REST + "?limit=1&start=" + start).expect(200);
    return new Reply(200, all.headers(), all.json().path("results").path(0).toString());
  }

  @Test
  public void nobodyElseSeesIt() {
    for (String user : new String[] {"editor", "viewer"}) {
      assertThat(Site.as(user).get(PAGE).status()).isEqualTo(403);
      assertThat(Site.as(user).get(REST).status()).isEqualTo(403);
      assertThat(Site.as(user).post(REST + "/retry", null).status()).isEqualTo(403);
    }
    assertThat(Site.as(null).get(PAGE).status()).isEqualTo(302);
    assertThat(Site.as(null).get(REST).status()).isEqualTo(401);
  }

  @Test
  public void aFormFromElsewhereTriesNothing() {
    String form = "application/x-www-form-urlencoded";
    Reply posted = Site.as("admin").call("POST", PAGE, "token=forged", "Content-Type", form);
    assertThat(posted.status()).isEqualTo(403);
    assertThat(posted.text()).contains("Nothing was tried");
  }
}
