package io.github.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestServlet;
import io.github.journeymaps.host.jira.filter.JiraState;
import io.github.journeymaps.host.jira.issues.IssueService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import java.util.regex.MatchResult;

/** Every call that is answered in JSON: Jira's own, and the host's. */
public final class ApiServlet extends RestServlet<JiraRequest> {
  private static final long serialVersionUID = 1L;
  private static final String ISSUE = "/issue/([^/]+)";

  private ApiServlet() {}

  /**
   * Jira's calls, as below {@code /rest/api/2}.
   *
   * @param base what addresses in answers begin with
   */
  public static ApiServlet ofJira(IssueService issues, Supplier<String> base) {
    ApiServlet servlet = new ApiServlet();
    JiraJson json = new JiraJson(base);
    IssueJson issue = new IssueJson(json);
    servlet.making(new CreateMetaCalls(issues, json));
    servlet.issues(new IssueCalls(issues, issue), new TransitionCalls(issues, json));
    servlet.links(new RemoteLinkCalls(issues, json));
    servlet.route("POST", "/search", new SearchCalls(issues, issue)::post);
    servlet.route("GET", "/project", new ProjectCalls(json)::list);
    servlet.route("GET", "/user/assignable/search", new UserCalls(json)::assignable);
    servlet.route("GET", "/readonly-mode", new SystemCalls(issues)::readOnlyMode);
    return servlet;
  }

  /** The host's calls, as below {@code /rest/host}. */
  public static ApiServlet ofHost(JiraState state, IssueService issues, Supplier<String> base) {
    ApiServlet servlet = new ApiServlet();
    servlet.host(new HostCalls(state, issues, new IssueJson(new JiraJson(base))));
    return servlet;
  }

  private void making(CreateMetaCalls calls) {
    route("GET", "/issue/createmeta/([^/]+)/issuetypes", calls::types);
    route("GET", "/issue/createmeta/([^/]+)/issuetypes/([^/]+)", calls::fields);
  }

  private void issues(IssueCalls calls, TransitionCalls transitions) {
    route("POST", "/issue", calls::create);
    route("GET", ISSUE, calls::get);
    route("PUT", ISSUE, calls::edit);
    route("DELETE", ISSUE, calls::delete);
    route("GET", ISSUE + "/transitions", transitions::list);
    route("POST", ISSUE + "/transitions", transitions::go);
  }

  private void links(RemoteLinkCalls calls) {
    route("GET", ISSUE + "/remotelink", calls::list);
    route("POST", ISSUE + "/remotelink", calls::put);
    route("DELETE", ISSUE + "/remotelink", calls::delete);
  }

  private void host(HostCalls calls) {
    route("GET", "/switches", calls::switches);
    route("PUT", "/switches", calls::setSwitches);
    route("GET", "/requests", calls::requests);
    route("DELETE", "/requests", calls::clearRequests);
    route("DELETE", "/authorised", calls::forgetAuthorised);
    route("POST", "/issues/([^/]+)/move", calls::move);
  }

  @Override
  protected JiraRequest request(HttpServletRequest request, MatchResult address) {
    return new JiraRequest(request, address);
  }

  @Override
  protected JsonNode error(HttpException refused) {
    ObjectNode body = JiraJson.object();
    refused.messages().forEach(body.putArray("errorMessages")::add);
    refused.errors().forEach(body.putObject("errors")::put);
    return body;
  }
}
