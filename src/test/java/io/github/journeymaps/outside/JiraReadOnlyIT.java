package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.IssueMap.pain;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** A Jira whose administrator has switched its read-only mode on. */
public class JiraReadOnlyIT {
  private static final String BACK_LINKS = "/rest/journey-maps/1.0/back-links";

  private final Visitor editor = Site.editor();
  private final Jira jira = Jira.ofSite();
  private final String server = Jira.server(editor);
  private final IssueMap map =
      IssueMap.of(editor, "DEMO", List.of(pain("Nobody comes", "workaround")));

  private boolean linked;

  @Test
  public void aNewIssueIsRefusedWithTheReasonAndALinkWaitsForJira() throws Exception {
    String key = jira.create("CX", "Task", "There before");
    jira.with(
        "readOnly",
        true,
        () -> {
          Reply made = editor.post(map.issuesOf(0), created()).expect(503);
          assertThat(made.at("/code")).isEqualTo("jira-read-only");
          assertThat(made.at("/message")).contains("read-only mode").doesNotContain("permission");
          String form = "/rest/journey-maps/1.0/jira/servers/" + server + "/projects/CX/types";
          assertThat(editor.get(form).brief()).isEqualTo("503 jira-read-only");
          linkOrUnlink(key);
          Reply.soon("it waits", () -> failure().equals(Optional.of("read-only")));
          assertThat(map.states(editor)).containsExactly(key + " ok");
        });
    assertThat(jira.remoteLinks(key)).isEmpty();
    Reply.soon("Jira is asked again", () -> isThere(key));
    editor.delete(map.issuesOf(0) + "/" + server + "/" + key).expect(204);
  }

  /**
   * What is linked anew is tried at once, not only a minute later; but for one that is taken off or
   * put on while the try before is under way: so each is waited for.
   */
  private boolean isThere(String key) {
    if (!isTried()) {
      return false;
    }
    boolean there = jira.remoteLinks(key).size() == 1;
    if (!there) {
      linkOrUnlink(key);
    }
    return there;
  }

  private void linkOrUnlink(String key) {
    if (linked) {
      editor.delete(map.issuesOf(0) + "/" + server + "/" + key).expect(204);
    } else {
      editor.post(map.issuesOf(0), Reply.object("server", server, "key", key)).expect(201);
    }
    linked = !linked;
  }

  private String created() {
    return Reply.object("server", server, "project", "CX", "type", "3", "summary", "New");
  }

  private boolean isTried() {
    return failure().map(why -> !why.isEmpty()).orElse(true);
  }

  /**
   * Why the map's back-link is not done yet, empty while it is tried; other tests' may wait too.
   */
  private Optional<String> failure() {
    for (int start = 0; ; start += 100) {
      JsonNode page =
          Site.as("admin").get(BACK_LINKS + "?limit=100&start=" + start).expect(200).json();
      for (JsonNode line : page.path("results")) {
        if (line.path("map").asText().equals(map.id())) {
          return Optional.of(line.path("failure").asText());
        }
      }
      if (page.path("_links").path("next").isMissingNode()) {
        return Optional.empty();
      }
    }
  }
}
