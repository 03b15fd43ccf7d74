package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.IssueMap.link;
import static io.github.journeymaps.outside.IssueMap.pain;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;

/** From a pain point to an issue and back, as the people who look may see it. */
public class IssuesIT {
  private final Visitor editor = Site.editor();
  private final Visitor viewer = Site.as("viewer");
  private final Jira jira = Jira.ofSite();
  private final String server = Jira.server(editor);

  private IssueMap map(Map<String, Object> pain) {
    return IssueMap.of(editor, "DEMO", List.of(pain));
  }

  private IssueMap map(Map<String, Object> first, Map<String, Object> second) {
    return IssueMap.of(editor, "DEMO", List.of(first, second));
  }

  private static String body(String server, String key) {
    return Reply.object("server", server, "key", key);
  }

  private String bug(String project, String type, String summary, Map<String, ?> fields) {
    return Reply.object(
        "server",
        server,
        "project",
        project,
        "type",
        type(project, type),
        "summary",
        summary,
        "description",
        "From the map.",
        "fields",
        fields);
  }

  private String type(String project, String name) {
    JsonNode types =
        editor
            .get(
                "/rest/journey-maps/1.0/jira/servers/" + server + "/projects/" + project + "/types")
            .expect(200)
            .json();
    for (JsonNode type : types.path("results")) {
      if (type.path("name").asText().equals(name)) {
        return type.path("id").asText();
      }
    }
    throw new AssertionError(name + " in " + types);
  }

  @Test
  public void eachIsShownWhatJiraShowsThem() {
    String open = jira.create("CX", "Task", "Answer within a minute");
    String secret = jira.create("SEC", "Task", "Behind closed doors");
    var map = map(pain("Nobody comes", "abandonment", link(server, open), link(server, secret)));
    assertThat(map.states(editor)).containsExactly(open + " ok", secret + " ok");
    assertThat(map.states(viewer)).containsExactly(open + " ok", secret + " hidden");
    JsonNode shown = map.issues(viewer).at("/issues/0");
    assertThat(shown.path("summary").asText()).isEqualTo("Answer within a minute");
    assertThat(shown.at("/status/category").asText()).isEqualTo("new");
    assertThat(map.issues(viewer).at("/issues/1").has("summary")).isFalse();
    assertThat(Site.as("outsider").get(map.api("/issues")).brief()).isEqualTo("404 no-map");
    assertThat(Site.as(null).get(map.api("/issues")).brief()).isEqualTo("404 no-map");
  }

  @Test
  public void theAnswerMayBeKeptByNobody() {
    var map = map(pain("Nobody comes", "trivial", link(server, "CX-1")));
    assertThat(viewer.get(map.api("/issues")).header("Cache-Control")).contains("no-store");
  }

  @Test
  public void whatIsMovedOrGoneIsRecognised() {
    String moved = jira.create("CX", "Task", "Another team's");
    String gone = jira.create("CX", "Task", "Nobody's");
    var map = map(pain("Nobody comes", "trivial", link(server, moved), link(server, gone)));
    String now = jira.move(moved, "OPS");
    jira.delete(gone);
    JsonNode items = map.issues(viewer).path("issues");
    assertThat(items.at("/0/state").asText()).isEqualTo("moved");
    assertThat(items.at("/0/now").asText()).isEqualTo(now);
    String alone = map.api("/issues/" + server + "/");
    assertThat(viewer.get(alone + gone).expect(200).at("/state")).isEqualTo("gone");
    assertThat(viewer.get(alone + moved).expect(200).at("/state")).isEqualTo("moved");
    assertThat(viewer.get(alone + "CX-999999").brief()).isEqualTo("404 no-link");
  }

  @Test
  public void anIssueIsMadeForACardAndTakenOffIt() {
    var map = map(pain("Nobody comes", "workaround"));
    JsonNode draft = editor.get(map.issuesOf(0) + "/draft").expect(200).json();
    assertThat(draft.path("summary").asText()).isEqualTo("Nobody comes");
    assertThat(draft.path("description").asText()).contains("Step 1", map.cards().get(0));
    Reply made =
        editor.post(map.issuesOf(0), bug("OPS", "Task", "Come at once", Map.of())).expect(201);
    String key = made.at("/key");
    assertThat(map.linked(0)).containsExactly(key);
    assertThat(made.at("/issue/summary")).isEqualTo("Come at once");
    assertThat(jira.issue("editor", key).at("/fields/description")).isEqualTo("From the map.");

    editor.delete(map.issuesOf(0) + "/" + server + "/" + key).expect(204);
    assertThat(map.linked(0)).isEmpty();
    assertThat(jira.issue("editor", key).status()).isEqualTo(200);
  }

  @Test
  public void fieldsAreAskedForAndRefusalsAreJirasOwn() {
    var map = map(pain("Nobody comes", "workaround"));
    String type = type("CX", "Bug");
    String fields =
        "/rest/journey-maps/1.0/jira/servers/" + server + "/projects/CX/types/" + type + "/fields";
    JsonNode severity = editor.get(fields).expect(200).json().at("/results/0");
    assertThat(severity.path("name").asText()).isEqualTo("Severity");
    assertThat(severity.path("required").asBoolean()).isTrue();
    String id = severity.path("id").asText();

    Reply without = editor.post(map.issuesOf(0), bug("CX", "Bug", "No severity", Map.of()));
    assertThat(without.brief()).isEqualTo("422 jira-refused");
    assertThat(without.at("/details/0/path")).isEqualTo(id);
    assertThat(without.at("/details/0/message")).contains("Severity");
    assertThat(map.linked(0)).isEmpty();

    var chosen = Map.of(id, severity.at("/options/0/id").asText());
    editor.post(map.issuesOf(0), bug("CX", "Bug", "Severe", chosen)).expect(201);
    assertThat(map.linked(0)).hasSize(1);
  }

  @Test
  public void badInputIsRefusedInWordsAndLinksNothing() {
    var map = map(pain("Nobody comes", "workaround"));
    String at = map.issuesOf(0);
    assertThat(editor.post(at, body(server, "CX-999999")).brief()).isEqualTo("404 no-issue");
    assertThat(editor.post(at, body(server, "no key")).brief()).isEqualTo("422 not-a-key");
    assertThat(editor.post(at, body("elsewhere", "CX-1")).brief()).isEqualTo("404 no-server");
    assertThat(editor.post(at, bug("OPS", "Task", "x".repeat(10_000), Map.of())).brief())
        .isEqualTo("422 jira-refused");
    Reply closed =
        editor.post(
            at,
            Reply.object("server", server, "project", "CLOSED", "type", "3", "summary", "In vain"));
    assertThat(closed.status()).as(closed.text()).isBetween(400, 499);
    assertThat(closed.text()).doesNotContain("Exception");
    assertThat(editor.post(at, "{\"server\":\"" + server + "\"}").brief()).startsWith("422");
    assertThat(viewer.post(at, body(server, "CX-1")).brief()).isEqualTo("403 not-allowed");
    assertThat(Site.as(null).post(at, body(server, "CX-1")).status()).isEqualTo(401);
    assertThat(map.linked(0)).isEmpty();
  }

  @Test
  public void anIssueIsLinkedByItsAddressAndOnlyOnce() {
    String key = jira.create("CX", "Task", "Answer the bell");
    var map = map(pain("Nobody comes", "workaround"), pain("Too loud", "trivial"));
    String byUrl = Reply.object("url", jira.page(key));
    editor.post(map.issuesOf(0), byUrl).expect(201);
    Reply again = editor.post(map.issuesOf(0), byUrl).expect(200);
    assertThat(again.json().path("inverse")).isEmpty();
    editor.post(map.issuesOf(1), byUrl).expect(201);
    assertThat(map.linked(0)).containsExactly(key);
    assertThat(map.issues(editor).at("/issues/0/cards")).hasSize(2);
  }

  @Test
  public void whatIsSentTwiceIsMadeOnce() {
    var map = map(pain("Nobody comes", "workaround"));
    String request = UUID.randomUUID().toString();
    String body =
        Reply.object(
            "server",
            server,
            "project",
            "OPS",
            "type",
            type("OPS", "Task"),
            "summary",
            "Once",
            "request",
            request);
    String key = editor.post(map.issuesOf(0), body).expect(201).at("/key");
    Reply again = editor.post(map.issuesOf(0), body);
    assertThat(again.status()).isBetween(200, 201);
    assertThat(again.at("/key")).isEqualTo(key);
    assertThat(map.linked(0)).containsExactly(key);
  }

  @Test
  public void anIssueThatCannotBeLinkedIsNotLost() throws Exception {
    var map = map(pain("Nobody comes", "workaround"));
    String body = bug("OPS", "Task", "Never linked", Map.of());
    jira.with(
        "slowMillis",
        1_500,
        () -> {
          long asked = jira.mark();
          var answer = CompletableFuture.supplyAsync(() -> editor.post(map.issuesOf(0), body));
          Reply.soon("Jira is asked", () -> !jira.requests(asked).isEmpty());
          removeCard(map);
          Reply reply = answer.get();
          assertThat(reply.brief()).as(reply.text() + asked).isEqualTo("409 created-not-linked");
          String key = reply.at("/details/0/key");
          assertThat(reply.at("/message")).contains(key);
          JsonNode loose = editor.get(map.api("/issues")).expect(200).json().path("loose");
          assertThat(loose.findValuesAsText("key")).containsExactly(key);
          assertThat(viewer.get(map.api("/issues")).expect(200).json().path("loose")).isEmpty();
          editor.delete(map.issuesOf(0) + "/" + server + "/" + key).expect(204);
          assertThat(editor.get(map.api("/issues")).json().path("loose")).isEmpty();
        });
  }

  private void removeCard(IssueMap map) {
    var op = Map.of("op", "remove", "kind", "card", "id", map.cards().get(0));
    String ops =
        Reply.object(
            "request", UUID.randomUUID().toString(), "client", "c", "base", 1, "ops", List.of(op));
    editor.post(map.api("/ops"), ops).expect(200);
  }

  @Test
  public void promisesAreCountedAsTheReaderMaySee() {
    String done = jira.create("CX", "Task", "Done");
    String open = jira.create("CX", "Task", "Open");
    String secret = jira.create("SEC", "Task", "Secret");
    jira.transition(done, "In Progress");
    jira.transition(done, "Done");
    var map =
        map(
            pain("Nobody comes", "abandonment", link(server, done)),
            pain("Too loud", "trivial", link(server, open), link(server, secret)));
    JsonNode whole = map.issues(editor).at("/promise/map");
    assertThat(whole.path("kept").asDouble()).isEqualTo(4 / 6.0);
    assertThat(whole.path("visible").asInt()).isEqualTo(3);
    JsonNode part = map.issues(viewer).at("/promise/map");
    assertThat(part.path("kept").asDouble()).isEqualTo(4 / 5.0);
    assertThat(part.path("visible").asInt()).isEqualTo(2);
    assertThat(part.path("linked").asInt()).isEqualTo(3);
    JsonNode insight = viewer.get(map.api("/insights")).expect(200).json().path("promiseKept");
    assertThat(insight.at("/map/kept").asDouble()).isEqualTo(4 / 5.0);
    assertThat(insight.path("formula").asText()).isEqualTo("promise-kept");
  }

  @Test
  public void peopleWhoHaveNotAuthorisedUsAreToldWhereTo() throws Exception {
    String key = jira.create("CX", "Task", "Answer the bell");
    var map = map(pain("Nobody comes", "workaround", link(server, key)));
    jira.forgetAuthorisations();
    try {
      jira.with("perUser", true, () -> isToldWhereTo(map));
    } finally {
      jira.forgetAuthorisations();
    }
    assertThat(map.states(viewer)).containsExactly(key + " ok");
  }

  private void isToldWhereTo(IssueMap map) {
    JsonNode answer = map.issues(viewer);
    assertThat(answer.at("/issues/0/state").asText()).isEqualTo("login");
    assertThat(answer.at("/servers/0/authorise").asText()).startsWith(Site.url().toString());
    Reply refused = editor.post(map.issuesOf(0), notAuthorised());
    assertThat(refused.brief()).isEqualTo("403 jira-login");
    assertThat(refused.at("/details/0/authorise")).startsWith(Site.url().toString());
  }

  private String notAuthorised() {
    return Reply.object(
        "server", server, "project", "OPS", "type", "3", "summary", "Not authorised");
  }

  @Test(timeout = 120_000)
  public void aJiraInTroubleIsSaidToBe() throws Exception {
    String key = jira.create("CX", "Task", "Answer the bell");
    var map = map(pain("Nobody comes", "workaround", link(server, key)));
    assertThat(map.states(viewer)).containsExactly(key + " ok");
    isTold(map, key, "slowMillis", 10_000, "unreachable");
    isTold(map, key, "down", true, "unreachable");
    isTold(map, key, "html", true, "unreachable");
    isTold(map, key, "busySeconds", 7, "busy");
    assertThat(map.states(viewer)).containsExactly(key + " ok");
  }

  /** With what the same person was shown before, and nothing for who saw nothing. */
  private void isTold(IssueMap map, String key, String name, Object value, String state)
      throws Exception {
    jira.with(
        name,
        value,
        () -> {
          JsonNode answer = map.issues(viewer);
          assertThat(answer.at("/servers/0/state").asText()).as(name).isEqualTo(state);
          assertThat(answer.at("/servers/0/message").asText()).contains("Jira");
          JsonNode item = answer.at("/issues/0");
          assertThat(item.path("state").asText()).as(name).isEqualTo("unreachable");
          assertThat(item.path("summary").asText()).isEqualTo("Answer the bell");
          assertThat(item.has("asOf")).isTrue();
          Reply search = editor.get(search(key));
          assertThat(search.brief()).isEqualTo("503 jira-" + state);
          assertThat(search.header("Retry-After").isEmpty()).isEqualTo(!state.equals("busy"));
        });
    // Whatever was remembered of the trouble is forgotten by an answer.
    map.issues(viewer);
    map.issues(editor);
  }

  private String search(String key) {
    return "/rest/journey-maps/1.0/jira/servers/" + server + "/search?q=" + key;
  }

  @Test
  public void issuesAreFoundByKeyAddressWordsAndJql() {
    String word = "zither" + UUID.randomUUID().toString().substring(0, 8);
    String key = jira.create("CX", "Task", "Play the " + word);
    for (String q : List.of(key, jira.page(key), word, "summary%20~%20%22" + word + "%22")) {
      assertThat(editor.get(search(q)).expect(200).at("/results/0/key")).as(q).isEqualTo(key);
    }
    assertThat(editor.get(search("nonsense%20=%20%3D")).brief()).isEqualTo("422 jira-refused");
    assertThat(Site.as(null).get(search(key)).status()).isEqualTo(401);
  }
}
