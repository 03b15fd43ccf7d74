package io.github.journeymaps.rest.issues;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.jira.JiraFailure;
import io.github.journeymaps.jira.JiraFailure.Reason;
import io.github.journeymaps.jira.JiraServer;
import io.github.journeymaps.jira.ServerState;
import io.github.journeymaps.rest.http.ErrorResponses;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How it is with a Jira, for somebody, as the plain object that answers show. */
final class ServerJson {
  private final I18nResolver texts;

  ServerJson(I18nResolver texts) {
    this.texts = texts;
  }

  Map<String, Object> server(ServerState state) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", state.id());
    JiraServer server = state.server();
    if (server != null) {
      line.put("name", server.name());
      line.put("url", server.url());
    }
    line.put("state", name(state));
    if (server == null || state.failure() != null) {
      line.put("message", message(state));
    }
    if (state.failure() != null) {
      failure(line, state.failure());
    }
    return line;
  }

  private static String name(ServerState state) {
    if (state.server() == null) {
      return "unknown";
    }
    if (state.failure() == null) {
      return "ok";
    }
    Reason reason = state.failure().reason();
    return reason == Reason.LOGIN || reason == Reason.BUSY
        ? ErrorResponses.code(reason)
        : ErrorResponses.code(Reason.UNREACHABLE);
  }

  private String message(ServerState state) {
    var args = state.failure() == null ? List.of(state.id()) : state.failure().args();
    String which = isStuck(state) ? "stuck" : name(state);
    return texts.getText("journeymaps.jira.server." + which, args.toArray(new Serializable[0]));
  }

  /** Nobody can do anything about it by a click. */
  private static boolean isStuck(ServerState state) {
    return name(state).equals("login") && state.failure().authorise() == null;
  }

  private static void failure(Map<String, Object> line, JiraFailure failure) {
    if (failure.authorise() != null) {
      line.put("authorise", failure.authorise());
    }
    if (failure.reason() == Reason.BUSY) {
      line.put("retryAfter", Integer.valueOf(failure.args().get(1)));
    }
  }
}
