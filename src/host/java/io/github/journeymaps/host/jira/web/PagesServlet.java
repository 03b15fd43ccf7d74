package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.jira.door.State;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.Tracker;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every address that a person opens, and what answers it. */
public final class PagesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Action> exact = new LinkedHashMap<>();
  private final transient Map<String, Action> below = new LinkedHashMap<>();
  private final transient Frame frame = new Frame();

  public PagesServlet(Tracker tracker, State state) {
    lists(new ListPages(tracker, frame));
    issues(new IssuePages(tracker, frame), new CreatePages(tracker, frame));
    signingIn(new SignInPages(frame));
    exact.put("/plugins/servlet/oauth/authorize", new AuthorisePage(state, frame)::handle);
    below.put("/images/icons/", OwnFiles::icon);
    below.put("/host/", OwnFiles::style);
  }

  private void lists(ListPages pages) {
    exact.put("/", pages::projects);
    exact.put("/secure/Dashboard.jspa", pages::projects);
    exact.put("/issues/", pages::search);
    exact.put("/issues", pages::search);
    below.put("/projects/", pages::project);
  }

  private void issues(IssuePages pages, CreatePages create) {
    below.put("/browse/", pages::handle);
    exact.put("/secure/CreateIssue.jspa", create::handle);
    exact.put("/secure/CreateIssue!default.jspa", create::handle);
    exact.put("/secure/CreateIssueDetails!init.jspa", create::handle);
  }

  private void signingIn(SignInPages pages) {
    exact.put("/login", pages::logIn);
    exact.put("/login.jsp", pages::logIn);
    exact.put("/logout", pages::logOut);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = new Exchange(request, response);
    try {
      actionFor(exchange.path()).handle(exchange);
    } catch (Refused e) {
      frame.refuse(exchange, e);
    }
  }

  private Action actionFor(String path) {
    if (exact.containsKey(path)) {
      return exact.get(path);
    }
    return below.entrySet().stream()
        .filter(entry -> path.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> Refused.of(404, "There is no such page."));
  }
}
