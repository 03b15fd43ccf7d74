package io.github.journeymaps.host.jira.issues;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The issues to begin with: what a hospital does about the pains of its patients. */
final class DemoIssues {
  private static final Set<String> APART =
      Set.of("project", "type", "status", "created", "resolved");

  private DemoIssues() {}

  static void fill(IssueRepository repository) throws IOException {
    try (InputStream file = DemoIssues.class.getResourceAsStream("/demo/jira-issues.json")) {
      for (JsonNode issue : new ObjectMapper().readTree(file)) {
        repository.add(Projects.find(issue.path("project").asText()).orElseThrow(), issue(issue));
      }
    }
  }

  private static Issue issue(JsonNode given) {
    String created = moment(given, "created");
    Issue issue =
        Issue.fresh(IssueType.valueOf(given.path("type").asText()), created)
            .with(values(given), created);
    Status status = Status.valueOf(given.path("status").asText());
    return issue.to(status, status == Status.DONE ? moment(given, "resolved") : created);
  }

  private static String moment(JsonNode given, String name) {
    return given.path(name).asText() + "T12:00:00.000+0000";
  }

  private static Map<String, JsonNode> values(JsonNode given) {
    ObjectNode all = given.deepCopy();
    all.remove(APART);
    all.put(Fields.REPORTER.id(), "editor");
    Map<String, JsonNode> values = new LinkedHashMap<>();
    all.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    return values;
  }
}
