package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.IssueMap.link;
import static io.github.journeymaps.outside.IssueMap.pain;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.host.Host;
import io.github.journeymaps.host.HostOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** No word of an issue that Jira hides from somebody reaches them, and nothing keeps one. */
public class IssueSecretsIT {
  /** Of one word each, as an index or a log would have them. */
  private static final String SUMMARY = "Quetzalcoatlus";

  private static final String ASSIGNEE = "editor";
  private static final String WHERE = "/rest/journey-maps/1.0";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final PrintStream err = System.err;
  private final PrintStream out = System.out;
  private Host host;
  private Visitor editor;
  private Jira jira;
  private String server;

  @Before
  public void start() throws Exception {
    System.setErr(tee(err));
    System.setOut(tee(out));
    host = Host.start(HostOptions.forTests().withHome(folder.getRoot().toPath()));
    editor = new Visitor(host.url(), "editor");
    jira = new Jira(host.jiraUrl(), host.url());
    server = Jira.server(editor);
  }

  private PrintStream tee(PrintStream to) {
    return new PrintStream(
        new OutputStream() {
          @Override
          public void write(int b) {
            to.write(b);
            log.write(b);
          }
        },
        true,
        UTF_8);
  }

  @After
  public void stop() {
    System.setErr(err);
    System.setOut(out);
    host.close();
  }

  private String secret() {
    return jira.create(
        "editor",
        Map.of(
            "project", Map.of("key", "SEC"),
            "issuetype", Map.of("name", "Task"),
            "summary", SUMMARY + " " + UUID.randomUUID(),
            "assignee", Map.of("name", ASSIGNEE)));
  }

  /** Everything that can be asked about a map and its page. */
  private List<String> addresses(IssueMap map, String key) {
    var all = new ArrayList<String>();
    all.add("/pages/viewpage.action?pageId=" + map.page());
    all.add("/rest/api/content/" + map.page() + "?expand=body.view,body.storage");
    all.add("/rest/api/search?cql=text~%22" + SUMMARY + "%22");
    all.add(WHERE + "/maps?q=" + SUMMARY);
    all.add(WHERE + "/issues?maps=" + map.id());
    all.add(WHERE + "/issues?maps=" + map.id() + "@1");
    all.add(WHERE + "/jira/servers/" + server + "/search?q=" + SUMMARY);
    all.add(WHERE + "/jira/servers/" + server + "/search?q=" + key);
    all.add(WHERE + "/jira/servers/" + server + "/projects");
    for (String path :
        List.of(
            "",
            "/html",
            "/html?view=opportunities",
            "/html?view=outline",
            "/html?view=summary",
            "/issues",
            "/issues?fresh=true",
            "/issues?revision=1",
            "/issues/" + server + "/" + key,
            "/insights",
            "/history",
            "/changes?since=1",
            "/talk",
            "/export",
            "/editors",
            "/cards/" + map.cards().get(0) + "/issues/draft",
            "/panel?kind=card&of=" + map.cards().get(0))) {
      all.add(map.api(path));
    }
    return all;
  }

  private void nothingIsTold(String user, IssueMap map, String key) {
    var visitor = new Visitor(host.url(), user);
    for (String address : addresses(map, key)) {
      assertThat(visitor.get(address).text())
          .as(user + " " + address)
          .doesNotContainIgnoringCase(SUMMARY.substring(1))
          .doesNotContain("\"assignee\"");
    }
    Reply linked = visitor.post(map.issuesOf(0), Reply.object("server", server, "key", key));
    assertThat(linked.text()).doesNotContainIgnoringCase(SUMMARY.substring(1));
    assertThat(linked.status()).isGreaterThanOrEqualTo(400);
  }

  @Test(timeout = 120_000)
  public void nobodyWithoutRightsIsToldAWordAndNothingKeepsOne() throws Exception {
    String key = secret();
    var map =
        IssueMap.of(editor, "OPEN", List.of(pain("Nobody comes", "trivial", link(server, key))));
    String told = map.issues(editor).toString();
    assertThat(told).contains(SUMMARY, "\"assignee\"");
    for (String user : Arrays.asList("viewer", "outsider", null)) {
      nothingIsTold(user, map, key);
      map.issues(editor);
      nothingIsTold(user, map, key);
    }
    inTrouble(map, key);
    assertThat(log.toString(UTF_8)).doesNotContain(SUMMARY);
    host.close();
    assertThat(filesWith("Nobody comes")).as("what the map itself says").isNotEmpty();
    assertThat(filesWith(SUMMARY)).isEmpty();
  }

  /** With what the editor was shown still remembered, and failures in the log. */
  private void inTrouble(IssueMap map, String key) throws Exception {
    for (String name : List.of("down", "html")) {
      jira.with(
          name,
          true,
          () -> {
            assertThat(map.issues(editor).toString())
                .as("the editor's own memory")
                .contains(SUMMARY);
            nothingIsTold("viewer", map, key);
            nothingIsTold(null, map, key);
          });
    }
    String refused =
        Reply.object(
            "server", server, "project", "SEC", "type", "3", "summary", SUMMARY + "x".repeat(300));
    assertThat(editor.post(map.issuesOf(0), refused).status()).isGreaterThanOrEqualTo(400);
  }

  /** The files of the Confluence that hold a text, in any encoding its database uses. */
  private List<Path> filesWith(String text) throws IOException {
    try (var files = Files.walk(folder.getRoot().toPath())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("jira"))
          .filter(file -> holds(file, text, UTF_8) || holds(file, text, UTF_16LE))
          .toList();
    }
  }

  private static boolean holds(Path file, String text, Charset charset) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return bytes.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
