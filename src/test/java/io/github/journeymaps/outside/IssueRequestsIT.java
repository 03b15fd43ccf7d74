package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.IssueMap.link;
import static io.github.journeymaps.outside.IssueMap.pain;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.github.journeymaps.host.Host;
import io.github.journeymaps.host.HostOptions;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Which requests a page makes of two Jiras, and that none ever goes anywhere else. */
public class IssueRequestsIT {
  private static final int CARDS = 40;
  private static final int ISSUES = 120;
  private static final String SEARCH = "/rest/api/2/search";

  private static final AtomicInteger CAUGHT = new AtomicInteger();

  private static Host host;
  private static HttpServer elsewhere;
  private static Visitor editor;
  private static List<Jira> jiras;
  private static List<String> servers;

  @BeforeClass
  public static void start() throws Exception {
    host = Host.start(HostOptions.forTests().withJiras(2));
    editor = new Visitor(host.url(), "editor");
    jiras = host.jiraUrls().stream().map(url -> new Jira(url, host.url())).toList();
    servers =
        editor
            .get("/rest/journey-maps/1.0/jira/servers")
            .expect(200)
            .json()
            .path("results")
            .findValuesAsText("id");
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          CAUGHT.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    elsewhere.start();
  }

  @AfterClass
  public static void stop() {
    elsewhere.stop(0);
    host.close();
  }

  private static String elsewhere() {
    return "http://localhost:" + elsewhere.getAddress().getPort();
  }

  private static List<String> paths(Jira jira, long since) {
    return jira.requests(since).stream().map(r -> r.path("path").asText()).toList();
  }

  private static IssueMap big() {
    var keys = new ArrayList<List<String>>();
    for (Jira jira : jiras) {
      var made = new ArrayList<String>();
      for (int i = 0; i < ISSUES / 2; i++) {
        made.add(jira.create("CX", "Task", "Issue " + i));
      }
      keys.add(made);
    }
    var pains = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < CARDS; i++) {
      var links = new ArrayList<Object>();
      for (int j = 0; j < ISSUES / CARDS; j++) {
        int n = i * (ISSUES / CARDS) + j;
        links.add(link(servers.get(n % 2), keys.get(n % 2).get(n / 2)));
      }
      pains.add(pain("Pain " + i, "trivial", links.toArray()));
    }
    return IssueMap.of(editor, "DEMO", pains);
  }

  @Test
  public void aPageAsksEachServerOnceAndNoneWhileItIsDrawn() {
    IssueMap map = big();
    var marks = jiras.stream().map(Jira::mark).toList();
    editor.view(map.page());
    editor.get("/pages/viewpage.action?pageId=" + map.page()).expect(200);
    editor.get(map.api("/html")).expect(200);
    for (int i = 0; i < 2; i++) {
      assertThat(paths(jiras.get(i), marks.get(i))).isEmpty();
    }
    JsonNode answer =
        editor.get("/rest/journey-maps/1.0/issues?maps=" + map.id()).expect(200).json();
    JsonNode issues = answer.path("maps").path(map.id()).path("issues");
    assertThat(issues).hasSize(ISSUES);
    assertThat(issues.findValuesAsText("state")).containsOnly("ok");
    for (int i = 0; i < 2; i++) {
      assertThat(status(jiras.get(i), marks.get(i))).containsExactly(SEARCH);
    }
    editor.get("/rest/journey-maps/1.0/issues?maps=" + map.id()).expect(200);
    for (int i = 0; i < 2; i++) {
      assertThat(status(jiras.get(i), marks.get(i))).as("again at once").containsExactly(SEARCH);
    }
  }

  /** What was asked of states; back-links are put on besides. */
  private static List<String> status(Jira jira, long since) {
    return paths(jira, since).stream().filter(path -> !path.endsWith("/remotelink")).toList();
  }

  @Test
  public void oneOddKeyDoesNotSpoilTheOthers() {
    String good = jiras.get(0).create("CX", "Task", "Good");
    String secret = jiras.get(0).create("SEC", "Task", "Secret");
    var map =
        IssueMap.of(
            editor,
            "DEMO",
            List.of(
                pain(
                    "All sorts",
                    "trivial",
                    link(servers.get(0), "CX-99999"),
                    link(servers.get(0), secret),
                    link(servers.get(0), good),
                    link("no-such-link", "CX-1"))));
    assertThat(map.states(new Visitor(host.url(), "viewer")))
        .containsExactly("CX-99999 hidden", secret + " hidden", good + " ok", "CX-1 unknown");
  }

  @Test
  public void plantedAddressesAreNeverAskedFor() {
    String server = servers.get(0);
    var map =
        IssueMap.of(
            editor,
            "DEMO",
            List.of(
                pain(
                    "Planted",
                    "trivial",
                    link(server, elsewhere() + "/browse/CX-1"),
                    link(server, "../../../rest/host/switches"),
                    link(server, "CX-1?x=1"),
                    link(server, "CX-1) OR key in (SEC-1"),
                    link(server, "//localhost/CX-1"),
                    link(elsewhere(), "CX-1"),
                    link("..", "CX-1"))));
    int before = CAUGHT.get();
    long mark = jiras.get(0).mark();
    assertThat(map.issues(editor).path("issues").findValuesAsText("state"))
        .containsOnly("hidden", "unknown");
    for (String key : List.of("..%2F..%2F..%2Fmyself", "CX-1%3Fx", "%2F%2Flocalhost%2Fx")) {
      Reply reply = editor.get(map.api("/issues/" + server + "/" + key));
      assertThat(reply.status()).as(key).isEqualTo(404);
    }
    for (String body :
        List.of(
            Reply.object("url", elsewhere() + "/browse/CX-1"),
            Reply.object("url", jiras.get(0).url() + ".evil.test/browse/CX-1"),
            Reply.object("url", jiras.get(0).url() + "/browse/../rest/CX-1"),
            Reply.object("url", "file:///etc/passwd"),
            Reply.object("server", server, "key", "../myself"),
            Reply.object("server", elsewhere(), "key", "CX-1"),
            Reply.object("server", server, "project", "../../x", "type", "1", "summary", "x"),
            Reply.object("server", server, "project", "CX", "type", "1/../2", "summary", "x"))) {
      Reply reply = editor.post(map.issuesOf(0), body);
      assertThat(reply.status()).as(body + reply.text()).isIn(404, 422);
    }
    for (String path :
        List.of(
            "/projects/..%2F..%2Fx/types",
            "/projects/CX/types/..%2Fx/fields", "/search?q=" + elsewhere() + "/browse/CX-1")) {
      Reply reply = editor.get("/rest/journey-maps/1.0/jira/servers/" + server + path);
      assertThat(reply.status()).as(path + reply.text()).isIn(200, 404, 422);
    }
    assertThat(paths(jiras.get(0), mark)).allMatch(path -> path.equals(SEARCH));
    assertThat(CAUGHT).hasValue(before);
  }

  @Test
  public void redirectsToElsewhereAreNotFollowed() throws Exception {
    Jira jira = jiras.get(1);
    String key = jira.create("CX", "Task", "Led astray");
    var map = IssueMap.of(editor, "DEMO", List.of(pain("x", "trivial", link(servers.get(1), key))));
    int before = CAUGHT.get();
    jira.with(
        "redirectTo",
        elsewhere() + "/rest/api/2/search",
        () -> {
          assertThat(map.states(editor)).containsExactly(key + " unreachable");
          assertThat(editor.post(map.issuesOf(0), Reply.object("url", jira.page(key))).brief())
              .isEqualTo("503 jira-unreachable");
        });
    assertThat(CAUGHT).hasValue(before);
    assertThat(map.states(editor)).containsExactly(key + " ok");
  }

  @Test
  public void picturesThatLieElsewhereAreNotPassedOn() throws Exception {
    Jira jira = jiras.get(1);
    String key = jira.create("CX", "Task", "With pictures");
    var map = IssueMap.of(editor, "DEMO", List.of(pain("x", "trivial", link(servers.get(1), key))));
    JsonNode own = map.issues(editor).at("/issues/0/type");
    assertThat(own.path("icon").asText()).startsWith(jira.url().toString());
    jira.with(
        "plantUrls",
        elsewhere(),
        () -> assertThat(map.issues(editor).toString()).doesNotContain(elsewhere()));
  }
}
