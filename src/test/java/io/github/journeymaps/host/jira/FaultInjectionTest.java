package io.github.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.host.api.StartupException;
import java.io.IOException;
import java.util.Optional;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

public class FaultInjectionTest {
  private static final String ISSUE = "/rest/api/2/issue/CX-1?fields=summary";

  private static StandInJira jira;

  @BeforeClass
  public static void start() throws Exception {
    jira = StandInJira.start(0, "/jira", Optional.empty(), true);
  }

  @AfterClass
  public static void stop() throws Exception {
    jira.close();
  }

  @After
  public void reset() throws Exception {
    turn(
        "{\"slowMillis\":0,\"down\":false,\"perUser\":false,\"busySeconds\":0,"
            + "\"html\":false,\"redirectTo\":\"\",\"readOnly\":false,\"plantUrls\":\"\"}");
    as("admin").delete("/rest/host/authorised");
  }

  private static RestClient as(String user) {
    return new RestClient(jira, user);
  }

  private static void turn(String switches) throws Exception {
    assertThat(as("admin").put("/rest/host/switches", switches).status()).isEqualTo(200);
  }

  private static RestClient.Reply trusted(String user, String secret) throws Exception {
    return as("").send("GET", ISSUE, null, "X-Trusted-User", user, "X-Trusted-Secret", secret);
  }

  @Test
  public void onlyAnAdministratorTurnsSwitchesAndReadsTheLog() throws Exception {
    for (String path : new String[] {"/rest/host/switches", "/rest/host/requests"}) {
      assertThat(as("").get(path).status()).isEqualTo(401);
      assertThat(as("editor").get(path).status()).isEqualTo(403);
    }
    assertThat(as("editor").put("/rest/host/switches", "{\"down\":true}").status()).isEqualTo(403);
    assertThat(as("admin").get("/rest/host/switches").text())
        .isEqualTo(
            "{\"slowMillis\":0,\"down\":false,\"perUser\":false,\"busySeconds\":0,"
                + "\"html\":false,\"redirectTo\":\"\",\"readOnly\":false,\"plantUrls\":\"\"}");
  }

  @Test
  public void aLinkedApplicationSpeaksForItsUsersByTheSecret() throws Exception {
    assertThat(trusted("viewer", jira.secret()).status()).isEqualTo(200);
    assertThat(trusted("", jira.secret()).status()).isEqualTo(401);
    assertThat(trusted("", jira.secret()).header("WWW-Authenticate")).isEmpty();
    assertThat(trusted("outsider", jira.secret()).status()).isEqualTo(403);
    assertThat(trusted("admin", "guessed").status()).isEqualTo(401);
    assertThat(trusted("nobody", jira.secret()).status()).isEqualTo(401);
  }

  @Test
  public void perUserAsksForThePersonsConsent() throws Exception {
    turn("{\"perUser\":true}");
    RestClient.Reply reply = trusted("viewer", jira.secret());
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.header("WWW-Authenticate")).startsWith("OAuth realm=");
    assertThat(as("viewer").get(ISSUE).status()).isEqualTo(200);
  }

  @Test
  public void downEndsTheConnectionWithoutAnAnswer() throws Exception {
    turn("{\"down\":true}");
    assertThatThrownBy(() -> as("viewer").get(ISSUE)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> as("viewer").get("/browse/CX-1")).isInstanceOf(IOException.class);
    turn("{\"down\":false}");
    assertThat(as("viewer").get(ISSUE).status()).isEqualTo(200);
  }

  @Test
  public void slowWaitsButNotForTheHost() throws Exception {
    turn("{\"slowMillis\":1500}");
    long before = System.nanoTime();
    assertThat(as("viewer").get(ISSUE).status()).isEqualTo(200);
    long between = System.nanoTime();
    assertThat(as("admin").get("/rest/host/switches").status()).isEqualTo(200);
    assertThat(as("viewer").get("/images/icons/user.svg").status()).isEqualTo(200);
    assertThat(between - before).isGreaterThan(1_500_000_000L);
    assertThat(System.nanoTime() - between).isLessThan(1_500_000_000L);
  }

  @Test
  public void aPortThatIsInUseIsToldWithTheWayOut() {
    int taken = jira.url().getPort();
    assertThatThrownBy(() -> StandInJira.start(taken, "/jira", Optional.empty(), false))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("-Djira.port");
  }

  @Test
  public void busySaysWhenToComeBack() throws Exception {
    turn("{\"busySeconds\":7}");
    RestClient.Reply reply = as("viewer").get(ISSUE);
    assertThat(reply.status()).isEqualTo(429);
    assertThat(reply.header("Retry-After")).isEqualTo("7");
  }

  @Test
  public void otherAnswersThanJsonCanBeHad() throws Exception {
    turn("{\"html\":true}");
    RestClient.Reply page = as("viewer").get(ISSUE);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    turn("{\"html\":false,\"redirectTo\":\"http://127.0.0.1:1/inside\"}");
    RestClient.Reply elsewhere = as("viewer").get(ISSUE);
    assertThat(elsewhere.status()).isEqualTo(302);
    assertThat(elsewhere.header("Location")).isEqualTo("http://127.0.0.1:1/inside");
  }

  @Test
  public void inReadOnlyModeAllButAdministratorsLackTheRightToChangeAnything() throws Exception {
    String create =
        "{\"fields\":{\"project\":{\"key\":\"CX\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"x\"}}";
    assertThat(as("editor").get("/rest/api/2/readonly-mode").json().path("enabled").asBoolean())
        .isFalse();
    turn("{\"readOnly\":true}");
    assertThat(as("editor").get("/rest/api/2/readonly-mode").json().path("enabled").asBoolean())
        .isTrue();
    assertThat(as("editor").post("/rest/api/2/issue", create).status()).isEqualTo(400);
    assertThat(as("editor").get("/rest/api/2/issue/createmeta/CX/issuetypes").status())
        .isEqualTo(400);
    assertThat(as("editor").get(ISSUE).status()).isEqualTo(200);
    assertThat(as("admin").post("/rest/api/2/issue", create).status()).isEqualTo(201);
  }

  @Test
  public void addressesInAnswersCanLieElsewhere() throws Exception {
    turn("{\"plantUrls\":\"http://elsewhere.example/x\"}");
    JsonNode issue = as("viewer").get("/rest/api/2/issue/CX-1").json();
    assertThat(issue.at("/fields/issuetype/iconUrl").asText())
        .isEqualTo("http://elsewhere.example/x/images/icons/issuetypes/story.svg");
    assertThat(issue.path("self").asText()).startsWith("http://elsewhere.example/x/rest/");
  }

  @Test
  public void theLogHasRestRequestsAlone() throws Exception {
    as("admin").delete("/rest/host/requests");
    long since = log(0).path("next").asLong();
    as("viewer").get(ISSUE);
    as("viewer").get("/");
    as("").post("/rest/api/2/search", "{\"jql\":\"project = CX\"}");
    JsonNode log = log(since);
    assertThat(log.path("next").asLong()).isEqualTo(since + 2);
    assertThat(log.path("requests")).hasSize(2);
    JsonNode first = log.at("/requests/0");
    assertThat(first.path("method").asText()).isEqualTo("GET");
    assertThat(first.path("path").asText()).isEqualTo("/rest/api/2/issue/CX-1");
    assertThat(first.path("query").asText()).isEqualTo("fields=summary");
    assertThat(first.path("user").asText()).isEqualTo("viewer");
    assertThat(first.path("status").asInt()).isEqualTo(200);
    assertThat(first.has("body")).isFalse();
    assertThat(log.at("/requests/1/body/jql").asText()).isEqualTo("project = CX");
    assertThat(log.at("/requests/1/user").asText()).isEmpty();
    as("admin").delete("/rest/host/requests");
    assertThat(log(0).path("requests")).isEmpty();
  }

  private static JsonNode log(long since) throws Exception {
    return as("admin").get("/rest/host/requests?since=" + since).json();
  }
}
