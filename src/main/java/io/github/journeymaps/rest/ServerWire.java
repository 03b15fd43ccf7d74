package io.github.journeymaps.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.jira.JiraServer;
import io.github.journeymaps.jira.JiraTrouble;
import io.github.journeymaps.jira.JiraTrouble.Reason;
import io.github.journeymaps.jira.ServerState;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How it is with a Jira, for somebody, as the plain object that answers show. */
final class ServerWire {
  private final I18nResolver texts;

  ServerWire(I18nResolver texts) {
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
    if (server == null || state.trouble() != null) {
      line.put("message", message(state));
    }
    if (state.trouble() != null) {
      trouble(line, state.trouble());
    }
    return line;
  }

  private static String name(ServerState state) {
    if (state.server() == null) {
      return "unknown";
    }
    if (state.trouble() == null) {
      return "ok";
    }
    Reason reason = state.trouble().reason();
    return reason == Reason.LOGIN || reason == Reason.BUSY
        ? Errors.code(reason)
        : Errors.code(Reason.UNREACHABLE);
  }

  private String message(ServerState state) {
    var args = state.trouble() == null ? List.of(state.id()) : state.trouble().args();
    String which = isStuck(state) ? "stuck" : name(state);
    return texts.getText("journeymaps.jira.server." + which, args.toArray(new Serializable[0]));
  }

  /** Nobody can do anything about it by a click. */
  private static boolean isStuck(ServerState state) {
    return name(state).equals("login") && state.trouble().authorise() == null;
  }

  private static void trouble(Map<String, Object> line, JiraTrouble trouble) {
    if (trouble.authorise() != null) {
      line.put("authorise", trouble.authorise());
    }
    if (trouble.reason() == Reason.BUSY) {
      line.put("retryAfter", Integer.valueOf(trouble.args().get(1)));
    }
  }
}
