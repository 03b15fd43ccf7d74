package io.github.journeymaps.jira;

import com.atlassian.sal.api.net.Request.MethodType;
import io.github.journeymaps.map.Excerpt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request. Every address that a Jira is ever asked for is made here, relative to its own, of
 * checked or encoded parts.
 *
 * @param body null for none
 * @param makes whether it makes an issue, which takes Jira longer, and us more patience
 * @param own whether the person says what is in it: what Jira makes of that tells nothing of Jira
 */
record JiraRequest(MethodType method, String path, String body, boolean makes, boolean own) {
  private static final String API = "/rest/api/2/";
  private static final int MOST_OF_A_LINK = 255;

  private static final List<String> FIELDS =
      List.of(
          "summary",
          "status",
          "issuetype",
          "assignee",
          "priority",
          "duedate",
          "resolution",
          "resolutiondate");

  private static JiraRequest get(String path) {
    return new JiraRequest(MethodType.GET, API + path, null, false, false);
  }

  private static JiraRequest post(String path, Map<String, ?> body) {
    return new JiraRequest(MethodType.POST, API + path, Json.text(body), false, false);
  }

  private JiraRequest own(boolean making) {
    return new JiraRequest(method, path, body, making, true);
  }

  static JiraRequest issue(String key) {
    return get("issue/" + Keys.issue(key) + "?fields=" + String.join(",", FIELDS));
  }

  /**
   * Those of issues that the person may see; by a key of old under its new one.
   *
   * @param start how many are there already
   */
  static JiraRequest issues(List<String> keys, int start) {
    keys.forEach(Keys::issue);
    return jql("key in (" + String.join(",", keys) + ")", false, start, keys.size());
  }

  /**
   * What the person looks for.
   *
   * @param validate whether a query that cannot be right is refused
   */
  static JiraRequest search(String jql, boolean validate, int max) {
    return jql(jql, validate, 0, max).own(false);
  }

  private static JiraRequest jql(String jql, boolean validate, int start, int max) {
    var body = new LinkedHashMap<String, Object>();
    body.put("jql", jql);
    body.put("validateQuery", validate);
    body.put("startAt", start);
    body.put("maxResults", max);
    body.put("fields", FIELDS);
    return post("search", body);
  }

  /** Whether Jira takes no changes for now; 404 where it knows no such mode. */
  static JiraRequest readOnlyMode() {
    return get("readonly-mode");
  }

  static JiraRequest projects() {
    return get("project");
  }

  static JiraRequest types(String project, int start) {
    return get("issue/createmeta/" + Keys.project(project) + "/issuetypes" + from(start));
  }

  static JiraRequest fields(String project, String type, int start) {
    return get(
        "issue/createmeta/"
            + Keys.project(project)
            + "/issuetypes/"
            + Keys.type(type)
            + from(start));
  }

  private static String from(int start) {
    return "?startAt=" + start + "&maxResults=100";
  }

  static JiraRequest users(String project, String query, int max) {
    return get(
        "user/assignable/search?project="
            + Keys.project(project)
            + "&username="
            + Keys.encoded(query)
            + "&maxResults="
            + max);
  }

  static JiraRequest create(Map<String, Object> fields) {
    return post("issue", Map.of("fields", fields)).own(true);
  }

  static JiraRequest addBackLink(String key, BackLink back) {
    var body = new LinkedHashMap<String, Object>();
    body.put("globalId", back.globalId());
    body.put(
        "application", Map.of("type", "io.github.journeymaps.confluence", "name", "Journey Maps"));
    body.put("relationship", "journey map");
    body.put("object", object(back));
    return post("issue/" + Keys.issue(key) + "/remotelink", body);
  }

  private static Map<String, String> object(BackLink back) {
    return Map.of("url", back.url(), "title", cut(back.title()), "summary", cut(back.summary()));
  }

  /** As long as Jira takes it. */
  private static String cut(String text) {
    return Excerpt.of(text, MOST_OF_A_LINK);
  }

  static JiraRequest removeBackLink(String key, String globalId) {
    String path = "issue/" + Keys.issue(key) + "/remotelink?globalId=" + Keys.encoded(globalId);
    return new JiraRequest(MethodType.DELETE, API + path, null, false, false);
  }
}
