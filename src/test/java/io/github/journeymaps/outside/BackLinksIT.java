package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.Before;
import org.junit.Test;

/** Issues of cards and their back-links, between a Confluence and a Jira. */
public class BackLinksIT {
  private static final String PAGE = "/plugins/servlet/journey-maps/back-links";
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Visitor editor = Site.editor();
  private final Jira jira = Jira.ofSite();
  private String server;
  private String page;
  private String map;
  private String card;

  @Before
  public void aCardOnAPage() {
    server = editor.get("/rest/journey-maps/1.0/jira/servers").expect(200).at("/results/0/id");
    page = editor.page("DEMO", "Back-links " + UUID.randomUUID(), "");
    map = editor.map(page);
    card = editor.card(map);
  }

  private String issues() {
    return MAPS + "/" + map + "/cards/" + card + "/issues";
  }

  private Reply link(String key) {
    return editor.post(issues(), Reply.object("server", server, "key", key));
  }

  private static void eventually(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(SOON);
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private boolean hasBackLinks(String key, int count) {
    return jira.remoteLinks(key).size() == count;
  }

  private JsonNode list(Visitor reader) {
    return reader.get(MAPS + "/" + map + "/issues?fresh=true").expect(200).json();
  }

  @Test
  public void anIssueGetsALinkBackToItsCardAndLosesIt() throws Exception {
    String key = jira.create("CX", "Task", "Quiet at night");
    Reply linked = link(key).expect(201);
    assertThat(linked.header("Location")).endsWith(issues() + "/" + server + "/" + key);
    eventually(() -> hasBackLinks(key, 1));
    JsonNode back = jira.remoteLinks(key).get(0);
    assertThat(back.path("globalId").asText())
        .isEqualTo("appId=io.github.journeymaps.confluence&map=" + map + "&card=" + card);
    assertThat(back.at("/object/url").asText())
        .endsWith("/pages/viewpage.action?pageId=" + page + "#journey-map-card-" + card)
        .startsWith("http");
    assertThat(back.at("/object/title").asText()).contains(" › ");
    assertThat(back.at("/object/summary").asText()).startsWith("Card ");
    editor.delete(issues() + "/" + server + "/" + key).expect(204);
    eventually(() -> hasBackLinks(key, 0));
  }

  @Test
  public void aMapThatIsDeletedForGoodTakesItsBackLinksWithIt() throws Exception {
    String key = jira.create("CX", "Task", "Discharge letter");
    link(key).expect(201);
    eventually(() -> hasBackLinks(key, 1));
    editor.delete(MAPS + "/" + map).expect(204);
    editor.delete("/rest/journey-maps/1.0/bin/" + map).expect(204);
    eventually(() -> hasBackLinks(key, 0));
    assertThat(editor.post(MAPS + "/" + map + "/restore", null).brief()).isEqualTo("404 no-map");
  }

  @Test
  public void anIssueIsMadeWithWhatTheCardSaysAndItsStateIsTheReaders() {
    JsonNode draft = editor.get(issues() + "/draft").expect(200).json();
    String body =
        Reply.object(
            "server",
            server,
            "project",
            "OPS",
            "type",
            type("OPS", "Task"),
            "summary",
            draft.path("summary").asText(),
            "description",
            draft.path("description").asText(),
            "request",
            UUID.randomUUID().toString());
    Reply made = editor.post(issues(), body).expect(201);
    String key = made.at("/key");
    assertThat(editor.post(issues(), body).expect(201).at("/key")).isEqualTo(key);
    assertThat(jira.issue("editor", key).at("/fields/summary"))
        .isEqualTo(draft.path("summary").asText());
    assertThat(jira.issue("editor", key).at("/fields/description")).contains("journey-map-card-");
    JsonNode item = list(Site.as("viewer")).path("issues").get(0);
    assertThat(item.path("state").asText()).isEqualTo("ok");
    assertThat(item.path("cards").get(0).asText()).isEqualTo(card);
  }

  private String type(String project, String name) {
    String path = "/rest/journey-maps/1.0/jira/servers/" + server + "/projects/" + project;
    for (JsonNode type : editor.get(path + "/types").expect(200).json().path("results")) {
      if (type.path("name").asText().equals(name)) {
        return type.path("id").asText();
      }
    }
    throw new AssertionError("no type " + name);
  }

  @Test
  public void whatJiraRefusesIsSaidAtTheFieldAndNothingIsLinked() {
    String body =
        Reply.object(
            "server",
            server,
            "project",
            "OPS",
            "type",
            type("OPS", "Task"),
            "summary",
            "x".repeat(10_000));
    Reply refused = editor.post(issues(), body);
    assertThat(refused.brief()).isEqualTo("422 jira-refused");
    assertThat(refused.at("/details/0/path")).isEqualTo("summary");
    assertThat(list(editor).path("issues")).isEmpty();
    assertThat(link("CX-999999").brief()).isEqualTo("404 no-issue");
    assertThat(link("no key").brief()).isEqualTo("422 not-a-key");
  }

  @Test
  public void aResolvedPainKeepsThePromise() {
    String lane = lane("pains");
    String key = jira.create("OPS", "Task", "Answer the call light");
    jira.transition(key, "In Progress");
    jira.transition(key, "Done");
    card = painIn(lane);
    link(key).expect(201);
    link(jira.create("OPS", "Task", "Explain medicines")).expect(201);
    JsonNode promise = list(editor).path("promise");
    assertThat(promise.at("/map/kept").asDouble()).isCloseTo(0.5, within(1e-9));
    assertThat(promise.at("/map/linked").asInt()).isEqualTo(2);
    JsonNode insights = editor.get(MAPS + "/" + map + "/insights").expect(200).json();
    assertThat(insights.at("/promiseKept/map")).isEqualTo(promise.path("map"));
  }

  private String lane(String type) {
    String lane = UUID.randomUUID().toString();
    edit(
        Map.of(
            "op", "add", "kind", "lane", "id", lane, "fields", Map.of("type", type, "title", "P")));
    return lane;
  }

  private String painIn(String lane) {
    String pain = UUID.randomUUID().toString();
    String step = editor.get(MAPS + "/" + map).expect(200).at("/stages/0/steps/0/id");
    edit(
        Map.of(
            "op",
            "add",
            "kind",
            "card",
            "id",
            pain,
            "in",
            Map.of("lane", lane, "step", step),
            "fields",
            Map.of("text", "Nobody comes")));
    return pain;
  }

  private void edit(Map<String, ?> op) {
    long base = editor.get(MAPS + "/" + map).expect(200).json().path("revision").asLong();
    var ops = new ArrayList<Object>();
    ops.add(op);
    String request = UUID.randomUUID().toString();
    String body = Reply.object("request", request, "client", "c", "base", base, "ops", ops);
    editor.post(MAPS + "/" + map + "/ops", body).expect(200);
  }

  @Test
  public void administratorsSeeWhatIsNotDone() throws Exception {
    String key = jira.create("CX", "Task", "Parking");
    jira.with("busySeconds", 1, () -> assertThat(link(key).brief()).isEqualTo("503 jira-busy"));
    Site.standIn();
    Visitor admin = Site.as("admin");
    assertThat(admin.get("/rest/journey-maps/1.0/back-links").status()).isEqualTo(200);
    assertThat(admin.get(PAGE).expect(200).header("Content-Type")).startsWith("text/html");
    assertThat(admin.get(PAGE).text()).contains("atl.admin");
    assertThat(admin.get("/rest/journey-maps/1.0/back-links").header("Cache-Control"))
        .contains("no-store");
    assertThat(
            admin
                .post("/rest/journey-maps/1.0/back-links/retry", null)
                .expect(200)
                .json()
                .has("tried"))
        .isTrue();
  }

  @Test
  public void nobodyElseSeesIt() {
    for (String user : new String[] {"editor", "viewer"}) {
      assertThat(Site.as(user).get(PAGE).status()).isEqualTo(403);
      assertThat(Site.as(user).get("/rest/journey-maps/1.0/back-links").status()).isEqualTo(403);
      assertThat(Site.as(user).post("/rest/journey-maps/1.0/back-links/retry", null).status())
          .isEqualTo(403);
    }
    assertThat(Site.as(null).get(PAGE).status()).isEqualTo(302);
    assertThat(Site.as(null).get("/rest/journey-maps/1.0/back-links").status()).isEqualTo(401);
  }

  @Test
  public void aFormFromElsewhereTriesNothing() {
    Reply posted =
        Site.as("admin")
            .call(
                "POST", PAGE, "token=forged", "Content-Type", "application/x-www-form-urlencoded");
    assertThat(posted.status()).isEqualTo(403);
    assertThat(posted.text()).contains("Nothing was tried");
  }
}
