package io.github.journeymaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.net.Request.MethodType;
import io.github.journeymaps.host.http.WebServer;
import io.github.journeymaps.host.links.ApplicationLinks;
import io.github.journeymaps.host.links.LinkedJira;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

/** A user authorises the site at a Jira, step by step, as the browser goes. */
public class LoginDanceTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String DANCE = "/plugins/servlet/applinks/oauth/login-dance";
  private static final String LINK = "?applicationLinkID=6b3f2c1e-8d5a-3f47-9c20-5a1e7b9d4c10";

  private WebServer jira;
  private WebServer confluence;
  private URI jiraUrl;
  private URI url;
  private ApplicationLinks links;

  @Before
  public void start() throws Exception {
    jira = new WebServer(0, "/jira");
    jira.add("/*", new Refusing());
    jiraUrl = jira.start();
    links = new ApplicationLinks(List.of(LinkedJira.of(1, jiraUrl, "secret")), () -> url);
    confluence = new WebServer(0, "/confluence");
    confluence.add(LoginDanceTest::signIn);
    links.servlets(user -> user.getName().equals("admin")).forEach(confluence::add);
    url = confluence.start();
  }

  @After
  public void stop() throws Exception {
    confluence.close();
    jira.close();
  }

  private static final class Refusing extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      response.setHeader("WWW-Authenticate", "OAuth realm=\"jira\"");
      response.setStatus(401);
    }
  }

  /** Takes everybody for whom the request says. */
  private static void signIn(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String name = ((HttpServletRequest) request).getHeader("X-User");
    signIn(name);
    try {
      chain.doFilter(request, response);
    } finally {
      AuthenticatedUserThreadLocal.reset();
    }
  }

  private static void signIn(String name) {
    ConfluenceUser user = Mockito.mock(ConfluenceUser.class);
    Mockito.when(user.getName()).thenReturn(name);
    AuthenticatedUserThreadLocal.set(name == null ? null : user);
  }

  private HttpResponse<String> send(String method, String path, String user) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
    if (user != null) {
      request.header("X-User", user);
    }
    return CLIENT.send(
        request.method(method, HttpRequest.BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String step, String more, String user) throws Exception {
    return send("GET", DANCE + step + LINK + more, user);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String location(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(302);
    return response.headers().firstValue("Location").orElseThrow();
  }

  /** Asks once, so that it is known that the user is refused. */
  private void beRefused(String user) throws Exception {
    signIn(user);
    requests().createRequest(MethodType.GET, "/x").executeAndReturn(r -> r.getStatusCode());
    assertThat(mayAsk(user)).isFalse();
  }

  private boolean mayAsk(String user) throws Exception {
    signIn(user);
    try {
      requests().createRequest(MethodType.GET, "/x");
      return true;
    } catch (CredentialsRequiredException e) {
      return false;
    } finally {
      AuthenticatedUserThreadLocal.reset();
    }
  }

  private ApplicationLinkRequestFactory requests() {
    return links
        .getPrimaryApplicationLink(JiraApplicationType.class)
        .createAuthenticatedRequestFactory();
  }

  @Test
  public void theBrowserIsSentToAskTheUserAndToComeBack() throws Exception {
    String back = url + DANCE + "/access" + LINK;
    assertThat(location(get("/authorize", "", "editor")))
        .isEqualTo(jiraUrl + "/plugins/servlet/oauth/authorize?oauth_callback=" + encoded(back));
    String end = encoded(url + "/display/DEMO");
    assertThat(location(get("/authorize", "&redirectUrl=" + end, "editor")))
        .endsWith(encoded(back + "&redirectUrl=" + end));
  }

  @Test
  public void whoeverComesBackMayAskAgain() throws Exception {
    beRefused("editor");
    beRefused("viewer");
    assertThat(get("/access", "", "editor").body())
        .contains("Jira was authorised", "You may close this window");
    assertThat(mayAsk("editor")).isTrue();
    assertThat(mayAsk("viewer")).isFalse();
  }

  @Test
  public void whoeverDeniesItMayNot() throws Exception {
    beRefused("editor");
    assertThat(get("/access", "&oauth_verifier=denied", "editor").body())
        .contains("Jira was not authorised");
    assertThat(mayAsk("editor")).isFalse();
  }

  @Test
  public void theDanceEndsOnAPageOfTheSiteAndNowhereElse() throws Exception {
    for (String own : List.of(url + "/display/DEMO?a=b", "/confluence/display/DEMO?a=b")) {
      assertThat(location(get("/access", "&redirectUrl=" + encoded(own), "editor")))
          .endsWith("/confluence/display/DEMO?a=b");
    }
    for (String other :
        List.of("http://evil.example/", "//evil.example", "/other", "javascript:alert(1)", "%")) {
      HttpResponse<String> page = get("/access", "&redirectUrl=" + encoded(other), "editor");
      assertThat(page.statusCode()).as(other).isEqualTo(200);
      assertThat(page.body()).contains("You may close this window").doesNotContain("evil");
    }
  }

  @Test
  public void whoeverIsNotLoggedInDoesThatFirst() throws Exception {
    String here = DANCE + "/authorize" + LINK;
    assertThat(location(get("/authorize", "", null)))
        .endsWith("/confluence/login.action?os_destination=" + encoded(here));
  }

  @Test
  public void anUnknownLinkOrStepIsNotFound() throws Exception {
    assertThat(send("GET", DANCE + "/authorize?applicationLinkID=x", "editor").statusCode())
        .isEqualTo(404);
    assertThat(send("GET", DANCE + "/authorize", "editor").statusCode()).isEqualTo(404);
    assertThat(get("/other", "", "editor").statusCode()).isEqualTo(404);
  }

  @Test
  public void anAdministratorMakesTheSiteForgetItsRefusals() throws Exception {
    beRefused("editor");
    assertThat(send("DELETE", "/rest/host/refusals", null).statusCode()).isEqualTo(401);
    assertThat(send("DELETE", "/rest/host/refusals", "editor").statusCode()).isEqualTo(403);
    assertThat(mayAsk("editor")).isFalse();
    assertThat(send("DELETE", "/rest/host/refusals", "admin").statusCode()).isEqualTo(204);
    assertThat(mayAsk("editor")).isTrue();
  }
}
