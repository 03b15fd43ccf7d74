package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestReply;
import io.github.journeymaps.host.jira.issues.Issue;
import io.github.journeymaps.host.jira.issues.IssueService;
import io.github.journeymaps.host.jira.issues.Projects;
import io.github.journeymaps.host.jira.issues.User;
import io.github.journeymaps.host.jira.jql.Jql;
import io.github.journeymaps.host.jira.jql.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Issues by JQL. */
final class SearchCalls {
  private static final int MOST = 1000;
  private static final int USUAL = 50;

  private final IssueService issues;
  private final IssueJson shape;

  SearchCalls(IssueService issues, IssueJson shape) {
    this.issues = issues;
    this.shape = shape;
  }

  RestReply post(JiraRequest request) throws IOException {
    JsonNode body = request.body();
    List<String> fields = new ArrayList<>();
    body.path("fields").forEach(field -> fields.add(field.asText()));
    return answer(
        request.user(),
        new Search(
            body.path("jql").asText(""),
            isStrict(body.path("validateQuery").asText("true")),
            Math.max(0, body.path("startAt").asInt(0)),
            Math.max(0, body.path("maxResults").asInt(USUAL)),
            fields));
  }

  private static boolean isStrict(String validate) {
    return validate.equals("true") || validate.equals("strict");
  }

  private RestReply answer(User user, Search search) {
    Query query = Jql.parse(search.jql());
    if (search.strict()) {
      check(user, query);
    }
    List<Issue> found = query.in(issues.visible(user));
    int most = Math.min(MOST, search.most());
    List<Issue> page = found.stream().skip(search.start()).limit(most).toList();
    ObjectNode answer = JiraJson.object().put("expand", "schema,names");
    answer.put("startAt", search.start()).put("maxResults", most).put("total", found.size());
    answer.set("issues", JiraJson.array(page, issue -> shape.issue(issue, search.fields())));
    return RestReply.ok(answer);
  }

  /** What is not there and what is hidden are refused with the same words. */
  private void check(User user, Query query) {
    List<String> wrong = new ArrayList<>();
    query.keys().stream()
        .filter(key -> issues.find(user, key).isEmpty())
        .forEach(
            key -> wrong.add("An issue with key '" + key + "' does not exist for field 'key'."));
    query.projects().stream()
        .filter(name -> Projects.of(user).stream().noneMatch(project -> project.isCalled(name)))
        .forEach(
            name -> wrong.add("The value '" + name + "' does not exist for the field 'project'."));
    if (!wrong.isEmpty()) {
      throw HttpException.of(400, wrong.toArray(String[]::new));
    }
  }

  /**
   * @param strict whether what is not there is an error
   */
  private record Search(String jql, boolean strict, int start, int most, List<String> fields) {}
}
