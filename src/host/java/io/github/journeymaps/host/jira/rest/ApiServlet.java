package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.Tracker;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Every call of Jira's REST API that the stand-in answers: below {@code /rest/api/2}. */
public final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ISSUE = "/issue/([^/]+)";

  private final transient Routes routes = new Routes();

  /**
   * @param base what addresses in answers begin with
   */
  public ApiServlet(Tracker tracker, Supplier<String> base) {
    Shapes shapes = new Shapes(base);
    IssueShape issue = new IssueShape(shapes);
    issues(new IssueCalls(tracker, issue));
    SearchCalls search = new SearchCalls(tracker, issue);
    routes.add("GET", "/search", search::get);
    routes.add("POST", "/search", search::post);
  }

  private void issues(IssueCalls calls) {
    routes.add("POST", "/issue", calls::create);
    routes.add("GET", ISSUE, calls::get);
    routes.add("PUT", ISSUE, calls::edit);
    routes.add("DELETE", ISSUE, calls::delete);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request).send(response);
  }

  private Answer answer(HttpServletRequest request) throws IOException {
    try {
      return routes.answer(request);
    } catch (Refused e) {
      return Answer.refused(e);
    }
  }
}
