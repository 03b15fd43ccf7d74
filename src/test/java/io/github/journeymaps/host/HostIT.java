package io.github.journeymaps.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.outside.Jira;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The packed plugin in the stand-in. */
public class HostIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PLUGIN = "io.github.journeymaps.confluence:journey-map";
  private static final String MAPS = "/rest/journey-maps/1.0/maps";
  private static final String DEMO_PAGE = "/display/DEMO/Hospital+stay";

  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static String mapBeforeRestart;
  private static String issueBeforeRestart;
  private static Host host;

  @BeforeClass
  public static void startTwice() throws Exception {
    HostOptions options = HostOptions.forTests().withHome(FOLDER.getRoot().toPath()).withDemo();
    try (Host first = Host.start(options)) {
      mapBeforeRestart = mapOfDemoPage(first);
      issueBeforeRestart = jira(first).create("CX", "Task", "Kept over a restart");
    }
    host = Host.start(options);
  }

  @AfterClass
  public static void stop() {
    host.close();
  }

  private static Jira jira(Host of) {
    return new Jira(of.jiraUrl(), of.url());
  }

  private static HttpRequest.Builder request(Host on, String user, String path) {
    String basic =
        Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create(on.url() + path))
        .header("Authorization", "Basic " + basic)
        .header("Content-Type", "application/json")
        .header("X-Atlassian-Token", "no-check");
  }

  private static HttpResponse<String> send(
      Host on, String user, String path, String method, String body) throws Exception {
    HttpRequest.Builder request =
        request(on, user, path).method(method, BodyPublishers.ofString(body));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(Host on, String user, String path) throws Exception {
    return send(on, user, path, "GET", "");
  }

  private static String mapOfDemoPage(Host on) throws Exception {
    String page = get(on, "viewer", DEMO_PAGE).body();
    assertThat(page)
        .contains("<section class=\"journey-map\"", "/batch.js\" data-wrm-key=\"" + PLUGIN);
    return page.replaceFirst("(?s).*?data-map-id=\"([^\"]+)\".*", "$1");
  }

  @Test
  public void theDemoMapIsOnItsPageAndStillThereAfterARestart() throws Exception {
    assertThat(mapOfDemoPage(host)).isEqualTo(mapBeforeRestart);
  }

  @Test
  public void theJiraItIsLinkedToKeepsItsIssuesOverARestart() {
    assertThat(jira(host).issue("viewer", issueBeforeRestart).expect(200).at("/fields/summary"))
        .isEqualTo("Kept over a restart");
  }

  @Test
  public void itIsLinkedToAsManyJirasAsAreWanted() throws Exception {
    try (Host none = Host.start(HostOptions.forTests().withJiras(0));
        Host two = Host.start(HostOptions.forTests().withJiras(2))) {
      assertThat(none.jiraUrls()).isEmpty();
      assertThat(two.jiraUrls()).hasSize(2).doesNotHaveDuplicates();
      assertThat(two.jiraUrls().get(0)).isEqualTo(two.jiraUrl()).isNotEqualTo(host.jiraUrl());
      for (URI url : two.jiraUrls()) {
        assertThat(new Jira(url, two.url()).create("OPS", "Task", "First")).isEqualTo("OPS-1");
      }
    }
    assertThatThrownBy(() -> HostOptions.forTests().withJiras(3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  public void drawingAPageCostsThreeStatementsOnThePluginsTablesAndOneWhenItIsCached()
      throws Exception {
    assertThat(statementsOfAPage("de")).as("uncached").hasSizeBetween(1, 3);
    assertThat(statementsOfAPage("de")).as("cached").hasSizeBetween(0, 1);
  }

  private static List<String> statementsOfAPage(String language) throws Exception {
    long before = host.statements().count();
    HttpRequest.Builder request =
        request(host, "viewer", DEMO_PAGE).header("Accept-Language", language);
    assertThat(CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    return host.statements().since(before);
  }

  @Test
  public void aSecondHostRunsInTheSameJvm() throws Exception {
    try (Host second = Host.start(HostOptions.forTests())) {
      assertThat(second.url()).isNotEqualTo(host.url());
      assertThat(get(second, "admin", MAPS).statusCode()).isEqualTo(200);
      assertThat(get(host, "admin", MAPS).statusCode()).isEqualTo(200);
    }
  }

  @Test
  public void anAdministratorSwitchesTheReadOnlyModeInWhichMapsAreReadAndNotWritten()
      throws Exception {
    String map = "{\"space\":\"DEMO\",\"title\":\"New\",\"template\":\"blank\"}";
    String mode = "/rest/host/access-mode";
    assertThat(send(host, "editor", mode, "PUT", "{\"readOnly\":true}").statusCode())
        .isEqualTo(403);
    assertThat(send(host, "admin", mode, "PUT", "{\"readOnly\":true}").body()).contains("true");
    assertThat(send(host, "editor", MAPS, "POST", map).statusCode()).isBetween(400, 499);
    assertThat(get(host, "editor", MAPS).statusCode()).isEqualTo(200);
    assertThat(send(host, "admin", mode, "PUT", "{\"readOnly\":false}").body()).contains("false");
    assertThat(send(host, "editor", MAPS, "POST", map).statusCode()).isEqualTo(201);
  }

  @Test
  public void itRunsOnPostgreSql() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Host other =
            Host.start(
                HostOptions.forTests()
                    .withDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "")
                    .withDemo())) {
      assertThat(mapOfDemoPage(other)).hasSize(36);
    }
  }

  @Test
  public void aMissingJarIsRefusedWithTheWayOut() {
    assertThatThrownBy(() -> Host.start(HostOptions.forTests().withJar(Path.of("none.jar"))))
        .isInstanceOf(StartupException.class)
        .hasMessageContaining("none.jar")
        .hasMessageContaining("mvn package");
  }
}
