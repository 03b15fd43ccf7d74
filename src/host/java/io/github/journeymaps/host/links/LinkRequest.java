package io.github.journeymaps.host.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A request over a link, put together call by call; for one thread. */
final class LinkRequest implements ApplicationLinkRequest {
  private static final String CONTENT_TYPE = "Content-Type";
  private static final Set<MethodType> WITH_BODY = EnumSet.of(MethodType.POST, MethodType.PUT);

  private final JiraLink link;
  private final String user;
  private final MethodType method;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<String> form = new ArrayList<>();
  private String url;
  private String body;
  private Timeouts timeouts = Timeouts.DEFAULT;
  private boolean followed = true;

  /**
   * @param user empty for nobody
   */
  LinkRequest(JiraLink link, String user, MethodType method, String url) {
    this.link = link;
    this.user = user;
    this.method = method;
    this.url = url;
  }

  @Override
  public ApplicationLinkRequest setConnectionTimeout(int connectionTimeout) {
    timeouts = new Timeouts(connectionTimeout, timeouts.read());
    return this;
  }

  @Override
  public ApplicationLinkRequest setSoTimeout(int soTimeout) {
    timeouts = new Timeouts(timeouts.connect(), soTimeout);
    return this;
  }

  @Override
  public ApplicationLinkRequest setUrl(String absolute) {
    url = absolute;
    return this;
  }

  /** In which encoding a host sends it is not known: what is not ASCII is lost. */
  @Override
  public ApplicationLinkRequest setRequestBody(String requestBody) {
    if (!WITH_BODY.contains(method)) {
      throw new IllegalArgumentException(method + " has no body; only POST and PUT have one");
    }
    body = new String(requestBody.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
    return this;
  }

  /** The fields of a form. */
  @Override
  public ApplicationLinkRequest addRequestParameters(String... params) {
    if (method != MethodType.POST) {
      throw new UnsupportedOperationException("Only POST has parameters, and this is " + method);
    }
    for (int i = 0; i < params.length; i += 2) {
      form.add(encoded(params[i]) + "=" + encoded(params[i + 1]));
    }
    return this;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public ApplicationLinkRequest addHeader(String headerName, String headerValue) {
    headers.computeIfAbsent(headerName, none -> new ArrayList<>()).add(headerValue);
    return this;
  }

  @Override
  public ApplicationLinkRequest setHeader(String headerName, String headerValue) {
    headers.put(headerName, new ArrayList<>(List.of(headerValue)));
    return this;
  }

  @Override
  public ApplicationLinkRequest setFollowRedirects(boolean follow) {
    followed = follow;
    return this;
  }

  @Override
  public String execute() throws ResponseException {
    return executeAndReturn(
        response -> {
          if (!response.isSuccessful()) {
            throw new ResponseException(
                method + " " + url + " was answered with " + response.getStatusCode());
          }
          return response.getResponseBodyAsString();
        });
  }

  @Override
  public void execute(ResponseHandler<? super Response> responseHandler) throws ResponseException {
    try (LinkResponse answer = answer()) {
      responseHandler.handle(answer);
    }
  }

  @Override
  public <U> U executeAndReturn(ReturningResponseHandler<? super Response, U> responseHandler)
      throws ResponseException {
    try (LinkResponse answer = answer()) {
      return responseHandler.handle(answer);
    }
  }

  @Override
  public <R> R execute(ApplicationLinkResponseHandler<R> responseHandler) throws ResponseException {
    try (LinkResponse answer = answer()) {
      return answer.wantsCredentials()
          ? responseHandler.credentialsRequired(answer)
          : responseHandler.handle(answer);
    }
  }

  private LinkResponse answer() throws ResponseException {
    LinkCall call = call();
    LinkResponse answer =
        followed
            ? link.http().follow(call, timeouts, this::identity)
            : link.http().send(call, timeouts, identity(call.target()));
    if (answer.wantsCredentials()) {
      link.unauthorised().add(link.jira().id(), user);
    }
    return answer;
  }

  private LinkCall call() throws ResponseException {
    if (!form.isEmpty()) {
      headers.putIfAbsent(CONTENT_TYPE, List.of("application/x-www-form-urlencoded"));
    }
    Optional<String> sent =
        form.isEmpty() ? Optional.ofNullable(body) : Optional.of(String.join("&", form));
    return new LinkCall(method, target(), headers, sent);
  }

  private URI target() throws ResponseException {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new ResponseException(url + " is no address", e);
    }
  }

  /** Who asks is told to the linked application, and to nobody else. */
  private Map<String, String> identity(URI target) {
    return new BaseAddress(link.jira().url()).covers(target)
        ? Map.of("X-Trusted-User", user, "X-Trusted-Secret", link.jira().secret())
        : Map.of();
  }
}
