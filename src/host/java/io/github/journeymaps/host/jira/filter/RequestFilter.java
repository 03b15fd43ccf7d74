package io.github.journeymaps.host.jira.filter;

import io.github.journeymaps.host.jira.filter.Caller.How;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What every request meets first: who asks is found out, REST requests are logged, and the faults
 * that are injected take their turn. Calls of the host itself know no faults.
 */
public final class RequestFilter implements Filter {
  private static final String REST = "/rest/api/";
  private static final String HOST = "/rest/host/";

  private final Authenticator authenticator;
  private final JiraState state;
  private final FaultResponses faults;

  public RequestFilter(Authenticator authenticator, JiraState state) {
    this.authenticator = authenticator;
    this.state = state;
    this.faults = new FaultResponses(state);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    asked.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
    Caller caller = authenticator.of(asked);
    caller.leaveAt(asked);
    if (path.startsWith(REST)) {
      BufferedRequest buffered = new BufferedRequest(asked);
      rest(buffered, answer, path, () -> chain.doFilter(buffered, response));
    } else if (path.startsWith(HOST) || !state.faults().down()) {
      admit(caller, answer, () -> chain.doFilter(request, response));
    } else {
      FaultResponses.hangUp(asked);
    }
  }

  private void rest(BufferedRequest asked, HttpServletResponse answer, String path, Way onwards)
      throws IOException, ServletException {
    Caller caller = Caller.of(asked);
    String query = asked.getQueryString() == null ? "" : asked.getQueryString();
    RequestLog.Entry entry =
        state.log.add(asked.getMethod(), path, query, caller.name(), asked.text());
    if (state.faults().down()) {
      FaultResponses.hangUp(asked);
      return;
    }
    if (!faults.answers(caller, answer)) {
      admit(caller, answer, onwards);
    }
    entry.answered(answer.getStatus());
  }

  /** Wrong names and passwords are refused, and not taken for anonymous. */
  private static void admit(Caller caller, HttpServletResponse answer, Way onwards)
      throws IOException, ServletException {
    if (caller.how() == How.WRONG) {
      FaultResponses.refuse(answer, 401, "The name, the password or the secret is wrong.");
    } else {
      onwards.go();
    }
  }

  private interface Way {
    void go() throws IOException, ServletException;
  }
}
