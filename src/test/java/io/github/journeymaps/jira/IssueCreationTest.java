package io.github.journeymaps.jira;

import static io.github.journeymaps.jira.StubApplicationLinks.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.jira.CreateField.Kind;
import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.jira.StubApplicationLinks.Asked;
import io.github.journeymaps.jira.StubApplicationLinks.PlayedLink;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.memory.CacheMemory;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Forms for new issues, new issues, and back-links. */
public class IssueCreationTest {
  private final StubApplicationLinks links = new StubApplicationLinks();
  private final PlayedLink one = links.add(ONE, "Jira", "http://jira.example/jira");
  private final LinkedJiras jiras = new LinkedJiras(links, new CacheMemory(), new TestClock());
  private final Map<String, StubResponse> answers = new LinkedHashMap<>();

  @Before
  public void begin() {
    CurrentUser.serve("editor");
    one.plays(this::answer);
  }

  @After
  public void end() {
    CurrentUser.serve(null);
    jiras.stop();
  }

  private StubResponse answer(Asked asked) {
    return answers.getOrDefault(
        "" + asked, StubResponse.json(404, "{\"errorMessages\":[\"not there\"],\"errors\":{}}"));
  }

  private void at(String request, String json) {
    answers.put(request.replace("GET ", "GET /rest/api/2/"), StubResponse.json(200, json));
  }

  private String body(String request) {
    return links.asked.stream()
        .filter(asked -> asked.toString().equals(request))
        .map(asked -> asked.body)
        .findFirst()
        .orElseThrow();
  }

  private void refusesAsIfItHadNoRights() {
    String types = "GET /rest/api/2/issue/createmeta/CX/issuetypes?startAt=0&maxResults=100";
    answers.put(types, StubResponse.json(400, "{\"errorMessages\":[\"no permission\"]}"));
    answers.put(
        "POST /rest/api/2/issue", StubResponse.json(400, "{\"errors\":{\"project\":\"no\"}}"));
    answers.put(
        "POST /rest/api/2/issue/CX-1/remotelink",
        StubResponse.json(403, "{\"errorMessages\":[\"No Link Issue Permission\"]}"));
  }

  private Reason reasonOf(Runnable work) {
    try {
      work.run();
    } catch (JiraFailure e) {
      return e.reason();
    } catch (CompletionException e) {
      return ((JiraFailure) e.getCause()).reason();
    }
    return null;
  }

  private void create() {
    jiras.create(ONE, new NewIssue("CX", "1", "s", null, Map.of()));
  }

  private void addBackLink() {
    var back = new BackLink("id", "http://wiki/", "t", "s");
    jiras.addBackLink(new IssueLink(ONE, "CX-1"), back).toCompletableFuture().join();
  }

  /** Why it fails at a Jira that says so about its read-only mode; null says nothing. */
  private Reason reasonOf(String mode, Runnable work) {
    refusesAsIfItHadNoRights();
    if (mode != null) {
      at("GET readonly-mode", mode);
    }
    return reasonOf(work);
  }

  @Test
  public void aJiraInReadOnlyModeIsNamedAsThatAndNotTakenForOneWithoutRights() {
    String on = "{\"enabled\":true,\"message\":\"x\"}";
    assertThat(reasonOf(on, this::create)).isEqualTo(Reason.READ_ONLY);
    assertThat(reasonOf(on, () -> jiras.types(ONE, "CX"))).isEqualTo(Reason.READ_ONLY);
    assertThat(reasonOf(on, this::addBackLink)).isEqualTo(Reason.READ_ONLY);
    int asked = links.asked.size();
    assertThat(reasonOf(on, this::addBackLink)).as("for a while").isEqualTo(Reason.READ_ONLY);
    assertThat(links.asked).as("nothing more").hasSize(asked);
  }

  @Test
  public void withoutAReadOnlyModeRightsAreWhatLacks() {
    for (String mode : new String[] {null, "{\"enabled\":false}", "{}", "[]"}) {
      assertThat(reasonOf(mode, this::create)).as(mode).isEqualTo(Reason.REFUSED);
      assertThat(reasonOf(mode, this::addBackLink)).as(mode).isEqualTo(Reason.FORBIDDEN);
    }
  }

  @Test
  public void projectsComeWithPicturesOfTheServerAlone() {
    at(
        "GET project",
        "[{\"key\":\"CX\",\"name\":\"Care\",\"avatarUrls\":{\"24x24\":\"http://jira.example/jira/a\"}},"
            + "{\"key\":\"OPS\",\"name\":\"Ops\",\"avatarUrls\":{\"24x24\":\"http://evil/a\"}},"
            + "{\"name\":\"odd\"}]");
    assertThat(jiras.projects(ONE))
        .containsExactly(
            new Choice("CX", "Care", "http://jira.example/jira/a"), new Choice("OPS", "Ops", null));
  }

  @Test
  public void typesComeByPagesAndWithoutSubTasks() {
    at(
        "GET issue/createmeta/CX/issuetypes?startAt=0&maxResults=100",
        "{\"isLast\":false,\"values\":[{\"id\":\"1\",\"name\":\"Bug\",\"subtask\":false},"
            + "{\"id\":\"5\",\"name\":\"Sub-task\",\"subtask\":true}]}");
    at(
        "GET issue/createmeta/CX/issuetypes?startAt=2&maxResults=100",
        "{\"total\":3,\"values\":[{\"id\":\"2\",\"name\":\"Task\"}]}");
    assertThat(jiras.types(ONE, "CX")).extracting(Choice::name).containsExactly("Bug", "Task");
    assertThat(links.asked).hasSize(2);
  }

  @Test
  public void pagesWithoutAnEndAreLeft() {
    one.plays(
        asked ->
            StubResponse.json(
                200, "{\"isLast\":false,\"values\":[{\"id\":\"1\",\"name\":\"B\"}]}"));
    assertThat(jiras.types(ONE, "CX")).isNotEmpty();
    assertThat(links.asked).hasSize(20);
  }

  @Test
  public void namesThatAreNoneAreSentNowhere() {
    for (String name : new String[] {"../x", "cx", "", "CX/issuetypes", "C\nX", null, "CX?a=b"}) {
      assertThatThrownBy(() -> jiras.types(ONE, name)).hasMessageStartingWith("NOT_A_NAME");
      assertThatThrownBy(() -> jiras.fields(ONE, name, "1")).hasMessageStartingWith("NOT_A_NAME");
      assertThatThrownBy(() -> jiras.fields(ONE, "CX", name)).hasMessageStartingWith("NOT_A_NAME");
      assertThatThrownBy(() -> jiras.users(ONE, name, "")).hasMessageStartingWith("NOT_A_NAME");
      assertThatThrownBy(() -> jiras.create(ONE, new NewIssue(name, "1", "s", null, Map.of())))
          .hasMessageStartingWith("NOT_A_NAME");
      assertThatThrownBy(() -> jiras.create(ONE, new NewIssue("CX", name, "s", null, Map.of())))
          .hasMessageStartingWith("NOT_A_NAME");
    }
    var odd = new NewIssue("CX", "1", "s", null, Map.of("../x", "1"));
    assertThatThrownBy(() -> jiras.create(ONE, odd)).hasMessageStartingWith("NOT_A_NAME");
    assertThat(links.asked).isEmpty();
  }

  @Test
  public void aProjectThatIsNotThereOrNotForThisPersonIsNotFound() {
    assertThatThrownBy(() -> jiras.types(ONE, "NONE")).hasMessage("NOT_FOUND [NONE, Jira]");
    answers.clear();
    one.plays(asked -> StubResponse.json(403, "{}"));
    assertThatThrownBy(() -> jiras.types(ONE, "CLOSED")).hasMessage("FORBIDDEN [Jira]");
  }

  private static final String FIELDS =
      "GET issue/createmeta/CX/issuetypes/1?startAt=0&maxResults=100";

  private static String field(String id, String required, String schema, String more) {
    return "{\"fieldId\":\""
        + id
        + "\",\"name\":\"N "
        + id
        + "\",\"required\":"
        + required
        + ",\"schema\":{"
        + schema
        + "}"
        + more
        + "}";
  }

  private void form() {
    String custom = ",\"custom\":\"com.atlassian.jira.plugin.system.customfieldtypes:";
    String options =
        ",\"allowedValues\":[{\"id\":\"11\",\"value\":\"Low\"},{\"id\":\"12\",\"name\":\"High\"},"
            + "{\"id\":\"13\",\"value\":\"Old\",\"disabled\":true},"
            + "{\"id\":\"14\",\"name\":\"1.0\",\"archived\":true}]";
    at(
        FIELDS,
        "{\"isLast\":true,\"values\":["
            + String.join(
                ",",
                field("summary", "true", "\"type\":\"string\",\"system\":\"summary\"", ""),
                field("description", "true", "\"type\":\"string\",\"system\":\"description\"", ""),
                field("project", "true", "\"type\":\"project\"", ""),
                field("issuetype", "true", "\"type\":\"issuetype\"", ""),
                field("attachment", "false", "\"type\":\"array\",\"items\":\"attachment\"", ""),
                field("issuelinks", "false", "\"type\":\"array\",\"items\":\"issuelinks\"", ""),
                field("reporter", "true", "\"type\":\"user\"", ",\"hasDefaultValue\":true"),
                field("environment", "false", "\"type\":\"string\",\"system\":\"environment\"", ""),
                field("c_text", "false", "\"type\":\"string\"" + custom + "textfield\"", ""),
                field("c_long", "false", "\"type\":\"string\"" + custom + "textarea\"", ""),
                field("c_number", "false", "\"type\":\"number\"" + custom + "float\"", ""),
                field("duedate", "false", "\"type\":\"date\",\"system\":\"duedate\"", ""),
                field("c_moment", "false", "\"type\":\"datetime\"" + custom + "datetime\"", ""),
                field("c_option", "true", "\"type\":\"option\"" + custom + "select\"", options),
                field(
                    "priority",
                    "false",
                    "\"type\":\"priority\"",
                    options + ",\"hasDefaultValue\":true"),
                field("components", "false", "\"type\":\"array\",\"items\":\"component\"", options),
                field("fixVersions", "false", "\"type\":\"array\",\"items\":\"version\"", options),
                field("c_many", "false", "\"type\":\"array\",\"items\":\"option\"", options),
                field(
                    "labels",
                    "false",
                    "\"type\":\"array\",\"items\":\"string\",\"system\":\"labels\"",
                    ""),
                field(
                    "c_labels",
                    "false",
                    "\"type\":\"array\",\"items\":\"string\"" + custom + "labels\"",
                    ""),
                field("assignee", "false", "\"type\":\"user\",\"system\":\"assignee\"", ""),
                field("c_cascade", "false", "\"type\":\"option-with-child\"", options),
                field(
                    "c_sprint",
                    "false",
                    "\"type\":\"array\",\"items\":\"string\",\"custom\":\"x:gh-sprint\"",
                    ""),
                field("c_none", "false", "\"type\":\"option\"", ""),
                field("c_any", "false", "\"type\":\"any\"", ""))
            + "]}");
  }

  @Test
  public void aFormAsksForWhatJiraTellsInKindsThatWeKnow() {
    form();
    var fields = jiras.fields(ONE, "CX", "1");
    assertThat(fields.stream().map(field -> field.id() + " " + field.kind()).toList())
        .containsExactly(
            "c_option OPTION",
            "environment LONG_TEXT",
            "c_text TEXT",
            "c_long LONG_TEXT",
            "c_number NUMBER",
            "duedate DATE",
            "c_moment DATE_TIME",
            "priority OPTION",
            "components OPTIONS",
            "fixVersions OPTIONS",
            "c_many OPTIONS",
            "labels LABELS",
            "c_labels LABELS",
            "assignee USER",
            "c_cascade UNSUPPORTED",
            "c_sprint UNSUPPORTED",
            "c_none UNSUPPORTED",
            "c_any UNSUPPORTED");
    assertThat(fields.get(0))
        .isEqualTo(
            new CreateField(
                "c_option",
                "N c_option",
                true,
                Kind.OPTION,
                List.of(new Choice("11", "Low", null), new Choice("12", "High", null)),
                false));
    assertThat(fields.get(7).hasDefault()).isTrue();
  }

  @Test
  public void usersAreAskedForByWhatIsTyped() {
    at(
        "GET user/assignable/search?project=CX&username=a%26b%3D%2F..+%C3%BC&maxResults=20",
        "[{\"name\":\"eva\",\"key\":\"JIRAUSER1\",\"displayName\":\"Eva\"},{}]");
    assertThat(jiras.users(ONE, "CX", " a&b=/.. ü "))
        .containsExactly(new Choice("eva", "Eva", null));
  }

  private void makes(String key) {
    answers.put(
        "POST /rest/api/2/issue", StubResponse.json(201, "{\"id\":\"1\",\"key\":\"" + key + "\"}"));
  }

  @Test
  public void valuesGoToJiraInItsOwnShapes() {
    form();
    makes("CX-9");
    var given = new LinkedHashMap<String, Object>();
    given.put("c_text", "t");
    given.put("c_number", "1.50");
    given.put("duedate", "2026-12-01");
    given.put("c_moment", "2026-05-01T12:00+02:00");
    given.put("c_option", "11");
    given.put("components", List.of("11", "12"));
    given.put("c_many", "12");
    given.put("labels", "a  b");
    given.put("c_labels", List.of("c"));
    given.put("assignee", "eva");
    given.put("c_cascade", Map.of("id", "1", "child", Map.of("id", "2")));
    given.put("c_long", " ");
    given.put("fixVersions", List.of());
    given.put("reporter", "eva");
    given.put("unknown", "as it is");
    given.put("project", "SEC");
    given.put("summary", "not this");
    var made = jiras.create(ONE, new NewIssue("CX", "1", "Sümmary", "text", given));
    assertThat(made.key()).isEqualTo("CX-9");
    assertThat(Json.read(body("POST /rest/api/2/issue").getBytes()))
        .isEqualTo(
            Json.read(
                ("{\"fields\":{\"c_text\":\"t\",\"c_number\":1.50,\"duedate\":\"2026-12-01\","
                        + "\"c_moment\":\"2026-05-01T12:00:00.000+0200\",\"c_option\":{\"id\":\"11\"},"
                        + "\"components\":[{\"id\":\"11\"},{\"id\":\"12\"}],\"c_many\":[{\"id\":\"12\"}],"
                        + "\"labels\":[\"a\",\"b\"],\"c_labels\":[\"c\"],\"assignee\":{\"name\":\"eva\"},"
                        + "\"c_cascade\":{\"id\":\"1\",\"child\":{\"id\":\"2\"}},"
                        + "\"reporter\":{\"name\":\"eva\"},\"unknown\":\"as it is\","
                        + "\"project\":{\"key\":\"CX\"},\"summary\":\"S\\u00fcmmary\","
                        + "\"issuetype\":{\"id\":\"1\"},\"description\":\"text\"}}")
                    .getBytes()));
    assertThat(body("POST /rest/api/2/issue")).matches("\\p{ASCII}+");
  }

  @Test
  public void whatDoesNotFitIsLeftToJira() {
    ZoneId zone = ZoneOffset.ofHours(1);
    assertThat(FieldValues.of(Kind.NUMBER, "1,5", zone)).isEqualTo("1,5");
    assertThat(FieldValues.of(Kind.NUMBER, "1e999999999", zone)).isEqualTo("1e999999999");
    assertThat(FieldValues.of(Kind.NUMBER, 5, zone)).isEqualTo(5);
    assertThat(FieldValues.of(Kind.DATE, " soon ", zone)).isEqualTo("soon");
    assertThat(FieldValues.of(Kind.DATE_TIME, "noon", zone)).isEqualTo("noon");
    assertThat(FieldValues.of(Kind.DATE_TIME, "2026-05-01T12:00+0200", zone))
        .isEqualTo("2026-05-01T12:00+0200");
    assertThat(FieldValues.of(Kind.DATE_TIME, "2026-05-01T12:00", zone))
        .isEqualTo("2026-05-01T12:00:00.000+0100");
    assertThat(FieldValues.of(Kind.DATE_TIME, "2026-05-01T12:00:00Z", zone))
        .isEqualTo("2026-05-01T12:00:00.000Z");
    assertThat(FieldValues.of(Kind.OPTION, List.of("1", "2"), zone)).isEqualTo(List.of("1", "2"));
    assertThat(FieldValues.of(Kind.OPTION, List.of("1"), zone)).isEqualTo(Map.of("id", "1"));
    assertThat(FieldValues.of(Kind.UNSUPPORTED, "x", zone)).isEqualTo("x");
    assertThat(FieldValues.of(Kind.TEXT, List.of(Map.of()), zone)).isEqualTo(List.of(Map.of()));
  }

  @Test
  public void anIssueWithoutMoreFieldsCostsTwoRequests() {
    makes("CX-9");
    answers.put(
        "GET /rest/api/2/issue/CX-9?fields=summary,status,issuetype,assignee,priority,duedate,"
            + "resolution,resolutiondate",
        StubResponse.json(200, "{\"key\":\"CX-9\",\"fields\":{\"status\":{\"name\":\"To Do\"}}}"));
    var made = jiras.create(ONE, new NewIssue("CX", "1", "s", null, Map.of()));
    assertThat(made.status()).isEqualTo("To Do");
    assertThat(links.asked).hasSize(2);
    assertThat(body("POST /rest/api/2/issue")).doesNotContain("description");
    assertThat(links.asked.get(0).reading).isEqualTo(20_000);
    assertThat(links.asked.get(1).reading).isEqualTo(5000);
    // What its maker has seen is not asked for again.
    var link = new IssueLink(ONE, "CX-9");
    assertThat(jiras.look(List.of(link), false).issues().get(link).issue()).isEqualTo(made);
    assertThat(links.asked).hasSize(2);
  }

  @Test
  public void theKeyIsNotLostWhenJiraThenFails() {
    makes("CX-9");
    for (StubResponse played :
        List.of(
            StubResponse.html(502), StubResponse.json(403, "{}"), StubResponse.json(200, "{}"))) {
      one.plays(asked -> asked.body == null ? played : answer(asked));
      makes("CX-9");
      var made = jiras.create(ONE, new NewIssue("CX", "1", "s", "d", Map.of()));
      assertThat(made.key()).isEqualTo("CX-9");
      assertThat(made.summary()).isEqualTo("s");
    }
  }

  @Test
  public void aRefusalHasJirasOwnWordsAtTheField() {
    one.plays(
        asked ->
            StubResponse.json(
                400,
                "{\"errorMessages\":[\"All in all no.\"],\"errors\":{\"summary\":\"Too long.\"}}"));
    assertThatThrownBy(() -> jiras.create(ONE, new NewIssue("CX", "1", "s", "d", Map.of())))
        .isInstanceOfSatisfying(
            JiraFailure.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.REFUSED);
              assertThat(e.fields()).isEqualTo(Map.of("summary", "Too long."));
              assertThat(e.messages()).containsExactly("All in all no.");
            });
  }

  @Test
  public void anIssueOfWhichJiraDoesNotTellTheKeyMayBeThere() {
    makes("../x");
    assertThatThrownBy(() -> jiras.create(ONE, new NewIssue("CX", "1", "s", "d", Map.of())))
        .hasMessage("UNSURE [Jira]");
  }

  private static String end(java.util.concurrent.CompletionStage<Void> stage) {
    return stage
        .handle((done, trouble) -> trouble == null ? "done" : trouble.getMessage())
        .toCompletableFuture()
        .join();
  }

  @Test
  public void aBackLinkIsPutAndTakenInThePersonsName() {
    one.plays(
        asked ->
            asked.body == null
                ? StubResponse.empty(204)
                : StubResponse.json(201, "{\"id\":10000}"));
    var link = new IssueLink(ONE, "CX-1");
    var back = new BackLink("journey-maps:card=1", "http://wiki/x#a", "Map / Step", "");
    assertThat(end(jiras.addBackLink(link, back))).isEqualTo("done");
    assertThat(end(jiras.removeBackLink(link, "journey-maps:card=1&x"))).isEqualTo("done");
    assertThat(links.asked)
        .extracting(Asked::toString)
        .containsExactly(
            "POST /rest/api/2/issue/CX-1/remotelink",
            "DELETE /rest/api/2/issue/CX-1/remotelink?globalId=journey-maps%3Acard%3D1%26x");
    assertThat(links.asked).extracting(asked -> asked.user).containsOnly("editor");
    assertThat(Json.read(links.asked.get(0).body.getBytes()))
        .isEqualTo(
            Json.read(
                ("{\"globalId\":\"journey-maps:card=1\",\"application\":{\"type\":"
                        + "\"io.github.journeymaps.confluence\",\"name\":\"Journey Maps\"},"
                        + "\"relationship\":\"journey map\",\"object\":{\"url\":"
                        + "\"http://wiki/x#a\",\"title\":\"Map / Step\",\"summary\":\"\"}}")
                    .getBytes()));
  }

  @Test
  public void aBackLinkSaysNoMoreThanJiraTakes() {
    String fits = "x".repeat(255);
    assertThat(
            JiraRequest.addBackLink("CX-1", new BackLink("g", "u", fits, "y".repeat(256))).body())
        .contains("\"" + fits + "\"")
        .contains("\"" + "y".repeat(254) + "\\u2026\"");
    assertThat(
            JiraRequest.addBackLink("CX-1", new BackLink("g", "u", "x".repeat(253) + "😀x", ""))
                .body())
        .contains("\"" + "x".repeat(253) + "\\u2026\"");
  }

  @Test
  public void aBackLinkThatIsOffAlreadyIsDoneAndOneThatCannotBePutIsNot() {
    var link = new IssueLink(ONE, "CX-1");
    var back = new BackLink("g", "http://wiki/x", "t", "s");
    assertThat(end(jiras.removeBackLink(link, "g"))).isEqualTo("done");
    assertThat(end(jiras.addBackLink(link, back))).isEqualTo("NOT_FOUND [CX-1, Jira]");
    one.plays(asked -> StubResponse.json(403, "{}"));
    assertThat(end(jiras.removeBackLink(link, "g"))).isEqualTo("FORBIDDEN [Jira]");
    assertThat(end(jiras.addBackLink(new IssueLink("x", "CX-1"), back))).startsWith("NO_SERVER");
    assertThat(end(jiras.removeBackLink(new IssueLink(ONE, "../x"), "g")))
        .isEqualTo("NOT_A_KEY [../x]");
    one.plays(asked -> StubResponse.html(502));
    links.asked.clear();
    assertThat(end(jiras.removeBackLink(link, "g"))).isEqualTo("UNREACHABLE [Jira]");
    assertThat(end(jiras.removeBackLink(link, "g"))).isEqualTo("UNREACHABLE [Jira]");
    assertThat(links.asked).hasSize(1);
    one.strangers.add("viewer");
    CurrentUser.serve("viewer");
    jiras.look(List.of(link), true);
    assertThat(end(jiras.addBackLink(link, back))).isIn("LOGIN [Jira]", "UNREACHABLE [Jira]");
  }

  @Test(timeout = 20_000)
  public void aLongMomentIsLeftToJiraAtOnce() {
    String text = "T".repeat(300_000);
    assertThat(FieldValues.of(Kind.DATE_TIME, text, ZoneId.of("UTC"))).isEqualTo(text);
  }
}
