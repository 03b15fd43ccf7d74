package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.BeforeClass;
import org.junit.Test;

/** Every call by every kind of user. */
public class RightsIT {
  private static final String ROOT = "/rest/journey-maps/1.0";
  private static final String OPS =
      "{\"request\":\"%s\",\"client\":\"c\",\"base\":1,\"ops\":[{\"op\":\"set\",\"kind\":\"map\","
          + "\"fields\":{\"subject\":\"x\"}}]}";

  private static String map;
  private static String page;
  private static String persona;
  private static String card;
  private static String comment;

  /** A call, and its status for editor, viewer, outsider and anonymous. */
  private record Row(String verb, String path, String body, List<Integer> statuses) {
    Reply by(String user) {
      var headers = new ArrayList<>(List.of("X-Atlassian-Token", "no-check", "If-Match", "*"));
      if (body != null) {
        headers.addAll(List.of("Content-Type", "application/json"));
      }
      String once = body == null ? null : body.replace("%s", UUID.randomUUID().toString());
      return Site.as(user).call(verb, ROOT + path, once, headers.toArray(String[]::new));
    }
  }

  private static Row row(
      String verb, String path, String body, int editor, int viewer, int outsider, int anonymous) {
    return new Row(verb, path, body, List.of(editor, viewer, outsider, anonymous));
  }

  @BeforeClass
  public static void make() {
    page = Site.editor().page("DEMO", "Rights " + UUID.randomUUID(), "<p>of a map</p>");
    map = Site.editor().map(page);
    card = Site.editor().card(map);
    String talked = MAPS + "/" + map + "/cards/" + card;
    comment = Site.editor().post(talked + "/comments", "{\"text\":\"x\"}").expect(201).at("/id");
    persona =
        Site.editor()
            .post(ROOT + "/personas?space=DEMO", "{\"name\":\"Anna\"}")
            .expect(201)
            .at("/id");
  }

  private static List<Row> rows() {
    String one = "/maps/" + map;
    String talked = one + "/cards/" + card;
    String said = talked + "/comments";
    return List.of(
        row("GET", one, null, 200, 200, 404, 404),
        row("GET", one + "?revision=1", null, 200, 200, 404, 404),
        row("GET", one + "/html", null, 200, 200, 404, 404),
        row("GET", one + "/export?format=json", null, 200, 200, 404, 404),
        row("GET", one + "/changes?since=99", null, 200, 200, 404, 404),
        row("GET", one + "/history", null, 200, 200, 404, 404),
        row("GET", one + "/versions", null, 200, 200, 404, 404),
        row("GET", one + "/panel?kind=map", null, 200, 403, 404, 401),
        row("GET", one + "/editors", null, 200, 200, 404, 404),
        row("PUT", one + "/editors", "{\"client\":\"c\"}", 200, 403, 404, 401),
        row("DELETE", one + "/editors?client=c", null, 204, 403, 404, 401),
        row("GET", "/maps", null, 200, 200, 200, 200),
        row("GET", "/bin", null, 200, 200, 200, 401),
        row("GET", "/templates", null, 200, 200, 200, 200),
        row("GET", "/openapi.json", null, 200, 200, 200, 200),
        row("GET", "/personas?space=DEMO", null, 200, 200, 404, 404),
        row("GET", "/personas/" + persona, null, 200, 200, 404, 404),
        row("POST", "/maps", "{\"page\":" + page + "}", 201, 403, 404, 401),
        row("POST", "/maps", "{\"space\":\"DEMO\"}", 201, 403, 404, 401),
        row("POST", "/maps/import?page=" + page, "{\"title\":\"x\"}", 201, 403, 404, 401),
        row("PUT", one, "{\"title\":\"x\"}", 200, 403, 404, 401),
        row("POST", one + "/ops", OPS.replace("1,", "3,"), 200, 403, 404, 401),
        row("POST", one + "/versions", "{\"name\":\"x\"}", 201, 403, 404, 401),
        row("POST", one + "/revert", "{\"to\":2}", 200, 403, 404, 401),
        row("POST", one + "/home", "{\"page\":" + page + "}", 200, 403, 404, 401),
        row("PUT", "/personas/" + persona, "{\"name\":\"Berta\"}", 200, 403, 404, 401),
        row("POST", "/personas?space=DEMO", "{\"name\":\"Eve\"}", 201, 403, 404, 401),
        row("GET", one + "/talk", null, 200, 200, 404, 404),
        row("GET", said, null, 200, 200, 404, 404),
        row("POST", said, "{\"text\":\"x\"}", 201, 201, 404, 401),
        row("PUT", said + "/" + comment, "{\"text\":\"y\"}", 200, 403, 404, 401),
        row("PUT", said + "/" + comment, "{\"resolved\":true}", 200, 200, 404, 401),
        row("DELETE", said + "/" + comment, null, 204, 403, 404, 401),
        row("PUT", one + "/round", "{\"open\":true}", 200, 403, 404, 401),
        row("PUT", talked + "/vote", "{\"dots\":1}", 200, 200, 404, 401),
        row("DELETE", talked + "/vote", null, 204, 204, 404, 401),
        row("DELETE", "/personas/" + persona, null, 204, 403, 404, 401),
        row("DELETE", one, null, 204, 403, 404, 401),
        row("POST", one + "/restore", null, 200, 403, 404, 401));
  }

  @Test
  public void everyCallIsForWhomItIs() {
    var users = new String[] {"viewer", "outsider", null, "editor"};
    for (Row row : rows()) {
      for (String user : users) {
        int column = user == null ? 3 : List.of("editor", "viewer", "outsider").indexOf(user);
        // What lies in the bin is nobody's but an editor's.
        boolean binned = row.path().endsWith("/restore") && "viewer".equals(user);
        Reply reply = row.by(user);
        assertThat(reply.status())
            .as(row.verb() + " " + row.path() + " by " + user + ": " + reply.text())
            .isEqualTo(binned ? 404 : row.statuses().get(column));
      }
    }
  }

  @Test
  public void anonymousReadsWhereThePageLetsThem() {
    String open = Site.editor().page("OPEN", "Open " + UUID.randomUUID(), "<p>to all</p>");
    String id = Site.editor().map(open);
    assertThat(Site.as(null).get(MAPS + "/" + id).status()).isEqualTo(200);
    assertThat(Site.as(null).get(MAPS + "/" + id + "/html").status()).isEqualTo(200);
    assertThat(Site.as(null).get(MAPS + "?space=OPEN").text()).contains(id);
    assertThat(Site.as(null).delete(MAPS + "/" + id).status()).isEqualTo(401);
  }

  @Test
  public void aMapOfOthersAndNoMapAreOneAndTheSame() {
    String secret = Site.editor().page("SECRET", "Secret " + UUID.randomUUID(), "<p>of few</p>");
    String id = Site.editor().map(secret);
    String unknown = UUID.randomUUID().toString();
    Reply forbidden = Site.as("outsider").get(MAPS + "/" + id);
    Reply missing = Site.as("outsider").get(MAPS + "/" + unknown);
    assertThat(forbidden.text().replace(id, "ID")).isEqualTo(missing.text().replace(unknown, "ID"));
    assertThat(forbidden.status()).isEqualTo(404);
    assertThat(Site.as("viewer").get(MAPS + "?limit=100").text()).doesNotContain(id);
  }

  @Test
  public void aWriteWithoutTheHeaderIsRefused() {
    for (String[] headers :
        new String[][] {
          {"Content-Type", "application/json"},
          {"Content-Type", "application/json", "X-Atlassian-Token", "check"}
        }) {
      Reply reply = Site.editor().call("POST", MAPS, "{\"page\":" + page + "}", headers);
      assertThat(reply.brief()).isEqualTo("403 xsrf");
    }
    Reply form =
        Site.editor()
            .call("POST", MAPS, "page=1", "Content-Type", "application/x-www-form-urlencoded");
    assertThat(form.status()).isIn(403, 415);
  }

  @Test
  public void inReadOnlyModeEverythingIsReadAndNothingIsWritten() {
    String own = Site.editor().map(page);
    Site.readOnly(true);
    try {
      assertThat(Site.editor().get(MAPS + "/" + own).status()).isEqualTo(200);
      assertThat(Site.editor().delete(MAPS + "/" + own).brief()).isEqualTo("403 read-only");
      assertThat(Site.editor().post(MAPS, "{\"page\":" + page + "}").brief())
          .isEqualTo("403 read-only");
      Reply ops = Site.editor().post(MAPS + "/" + own + "/ops", OPS.replace("%s", "r"));
      assertThat(ops.brief()).isEqualTo("403 read-only");
    } finally {
      Site.readOnly(false);
    }
    assertThat(Site.editor().delete(MAPS + "/" + own).status()).isEqualTo(204);
  }
}
