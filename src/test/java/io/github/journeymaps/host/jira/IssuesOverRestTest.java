package io.github.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

public class IssuesOverRestTest {
  private static final String NOT_THERE =
      "{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}";

  private static StandInJira jira;

  @BeforeClass
  public static void start() throws Exception {
    jira = StandInJira.start(0, "/jira", Optional.empty(), true);
  }

  @AfterClass
  public static void stop() throws Exception {
    jira.close();
  }

  private static RestClient as(String user) {
    return new RestClient(jira, user);
  }

  private static ObjectNode fields(String project, String type, String summary) {
    ObjectNode fields = RestClient.JSON.createObjectNode();
    fields.putObject("project").put("key", project);
    fields.putObject("issuetype").put("name", type);
    return fields.put("summary", summary);
  }

  private static String body(ObjectNode fields) {
    return RestClient.JSON.createObjectNode().<ObjectNode>set("fields", fields).toString();
  }

  private static RestClient.Reply create(ObjectNode fields) throws Exception {
    return as("editor").post("/rest/api/2/issue", body(fields));
  }

  private static String made(String project) throws Exception {
    return create(fields(project, "Task", "One more")).json().path("key").asText();
  }

  private static RestClient.Reply search(String user, String jql) throws Exception {
    return search(user, jql, "{}");
  }

  private static RestClient.Reply search(String user, String jql, String more) throws Exception {
    ObjectNode query = (ObjectNode) RestClient.JSON.readTree(more);
    return as(user).post("/rest/api/2/search", query.put("jql", jql).toString());
  }

  @Test
  public void anIssueHasJirasShape() throws Exception {
    JsonNode issue = as("viewer").get("/rest/api/2/issue/CX-3").json();
    JsonNode fields = issue.path("fields");
    String base = jira.url().toString();
    assertThat(issue.path("self").asText())
        .isEqualTo(base + "/rest/api/2/issue/" + issue.path("id").asText());
    assertThat(issue.path("key").asText()).isEqualTo("CX-3");
    assertThat(fields.path("summary").asText()).startsWith("Explain each new medicine");
    assertThat(fields.at("/status/statusCategory/key").asText()).isEqualTo("done");
    assertThat(fields.at("/issuetype/iconUrl").asText())
        .isEqualTo(base + "/images/icons/issuetypes/story.svg");
    assertThat(fields.at("/assignee/displayName").asText()).isEqualTo("Edda Editor");
    assertThat(fields.at("/priority/iconUrl").asText())
        .isEqualTo(base + "/images/icons/priorities/high.svg");
    assertThat(fields.at("/resolution/name").asText()).isEqualTo("Done");
    assertThat(fields.path("resolutiondate").asText()).isEqualTo("2023-06-15T12:00:00.000+0000");
    assertThat(fields.path("duedate").isNull()).isTrue();
    assertThat(fields.path("components")).isEmpty();
  }

  @Test
  public void whatIsNotThereIsMissingAndWhatIsHiddenIsForbidden() throws Exception {
    assertThat(as("viewer").get("/rest/api/2/issue/CX-99").text()).isEqualTo(NOT_THERE);
    assertThat(as("viewer").get("/rest/api/2/issue/CX-99").status()).isEqualTo(404);
    RestClient.Reply hidden = as("viewer").get("/rest/api/2/issue/SEC-1");
    assertThat(hidden.status()).isEqualTo(403);
    assertThat(hidden.text())
        .isEqualTo(
            "{\"errorMessages\":[\"You do not have the permission to see the specified issue.\"],"
                + "\"errors\":{}}");
    assertThat(as("").get("/rest/api/2/issue/CX-1").status()).isEqualTo(401);
    assertThat(as("outsider").get("/rest/api/2/issue/CX-1").status()).isEqualTo(403);
    assertThat(as("admin").get("/rest/api/2/issue/SEC-1").status()).isEqualTo(200);
  }

  @Test
  public void oneSearchShowsManyIssuesAndSkipsTheHidden() throws Exception {
    String jql = "key in (CX-1, SEC-1, OPS-2, CX-99)";
    JsonNode found =
        search(
                "viewer",
                jql,
                "{\"validateQuery\":false,\"fields\":[\"summary\",\"status\"],\"maxResults\":200}")
            .json();
    assertThat(found.path("total").asInt()).isEqualTo(2);
    assertThat(found.path("issues").findValuesAsText("key"))
        .contains("CX-1", "OPS-2")
        .doesNotContain("SEC-1");
    assertThat(found.at("/issues/0/fields").properties().stream().map(e -> e.getKey()))
        .containsExactlyInAnyOrder("summary", "status");
  }

  @Test
  public void aStrictSearchRefusesHiddenAndMissingKeysAlike() throws Exception {
    RestClient.Reply reply = search("viewer", "key in (CX-1, SEC-1, CX-99)");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("errorMessages"))
        .extracting(JsonNode::asText)
        .containsExactly(
            "An issue with key 'SEC-1' does not exist for field 'key'.",
            "An issue with key 'CX-99' does not exist for field 'key'.");
    assertThat(search("viewer", "project = SEC").text())
        .contains("The value 'SEC' does not exist for the field 'project'.");
  }

  @Test
  public void noSearchTellsAnythingOfWhatIsHidden() throws Exception {
    assertThat(search("viewer", "text ~ \"corridor\"").json().path("total").asInt()).isZero();
    assertThat(search("editor", "text ~ \"corridor\"").json().path("total").asInt()).isEqualTo(1);
    assertThat(search("", "").json().path("total").asInt()).isZero();
    assertThat(search("outsider", "").json().path("total").asInt()).isZero();
    assertThat(search("viewer", "order by key", "{\"maxResults\":1000}").text())
        .contains("CX-1")
        .doesNotContain("SEC-")
        .doesNotContain("corridor");
  }

  @Test
  public void aSearchComesInPages() throws Exception {
    String query =
        "{\"jql\":\"project = OPS order by key\",\"startAt\":1,\"maxResults\":2,"
            + "\"fields\":[\"summary\"],\"validateQuery\":true}";
    JsonNode found = as("viewer").post("/rest/api/2/search", query).json();
    assertThat(found.path("startAt").asInt()).isEqualTo(1);
    assertThat(found.path("maxResults").asInt()).isEqualTo(2);
    assertThat(found.path("total").asInt()).isGreaterThanOrEqualTo(4);
    assertThat(found.path("issues").findValuesAsText("key")).containsExactly("OPS-2", "OPS-3");
  }

  @Test
  public void anIssueIsMadeReadChangedAndDeleted() throws Exception {
    RestClient.Reply reply =
        create(fields("OPS", "Task", "Oil the doors").put("description", "h1. Doors"));
    assertThat(reply.status()).isEqualTo(201);
    String at = "/rest/api/2/issue/" + reply.json().path("key").asText();
    JsonNode read = as("editor").get(at).json().path("fields");
    assertThat(read.path("summary").asText()).isEqualTo("Oil the doors");
    assertThat(read.path("description").asText()).isEqualTo("h1. Doors");
    assertThat(read.at("/reporter/name").asText()).isEqualTo("editor");
    assertThat(read.at("/status/statusCategory/key").asText()).isEqualTo("new");

    String change =
        "{\"fields\":{\"summary\":\"Oil them\",\"duedate\":\"2026-12-24\","
            + "\"assignee\":{\"name\":\"admin\"},\"description\":null}}";
    assertThat(as("editor").put(at, change).status()).isEqualTo(204);
    read = as("editor").get(at).json().path("fields");
    assertThat(read.path("summary").asText()).isEqualTo("Oil them");
    assertThat(read.path("duedate").asText()).isEqualTo("2026-12-24");
    assertThat(read.at("/assignee/displayName").asText()).isEqualTo("Alex Admin");
    assertThat(read.path("description").isNull()).isTrue();

    assertThat(as("editor").delete(at).status()).isEqualTo(204);
    assertThat(as("editor").get(at).text()).isEqualTo(NOT_THERE);
  }

  @Test
  public void everythingWrongIsToldByField() throws Exception {
    ObjectNode fields = fields("CX", "Bug", "x".repeat(256));
    fields.put("duedate", "tomorrow").put("customfield_10011", "many").put("unheard", "of");
    fields.putObject("assignee").put("name", "outsider");
    fields.putObject("priority").put("id", "77");
    fields.putArray("labels").add("two words");
    fields.put("description", "d".repeat(32_768));
    RestClient.Reply reply = create(fields);
    assertThat(reply.status()).isEqualTo(400);
    JsonNode expected =
        RestClient.JSON.readTree(
            """
            {"errorMessages": [], "errors": {
              "summary": "Summary must be less than 255 characters.",
              "customfield_10010": "Severity is required.",
              "customfield_10011": "Operation value must be a number",
              "duedate": "Error parsing date string: tomorrow",
              "unheard": "Field 'unheard' cannot be set. It is not on the appropriate screen, or unknown.",
              "assignee": "User 'outsider' cannot be assigned issues.",
              "priority": "Option id '77' is not valid",
              "labels": "The label 'two words' contains spaces which is invalid.",
              "description": "The entered text is too long. It exceeds the allowed limit of 32,767 characters."
            }}
            """);
    assertThat(reply.json()).isEqualTo(expected);
  }

  @Test
  public void issuesAreMadeOnlyByThoseWhoMayAndOnlyWithAName() throws Exception {
    assertThat(create(fields("OPS", "Task", " ")).text())
        .contains("\"summary\":\"You must specify a summary of the issue.\"");
    assertThat(create(fields("CLOSED", "Task", "No")).text())
        .contains("\"project\":\"You cannot create issues in this project.\"");
    String task = body(fields("CX", "Task", "No"));
    assertThat(as("viewer").post("/rest/api/2/issue", task).text())
        .contains("You cannot create issues in this project.");
    assertThat(as("").post("/rest/api/2/issue", task).status()).isEqualTo(401);
    String secret = body(fields("SEC", "Task", "No"));
    assertThat(as("viewer").post("/rest/api/2/issue", secret).text())
        .contains("\"project\":\"project is required\"");
    assertThat(create(fields("CX", "Epic", "No")).text()).contains("valid issue type is required");
  }

  @Test
  public void onlyThoseWhoMayChangeDoSo() throws Exception {
    String at = "/rest/api/2/issue/" + made("CX");
    assertThat(as("viewer").put(at, "{\"fields\":{\"summary\":\"Mine\"}}").status()).isEqualTo(403);
    assertThat(as("viewer").delete(at).status()).isEqualTo(403);
    assertThat(as("outsider").delete(at).status()).isEqualTo(403);
    assertThat(as("viewer").get(at).json().at("/fields/summary").asText()).isEqualTo("One more");
  }

  @Test
  public void aPasswordThatIsWrongIsNotTakenForAnonymous() throws Exception {
    RestClient.Reply reply =
        as("")
            .send(
                "GET",
                "/rest/api/2/issue/CX-1",
                null,
                "Authorization",
                RestClient.basic("admin", "x"));
    assertThat(reply.status()).isEqualTo(401);
  }

  @Test
  public void jsonHasToBeNamedSo() throws Exception {
    String task = body(fields("CX", "Task", "Forged"));
    RestClient.Reply reply =
        as("editor").send("POST", "/rest/api/2/issue", task, "Content-Type", "text/plain");
    assertThat(reply.status()).isEqualTo(415);
  }
}
