package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.PagesServlet;
import io.github.journeymaps.host.jira.filter.JiraState;
import io.github.journeymaps.host.jira.issues.IssueService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Every page of Jira's. */
public final class JiraPagesServlet extends PagesServlet<JiraExchange> {
  private static final long serialVersionUID = 1L;

  private final transient JiraFrame frame = new JiraFrame();

  public JiraPagesServlet(IssueService issues, JiraState state) {
    lists(new ListPages(issues, frame));
    issues(new IssuePages(issues, frame), new CreatePages(issues, frame));
    signingIn(new LoginPages(frame));
    exact.put("/plugins/servlet/oauth/authorize", new AuthorisePage(state, frame)::handle);
    below.put("/images/icons/", StaticFiles::icon);
    below.put("/host/", StaticFiles::style);
  }

  private void lists(ListPages pages) {
    exact.put("/", pages::projects);
    exact.put("/issues/", pages::search);
    below.put("/projects/", pages::project);
  }

  private void issues(IssuePages pages, CreatePages create) {
    below.put("/browse/", pages::handle);
    exact.put("/secure/CreateIssue.jspa", create::handle);
    exact.put("/secure/CreateIssue!default.jspa", create::handle);
    exact.put("/secure/CreateIssueDetails!init.jspa", create::handle);
  }

  private void signingIn(LoginPages pages) {
    exact.put("/login", pages::logIn);
    exact.put("/logout", pages::logOut);
  }

  @Override
  protected JiraExchange exchange(HttpServletRequest request, HttpServletResponse response) {
    return new JiraExchange(request, response);
  }

  @Override
  protected void refuse(JiraExchange exchange, HttpException refused) throws IOException {
    frame.refuse(exchange, refused);
  }
}
