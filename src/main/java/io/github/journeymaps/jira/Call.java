package io.github.journeymaps.jira;

import com.atlassian.sal.api.net.Request.MethodType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request. Every address that a Jira is ever asked for is made here, relative to its own, of
 * checked or encoded parts.
 *
 * @param body null for none
 * @param makes whether it makes an issue, which takes Jira longer, and us more patience
 */
record Call(MethodType method, String path, String body, boolean makes) {
  private static final String API = "/rest/api/2/";

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

  private static Call get(String path) {
    return new Call(MethodType.GET, API + path, null, false);
  }

  private static Call post(String path, Map<String, ?> body, boolean makes) {
    return new Call(MethodType.POST, API + path, Json.text(body), makes);
  }

  static Call issue(String key) {
    return get("issue/" + Keys.issue(key) + "?fields=" + String.join(",", FIELDS));
  }

  /**
   * Those of issues that the person may see; by a key of old under its new one.
   *
   * @param start how many are there already
   */
  static Call issues(List<String> keys, int start) {
    keys.forEach(Keys::issue);
    return search("key in (" + String.join(",", keys) + ")", false, start, keys.size());
  }

  /**
   * @param validate whether a query that cannot be right is refused
   */
  static Call search(String jql, boolean validate, int start, int max) {
    var body = new LinkedHashMap<String, Object>();
    body.put("jql", jql);
    body.put("validateQuery", validate);
    body.put("startAt", start);
    body.put("maxResults", max);
    body.put("fields", FIELDS);
    return post("search", body, false);
  }

  static Call projects() {
    return get("project");
  }

  static Call types(String project, int start) {
    return get("issue/createmeta/" + Keys.project(project) + "/issuetypes" + from(start));
  }

  static Call fields(String project, String type, int start) {
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

  static Call users(String project, String query, int max) {
    return get(
        "user/assignable/search?project="
            + Keys.project(project)
            + "&username="
            + Keys.encoded(query)
            + "&maxResults="
            + max);
  }

  static Call create(Map<String, Object> fields) {
    return post("issue", Map.of("fields", fields), true);
  }

  static Call addBackLink(String key, BackLink back) {
    var body = new LinkedHashMap<String, Object>();
    body.put("globalId", back.globalId());
    body.put(
        "application", Map.of("type", "io.github.journeymaps.confluence", "name", "Journey Maps"));
    body.put("relationship", "journey map");
    body.put("object", Map.of("url", back.url(), "title", back.title(), "summary", back.summary()));
    return post("issue/" + Keys.issue(key) + "/remotelink", body, false);
  }

  static Call removeBackLink(String key, String globalId) {
    String path = "issue/" + Keys.issue(key) + "/remotelink?globalId=" + Keys.encoded(globalId);
    return new Call(MethodType.DELETE, API + path, null, false);
  }
}
