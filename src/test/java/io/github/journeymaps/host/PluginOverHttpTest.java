package io.github.journeymaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import io.github.journeymaps.host.container.Habits;
import io.github.journeymaps.host.container.PluginContainer;
import io.github.journeymaps.host.container.TinyHost;
import io.github.journeymaps.host.container.TinyJar;
import io.github.journeymaps.host.http.WebServer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mockito.Mockito;

/**
 * A tiny plugin's REST resources, servlets, scripts and styles, asked for over HTTP, mostly by
 * nobody in particular.
 */
public class PluginOverHttpTest {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final TinyHost HOST = new TinyHost();
  private static PluginContainer container;
  private static WebServer server;
  private static URI url;

  @BeforeClass
  public static void start() throws Exception {
    container = HOST.start(TinyJar.withEverything(), FOLDER.getRoot().toPath());
    server = new WebServer(0, "/confluence");
    server.add(HOST.request);
    server.add(PluginOverHttpTest::signIn);
    container.servlets().forEach(server::add);
    server.add("/page", new Page());
    url = server.start();
  }

  @AfterClass
  public static void stop() throws Exception {
    server.close();
    container.close();
  }

  /** Takes everybody for whom the request says. */
  private static void signIn(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String name = ((HttpServletRequest) request).getHeader("X-User");
    ConfluenceUser user = Mockito.mock(ConfluenceUser.class);
    Mockito.when(user.getKey()).thenReturn(new UserKey(name));
    AuthenticatedUserThreadLocal.set(name == null ? null : user);
    try {
      chain.doFilter(request, response);
    } finally {
      AuthenticatedUserThreadLocal.reset();
    }
  }

  /** A page that asks for a module, as a macro on it would. */
  private static final class Page extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      container.plugin().requireContext("viewcontent");
      String once = container.plugin().resourceTags();
      response.getWriter().write(once + "again: " + container.plugin().resourceTags());
    }
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private static HttpResponse<String> getKeptAs(String user) throws Exception {
    return send(request("/rest/tiny/1.0/notes/kept").header("X-User", user));
  }

  private static String address(String page, String ending) {
    Matcher found = Pattern.compile("/confluence(/s/[^\"]+/batch" + ending + ")").matcher(page);
    assertThat(found.find()).as(ending + " in " + page).isTrue();
    return found.group(1);
  }

  @Test
  public void aResourceOpenToAllAnswersAnonymousWithThePluginsBeans() throws Exception {
    assertThat(get("/rest/tiny/1.0/notes").body()).startsWith("notes: ");
    assertThat(get("/rest/tiny/latest/notes").statusCode()).isEqualTo(200);
  }

  @Test
  public void aStrictHostGivesResourcesNoBeanThatIsThePluginsOwn() throws Exception {
    TinyHost strict = new TinyHost();
    try (var other =
            strict.start(TinyJar.withEverything(), FOLDER.newFolder().toPath(), Habits.STRICT);
        WebServer theirs = new WebServer(0, "/confluence")) {
      theirs.add(strict.request);
      other.servlets().forEach(theirs::add);
      String there = theirs.start() + "/rest/tiny/1.0/notes";
      assertThat(send(HttpRequest.newBuilder(URI.create(there))).statusCode()).isEqualTo(500);
    }
  }

  @Test
  public void aResourceWithoutAnAnnotationIsClosedToAnonymous() throws Exception {
    assertThat(get("/rest/tiny/1.0/notes/closed").statusCode()).isEqualTo(401);
  }

  @Test
  public void whatIsNotThereIsNotFound() throws Exception {
    assertThat(get("/rest/tiny/1.0/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/download/resources/tiny:view/none.js").statusCode()).isEqualTo(404);
    assertThat(get("/download/resources/other:view/view.js").statusCode()).isEqualTo(404);
  }

  @Test
  public void aWriteThatAFormCouldSendWantsTheToken() throws Exception {
    HttpRequest.Builder form =
        request("/rest/tiny/1.0/notes")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("a"));
    assertThat(send(form).statusCode()).isEqualTo(403);
    assertThat(send(form.header("X-Atlassian-Token", "no-check")).statusCode()).isEqualTo(200);
  }

  @Test
  public void aServletAnswersBelowItsPatternsWithThePluginsBeans() throws Exception {
    assertThat(get("/plugins/servlet/tiny/say/a/b").body()).isEqualTo("notes: true /a/b");
    assertThat(get("/plugins/servlet/tiny/count").body()).isEqualTo("notes: true null");
    assertThat(get("/plugins/servlet/tiny/other").statusCode()).isEqualTo(404);
  }

  @Test
  public void aResourceForAdministratorsIsClosedToEverybodyElse() throws Exception {
    assertThat(get("/rest/tiny/1.0/notes/kept").statusCode()).isEqualTo(401);
    assertThat(getKeptAs("user").statusCode()).isEqualTo(403);
    assertThat(getKeptAs("admin").body()).isEqualTo("for administrators");
  }

  @Test
  public void aPageGetsEachTagOnceStylesFirst() throws Exception {
    String page = get("/page").body();
    assertThat(page)
        .containsSubsequence("wrm.js", "batch.css", "batch.js", "again: ")
        .endsWith("again: ");
    assertThat(page).contains("data-wrm-key=\"tiny:base\"", "data-wrm-key=\"tiny:view\"");
  }

  @Test
  public void aScriptCarriesTheTextsOfTheReadersLanguageAndMayBeKeptForAYear() throws Exception {
    String page = send(request("/page").header("Accept-Language", "de-CH,de")).body();
    HttpResponse<String> script = get(address(page, "\\.js"));
    assertThat(script.body()).contains("alert(\"Hello\", AJS.format(\"Hallo, {0}!\", you));");
    assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(script.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/javascript");
  }

  @Test
  public void anAddressWithAnOldHashIsNotKept() throws Exception {
    String address = address(get("/page").body(), "\\.css").replaceFirst("/s/[^/]+/", "/s/old/");
    HttpResponse<String> style = get(address);
    assertThat(style.body()).contains(".tiny { color: red }");
    assertThat(style.headers().firstValue("Cache-Control")).contains("no-cache");
  }

  @Test
  public void aSingleFileIsServedByItsName() throws Exception {
    assertThat(get("/download/resources/tiny:base/base.css").body())
        .isEqualTo(".tiny { color: red }");
  }

  @Test
  public void aScriptLearnsWhatToLoadLater() throws Exception {
    assertThat(get("/s/_/links?keys=wr!tiny:view&loaded=tiny:base").body())
        .contains("\"type\":\"JS\"", "tiny:view")
        .doesNotContain("CSS");
  }
}
