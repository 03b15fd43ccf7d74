package io.github.journeymaps.jira;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ResponseHandler;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Application links that play answers, and write down what they were asked. */
final class StubApplicationLinks implements ReadOnlyApplicationLinkService {
  static final String ONE = "6b3f2c1e-8d5a-3f47-9c20-5a1e7b9d4c10";
  static final String TWO = "0d9e8f7a-6b5c-3d4e-8f10-2a3b4c5d6e7f";

  private final List<PlayedLink> links = new ArrayList<>();

  /** Every request that was carried out. */
  final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /** Gives an answer, or none. */
  @FunctionalInterface
  interface Player {
    StubResponse play(Asked asked) throws ResponseException;
  }

  /** A request as it was carried out, and for whom it was made. */
  static final class Asked {
    final MethodType method;
    final String url;
    final String user;
    final Map<String, String> headers = new HashMap<>();
    String body;
    String thread;
    boolean redirects = true;
    int connecting;
    int reading;

    Asked(MethodType method, String url, String user) {
      this.method = method;
      this.url = url;
      this.user = user;
    }

    @Override
    public String toString() {
      return method + " " + url;
    }
  }

  PlayedLink add(String id, String name, String url) {
    var link = new PlayedLink(id, name, URI.create(url));
    links.add(link);
    return link;
  }

  /** A link to one Jira. */
  final class PlayedLink implements ReadOnlyApplicationLink {
    private final String id;
    private final String name;
    private final URI display;
    volatile URI rpc;
    volatile boolean primary;
    volatile boolean forAnonymous = true;
    boolean forPeople = true;
    volatile Player player = asked -> StubResponse.json(200, "{\"issues\":[],\"total\":0}");

    /** Users who have to authorise us first. */
    final Set<String> strangers = Collections.synchronizedSet(new HashSet<>());

    PlayedLink(String id, String name, URI display) {
      this.id = id;
      this.name = name;
      this.display = display;
      this.rpc = display;
    }

    PlayedLink plays(Player next) {
      player = next;
      return this;
    }

    @Override
    public ApplicationId getId() {
      return new ApplicationId(id);
    }

    @Override
    public ApplicationType getType() {
      return (JiraApplicationType) () -> "jira";
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public URI getDisplayUrl() {
      return display;
    }

    @Override
    public URI getRpcUrl() {
      return rpc;
    }

    @Override
    public boolean isPrimary() {
      return primary;
    }

    @Override
    public boolean isSystem() {
      return false;
    }

    /** Where it is not set up for people, everybody is one account that sees everything. */
    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
      return forPeople
          ? createImpersonatingAuthenticatedRequestFactory()
          : new Factory(this, "root");
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
      return forPeople ? new Factory(this, Requester.here().key()) : null;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
        Class<? extends AuthenticationProvider> provider) {
      return provider == Anonymous.class && forAnonymous ? new Factory(this, null) : null;
    }
  }

  private final class Factory implements ApplicationLinkRequestFactory {
    private final PlayedLink link;
    private final String user;

    Factory(PlayedLink link, String user) {
      this.link = link;
      this.user = user;
    }

    @Override
    public ApplicationLinkRequest createRequest(MethodType method, String url)
        throws CredentialsRequiredException {
      if (link.strangers.contains(user)) {
        throw new CredentialsRequiredException(this, "who is that?");
      }
      return new PlayedRequest(link, new Asked(method, url, user));
    }

    @Override
    public URI getAuthorisationURI() {
      return URI.create("http://wiki/authorise?id=" + link.id);
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
      return getAuthorisationURI();
    }
  }

  private final class PlayedRequest implements ApplicationLinkRequest {
    private final PlayedLink link;
    private final Asked request;

    PlayedRequest(PlayedLink link, Asked request) {
      this.link = link;
      this.request = request;
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
      request.thread = Thread.currentThread().getName();
      asked.add(request);
      StubResponse played = link.player.play(request);
      return played.login ? handler.credentialsRequired(played) : handler.handle(played);
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int millis) {
      request.connecting = millis;
      return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int millis) {
      request.reading = millis;
      return this;
    }

    @Override
    public ApplicationLinkRequest setUrl(String url) {
      throw new UnsupportedOperationException("it has one");
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String body) {
      request.body = body;
      return this;
    }

    @Override
    public ApplicationLinkRequest addRequestParameters(String... parameters) {
      throw new UnsupportedOperationException("they stand in the address");
    }

    @Override
    public ApplicationLinkRequest addHeader(String name, String value) {
      return setHeader(name, value);
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
      request.headers.put(name, value);
      return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
      request.redirects = follow;
      return this;
    }

    @Override
    public String execute() {
      throw new UnsupportedOperationException("knows no bounds");
    }

    @Override
    public void execute(ResponseHandler<? super Response> handler) {
      throw new UnsupportedOperationException("does not tell of credentials");
    }

    @Override
    public <U> U executeAndReturn(ReturningResponseHandler<? super Response, U> handler) {
      throw new UnsupportedOperationException("does not tell of credentials");
    }
  }

  @Override
  public Iterable<ReadOnlyApplicationLink> getApplicationLinks() {
    return List.copyOf(links);
  }

  @Override
  public Iterable<ReadOnlyApplicationLink> getApplicationLinks(
      Class<? extends ApplicationType> type) {
    return List.copyOf(links);
  }

  @Override
  public ReadOnlyApplicationLink getApplicationLink(ApplicationId id) {
    throw new UnsupportedOperationException("real ones throw for what is no id");
  }

  @Override
  public ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
    return links.get(0);
  }
}
