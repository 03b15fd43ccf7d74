package io.github.journeymaps.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The demo content of the stand-in Jira: its issues get their keys in the order of the file. */
final class DemoIssues {
  private static final Map<String, JsonNode> BY_KEY = byKey();

  private DemoIssues() {}

  private static Map<String, JsonNode> byKey() {
    var all = new LinkedHashMap<String, JsonNode>();
    var numbers = new HashMap<String, Integer>();
    for (JsonNode issue : MapFile.tree("/demo/jira-issues.json")) {
      String project = issue.path("project").asText();
      all.put(project + "-" + numbers.merge(project, 1, Integer::sum), issue);
    }
    return all;
  }

  static Set<String> keys() {
    return BY_KEY.keySet();
  }

  static boolean isResolved(String key) {
    return BY_KEY.get(key).has("resolved");
  }

  /** The day, such as 2022-11-30; empty when there is none. */
  static String resolved(String key) {
    return BY_KEY.get(key).path("resolved").asText();
  }
}
