package io.github.journeymaps.host.jira.filter;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.jira.filter.Caller.How;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Answers REST requests as the switches want it. */
final class FaultResponses {
  private static final String LOGIN_PAGE =
      "<!DOCTYPE html><html><head><title>Log in</title></head>"
          + "<body><form><input name=\"os_username\"></form></body></html>";

  private final JiraState state;

  FaultResponses(JiraState state) {
    this.state = state;
  }

  /** Whether that was all. */
  boolean answers(Caller caller, HttpServletResponse answer) throws IOException {
    FaultInjection now = state.faults();
    if (!sleep(now.slowMillis())) {
      refuse(answer, 503, "The server stops.");
      return true;
    }
    if (!now.redirectTo().isEmpty()) {
      answer.setStatus(302);
      answer.setHeader("Location", now.redirectTo());
    } else if (now.busySeconds() > 0) {
      answer.setHeader("Retry-After", String.valueOf(now.busySeconds()));
      refuse(answer, 429, "Rate limit exceeded.");
    } else if (now.html()) {
      send(answer, "text/html;charset=UTF-8", LOGIN_PAGE);
    } else if (now.perUser() && isStrange(caller)) {
      answer.setHeader(
          "WWW-Authenticate", "OAuth realm=\"jira\", oauth_problem=\"token_rejected\"");
      refuse(answer, 401, "oauth_problem=token_rejected");
    } else {
      return false;
    }
    return true;
  }

  private boolean isStrange(Caller caller) {
    return caller.how() == How.TRUSTED
        && caller.user() != null
        && !state.mayBeSpokenFor(caller.user());
  }

  private static boolean sleep(int millis) {
    try {
      Thread.sleep(Math.max(0, millis));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Closes the connection instead of an answer. */
  static void hangUp(HttpServletRequest request) {
    ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  static void refuse(HttpServletResponse answer, int status, String message) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("errorMessages").add(message);
    body.putObject("errors");
    answer.setStatus(status);
    send(answer, "application/json;charset=UTF-8", body.toString());
  }

  private static void send(HttpServletResponse answer, String type, String text)
      throws IOException {
    answer.setContentType(type);
    answer.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
