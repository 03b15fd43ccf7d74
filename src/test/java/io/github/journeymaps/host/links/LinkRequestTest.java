package io.github.journeymaps.host.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

/** What goes over a link, and to whom. */
public class LinkRequestTest {
  private static final URI SITE = URI.create("http://localhost:1990/confluence");

  private FakeJira jira;
  private FakeJira stranger;
  private ReadOnlyApplicationLink link;
  private ApplicationLinkRequestFactory requests;

  @Before
  public void start() throws Exception {
    jira = new FakeJira();
    stranger = new FakeJira();
    ApplicationLinks links =
        new ApplicationLinks(List.of(LinkedJira.of(1, jira.url(), "secret")), () -> SITE);
    link = links.getPrimaryApplicationLink(JiraApplicationType.class);
    requests = link.createAuthenticatedRequestFactory();
    signIn("editor");
  }

  @After
  public void stop() {
    AuthenticatedUserThreadLocal.reset();
    stranger.close();
    jira.close();
  }

  private static void signIn(String name) {
    ConfluenceUser user = Mockito.mock(ConfluenceUser.class);
    Mockito.when(user.getName()).thenReturn(name);
    AuthenticatedUserThreadLocal.set(user);
  }

  private ApplicationLinkRequest get(String url) throws CredentialsRequiredException {
    return requests.createRequest(MethodType.GET, url).setSoTimeout(2_000);
  }

  @Test
  public void aRequestGoesBelowTheLinksAddressAsTheUserOfTheThread() throws Exception {
    assertThat(get("/rest/x?a=b").execute()).isEqualTo("hello");
    assertThat(get("rest/y").execute()).isEqualTo("hello");
    assertThat(jira.asked)
        .containsExactly("GET /jira/rest/x?a=b as 'editor'", "GET /jira/rest/y as 'editor'");
  }

  @Test
  public void theUserIsWhoMakesTheRequestNotWhoSendsIt() throws Exception {
    ApplicationLinkRequest made = get("/x");
    signIn("viewer");
    made.execute();
    get("/x").execute();
    AuthenticatedUserThreadLocal.reset();
    get("/x").execute();
    signIn("viewer");
    link.createAuthenticatedRequestFactory(Anonymous.class)
        .createRequest(MethodType.GET, "/x")
        .execute();
    assertThat(jira.asked)
        .containsExactly(
            "GET /jira/x as 'editor'",
            "GET /jira/x as 'viewer'",
            "GET /jira/x as ''",
            "GET /jira/x as ''");
  }

  @Test
  public void anAbsoluteAddressIsTakenAsItIsButLearnsNotWhoAsks() throws Exception {
    get(jira.url() + "/x").execute();
    get(jira.root() + "/other/x").execute();
    get("/../other").execute();
    get(stranger.url() + "/x").execute();
    assertThat(jira.asked)
        .containsExactly("GET /jira/x as 'editor'", "GET /other/x as -", "GET /jira/../other as -");
    assertThat(stranger.asked).containsExactly("GET /jira/x as -");
  }

  @Test
  public void aRedirectionIsFollowedAnywhereButLearnsNotWhoAsks() throws Exception {
    jira.redirect(302, "/jira/login?a=b");
    assertThat(get("/x").execute()).isEqualTo("there");
    jira.redirect(301, stranger.url() + "/y");
    assertThat(get("/x").execute()).isEqualTo("hello");
    assertThat(jira.asked)
        .containsExactly(
            "GET /jira/x as 'editor'",
            "GET /jira/login?a=b as 'editor'",
            "GET /jira/x as 'editor'");
    assertThat(stranger.asked).containsExactly("GET /jira/y as -");
  }

  @Test
  public void aRedirectionIsAnAnswerWhenItIsNotToBeFollowed() throws Exception {
    jira.redirect(302, stranger.url() + "/y");
    String location =
        get("/x").setFollowRedirects(false).executeAndReturn(r -> r.getHeader("location"));
    assertThat(location).isEqualTo(stranger.url() + "/y");
    assertThat(stranger.asked).isEmpty();
  }

  @Test
  public void aWriteThatIsRedirectedReadsUnlessItIsToBeSentAgain() throws Exception {
    jira.redirect(302, "/jira/y");
    post("{}").execute();
    jira.redirect(307, "/jira/z");
    post("{}").execute();
    assertThat(jira.asked)
        .containsExactly(
            "POST /jira/x as 'editor' {}",
            "GET /jira/y as 'editor'",
            "POST /jira/x as 'editor' {}",
            "POST /jira/z as 'editor' {}");
  }

  private ApplicationLinkRequest post(String body) throws CredentialsRequiredException {
    return requests
        .createRequest(MethodType.POST, "/x")
        .setHeader("Content-Type", "application/json")
        .setRequestBody(body);
  }

  @Test
  public void redirectionsInACircleEnd() {
    jira.answer =
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/jira/x");
          FakeJira.say(exchange, 302, "");
        };
    assertThatThrownBy(() -> get("/x").execute())
        .isInstanceOf(ResponseException.class)
        .hasMessageContaining("too many redirections");
    assertThat(jira.asked).hasSize(11);
  }

  @Test
  public void headersAndFormArriveAsTheyWereGivenAndOfABodyWhatIsAscii() throws Exception {
    jira.answer =
        exchange ->
            FakeJira.say(
                exchange,
                200,
                exchange.getRequestHeaders().get("X-One")
                    + exchange.getRequestHeaders().getFirst("Content-Type"));
    ApplicationLinkRequest request = post("{\"ü\":1}").addHeader("X-One", "a");
    assertThat(request.addHeader("x-one", "b").setHeader("Content-Type", "text/x").execute())
        .isEqualTo("[a, b]text/x");
    String form =
        requests.createRequest(MethodType.POST, "/x").addRequestParameters("a", "b c").execute();
    assertThat(form).isEqualTo("nullapplication/x-www-form-urlencoded");
    assertThat(jira.asked)
        .containsExactly("POST /jira/x as 'editor' {\"?\":1}", "POST /jira/x as 'editor' a=b+c");
  }

  @Test
  public void onlyWhatHasABodyTakesOne() throws Exception {
    ApplicationLinkRequest reading = get("/x");
    assertThatThrownBy(() -> reading.setRequestBody("{}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> reading.addRequestParameters("a", "b"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  public void anAnswerTellsStatusHeadersAndBodyAndExecuteOnlySuccesses() throws Exception {
    jira.answer =
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7");
          FakeJira.say(exchange, 429, "später");
        };
    assertThat(get("/x").<String>executeAndReturn(LinkRequestTest::told))
        .isEqualTo("429 false 7 7 null später");
    assertThatThrownBy(() -> get("/x").execute())
        .isInstanceOf(ResponseException.class)
        .hasMessageContaining("429");
  }

  private static String told(Response response) throws ResponseException {
    return response.getStatusCode()
        + " "
        + response.isSuccessful()
        + " "
        + response.getHeader("retry-after")
        + " "
        + response.getHeaders().get("Retry-After")
        + " "
        + response.getHeader("none")
        + " "
        + response.getResponseBodyAsString();
  }

  @Test
  public void anAnswerWithoutABodyAndALongOneAreRead() throws Exception {
    jira.answer = exchange -> FakeJira.say(exchange, 204, "");
    assertThat(requests.createRequest(MethodType.DELETE, "/x").execute()).isEmpty();
    String text = "0123456789".repeat(100_000);
    jira.answer = exchange -> FakeJira.say(exchange, 200, text);
    assertThat(get("/x").execute()).isEqualTo(text);
  }

  @Test
  public void whoeverNeverAnswersIsGivenUpAfterBothTimeouts() {
    CountDownLatch end = new CountDownLatch(1);
    jira.answer = exchange -> await(end);
    assertThatThrownBy(() -> within(get("/x").setConnectionTimeout(200).setSoTimeout(300)))
        .isInstanceOf(ResponseException.class);
    end.countDown();
  }

  private static String within(ApplicationLinkRequest request) throws ResponseException {
    long start = System.nanoTime();
    try {
      return request.execute();
    } finally {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
  }

  @Test
  public void whoeverStopsInTheMiddleIsGivenUpAfterTheReadTimeout() {
    CountDownLatch end = new CountDownLatch(1);
    jira.answer =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('a');
          exchange.getResponseBody().flush();
          await(end);
        };
    assertThatThrownBy(() -> within(get("/x").setSoTimeout(300)))
        .isInstanceOf(ResponseException.class)
        .hasMessageContaining("300 ms");
    end.countDown();
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  public void anAnswerThatTricklesIsReadToItsEnd() throws Exception {
    jira.answer = LinkRequestTest::trickle;
    assertThat(get("/x").setConnectionTimeout(5_000).setSoTimeout(500).execute())
        .isEqualTo("aaaaaaaaaa");
  }

  /** For a second, which is longer than the read timeout. */
  private static void trickle(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    try {
      for (int i = 0; i < 10; i++) {
        TimeUnit.MILLISECONDS.sleep(100);
        out.write('a');
        out.flush();
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  public void aConnectionThatFailsIsSaid() throws Exception {
    jira.answer = HttpExchange::close;
    assertThatThrownBy(() -> get("/x").execute()).isInstanceOf(ResponseException.class);
    jira.close();
    assertThatThrownBy(() -> get("/x").execute())
        .isInstanceOf(ResponseException.class)
        .hasMessageContaining("GET " + jira.url() + "/x");
  }

  @Test
  public void whatIsNoAddressIsSaidWhenItIsSent() throws Exception {
    for (String url : List.of("/a b", "mailto:x", "http://", "ftp://localhost/x")) {
      ApplicationLinkRequest request = get(url);
      assertThatThrownBy(request::execute).as(url).isInstanceOf(ResponseException.class);
    }
  }

  @Test
  public void aUserWhoIsRefusedIsToldAndAsksNoMoreUntilTheDance() throws Exception {
    refuse("OAuth realm=\"jira\"");
    assertThat(get("/x").<String>execute(new Told())).isEqualTo("credentials 401");
    assertThatThrownBy(() -> get("/x"))
        .isInstanceOfSatisfying(
            CredentialsRequiredException.class,
            e -> assertThat(e.getAuthorisationURI()).isEqualTo(requests.getAuthorisationURI()));
    signIn("viewer");
    jira.answer = exchange -> FakeJira.say(exchange, 200, "hello");
    assertThat(get("/x").<String>execute(new Told())).isEqualTo("handled 200");
  }

  @Test
  public void anonymousIsRefusedEachTimeAnew() throws Exception {
    refuse("OAuth realm=\"jira\"");
    AuthenticatedUserThreadLocal.reset();
    assertThat(get("/x").<String>execute(new Told())).isEqualTo("credentials 401");
    assertThat(get("/x").<String>execute(new Told())).isEqualTo("credentials 401");
  }

  @Test
  public void anotherRefusalIsAnAnswerLikeAnyOther() throws Exception {
    refuse("Basic realm=\"jira\"");
    assertThat(get("/x").<String>execute(new Told())).isEqualTo("handled 401");
    assertThat(get("/x").<String>execute(new Told())).isEqualTo("handled 401");
  }

  private void refuse(String challenge) {
    jira.answer =
        exchange -> {
          exchange.getResponseHeaders().set("WWW-Authenticate", challenge);
          FakeJira.say(exchange, 401, "no");
        };
  }

  private static final class Told implements ApplicationLinkResponseHandler<String> {
    @Override
    public String credentialsRequired(Response response) {
      return "credentials " + response.getStatusCode();
    }

    @Override
    public String handle(Response response) {
      return "handled " + response.getStatusCode();
    }
  }
}
