package io.github.journeymaps.jira;

import static io.github.journeymaps.jira.StubApplicationLinks.ONE;
import static io.github.journeymaps.jira.StubApplicationLinks.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.jira.StubApplicationLinks.PlayedLink;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.memory.CacheMemory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Issues by key, address, words and JQL; and what an answer may bring. */
public class IssueSearchTest {
  /** What the browser's part reads as well. */
  private static final Path ADDRESSES = Path.of("src/test/resources/jira/addresses.txt");

  private static final Pattern LINE = Pattern.compile("(-|\\w+ \\S+)\\s+(\\S.*)");

  private final StubApplicationLinks links = new StubApplicationLinks();
  private final PlayedLink one = links.add(ONE, "Jira", "http://jira.example:8080/jira/");
  private final PlayedLink two = links.add(TWO, "Jira 2", "https://Other.example");
  private final LinkedJiras jiras = new LinkedJiras(links, new CacheMemory(), new TestClock());

  @Before
  public void begin() {
    two.primary = true;
    CurrentUser.serve("editor");
  }

  @After
  public void end() {
    CurrentUser.serve(null);
    jiras.stop();
  }

  private String parsed(String text) {
    try {
      IssueLink link = jiras.parse(ONE, text);
      return (link.server().equals(ONE) ? "one " : "two ") + link.key();
    } catch (JiraFailure e) {
      return "" + e.reason();
    }
  }

  @Test
  public void thePreferredServerComesFirst() {
    assertThat(jiras.servers())
        .containsExactly(
            new JiraServer(TWO, "Jira 2", "https://Other.example", true),
            new JiraServer(ONE, "Jira", "http://jira.example:8080/jira", false));
    assertThat(jiras.server(ONE).name()).isEqualTo("Jira");
    for (String id : new String[] {"x", "", null, "../" + ONE, ONE + "\n"}) {
      assertThatThrownBy(() -> jiras.server(id)).hasMessageStartingWith("NO_SERVER");
    }
    assertThat(jiras.url(new IssueLink(ONE, "CX-1")))
        .isEqualTo("http://jira.example:8080/jira/browse/CX-1");
    assertThat(jiras.url(new IssueLink("x", "CX-1"))).isNull();
  }

  @Test
  public void aLinkThatLeadsNowhereOnTheWebIsNoServer() {
    links.add("3", "Odd", "file:///etc");
    links.add("4", "Odder", "javascript:alert(1)");
    assertThat(jiras.servers()).hasSize(2);
  }

  @Test
  public void aKeyIsTakenAsPeopleWriteIt() {
    assertThat(parsed(" cx-12 ")).isEqualTo("one CX-12");
    assertThat(parsed("A_B2-1")).isEqualTo("one A_B2-1");
    for (String text :
        new String[] {"", null, "CX", "CX-0", "CX-1 CX-2", "../CX-1", "CX-1\u0000", "ſx-1"}) {
      assertThat(parsed(text)).as(text).isEqualTo("NOT_A_KEY");
    }
    assertThatThrownBy(() -> jiras.parse("x", "CX-1")).hasMessageStartingWith("NO_SERVER");
    assertThatThrownBy(() -> jiras.parse(ONE, "y".repeat(5000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
  }

  private static String[] parts(Matcher line) {
    return new String[] {line.group(1), line.group(2).replace("\\n", "\n")};
  }

  /** As the list of addresses says it: a minus is no issue. */
  private String address(String text) {
    try {
      IssueLink link = jiras.parse(ONE, text);
      String server = Map.of(ONE, "one", TWO, "two", "3", "inner").get(link.server());
      return server + " " + link.key();
    } catch (JiraFailure e) {
      assertThat(e.reason()).isIn(Reason.NOT_AN_ADDRESS, Reason.NOT_A_KEY);
      return "-";
    }
  }

  @Test
  public void theAddressOfAPageMeansItsIssue() throws IOException {
    links.add("3", "Inner", "https://other.example/inner");
    try (var lines = Files.lines(ADDRESSES)) {
      List<String[]> known =
          lines.map(LINE::matcher).filter(Matcher::matches).map(IssueSearchTest::parts).toList();
      assertThat(known).hasSizeGreaterThan(50);
      known.forEach(line -> assertThat(address(line[1])).as(line[1]).isEqualTo(line[0]));
    }
    two.rpc = URI.create("http://10.0.0.7:9090");
    assertThat(parsed("http://10.0.0.7:9090/browse/OPS-3")).isEqualTo("two OPS-3");
    assertThat(links.asked).isEmpty();
  }

  @Test
  public void ofServersOneBelowTheOtherTheNearerOneIsMeant() {
    links.add("3", "Inner", "https://other.example/inner");
    assertThat(jiras.parse(ONE, "https://other.example/inner/browse/CX-1").server()).isEqualTo("3");
    assertThat(jiras.parse(ONE, "https://other.example/browse/CX-1").server()).isEqualTo(TWO);
  }

  @Test
  public void everyOtherAddressMeansNothingAndIsAskedOfNobody() {
    for (String url :
        List.of(
            "http://evil.example/browse/CX-1",
            "https://jira.example:8080/jira/browse/CX-1",
            "http://jira.example/jira/browse/CX-1",
            "http://jira.example:8080/jirabrowse/CX-1",
            "http://jira.example:8080/jira2/browse/CX-1",
            "http://jira.example:8080/browse/CX-1",
            "http://jira.example:8080@evil.example/jira/browse/CX-1",
            "http://evil.example#http://jira.example:8080/jira/browse/CX-1",
            "http://jira.example:8080/jira/../admin/browse/CX-1",
            "http://jira.example:8080/jira/browse/%2e%2e/CX-1",
            "http://jira.example:8080/jira//evil.example/browse/CX-1",
            "http://jira.example:8080\\@evil.example/jira/browse/CX-1",
            "http://jira.example:8080/jira/browse/",
            "http://jira.example:8080/jira/rest/api/2/issue/CX-1",
            "http://jira.example:8080/jira/browse/CX-1\r\nHost: evil",
            "http://",
            "https://[::1/browse/CX-1")) {
      assertThat(parsed(url)).as(url).isEqualTo("NOT_AN_ADDRESS");
    }
    assertThat(parsed("http://jira.example:8080/jira/browse/none")).isEqualTo("NOT_A_KEY");
    assertThat(parsed("javascript:alert(1)")).isEqualTo("NOT_A_KEY");
    assertThat(links.asked).isEmpty();
  }

  private String jql(String query) {
    links.asked.clear();
    jiras.search(ONE, query);
    if (links.asked.isEmpty()) {
      return "nothing";
    }
    var body = Json.read(links.asked.get(0).body.getBytes(StandardCharsets.UTF_8));
    assertThat(body.path("maxResults").asInt()).isEqualTo(20);
    return body.path("jql").asText() + (body.path("validateQuery").asBoolean() ? " !" : "");
  }

  @Test
  public void aSearchTakesKeysAddressesWordsAndJql() {
    assertThat(jql("")).isEqualTo("order by updated DESC");
    assertThat(jql(null)).isEqualTo("order by updated DESC");
    assertThat(jql("cx-7")).isEqualTo("key = CX-7");
    assertThat(jql("http://jira.example:8080/jira/browse/CX-7")).isEqualTo("key = CX-7");
    assertThat(jql("[CX-7] Call lights http://jira.example:8080/jira/browse/CX-7"))
        .isEqualTo("key = CX-7");
    assertThat(jql("call lights")).isEqualTo("text ~ \"call lights*\" order by updated DESC");
    assertThat(jql("Grüße AND \"x\" \\ (a) -b*"))
        .isEqualTo("text ~ \"grüße and x a b*\" order by updated DESC");
    assertThat(jql("cx-7, OPS-1;\ncx-8")).isEqualTo("key in (CX-7, OPS-1, CX-8)");
    assertThat(jql("cx-7 is late")).isEqualTo("text ~ \"cx 7 is late*\" order by updated DESC");
    assertThat(jql("?!*")).isEqualTo("nothing");
    assertThat(jql("project = CX")).isEqualTo("project = CX !");
    assertThat(jql("project=CX order  by key")).isEqualTo("project=CX order  by key !");
    for (String query :
        List.of(
            "summary ~ \"in (\"",
            "status != Done",
            "due < now()",
            "(key in (CX-1))",
            "NOT assignee in membersOf(\"x\")",
            "\"Story points\" >= 3",
            "cf[10010] = High",
            "resolution is not EMPTY",
            "status was Done",
            "ORDER BY key")) {
      assertThat(jql(query)).as(query).startsWith(query).endsWith("!");
    }
    for (String words :
        List.of(
            "wait in line",
            "is it nothing",
            "before and after",
            "what changed",
            "order",
            "2 times",
            "who was it")) {
      assertThat(jql(words)).as(words).isEqualTo("text ~ \"" + words + "*\" order by updated DESC");
    }
  }

  @Test
  public void anAddressElsewhereIsNotSearchedFor() {
    assertThatThrownBy(() -> jiras.search(ONE, "https://other.example/browse/CX-1"))
        .hasMessageStartingWith("NOT_AN_ADDRESS");
    assertThatThrownBy(() -> jiras.search(ONE, "http://evil.example/browse/CX-1"))
        .hasMessageStartingWith("NOT_AN_ADDRESS");
    assertThatThrownBy(() -> jiras.search("x", "CX-1")).hasMessageStartingWith("NO_SERVER");
    assertThat(links.asked).isEmpty();
  }

  @Test
  public void whatIsWrongWithJqlJiraSaysItself() {
    one.plays(
        asked -> StubResponse.json(400, "{\"errorMessages\":[\"No field 'x'.\"],\"errors\":{}}"));
    assertThatThrownBy(() -> jiras.search(ONE, "x = 1"))
        .isInstanceOfSatisfying(
            JiraFailure.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.REFUSED);
              assertThat(e.messages()).containsExactly("No field 'x'.");
            });
  }

  @Test
  public void anIssueIsReadAsJiraTellsIt() {
    one.plays(
        asked ->
            StubResponse.json(
                200,
                "{\"key\":\"CX-1\",\"fields\":{\"summary\":\"Ä\",\"status\":{\"name\":\"Done\","
                    + "\"statusCategory\":{\"key\":\"done\"}},\"issuetype\":{\"name\":\"Bug\","
                    + "\"iconUrl\":\"http://jira.example:8080/jira/bug.svg?size=1\"},"
                    + "\"assignee\":{\"displayName\":\"Eva\",\"emailAddress\":\"no\"},"
                    + "\"priority\":{\"name\":\"High\",\"id\":\"2\",\"iconUrl\":\"http://evil.example/x.svg\"},"
                    + "\"duedate\":\"2026-12-01\",\"resolution\":{\"name\":\"Fixed\"},"
                    + "\"resolutiondate\":\"2026-05-01T10:00:00.000+0200\",\"more\":[1]}}"));
    assertThat(jiras.find(new IssueLink(ONE, "CX-1")))
        .isEqualTo(
            new Issue(
                "CX-1",
                "Ä",
                "Done",
                Issue.Category.DONE,
                "Bug",
                "http://jira.example:8080/jira/bug.svg?size=1",
                "Eva",
                "High",
                "2",
                null,
                LocalDate.parse("2026-12-01"),
                "Fixed",
                Instant.parse("2026-05-01T08:00:00Z")));
    assertThat(links.asked.get(0))
        .hasToString(
            "GET /rest/api/2/issue/CX-1?fields=summary,status,issuetype,assignee,priority,"
                + "duedate,resolution,resolutiondate");
  }

  @Test
  public void whatIsOddInAnAnswerCountsAsUnset() {
    one.plays(
        asked ->
            StubResponse.json(
                200,
                "{\"total\":9,\"issues\":[7,null,{},{\"key\":\"../x\"},{\"key\":\"CX-1\"},"
                    + "{\"key\":\"CX-2\",\"fields\":{\"summary\":null,\"status\":{\"name\":\"Odd\","
                    + "\"statusCategory\":{\"key\":\"undefined\"}},\"issuetype\":[],"
                    + "\"assignee\":\"Eva\",\"priority\":{\"name\":{}},\"duedate\":\"soon\","
                    + "\"resolution\":5,\"resolutiondate\":\"2026-13-01\"}}]}"));
    var found = jiras.search(ONE, "x");
    assertThat(found).extracting(Issue::key).containsExactly("CX-1", "CX-2");
    assertThat(found.get(0).category()).isNull();
    assertThat(found.get(1))
        .isEqualTo(
            new Issue(
                "CX-2",
                null,
                "Odd",
                Issue.Category.NEW,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  public void picturesComeFromTheServerOrNotAtAll() {
    String base = "http://jira.example:8080/jira";
    assertThat(Address.below(base, base + "/a.svg")).isNotNull();
    for (String url :
        new String[] {
          null,
          "/a.svg",
          "a.svg",
          "//evil/a.svg",
          base + "evil/a.svg",
          "http://evil/jira/a.svg",
          "javascript:alert(1)",
          "data:image/svg+xml,x",
          base + "/../a.svg",
          base + "/%2e%2e/a.svg",
          "http://jira.example:8080@evil/jira/a.svg",
          base + "/a b.svg",
          base
        }) {
      assertThat(Address.below(base, url)).as(url).isNull();
    }
  }

  @Test
  public void whatIsToBeLinkedMustBeThereForThisPerson() {
    one.plays(
        new SmallJira().with("SEC-1", "planted").hides("SEC-1", "editor").moved("A-1", "B-1"));
    assertThatThrownBy(() -> jiras.find(new IssueLink(ONE, "SEC-1")))
        .hasMessage("NOT_FOUND [SEC-1, Jira]");
    assertThatThrownBy(() -> jiras.find(new IssueLink(ONE, "CX-9")))
        .hasMessage("NOT_FOUND [CX-9, Jira]");
    assertThatThrownBy(() -> jiras.find(new IssueLink(ONE, "x"))).hasMessage("NOT_A_KEY [x]");
    assertThat(jiras.find(new IssueLink(ONE, "A-1")).key()).isEqualTo("B-1");
    one.strangers.add("editor");
    assertThatThrownBy(() -> jiras.find(new IssueLink(ONE, "A-1"))).hasMessage("LOGIN [Jira]");
  }
}
