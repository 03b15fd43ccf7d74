package io.github.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.jira.StubApplicationLinks.Asked;
import io.github.journeymaps.jira.StubApplicationLinks.Player;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A Jira of a few issues: knows {@code key in (…)} and single issues, and who may see what. */
final class SmallJira implements Player {
  private final Map<String, String> summaries = new LinkedHashMap<>();
  private final Map<String, String> moved = new HashMap<>();
  private final Map<String, Set<String>> hidden = new HashMap<>();
  private int most = 1000;

  SmallJira with(String key, String summary) {
    summaries.put(key, summary);
    return this;
  }

  SmallJira without(String key) {
    summaries.remove(key);
    return this;
  }

  SmallJira moved(String from, String to) {
    moved.put(from, to);
    return with(to, "was " + from);
  }

  SmallJira hides(String key, String user) {
    hidden.computeIfAbsent(key, any -> new HashSet<>()).add(user);
    return this;
  }

  /** Gives no more at a time. */
  SmallJira atMost(int issues) {
    most = issues;
    return this;
  }

  @Override
  public synchronized StubResponse play(Asked asked) {
    return asked.url.startsWith("/rest/api/2/search") ? search(asked) : issue(asked);
  }

  private StubResponse search(Asked asked) {
    JsonNode body = Json.read(asked.body.getBytes(StandardCharsets.UTF_8));
    var found = new LinkedHashSet<String>();
    for (String key : body.path("jql").asText().replaceAll("key in \\(|\\)", "").split(",")) {
      String now = moved.getOrDefault(key, key);
      if (shows(now, asked.user)) {
        found.add(now);
      }
    }
    int start = body.path("startAt").asInt();
    int size = Math.min(most, body.path("maxResults").asInt());
    List<Object> page =
        new ArrayList<>(found.stream().skip(start).limit(size).map(this::json).toList());
    return StubResponse.json(200, Json.text(Map.of("total", found.size(), "issues", page)));
  }

  private boolean shows(String key, String user) {
    return summaries.containsKey(key) && !hidden.getOrDefault(key, Set.of()).contains(user);
  }

  private Map<String, Object> json(String key) {
    return Map.of("key", key, "fields", Map.of("summary", summaries.get(key)));
  }

  private StubResponse issue(Asked asked) {
    String key = asked.url.replaceAll("/rest/api/2/issue/|\\?.*", "");
    String now = moved.getOrDefault(key, key);
    if (!summaries.containsKey(now)) {
      return StubResponse.json(404, "{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}");
    }
    return shows(now, asked.user)
        ? StubResponse.json(200, Json.text(json(now)))
        : StubResponse.json(
            asked.user == null ? 401 : 403, "{\"errorMessages\":[\"No permission\"]}");
  }
}
