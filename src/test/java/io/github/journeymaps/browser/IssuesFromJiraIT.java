package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Jira;
import io.github.journeymaps.outside.Site;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What readers see of issues of the Jira that the site is linked to, each as Jira shows them. */
public class IssuesFromJiraIT {
  private static final String CARD = UUID.randomUUID().toString();

  @Rule public final Visit visit = new Visit();

  private final Jira jira = Jira.ofSite();
  private String open;
  private String secret;
  private PageWithMap made;

  @Before
  public void link() {
    open = jira.create("CX", "Task", "Bells that are heard");
    secret = jira.create("SEC", "Task", "Zwiebelkuchen at the desk");
    made = PageWithMap.of(document());
  }

  private Map<String, Object> document() {
    String server =
        Site.editor().get("/rest/journey-maps/1.0/jira/servers").expect(200).at("/results/0/id");
    String lane = UUID.randomUUID().toString();
    String step = UUID.randomUUID().toString();
    var issues =
        List.of(Map.of("server", server, "key", open), Map.of("server", server, "key", secret));
    return Map.of(
        "format",
        "journey-map/1",
        "title",
        "With issues",
        "stages",
        List.of(
            Map.of(
                "id",
                UUID.randomUUID().toString(),
                "title",
                "Stage",
                "steps",
                List.of(Map.of("id", step, "title", "Waits")))),
        "lanes",
        List.of(Map.of("id", lane, "type", "pains")),
        "cards",
        List.of(
            Map.of(
                "id", CARD, "lane", lane, "step", step, "text", "Nobody comes", "issues", issues)));
  }

  private static Locator issue(Locator map, String key) {
    return map.locator(".journey-map-table .journey-map-issue[data-issue-key='" + key + "']");
  }

  private static Locator status(Locator map, String key) {
    return issue(map, key).locator(".journey-map-status");
  }

  private Locator table(Page page) {
    Locator map = Visit.map(page, made.path());
    map.locator("[data-action='view'][data-view='map']").click();
    return map;
  }

  @Test
  public void eachSeesWhatJiraShowsThem() {
    Page page = visit.desktop("editor");
    Locator map = table(page);
    assertThat(status(map, secret)).hasText("To Do");
    assertThat(map.locator("[data-promise-map] .journey-map-kept").first())
        .containsText("0 of 2 done");

    Page other = visit.desktop("viewer");
    Locator theirs = table(other);
    assertThat(status(theirs, open)).hasText("To Do");
    assertThat(issue(theirs, secret)).containsText("Jira does not show you this issue.");
    assertThat(theirs.locator("td[data-promise-step]")).containsText("1 hidden");
    theirs.locator(".journey-map-tools [data-action='issues']").click();
    assertThat(theirs.locator(".journey-map-issue-table tbody tr")).hasCount(2);
    assertThat(other.content()).doesNotContain("Zwiebelkuchen");
    Visit.accessible(other);
  }

  @Test
  public void whoeverUnlinksInTheTableStaysInIt() {
    Page page = visit.desktop("editor");
    Locator map = table(page);
    assertThat(status(map, secret)).hasText("To Do");
    map.locator(".journey-map-tools [data-action='issues']").click();
    Locator rows = map.locator(".journey-map-issue-table tbody tr");
    rows.first().locator("[data-action='unlink-issue']").focus();
    page.keyboard().press("Enter");
    map.locator("dialog[aria-label='Unlink " + open + "'] button").first().press("Enter");
    assertThat(rows).hasCount(1);
    assertThat(rows.first().locator("[data-action='unlink-issue']")).isFocused();
  }

  @Test
  public void anIssueThatIsDeletedIsToldOnAsking() {
    Page page = visit.desktop("editor");
    jira.delete(open);
    Locator map = table(page);
    assertThat(status(map, secret)).hasText("To Do");
    map.locator("[data-card-id='" + CARD + "'] [data-action='details']").click();
    assertThat(map.locator(".journey-map-issue-details li").first())
        .containsText("This issue has been deleted in Jira.");
    assertThat(issue(map, open)).containsText("Deleted");
  }

  @Test
  public void aJiraThatIsDownIsSaidAndAskedAgain() throws Exception {
    isSaidAndAskedAgain("down", true, "is not responding");
  }

  @Test
  public void aJiraThatIsSlowIsSaidAndAskedAgain() throws Exception {
    isSaidAndAskedAgain("slowMillis", 10_000, "is not responding");
  }

  @Test
  public void aJiraThatAnswersWithAPageIsSaidAndAskedAgain() throws Exception {
    isSaidAndAskedAgain("html", true, "is not responding");
  }

  @Test
  public void aJiraThatWantsAPauseIsSaidAndAskedAgain() throws Exception {
    isSaidAndAskedAgain("busySeconds", 60, "is busy");
  }

  private void isSaidAndAskedAgain(String name, Object value, String words) throws Exception {
    Page page = visit.desktop("viewer");
    jira.with(
        name,
        value,
        () -> {
          Locator map = table(page);
          assertThat(map.locator(".journey-map-issue-notices")).containsText(words);
          assertThat(issue(map, open).locator("a")).hasAttribute("href", jira.page(open));
          Visit.accessible(page);
        });
    Locator map = page.locator("section.journey-map").first();
    map.locator("[data-action='ask-issues']").click();
    assertThat(status(map, open)).hasText("To Do");
    assertThat(map.locator(".journey-map-issue-notices")).hasCount(0);
  }

  @Test
  public void whoeverAllowsItAtJiraSeesMoreOnComingBack() throws Exception {
    Page page = visit.desktop("viewer");
    try {
      jira.with(
          "perUser",
          true,
          () -> {
            Locator map = table(page);
            Locator allow = map.locator(".journey-map-issue-notices a");
            Page window = page.context().waitForPage(allow::click);
            window.getByText("Allow", new Page.GetByTextOptions().setExact(true)).click();
            window.waitForURL(url -> url.startsWith(Site.url().toString()));
            window.close();
            page.bringToFront();
            page.evaluate("dispatchEvent(new Event('focus'))");
            assertThat(status(map, open)).hasText("To Do");
            assertThat(map.locator(".journey-map-issue-notices")).hasCount(0);
          });
    } finally {
      jira.forgetAuthorisations();
    }
  }
}
