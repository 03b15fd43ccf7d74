package io.github.journeymaps.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The Jira that the site is linked to, and the way to it, as all tests with issues need them. */
public class JiraIT {
  private static final String DANCE =
      "/plugins/servlet/applinks/oauth/login-dance/authorize"
          + "?applicationLinkID=6b3f2c1e-8d5a-3f47-9c20-5a1e7b9d4c10";
  private static final Jira JIRA = Jira.ofSite();

  @Test
  public void anIssueIsMadeChangedDoneAndDeleted() {
    String key = JIRA.create("OPS", "Task", "Oil the wheels");
    JIRA.edit(key, Map.of("summary", "Oil all wheels"));
    JIRA.transition(key, "In Progress");
    JIRA.transition(key, "Done");
    Reply done = JIRA.issue("viewer", key).expect(200);
    assertThat(done.at("/fields/summary")).isEqualTo("Oil all wheels");
    assertThat(done.at("/fields/resolution/name")).isEqualTo("Done");
    assertThat(JIRA.remoteLinks(key)).isEmpty();
    JIRA.delete(key);
    assertThat(JIRA.issue("viewer", key).status()).isEqualTo(404);
  }

  @Test
  public void anIssueThatMovesIsFoundByItsOldKey() {
    String key = JIRA.create("OPS", "Task", "Move me");
    String now = JIRA.move(key, "CX");
    assertThat(now).startsWith("CX-");
    assertThat(JIRA.issue("editor", key).expect(200).at("/key")).isEqualTo(now);
  }

  @Test
  public void issuesOfARestrictedProjectAreHiddenFromViewer() {
    String key = JIRA.create("SEC", "Task", "Hidden");
    assertThat(JIRA.issue("editor", key).status()).isEqualTo(200);
    assertThat(JIRA.issue("viewer", key).status()).isIn(403, 404);
    assertThat(JIRA.issue("viewer", key).text()).doesNotContain("Hidden");
  }

  @Test
  public void aSwitchIsSetBackWhateverHappens() {
    for (String name : List.of("html", "down")) {
      assertThatThrownBy(
              () -> JIRA.with(name, true, () -> JIRA.issue("editor", "CX-1").expect(200).json()))
          .as(name)
          .isInstanceOf(IllegalStateException.class);
    }
    JIRA.issue("editor", "CX-1").expect(200).json();
    assertThatThrownBy(() -> JIRA.with("unheard-of", true, () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  public void whatItWasAskedSinceAMarkIsTold() {
    long mark = JIRA.mark();
    JIRA.issue("viewer", "CX-1");
    List<JsonNode> requests = JIRA.requests(mark);
    assertThat(requests).hasSize(1);
    assertThat(requests.get(0).path("method").asText()).isEqualTo("GET");
    assertThat(requests.get(0).path("path").asText()).isEqualTo("/rest/api/2/issue/CX-1");
    assertThat(requests.get(0).path("user").asText()).isEqualTo("viewer");
    assertThat(requests.get(0).path("status").asInt()).isEqualTo(200);
    assertThat(JIRA.requests(JIRA.mark())).isEmpty();
  }

  @Test
  public void theDanceLeadsToTheQuestionOfJiraAndBackToThePage() {
    JIRA.forgetAuthorisations();
    String page = Site.url() + "/display/DEMO";
    URI start = URI.create(Site.url() + DANCE + "&redirectUrl=" + page);
    assertThat(JIRA.authorise("editor", start).expect(302).header("Location")).isEqualTo(page);
    assertThat(JIRA.authorise("editor", URI.create(Site.url() + DANCE)).expect(200).text())
        .contains("Jira was authorised");
    assertThat(JIRA.deny("editor", URI.create(Site.url() + DANCE)).expect(200).text())
        .contains("Jira was not authorised");
  }
}
