package io.github.journeymaps.jira;

import io.github.journeymaps.jira.CreateField.Kind;
import io.github.journeymaps.jira.JiraFailure.Reason;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What forms for new issues ask, and new issues. */
final class IssueCreation {
  private static final int MOST_USERS = 20;

  private final JiraLinks links;
  private final JiraClient client;

  IssueCreation(JiraLinks links, JiraClient client) {
    this.links = links;
    this.client = client;
  }

  List<Choice> projects(String server) {
    var session = session(server);
    return session.reader().projects(session.list(session.want(JiraRequest.projects(), "")));
  }

  private JiraSession session(String server) {
    return client.session(links.get(server));
  }

  List<Choice> types(String server, String project) {
    var session = session(server);
    var types = session.pages(start -> JiraRequest.types(project, start), project);
    types.removeIf(type -> type.path("subtask").asBoolean());
    return session.reader().types(types);
  }

  List<CreateField> form(String server, String project, String type) {
    return CreateFieldReader.form(fields(session(server), project, type));
  }

  private static List<CreateField> fields(JiraSession session, String project, String type) {
    return session.pages(start -> JiraRequest.fields(project, type, start), project).stream()
        .map(CreateFieldReader::field)
        .toList();
  }

  List<Choice> users(String server, String project, String query) {
    var session = session(server);
    var request = JiraRequest.users(project, query == null ? "" : query.strip(), MOST_USERS);
    return session.reader().users(session.list(session.want(request, project)));
  }

  /** The new issue, as far as its maker knows it. */
  Issue create(String server, NewIssue issue) {
    JiraLink link = links.get(server);
    var fields = values(client.session(link), issue);
    fields.put("project", Map.of("key", Keys.project(issue.project())));
    fields.put("issuetype", Map.of("id", Keys.type(issue.type())));
    fields.put("summary", issue.summary());
    if (issue.description() != null) {
      fields.put("description", issue.description());
    }
    return made(
        client.session(link, JiraRequest.create(fields)), JiraRequest.create(fields), issue);
  }

  /** Without an answer, or a key in it, nobody knows whether the issue is there. */
  private static String key(JiraSession session, JiraRequest request, NewIssue issue) {
    try {
      String key = Json.text(session.wantToChange(request, issue.project()), "key");
      if (!Keys.isIssue(key)) {
        throw session.strange();
      }
      return key;
    } catch (JiraFailure e) {
      throw e.reason() == Reason.UNREACHABLE
          ? new JiraFailure(Reason.UNSURE, session.link().server().name())
          : e;
    }
  }

  private static Issue made(JiraSession session, JiraRequest request, NewIssue issue) {
    String key = key(session, request, issue);
    return new Issue(
        key, issue.summary(), null, null, null, null, null, null, null, null, null, null, null);
  }

  /** What is asked for besides; Jira says what its kinds are. */
  private static Map<String, Object> values(JiraSession session, NewIssue issue) {
    var given = new LinkedHashMap<String, Object>();
    issue.fields().forEach((id, value) -> put(given, Keys.field(id), value));
    if (!given.isEmpty()) {
      var kinds = new HashMap<String, Kind>();
      fields(session, issue.project(), issue.type())
          .forEach(field -> kinds.put(field.id(), field.kind()));
      given.replaceAll((id, value) -> FieldValues.of(kinds.get(id), value, ZoneId.systemDefault()));
    }
    return given;
  }

  private static void put(Map<String, Object> given, String id, Object value) {
    if (!FieldValues.isNone(value)) {
      given.put(id, value);
    }
  }
}
