package io.github.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

public class PagesTest {
  private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
  private static final String AUTHORISE = "/plugins/servlet/oauth/authorize?oauth_callback=";

  private static StandInJira jira;

  private HttpClient browser;

  @BeforeClass
  public static void start() throws Exception {
    jira = StandInJira.start(0, "/jira", Optional.empty(), true);
  }

  @AfterClass
  public static void stop() throws Exception {
    jira.close();
  }

  @Before
  public void openBrowser() {
    browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private HttpResponse<String> open(String path) throws Exception {
    URI address = URI.create(jira.url() + path);
    return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(open(path).body());
  }

  private HttpResponse<String> post(String path, String... fields) throws Exception {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      String value = URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8);
      form.append(fields[i]).append('=').append(value).append('&');
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(jira.url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private void logIn(String user) throws Exception {
    assertThat(post("/login", "os_username", user, "os_password", user).statusCode())
        .isEqualTo(302);
  }

  private String token() throws Exception {
    return page("/").select("input[name=atl_token]").first().attr("value");
  }

  private static String to(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("stays");
  }

  @Test
  public void anonymousIsSentToTheLogInAndBack() throws Exception {
    assertThat(to(open("/browse/CX-1"))).isEqualTo("/jira/login?os_destination=%2Fbrowse%2FCX-1");
    HttpResponse<String> in =
        post(
            "/login",
            "os_username",
            "viewer",
            "os_password",
            "viewer",
            "os_destination",
            "/browse/CX-1");
    assertThat(to(in)).isEqualTo("/jira/browse/CX-1");
    assertThat(page("/browse/CX-1").select("#summary-val").text())
        .isEqualTo("Answer every call light within five minutes");
  }

  @Test
  public void aLogInNeverLeadsElsewhere() throws Exception {
    for (String place :
        new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
      HttpResponse<String> in =
          post("/login", "os_username", "viewer", "os_password", "viewer", "os_destination", place);
      assertThat(to(in)).isEqualTo("/jira/");
    }
    assertThat(post("/login", "os_username", "viewer", "os_password", "x").body())
        .contains("The user name or the password is wrong.");
  }

  @Test
  public void pagesShowWhatTheReaderMaySee() throws Exception {
    logIn("viewer");
    assertThat(page("/").select(".tiles h2 a").eachText())
        .containsExactly("Patient experience", "Operations", "Finished projects");
    assertThat(page("/projects/OPS").select("td.key a").eachText())
        .contains("OPS-1", "OPS-2", "OPS-3", "OPS-4");
    assertThat(open("/issues/?jql=text+~+corridor").body()).doesNotContain("corridor and");
    assertThat(page("/issues/?jql=text+~+corridor").select("table")).isEmpty();
    HttpResponse<String> hidden = open("/browse/SEC-1");
    assertThat(hidden.statusCode()).isEqualTo(404);
    assertThat(hidden.body()).isEqualTo(open("/browse/CX-99").body());
    assertThat(open("/projects/SEC").statusCode()).isEqualTo(404);
    assertThat(page("/browse/CX-1").select("form[action$=CX-1]")).isEmpty();
    assertThat(page("/issues/?jql=colour+%3D+red").select(".wrong").text())
        .contains("Field 'colour' does not exist");
  }

  @Test
  public void anIssueIsMadeAndTakenThroughItsWorkflowByHand() throws Exception {
    logIn("editor");
    HttpResponse<String> made =
        post(
            "/secure/CreateIssue.jspa",
            "atl_token",
            token(),
            "pid",
            "10000",
            "issuetype",
            "10004",
            "summary",
            "Squeaking door",
            "customfield_10010",
            "100101",
            "customfield_10011",
            "3.5",
            "customfield_10013",
            "100130",
            "customfield_10013",
            "100132",
            "labels",
            "door  night");
    String path = to(made).substring("/jira".length());
    Document issue = page(path);
    assertThat(issue.select("dl").text())
        .contains("Severity Major")
        .contains("Patients affected 3.5")
        .contains("Wards Surgery, Maternity")
        .contains("Labels door, night")
        .contains("Priority Medium")
        .contains("Reporter Edda Editor");

    post(path, "atl_token", token(), "transition", "31");
    assertThat(page(path).select("#status-val").text()).isEqualTo("Done");
    assertThat(post(path, "atl_token", token(), "transition", "31").statusCode()).isEqualTo(400);
  }

  @Test
  public void anOldKeyLeadsToTheIssue() throws Exception {
    new RestClient(jira, "admin").post("/rest/host/issues/CX-7/move", "{\"project\":\"OPS\"}");
    logIn("viewer");
    assertThat(to(open("/browse/CX-7"))).startsWith("/jira/browse/OPS-");
  }

  @Test
  public void whatIsRefusedStaysInTheForm() throws Exception {
    logIn("editor");
    HttpResponse<String> refused =
        post(
            "/secure/CreateIssue.jspa",
            "atl_token",
            token(),
            "pid",
            "10000",
            "issuetype",
            "10004",
            "description",
            "Still here",
            "customfield_10011",
            "many");
    Document form = Jsoup.parse(refused.body());
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(form.select(".error").eachText())
        .containsExactly(
            "You must specify a summary of the issue.",
            "Severity is required.",
            "Operation value must be a number");
    assertThat(form.select("#description").text()).isEqualTo("Still here");
  }

  @Test
  public void theFormIsFilledInByItsAddressAsInJira() throws Exception {
    logIn("editor");
    Document form =
        page("/secure/CreateIssueDetails!init.jspa?pid=10001&issuetype=10002&summary=From+a+card");
    assertThat(form.select("#summary").val()).isEqualTo("From a card");
    assertThat(form.select("#project option[selected]").text()).isEqualTo("Operations (OPS)");
    assertThat(form.select("#issuetype option[selected]").text()).isEqualTo("Task");
  }

  @Test
  public void formsOfOtherSitesAreRefused() throws Exception {
    logIn("editor");
    assertThat(post("/browse/CX-6", "transition", "31").statusCode()).isEqualTo(403);
    assertThat(post("/secure/CreateIssue.jspa", "summary", "Forged").statusCode()).isEqualTo(403);
    String callback = URLEncoder.encode("http://wiki.example/x", StandardCharsets.UTF_8);
    assertThat(post(AUTHORISE + callback, "approve", "Allow").statusCode()).isEqualTo(403);
    assertThat(page("/browse/CX-6").select("#status-val").text()).isEqualTo("To Do");
  }

  @Test
  public void textIsNeverMarkup() throws Exception {
    RestClient editor = new RestClient(jira, "editor");
    String summary = RestClient.JSON.writeValueAsString(HOSTILE);
    String key =
        editor
            .post(
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"OPS\"},\"issuetype\":{\"id\":\"10002\"},\"summary\":"
                    + summary
                    + ",\"description\":"
                    + summary
                    + ",\"labels\":[\"<b>x</b>\"]}}")
            .json()
            .path("key")
            .asText();
    editor.post(
        "/rest/api/2/issue/" + key + "/remotelink",
        "{\"object\":{\"url\":\"https://x/\\\"><b>\",\"title\":"
            + summary
            + ",\"summary\":"
            + summary
            + "}}");
    logIn("editor");
    HttpResponse<String> response = open("/browse/" + key);
    Document issue = Jsoup.parse(response.body());
    assertThat(issue.select("script, img[src=x], main b")).isEmpty();
    assertThat(issue.select("#summary-val").text()).isEqualTo(HOSTILE);
    assertThat(issue.select("#description-val").text()).isEqualTo(HOSTILE);
    assertThat(issue.select(".remote-link a").text()).isEqualTo(HOSTILE);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
    assertThat(page("/projects/OPS").select("script, img[src=x]")).isEmpty();
    String asked = URLEncoder.encode("summary ~ \"" + HOSTILE, StandardCharsets.UTF_8);
    assertThat(page("/issues/?jql=" + asked).select("script, img[src=x]")).isEmpty();
  }

  @Test
  public void aPersonLetsTheLinkedApplicationSpeak() throws Exception {
    RestClient admin = new RestClient(jira, "admin");
    admin.put("/rest/host/switches", "{\"perUser\":true}");
    String callback = URLEncoder.encode("http://wiki.example/access?id=1", StandardCharsets.UTF_8);
    assertThat(to(open(AUTHORISE + callback))).startsWith("/jira/login?os_destination=");
    logIn("viewer");
    Document ask = page(AUTHORISE + callback);
    assertThat(ask.select("main").text()).contains("http://wiki.example").contains("Vito Viewer");
    String back = ask.select("input[name=oauth_callback]").val();
    assertThat(to(answer(back, "deny", "Deny")))
        .isEqualTo("http://wiki.example/access?id=1&oauth_verifier=denied");
    assertThat(trusted("viewer")).isEqualTo(401);
    assertThat(to(answer(back, "approve", "Allow"))).isEqualTo("http://wiki.example/access?id=1");
    assertThat(trusted("viewer")).isEqualTo(200);
    assertThat(trusted("editor")).isEqualTo(401);
    admin.delete("/rest/host/authorised");
    assertThat(trusted("viewer")).isEqualTo(401);
    admin.put("/rest/host/switches", "{\"perUser\":false}");
  }

  private HttpResponse<String> answer(String callback, String name, String value) throws Exception {
    return post(
        "/plugins/servlet/oauth/authorize",
        "atl_token",
        token(),
        "oauth_callback",
        callback,
        name,
        value);
  }

  private static int trusted(String user) throws Exception {
    return new RestClient(jira, "")
        .send(
            "GET",
            "/rest/api/2/issue/CX-1",
            null,
            "X-Trusted-User",
            user,
            "X-Trusted-Secret",
            jira.secret())
        .status();
  }

  @Test
  public void theCallbackHasToBeAPage() throws Exception {
    logIn("viewer");
    for (String bad : new String[] {"javascript:alert(1)", "data:text/html,x", "/relative", ""}) {
      String callback = URLEncoder.encode(bad, StandardCharsets.UTF_8);
      assertThat(open(AUTHORISE + callback).statusCode()).isEqualTo(400);
    }
  }

  @Test
  public void everyPictureIsServedToEverybody() throws Exception {
    logIn("editor");
    for (String project : new String[] {"CX", "OPS", "SEC"}) {
      for (Element picture : page("/projects/" + project).select("img")) {
        String path = picture.attr("src").substring("/jira".length());
        assertThat(new RestClient(jira, "").get(path).header("Content-Type"))
            .isEqualTo("image/svg+xml");
      }
    }
    for (String name : new String[] {"highest", "high", "medium", "low", "lowest"}) {
      assertThat(open("/images/icons/priorities/" + name + ".svg").statusCode()).isEqualTo(200);
    }
    for (String name : new String[] {"new", "indeterminate", "done"}) {
      assertThat(open("/images/icons/statuses/" + name + ".svg").statusCode()).isEqualTo(200);
    }
    assertThat(open("/images/icons/issuetypes/sub-task.svg").statusCode()).isEqualTo(200);
    assertThat(open("/host/jira.css").statusCode()).isEqualTo(200);
    assertThat(open("/host/texts.properties").statusCode()).isEqualTo(404);
  }
}
