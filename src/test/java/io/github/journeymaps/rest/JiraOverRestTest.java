package io.github.journeymaps.rest;

import static io.github.journeymaps.jira.InMemoryJira.SERVER;
import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.jira.Choice;
import io.github.journeymaps.jira.CreateField;
import io.github.journeymaps.jira.InMemoryJira;
import io.github.journeymaps.jira.Issue;
import io.github.journeymaps.jira.IssueState;
import io.github.journeymaps.jira.JiraFailure;
import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.rest.LocalRest.Reply;
import io.github.journeymaps.rest.issues.IssueJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** Linked Jiras by HTTP: what the dialogs ask, and what becomes of trouble. */
public class JiraOverRestTest {
  private static final Issue FULL =
      new Issue(
          "CX-1",
          "Quiet at night",
          "Done",
          Issue.Category.DONE,
          "Bug",
          "http://jira/jira/bug.svg",
          "Eva",
          "High",
          "2",
          null,
          LocalDate.parse("2026-12-01"),
          "Fixed",
          Instant.parse("2026-05-01T08:00:00Z"));

  private static final Issue BARE =
      new Issue("CX-2", null, null, null, null, null, null, null, null, null, null, null, null);

  private final InMemoryJira jira = new InMemoryJira();
  private final LocalRest rest = new LocalRest(new SmallWiki().with(10), jira);

  @Before
  public void logIn() {
    rest.as(EDITOR);
  }

  private String results(String path) {
    Reply reply = rest.get("jira/servers" + path);
    assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    assertThat(reply.headers()).containsEntry("Cache-Control", "no-store");
    return reply.json().path("results").toString();
  }

  @Test
  public void theServersAreToldWithoutAskingThem() {
    assertThat(results(""))
        .isEqualTo(
            "[{\"id\":\""
                + SERVER
                + "\",\"name\":\"Jira\",\"url\":\"http://jira/jira\",\"primary\":true}]");
    assertThat(jira.asked()).isEmpty();
  }

  @Test
  public void projectsTypesAndUsersAreAskedFor() {
    assertThat(results("/" + SERVER + "/projects"))
        .isEqualTo(
            "[{\"key\":\"CX\",\"name\":\"Care\",\"icon\":\"http://jira/jira/a\"},"
                + "{\"key\":\"OPS\",\"name\":\"Ops\"}]");
    assertThat(results("/" + SERVER + "/projects/CX/types"))
        .isEqualTo("[{\"id\":\"1\",\"name\":\"Bug\"}]");
    assertThat(
            rest.get("jira/servers/" + SERVER + "/projects/CX/users?q=e%26v")
                .json()
                .at("/results/0"))
        .isEqualTo(json(Map.of("name", "eva", "fullName", "Eva")));
    results("/" + SERVER + "/projects/CX/users");
    assertThat(jira.asked()).containsExactly("projects", "types CX", "users CX e&v", "users CX ");
  }

  private static JsonNode json(Map<String, ?> value) {
    return tree(LocalRest.text(value));
  }

  private static JsonNode tree(String json) {
    return new Reply(200, Map.of(), json).json();
  }

  @Test
  public void fieldsAreToldByKind() {
    var high = List.of(new Choice("1", "High", null));
    jira.with(new CreateField("priority", "Priority", true, CreateField.Kind.OPTION, high, true));
    jira.with(new CreateField("x", "X", false, CreateField.Kind.LONG_TEXT, List.of(), false));
    assertThat(results("/" + SERVER + "/projects/CX/types/1/fields"))
        .isEqualTo(
            "[{\"id\":\"priority\",\"name\":\"Priority\",\"required\":true,\"kind\":\"option\","
                + "\"options\":[{\"id\":\"1\",\"name\":\"High\"}],\"hasDefault\":true},"
                + "{\"id\":\"x\",\"name\":\"X\",\"required\":false,\"kind\":\"long-text\","
                + "\"options\":[],\"hasDefault\":false}]");
    assertThat(jira.asked()).containsExactly("fields CX 1");
  }

  @Test
  public void foundIssuesAreToldInFullAndWhatIsUnsetIsAbsent() {
    jira.with("CX-1", FULL).with("CX-2", BARE);
    assertThat(tree(results("/" + SERVER + "/search?q=night")))
        .isEqualTo(
            tree(
                "[{\"server\":\""
                    + SERVER
                    + "\",\"key\":\"CX-1\",\"state\":\"ok\","
                    + "\"url\":\"http://jira/jira/browse/CX-1\",\"summary\":\"Quiet at night\","
                    + "\"status\":{\"name\":\"Done\",\"category\":\"done\"},"
                    + "\"type\":{\"name\":\"Bug\",\"icon\":\"http://jira/jira/bug.svg\"},"
                    + "\"assignee\":\"Eva\",\"priority\":{\"name\":\"High\",\"id\":\"2\"},\"due\":\"2026-12-01\","
                    + "\"resolution\":\"Fixed\",\"resolved\":\"2026-05-01T08:00:00Z\","
                    + "\"isResolved\":true},{\"server\":\""
                    + SERVER
                    + "\",\"key\":\"CX-2\",\"state\":\"ok\","
                    + "\"url\":\"http://jira/jira/browse/CX-2\",\"isResolved\":false}]"));
    assertThat(results("/" + SERVER + "/search")).contains("CX-2");
    assertThat(jira.asked()).containsExactly("search night", "search ");
  }

  @Test
  public void aLinkedIssueIsToldByItsState() {
    var link = new IssueLink("one", "OLD-1");
    var moved = new IssueState(link, IssueState.Kind.MOVED, BARE, Instant.EPOCH);
    assertThat(LocalRest.text(IssueJson.state(moved, "http://jira/x")))
        .isEqualTo(
            "{\"server\":\"one\",\"key\":\"OLD-1\",\"state\":\"moved\",\"now\":\"CX-2\","
                + "\"url\":\"http://jira/x\",\"isResolved\":false,"
                + "\"asOf\":\"1970-01-01T00:00:00Z\"}");
    for (var kind : IssueState.Kind.values()) {
      if (kind != IssueState.Kind.MOVED) {
        assertThat(IssueJson.state(new IssueState(link, kind, null, null), null).keySet())
            .containsExactly("server", "key", "state");
      }
    }
  }

  private static Map<Reason, JiraFailure> troubles() {
    var troubles = new LinkedHashMap<Reason, JiraFailure>();
    for (Reason reason : Reason.values()) {
      troubles.put(reason, new JiraFailure(reason, "what", "12"));
    }
    troubles.put(Reason.LOGIN, JiraFailure.login("what", "http://wiki/authorise"));
    troubles.put(
        Reason.REFUSED, JiraFailure.refused(Map.of("summary", "Too long."), List.of("what")));
    return troubles;
  }

  @Test
  public void everyTroubleHasItsStatusItsCodeAndItsWords() {
    var said = new LinkedHashMap<Reason, String>();
    troubles()
        .forEach(
            (reason, trouble) -> {
              jira.troubled(trouble);
              Reply reply = rest.get("jira/servers/" + SERVER + "/projects");
              said.put(reason, reply.brief());
              assertThat(reply.headers()).containsEntry("Cache-Control", "no-store");
              for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                Reply told = rest.in(language).get("jira/servers/" + SERVER + "/projects");
                assertThat(told.json().path("message").asText())
                    .as(reason + "")
                    .contains("what")
                    .doesNotContain("journeymaps.", "{");
              }
              rest.in(Locale.ENGLISH);
            });
    assertThat(said)
        .isEqualTo(
            Map.ofEntries(
                Map.entry(Reason.NO_SERVER, "404 no-server"),
                Map.entry(Reason.NOT_A_KEY, "422 not-a-key"),
                Map.entry(Reason.NOT_A_NAME, "422 not-a-name"),
                Map.entry(Reason.NOT_AN_ADDRESS, "422 not-an-address"),
                Map.entry(Reason.NOT_FOUND, "404 no-issue"),
                Map.entry(Reason.LOGIN, "403 jira-login"),
                Map.entry(Reason.FORBIDDEN, "403 jira-forbidden"),
                Map.entry(Reason.READ_ONLY, "503 jira-read-only"),
                Map.entry(Reason.REFUSED, "422 jira-refused"),
                Map.entry(Reason.UNREACHABLE, "503 jira-unreachable"),
                Map.entry(Reason.UNSURE, "503 jira-unsure"),
                Map.entry(Reason.BUSY, "503 jira-busy")));
  }

  @Test
  public void detailsSayWhereToGoAndWhatJiraSaysOfWhich() {
    jira.troubled(troubles().get(Reason.LOGIN));
    assertThat(rest.get("jira/servers/" + SERVER + "/projects").json().path("details").toString())
        .isEqualTo("[{\"authorise\":\"http://wiki/authorise\"}]");
    jira.troubled(JiraFailure.login("Jira", null));
    assertThat(rest.get("jira/servers/" + SERVER + "/projects").json().path("details").toString())
        .isEqualTo("[]");
    jira.troubled(troubles().get(Reason.REFUSED));
    var details = rest.get("jira/servers/" + SERVER + "/search?q=x").json().path("details");
    assertThat(details.findValuesAsText("path")).containsExactly("summary", "");
    assertThat(details.findValuesAsText("message")).containsExactly("Too long.", "what");
    jira.troubled(new JiraFailure(Reason.BUSY, "Jira", 12));
    assertThat(rest.get("jira/servers/" + SERVER + "/projects").headers())
        .containsEntry("Retry-After", "12");
  }

  @Test
  public void anUnknownServerAndAnEndlessQueryAreRefused() {
    assertThat(rest.get("jira/servers/two/search?q=x").brief()).isEqualTo("404 no-server");
    assertThat(rest.get("jira/servers/" + SERVER + "/search?q=" + "x".repeat(2001)).brief())
        .isEqualTo("400 bad-parameter");
    assertThat(rest.get("jira/servers/" + SERVER + "/projects/CX/users?q=%00").brief())
        .isEqualTo("400 bad-parameter");
    assertThat(rest.post("jira/servers", "{}").brief()).isEqualTo("405 no-method");
    assertThat(jira.asked()).isEmpty();
  }

  @Test
  public void allOfItIsForPeopleWhoAreLoggedIn() {
    assertThat(Resources.calls())
        .filteredOn(call -> call.path().startsWith("/jira/"))
        .hasSize(6)
        .allMatch(call -> call.method().isAnnotationPresent(LicensedOnly.class));
  }
}
