package io.github.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.host.jira.StandInJira;
import io.github.journeymaps.host.links.ApplicationLinks;
import io.github.journeymaps.host.links.LinkedJira;
import io.github.journeymaps.jira.IssueState.Kind;
import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.memory.CacheMemory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** The same with the stand-in Jira behind a real connection. */
public class LinkedJirasOverHttpTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static StandInJira stand;

  private LinkedJiras jiras;
  private String server;

  @BeforeClass
  public static void start() throws Exception {
    stand = StandInJira.start(0, "/jira", Optional.empty(), true);
  }

  @AfterClass
  public static void end() throws Exception {
    stand.close();
  }

  @Before
  public void link() throws Exception {
    var links =
        new ApplicationLinks(
            List.of(LinkedJira.of(1, stand.url(), stand.secret())),
            () -> URI.create("http://localhost:1990/confluence"));
    jiras = new LinkedJiras(links, new CacheMemory(), Clock.systemUTC());
    server = jiras.servers().get(0).id();
    CurrentUser.serve("editor", "editor");
    switches("{}");
    host("DELETE", "requests", "");
    host("DELETE", "authorised", "");
  }

  @After
  public void stop() throws Exception {
    switches("{}");
    CurrentUser.serve(null);
    jiras.stop();
  }

  /** One switch on, and all others off. */
  private static void switches(String json) throws Exception {
    host(
        "PUT",
        "switches",
        "{\"slowMillis\":0,\"down\":false,\"perUser\":false,\"busySeconds\":0,\"html\":false,"
            + "\"redirectTo\":\"\",\"plantUrls\":\"\"}");
    host("PUT", "switches", json);
  }

  private static String host(String method, String path, String body) throws Exception {
    String login = Base64.getEncoder().encodeToString("admin:admin".getBytes());
    var request =
        HttpRequest.newBuilder(URI.create(stand.url() + "/rest/host/" + path))
            .header("Authorization", "Basic " + login)
            .header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check")
            .method(method, BodyPublishers.ofString(body))
            .build();
    var answer = HTTP.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return answer.body();
  }

  private int requests() throws Exception {
    return Json.read(host("GET", "requests?since=0", "").getBytes()).path("requests").size();
  }

  private IssueLink issue(String key) {
    return new IssueLink(server, key);
  }

  private LookupResult look(boolean fresh, String... keys) {
    return jiras.look(java.util.Arrays.stream(keys).map(this::issue).toList(), fresh);
  }

  private Reason trouble(boolean fresh) {
    JiraFailure failure = look(fresh, "CX-1").servers().get(0).failure();
    return failure == null ? null : failure.reason();
  }

  @Test
  public void everyPersonSeesWhatJiraShowsThem() throws Exception {
    var looked = look(false, "CX-1", "SEC-1", "CX-999");
    assertThat(looked.issues().values())
        .extracting(IssueState::kind)
        .containsExactly(Kind.OK, Kind.OK, Kind.HIDDEN);
    Issue first = looked.issues().get(issue("CX-1")).issue();
    assertThat(first.summary()).isNotBlank();
    assertThat(first.status()).isNotBlank();
    assertThat(first.typeIcon()).startsWith(stand.url() + "/");
    CurrentUser.serve("viewer", "viewer");
    assertThat(look(false, "CX-1", "SEC-1").issues().values())
        .extracting(IssueState::kind)
        .containsExactly(Kind.OK, Kind.HIDDEN);
    assertThat(jiras.look(issue("SEC-1")).kind()).isEqualTo(Kind.HIDDEN);
    assertThat(jiras.look(issue("CX-999")).kind()).isEqualTo(Kind.GONE);
    CurrentUser.serve(null);
    assertThat(look(false, "CX-1", "SEC-1").issues().values())
        .extracting(IssueState::kind)
        .containsOnly(Kind.HIDDEN);
    assertThat(requests()).isEqualTo(5);
  }

  @Test
  public void aFormIsFilledInAndTheIssueIsThere() {
    assertThat(jiras.projects(server)).extracting(Choice::id).contains("CX", "OPS", "SEC");
    var types = jiras.types(server, "CX");
    assertThat(types).extracting(Choice::name).contains("Bug", "Task").doesNotContain("Sub-task");
    String bug =
        types.stream().filter(type -> type.name().equals("Bug")).findFirst().orElseThrow().id();
    var fields = jiras.fields(server, "CX", bug);
    var severity = fields.get(0);
    assertThat(severity.name()).isEqualTo("Severity");
    assertThat(severity.required()).isTrue();
    assertThat(jiras.users(server, "CX", "edi")).extracting(Choice::id).containsExactly("editor");
    assertThatThrownBy(() -> jiras.create(server, bug("x".repeat(300), bug, Map.of())))
        .isInstanceOfSatisfying(
            JiraFailure.class, e -> assertThat(e.fields()).containsKeys("summary", severity.id()));
    var made =
        jiras.create(
            server,
            bug(
                "Lights that nobody sees",
                bug,
                Map.of(
                    severity.id(),
                    severity.options().get(0).id(),
                    "customfield_10011",
                    "1.5",
                    "duedate",
                    "2026-12-01",
                    "assignee",
                    "editor",
                    "labels",
                    "a b")));
    assertThat(made.due()).isEqualTo("2026-12-01");
    assertThat(made.assignee()).isNotBlank();
    assertThat(jiras.search(server, "lights nobo")).extracting(Issue::key).contains(made.key());
    assertThat(jiras.search(server, made.key())).extracting(Issue::key).contains(made.key());
    assertThat(jiras.search(server, "project = CX order by key"))
        .extracting(Issue::key)
        .contains(made.key());
    assertThat(jiras.search(server, "")).isNotEmpty();
    assertThatThrownBy(() -> jiras.search(server, "nonsense = 1"))
        .hasMessageStartingWith("REFUSED");
    assertThatThrownBy(() -> jiras.types(server, "CLOSED")).isInstanceOf(JiraFailure.class);
  }

  private static NewIssue bug(String summary, String type, Map<String, Object> fields) {
    return new NewIssue("CX", type, summary, "d", fields);
  }

  @Test
  public void aBackLinkComesAndGoes() {
    var back = new BackLink("journey-maps:1", "http://wiki/x", "Map", "card");
    jiras.addBackLink(issue("CX-1"), back).toCompletableFuture().join();
    jiras.addBackLink(issue("CX-1"), back).toCompletableFuture().join();
    jiras.removeBackLink(issue("CX-1"), "journey-maps:1").toCompletableFuture().join();
    jiras.removeBackLink(issue("CX-1"), "journey-maps:1").toCompletableFuture().join();
    assertThat(
            jiras
                .addBackLink(issue("CX-999"), back)
                .toCompletableFuture()
                .handle((done, failure) -> failure.getMessage())
                .join())
        .isEqualTo("NOT_FOUND [CX-999, Jira]");
  }

  @Test
  public void aMovedIssueIsRecognised() throws Exception {
    var made = jiras.create(server, new NewIssue("CX", task(), "To be moved", null, Map.of()));
    host("POST", "issues/" + made.key() + "/move", "{\"project\":\"OPS\"}");
    var moved = look(true, made.key(), "CX-999").issues().get(issue(made.key()));
    assertThat(moved.kind()).isEqualTo(Kind.MOVED);
    assertThat(moved.issue().key()).startsWith("OPS-");
    assertThat(jiras.look(issue(made.key())).kind()).isEqualTo(Kind.MOVED);
  }

  private String task() {
    return jiras.types(server, "CX").stream()
        .filter(type -> type.name().equals("Task"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  public void everySwitchIsToldAsWhatItIs() throws Exception {
    assertThat(trouble(true)).isNull();
    switches("{\"down\":true}");
    assertThat(trouble(true)).isEqualTo(Reason.UNREACHABLE);
    assertThat(look(false, "CX-1").issues().get(issue("CX-1")).issue()).isNotNull();
    switches("{\"html\":true}");
    assertThat(trouble(true)).isEqualTo(Reason.UNREACHABLE);
    switches("{\"redirectTo\":\"" + stand.url() + "/rest/api/2/project\"}");
    host("DELETE", "requests", "");
    assertThat(trouble(true)).isEqualTo(Reason.UNREACHABLE);
    assertThat(requests()).isEqualTo(1);
    switches("{\"busySeconds\":7}");
    var busy = look(true, "CX-1").servers().get(0).failure();
    assertThat(busy.reason()).isEqualTo(Reason.BUSY);
    assertThat(busy.args()).containsExactly("Jira", "7");
    switches("{\"perUser\":true}");
    var login = look(true, "CX-1").servers().get(0).failure();
    assertThat(login.reason()).isEqualTo(Reason.LOGIN);
    assertThat(login.authorise()).contains("login-dance/authorize");
    switches("{\"plantUrls\":\"http://evil.example\"}");
    jiras.stop();
    link();
    switches("{\"plantUrls\":\"http://evil.example\"}");
    assertThat(look(true, "CX-1").issues().get(issue("CX-1")).issue().typeIcon()).isNull();
  }

  @Test
  public void aSlowServerIsWaitedForOnce() throws Exception {
    switches("{\"slowMillis\":9000}");
    long start = System.nanoTime();
    assertThat(trouble(false)).isEqualTo(Reason.UNREACHABLE);
    assertThat(trouble(false)).isEqualTo(Reason.UNREACHABLE);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
  }
}
