package io.github.journeymaps.jira;

import io.github.journeymaps.jira.CreateField.Kind;
import io.github.journeymaps.jira.JiraTrouble.Reason;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What forms for new issues ask, and new issues. */
final class Creation {
  private static final int MOST_USERS = 20;

  private final Links links;
  private final Door door;

  Creation(Links links, Door door) {
    this.links = links;
    this.door = door;
  }

  List<Named> projects(String server) {
    var session = session(server);
    return session.reader().projects(session.list(session.want(Call.projects(), "")));
  }

  private Session session(String server) {
    return door.session(links.get(server));
  }

  List<Named> types(String server, String project) {
    var session = session(server);
    var types = session.pages(start -> Call.types(project, start), project);
    types.removeIf(type -> type.path("subtask").asBoolean());
    return session.reader().types(types);
  }

  List<CreateField> form(String server, String project, String type) {
    return FieldReader.form(fields(session(server), project, type));
  }

  private static List<CreateField> fields(Session session, String project, String type) {
    return session.pages(start -> Call.fields(project, type, start), project).stream()
        .map(FieldReader::field)
        .toList();
  }

  List<Named> users(String server, String project, String query) {
    var session = session(server);
    var call = Call.users(project, query == null ? "" : query.strip(), MOST_USERS);
    return session.reader().users(session.list(session.want(call, project)));
  }

  /** The new issue, as far as its maker knows it. */
  Issue create(String server, NewIssue issue) {
    Link link = links.get(server);
    var fields = values(door.session(link), issue);
    fields.put("project", Map.of("key", Keys.project(issue.project())));
    fields.put("issuetype", Map.of("id", Keys.type(issue.type())));
    fields.put("summary", issue.summary());
    if (issue.description() != null) {
      fields.put("description", issue.description());
    }
    return made(door.session(link, Call.create(fields)), Call.create(fields), issue);
  }

  /** Without an answer, or a key in it, nobody knows whether the issue is there. */
  private static String key(Session session, Call call, NewIssue issue) {
    try {
      String key = Json.text(session.wantToChange(call, issue.project()), "key");
      if (!Keys.isIssue(key)) {
        throw session.strange();
      }
      return key;
    } catch (JiraTrouble e) {
      throw e.reason() == Reason.UNREACHABLE
          ? new JiraTrouble(Reason.UNSURE, session.link().server().name())
          : e;
    }
  }

  private static Issue made(Session session, Call call, NewIssue issue) {
    String key = key(session, call, issue);
    return new Issue(
        key, issue.summary(), null, null, null, null, null, null, null, null, null, null, null);
  }

  /** What is asked for besides; Jira says what its kinds are. */
  private static Map<String, Object> values(Session session, NewIssue issue) {
    var given = new LinkedHashMap<String, Object>();
    issue.fields().forEach((id, value) -> put(given, Keys.field(id), value));
    if (!given.isEmpty()) {
      var kinds = new HashMap<String, Kind>();
      fields(session, issue.project(), issue.type())
          .forEach(field -> kinds.put(field.id(), field.kind()));
      given.replaceAll((id, value) -> Values.of(kinds.get(id), value, ZoneId.systemDefault()));
    }
    return given;
  }

  private static void put(Map<String, Object> given, String id, Object value) {
    if (!Values.isNone(value)) {
      given.put(id, value);
    }
  }
}
