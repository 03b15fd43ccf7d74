package io.github.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

public class FormsAndLinksOverRestTest {
  private static final String API = "/rest/api/2";
  private static final String BACK =
      "{\"globalId\":\"map=1&card=2\",\"application\":{\"type\":\"a\",\"name\":\"Maps\"},"
          + "\"object\":{\"url\":\"https://wiki/x\",\"title\":\"%s\",\"summary\":\"Waits\"}}";

  private static StandInJira jira;

  @BeforeClass
  public static void start() throws Exception {
    jira = StandInJira.start(0, "", Optional.empty(), true);
  }

  @AfterClass
  public static void stop() throws Exception {
    jira.close();
  }

  private static RestClient as(String user) {
    return new RestClient(jira, user);
  }

  private static JsonNode get(String path) throws Exception {
    return as("editor").get(API + path).json();
  }

  private static JsonNode field(JsonNode form, String id) {
    return StreamSupport.stream(form.path("values").spliterator(), false)
        .filter(field -> field.path("fieldId").asText().equals(id))
        .findAny()
        .orElseThrow();
  }

  @Test
  public void theTypesOfAProjectComeInPages() throws Exception {
    JsonNode types = get("/issue/createmeta/CX/issuetypes?maxResults=3");
    assertThat(types.path("total").asInt()).isEqualTo(4);
    assertThat(types.path("isLast").asBoolean()).isFalse();
    assertThat(types.path("values").findValuesAsText("name"))
        .containsExactly("Bug", "Story", "Task");
    JsonNode rest = get("/issue/createmeta/CX/issuetypes?startAt=3&maxResults=3");
    assertThat(rest.path("isLast").asBoolean()).isTrue();
    assertThat(rest.at("/values/0/subtask").asBoolean()).isTrue();
  }

  @Test
  public void aFormSaysWhatItAsksFor() throws Exception {
    JsonNode form = get("/issue/createmeta/CX/issuetypes/10004");
    assertThat(field(form, "summary").path("required").asBoolean()).isTrue();
    JsonNode severity = field(form, "customfield_10010");
    JsonNode expected =
        RestClient.JSON.readTree(
            """
            {"required": true,
             "schema": {"type": "option", "customId": 10010,
               "custom": "com.atlassian.jira.plugin.system.customfieldtypes:select"},
             "name": "Severity", "fieldId": "customfield_10010", "hasDefaultValue": false,
             "allowedValues": [
               {"self": "URL/rest/api/2/customFieldOption/100100", "value": "Minor", "id": "100100", "disabled": false},
               {"self": "URL/rest/api/2/customFieldOption/100101", "value": "Major", "id": "100101", "disabled": false},
               {"self": "URL/rest/api/2/customFieldOption/100102", "value": "Critical", "id": "100102", "disabled": false}]}
            """
                .replace("URL", jira.url().toString()));
    assertThat(severity).isEqualTo(expected);
    assertThat(field(form, "customfield_10013").at("/schema/items").asText()).isEqualTo("option");
    assertThat(field(form, "priority").path("hasDefaultValue").asBoolean()).isTrue();
    JsonNode region = field(get("/issue/createmeta/CX/issuetypes/10001"), "customfield_10016");
    assertThat(region.at("/schema/type").asText()).isEqualTo("option-with-child");
    assertThat(region.path("required").asBoolean()).isFalse();
  }

  @Test
  public void whereNothingCanBeMadeThereIsNoForm() throws Exception {
    assertThat(as("viewer").get(API + "/issue/createmeta/CX/issuetypes").status()).isEqualTo(400);
    assertThat(as("editor").get(API + "/issue/createmeta/CLOSED/issuetypes").status())
        .isEqualTo(400);
    assertThat(as("viewer").get(API + "/issue/createmeta/SEC/issuetypes").text())
        .isEqualTo(as("viewer").get(API + "/issue/createmeta/NONE/issuetypes").text());
  }

  @Test
  public void aValueOfEveryKindIsKept() throws Exception {
    String made =
        as("editor")
            .post(
                API + "/issue",
                """
                {"fields": {"project": {"key": "OPS"}, "issuetype": {"id": "10004"}, "summary": "Lamp",
                  "customfield_10020": "Room 12", "customfield_10021": "One\\nTwo", "customfield_10022": 12.5,
                  "customfield_10023": "2026-05-01", "customfield_10024": "2026-05-01T14:00:00.000+0200",
                  "customfield_10025": {"id": "100251"}, "customfield_10026": [{"value": "Plumber"}],
                  "customfield_10027": {"name": "viewer"}, "customfield_10028": ["a", "b"],
                  "components": [{"name": "Building"}]}}
                """)
            .json()
            .path("key")
            .asText();
    JsonNode fields = get("/issue/" + made).path("fields");
    assertThat(fields.path("customfield_10020").asText()).isEqualTo("Room 12");
    assertThat(fields.path("customfield_10021").asText()).isEqualTo("One\nTwo");
    assertThat(fields.path("customfield_10022").asDouble()).isEqualTo(12.5);
    assertThat(fields.path("customfield_10023").asText()).isEqualTo("2026-05-01");
    assertThat(fields.path("customfield_10024").asText()).isEqualTo("2026-05-01T12:00:00.000+0000");
    assertThat(fields.at("/customfield_10025/value").asText()).isEqualTo("This week");
    assertThat(fields.at("/customfield_10026/0/id").asText()).isEqualTo("100261");
    assertThat(fields.at("/customfield_10027/displayName").asText()).isEqualTo("Vito Viewer");
    assertThat(fields.path("customfield_10028")).hasSize(2);
    assertThat(fields.at("/components/0/name").asText()).isEqualTo("Building");
  }

  @Test
  public void aTransitionToDoneResolvesAndOneBackUndoesIt() throws Exception {
    String at = API + "/issue/OPS-3";
    JsonNode offered = as("editor").get(at + "/transitions").json().path("transitions");
    assertThat(offered.findValuesAsText("name")).contains("In Progress", "Done");
    assertThat(offered.at("/1/to/statusCategory/key").asText()).isEqualTo("done");
    assertThat(go("editor", at, "31")).isEqualTo(204);
    JsonNode done = as("viewer").get(at + "?fields=status,resolution,resolutiondate").json();
    assertThat(done.at("/fields/resolution/name").asText()).isEqualTo("Done");
    assertThat(done.at("/fields/resolutiondate").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
    assertThat(go("editor", at, "31")).isEqualTo(400);
    assertThat(go("editor", at, "11")).isEqualTo(204);
    assertThat(get("/issue/OPS-3").at("/fields/resolution").isNull()).isTrue();
    assertThat(go("viewer", at, "31")).isEqualTo(400);
    assertThat(as("viewer").get(at + "/transitions").json().path("transitions")).isEmpty();
  }

  private static int go(String user, String at, String id) throws Exception {
    return as(user).post(at + "/transitions", "{\"transition\":{\"id\":\"" + id + "\"}}").status();
  }

  @Test
  public void aRemoteLinkIsPutOnceAndTakenOff() throws Exception {
    String at = API + "/issue/CX-4/remotelink";
    RestClient.Reply first = as("editor").post(at, BACK.formatted("First"));
    RestClient.Reply second = as("editor").post(at, BACK.formatted("Second"));
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json()).isEqualTo(first.json());
    JsonNode links = as("viewer").get(at).json();
    assertThat(links).hasSize(1);
    assertThat(links.at("/0/globalId").asText()).isEqualTo("map=1&card=2");
    assertThat(links.at("/0/object/title").asText()).isEqualTo("Second");
    assertThat(links.at("/0/application/name").asText()).isEqualTo("Maps");
    String gone = at + "?globalId=map%3D1%26card%3D2";
    assertThat(as("viewer").delete(gone).status()).isEqualTo(403);
    assertThat(as("editor").delete(gone).status()).isEqualTo(204);
    assertThat(as("editor").delete(gone).status()).isEqualTo(404);
    assertThat(as("editor").get(at).text()).isEqualTo("[]");
  }

  @Test
  public void remoteLinksNeedRightsATitleAndAnAddress() throws Exception {
    assertThat(link("viewer", "CX-4")).isEqualTo(403);
    assertThat(link("editor", "CLOSED-1")).isEqualTo(403);
    assertThat(link("viewer", "SEC-1")).isEqualTo(403);
    assertThat(link("editor", "CX-99")).isEqualTo(404);
    String script = "{\"object\":{\"url\":\"javascript:alert(1)\"}}";
    assertThat(as("editor").post(API + "/issue/CX-4/remotelink", script).text())
        .contains("\"title\":\"'title' is required.\"")
        .contains("\"url\":\"'url' is not a valid URL.\"");
  }

  private static int link(String user, String key) throws Exception {
    return as(user).post(API + "/issue/" + key + "/remotelink", BACK.formatted("No")).status();
  }

  @Test
  public void aMovedIssueIsFoundByItsOldKey() throws Exception {
    String task =
        "{\"fields\":{\"project\":{\"key\":\"CX\"},\"issuetype\":{\"id\":\"10002\"},\"summary\":\"Move me\"}}";
    String old = as("editor").post(API + "/issue", task).json().path("key").asText();
    String move = "/rest/host/issues/" + old + "/move";
    assertThat(as("viewer").post(move, "{\"project\":\"OPS\"}").status()).isEqualTo(403);
    String now = as("editor").post(move, "{\"project\":\"OPS\"}").json().path("key").asText();
    assertThat(now).startsWith("OPS-");
    assertThat(get("/issue/" + old).path("key").asText()).isEqualTo(now);
    String search = "{\"jql\":\"key in (" + old + ")\"}";
    assertThat(as("editor").post(API + "/search", search).json().findValuesAsText("key"))
        .contains(now);
    as("editor").post("/rest/host/issues/" + now + "/move", "{\"project\":\"SEC\"}");
    assertThat(as("viewer").get(API + "/issue/" + old).status()).isEqualTo(403);
    assertThat(as("viewer").get(API + "/issue/" + now).status()).isEqualTo(403);
  }

  @Test
  public void peopleAndProjectsAreListedForThoseWhoMaySeeThem() throws Exception {
    assertThat(get("/user/assignable/search?project=CX&username=").findValuesAsText("name"))
        .containsExactly("admin", "editor");
    assertThat(get("/user/assignable/search?project=CX&username=edd").findValuesAsText("name"))
        .containsExactly("editor");
    assertThat(as("viewer").get(API + "/project").json().findValuesAsText("key"))
        .containsExactly("CX", "OPS", "CLOSED");
    assertThat(as("").get(API + "/project").text()).isEqualTo("[]");
    assertThat(as("editor").send("PATCH", API + "/search", null).status()).isEqualTo(405);
    assertThat(as("editor").get(API + "/nothing").status()).isEqualTo(404);
  }
}
