package io.github.journeymaps.host.jira.door;

import io.github.journeymaps.host.jira.door.Caller.How;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Every request comes through here. Calls of the host itself know no switches. */
public final class Door implements Filter {
  private static final String REST = "/rest/api/";
  private static final String HOST = "/rest/host/";

  private final Callers callers;
  private final State state;
  private final Trouble trouble;

  public Door(Callers callers, State state) {
    this.callers = callers;
    this.state = state;
    this.trouble = new Trouble(state);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    asked.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
    Caller caller = callers.of(asked);
    caller.leaveAt(asked);
    if (path.startsWith(REST)) {
      rest(asked, answer, path, () -> chain.doFilter(request, response));
    } else if (path.startsWith(HOST) || !state.switches().down()) {
      admit(caller, answer, () -> chain.doFilter(request, response));
    } else {
      Trouble.hangUp(asked);
    }
  }

  private void rest(HttpServletRequest asked, HttpServletResponse answer, String path, Way onwards)
      throws IOException, ServletException {
    Caller caller = Caller.of(asked);
    String body = Body.take(asked).map(Body::text).orElse("");
    String query = asked.getQueryString() == null ? "" : asked.getQueryString();
    RequestLog.Entry entry = state.log.add(asked.getMethod(), path, query, caller.name(), body);
    if (state.switches().down()) {
      Trouble.hangUp(asked);
      return;
    }
    if (!trouble.answers(caller, answer)) {
      admit(caller, answer, onwards);
    }
    entry.answered(answer.getStatus());
  }

  /** Wrong names and passwords are refused, and not taken for anonymous. */
  private static void admit(Caller caller, HttpServletResponse answer, Way onwards)
      throws IOException, ServletException {
    if (caller.how() == How.WRONG) {
      Trouble.refuse(answer, 401, "The name, the password or the secret is wrong.");
    } else {
      onwards.go();
    }
  }

  private interface Way {
    void go() throws IOException, ServletException;
  }
}
