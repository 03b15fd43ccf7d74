package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.jira.door.State;
import io.github.journeymaps.host.jira.issues.Refused;
import io.github.journeymaps.host.jira.issues.Tracker;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Every call that is answered in JSON: Jira's own, and the host's. */
public final class ApiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ISSUE = "/issue/([^/]+)";

  private final transient Routes routes = new Routes();

  private ApiServlet() {}

  /**
   * Jira's calls, as below {@code /rest/api/2}.
   *
   * @param base what addresses in answers begin with
   */
  public static ApiServlet ofJira(Tracker tracker, Supplier<String> base) {
    ApiServlet servlet = new ApiServlet();
    Shapes shapes = new Shapes(base);
    IssueShape issue = new IssueShape(shapes);
    servlet.making(new CreateMetaCalls(tracker, shapes));
    servlet.issues(new IssueCalls(tracker, issue), new TransitionCalls(tracker, shapes));
    servlet.links(new RemoteLinkCalls(tracker, shapes));
    servlet.searching(new SearchCalls(tracker, issue), new ProjectCalls(shapes));
    servlet.around(new UserCalls(shapes), new SystemCalls(tracker));
    return servlet;
  }

  /** The host's calls, as below {@code /rest/host}. */
  public static ApiServlet ofHost(State state, Tracker tracker, Supplier<String> base) {
    ApiServlet servlet = new ApiServlet();
    servlet.host(new HostCalls(state, tracker, new IssueShape(new Shapes(base))));
    return servlet;
  }

  private void making(CreateMetaCalls calls) {
    routes.add("GET", "/issue/createmeta/([^/]+)/issuetypes", calls::types);
    routes.add("GET", "/issue/createmeta/([^/]+)/issuetypes/([^/]+)", calls::fields);
  }

  private void issues(IssueCalls calls, TransitionCalls transitions) {
    routes.add("POST", "/issue", calls::create);
    routes.add("GET", ISSUE, calls::get);
    routes.add("PUT", ISSUE, calls::edit);
    routes.add("DELETE", ISSUE, calls::delete);
    routes.add("GET", ISSUE + "/transitions", transitions::list);
    routes.add("POST", ISSUE + "/transitions", transitions::go);
  }

  private void links(RemoteLinkCalls calls) {
    routes.add("GET", ISSUE + "/remotelink", calls::list);
    routes.add("POST", ISSUE + "/remotelink", calls::put);
    routes.add("DELETE", ISSUE + "/remotelink", calls::delete);
  }

  private void searching(SearchCalls calls, ProjectCalls projects) {
    routes.add("POST", "/search", calls::post);
    routes.add("GET", "/project", projects::list);
  }

  private void around(UserCalls users, SystemCalls system) {
    routes.add("GET", "/user/assignable/search", users::assignable);
    routes.add("GET", "/readonly-mode", system::readOnlyMode);
  }

  private void host(HostCalls calls) {
    routes.add("GET", "/switches", calls::switches);
    routes.add("PUT", "/switches", calls::setSwitches);
    routes.add("GET", "/requests", calls::requests);
    routes.add("DELETE", "/requests", calls::clearRequests);
    routes.add("DELETE", "/authorised", calls::forgetAuthorised);
    routes.add("POST", "/issues/([^/]+)/move", calls::move);
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
