package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/**
 * What a reader sees of the issues that are linked on a map. The answers about Jira are made up
 * here.
 */
public class IssueDisplayIT {
  private static final String SERVER = "6b3f2c1e-8d5a-3f47-9c20-5a1e7b9d4c10";
  private static final Pattern ASKED = Pattern.compile(".*/rest/journey-maps/1\\.0/issues\\?.*");

  @Rule public final Visit visit = new Visit();

  private final List<String> asked = new ArrayList<>();
  private final PageWithMap made = PageWithMap.of(document());

  private static String id(int number) {
    return String.format("00000000-0000-4000-8000-%012d", number);
  }

  private static Map<String, Object> card(int id, int lane, int step, String text, String... keys) {
    var issues = List.of(keys).stream().map(key -> Map.of("server", SERVER, "key", key)).toList();
    return Map.of("id", id(id), "lane", id(lane), "step", id(step), "text", text, "issues", issues);
  }

  private static Map<String, Object> document() {
    return Map.of(
        "format",
        "journey-map/1",
        "title",
        "With issues",
        "stages",
        List.of(
            stage(1, "Before it", step(11, "Waits"), step(12, "Calls")),
            stage(2, "After it", step(13, "Tells"))),
        "lanes",
        List.of(
            Map.of("id", id(21), "type", "actions"),
            Map.of("id", id(22), "type", "pains"),
            Map.of("id", id(23), "type", "opportunities")),
        "cards",
        List.of(
            card(31, 21, 11, "Rings the bell"),
            card(32, 22, 11, "Nobody comes", "CX-1", "CX-2"),
            card(33, 23, 12, "A bell that answers", "CX-3"),
            card(34, 22, 13, "Has to tell it twice", "SEC-1", "CX-4", "OPS-1")));
  }

  private static Map<String, Object> stage(int id, String title, Object... steps) {
    return Map.of("id", id(id), "title", title, "steps", List.of(steps));
  }

  private static Map<String, Object> step(int id, String title) {
    return Map.of("id", id(id), "title", title);
  }

  /** With single quotes for double ones. */
  private static String item(String key, int card, String more) {
    return "{'server':'%s','key':'%s','url':'https://jira.test/browse/%s','cards':['%s'],%s}"
        .formatted(SERVER, key, key, id(card), more);
  }

  private static final String OPEN =
      "'state':'ok','summary':'Answer the bell','status':{'name':'In Progress','category':'indeterminate'},"
          + "'type':{'name':'Story','icon':'https://jira.test/icons/story.png'},'assignee':'Nina Nurse',"
          + "'priority':{'name':'High'},'due':'2020-02-03','isResolved':false";
  private static final String DONE =
      "'state':'ok','summary':'Count the bells','status':{'name':'Closed','category':'done'},"
          + "'type':{'name':'Bug','icon':'https://elsewhere.test/bug.png'},'resolution':'Done',"
          + "'resolved':'2026-05-01T10:00:00Z','isResolved':true";

  private String answer(String servers, String issues) {
    return "{'servers':[%s],'maps':{'%s':{'revision':1,'mayEdit':false,'loose':[],'issues':[%s],'promise':%s}}}"
        .formatted(servers, made.id(), issues, PROMISE)
        .replace('\'', '"');
  }

  private static final String PROMISE =
      """
      {'formula':'promise-kept','map':{'kept':0.5,'resolved':2,'visible':4,'linked':6},
       'stages':[{'id':'%s','kept':0.25,'resolved':1,'visible':3,'linked':3}],
       'steps':[{'id':'%s','kept':0.8,'resolved':1,'visible':2,'linked':2,'cards':['%s'],'metrics':[
          {'card':'%s','name':'Answered at once','key':'CX-2','resolved':'2026-05-01','change':'worse',
           'before':{'date':'2025-07-01','value':0.65,'text':'65 %%'},'after':{'date':'2026-07-01','value':0.61,'text':'61 %%'}}]},
         {'id':'%s','kept':1,'resolved':1,'visible':1,'linked':1,'cards':['%s']},
         {'id':'%s','kept':0,'resolved':0,'visible':1,'linked':3,'cards':['%s']}]}
      """
          .formatted(id(1), id(11), id(32), id(31), id(12), id(33), id(13), id(34));

  private static String server(String more) {
    return "{'id':'%s','name':'Jira','url':'https://jira.test',%s}".formatted(SERVER, more);
  }

  private String all() {
    return answer(
        server("'state':'ok'"),
        String.join(
            ",",
            item("CX-1", 32, OPEN),
            item("CX-2", 32, DONE),
            item("CX-3", 33, DONE.replace("'state':'ok'", "'state':'moved','now':'OPS-7'")),
            item("SEC-1", 34, "'state':'hidden'"),
            item("CX-4", 34, "'state':'gone'"),
            item("OPS-1", 34, OPEN)));
  }

  private void answering(Page page, String body) {
    page.unroute(ASKED);
    page.route(
        ASKED,
        route -> {
          asked.add(route.request().url());
          fulfil(route, body);
        });
  }

  private static void fulfil(Route route, String body) {
    route.fulfill(
        new Route.FulfillOptions().setStatus(200).setContentType("application/json").setBody(body));
  }

  private Locator map(Page page, String body) {
    answering(page, body);
    return Visit.map(page, made.path());
  }

  private static Locator issue(Locator map, String key) {
    return map.locator(".journey-map-issue[data-issue-key='" + key + "']");
  }

  private static Locator status(Locator map, String key) {
    return issue(map, key).locator(".journey-map-status");
  }

  private static void isAt(Locator at, String words) {
    assertThat(at).containsText(words);
  }

  @Test
  public void eachKeySaysHowItIsAndTheHeadsCount() {
    Page page = visit.desktop("viewer");
    Locator map = map(page, all());
    assertThat(status(map, "CX-1")).hasText("In Progress");
    assertThat(status(map, "CX-1")).hasAttribute("data-category", "indeterminate");
    assertThat(issue(map, "CX-1").locator("a"))
        .hasAttribute("href", "https://jira.test/browse/CX-1");
    assertThat(status(map, "CX-2")).hasText("✓ Closed");
    isAt(issue(map, "CX-3"), "is now OPS-7");
    isAt(issue(map, "SEC-1"), "Jira does not show you this issue.");
    isAt(issue(map, "CX-4"), "This issue has been deleted in Jira.");
    assertThat(issue(map, "CX-2").locator("img")).hasCount(0);

    isAt(map.locator("[data-step-id='" + id(11) + "'] > .journey-map-issue-count"), "1 of 2 done");
    isAt(
        map.locator("[data-lane-id='" + id(22) + "'] > th > .journey-map-issue-count"),
        "1 of 3 done · 1 hidden · 1 deleted");
    isAt(map.locator("th[data-stage-id='" + id(1) + "'] > .journey-map-issue-count"), "25% kept");
    assertThat(map.locator(".journey-map-tools [data-action='issues']")).hasText("Issues 6");
    assertThat(asked).hasSize(1);
    Visit.accessible(page);
  }

  @Test
  public void thePromiseIsToldInItsRowInTheStripAndInLists() {
    Page page = visit.desktop("viewer");
    Locator map = map(page, all());
    Locator step = map.locator("td[data-promise-step='" + id(11) + "']");
    isAt(step, "80%");
    isAt(step, "Answered at once");
    assertThat(step.locator(".journey-map-bad")).hasText("▼ worse");
    isAt(step, "since May 1, 2026 (CX-2)");
    assertThat(map.locator("td[data-promise-step='" + id(12) + "'] .journey-map-kept"))
        .hasText("100%");
    isAt(map.locator("td[data-promise-step='" + id(13) + "']"), "1 hidden · 1 deleted");
    Locator strip = map.locator(".journey-map-strip [data-answer='promise']");
    isAt(strip, "50%");
    isAt(strip, "2 of 4 done · 1 hidden · 1 deleted");
    isAt(map.locator("tr.journey-map-promise > th"), "Weighted by pain");

    map.locator("[data-action='fold-stage']").first().click();
    assertThat(map.locator("td[data-promise-step='" + id(12) + "']")).isHidden();
    map.locator("[data-action='view'][data-view='opportunities']").click();
    isAt(map.locator(".journey-map-promise-note"), "50%");
    assertThat(map.locator("[data-promise-step]")).hasCount(0);
    isAt(map.locator("[data-promise-card='" + id(33) + "']"), "100%");
    isAt(map.locator("[data-promise-card='" + id(33) + "']"), "1 of 1 done");
    assertThat(map.locator("[data-promise-card]")).hasCount(1);
    assertThat(status(map, "CX-3")).hasText("✓ Closed");
    assertThat(asked).hasSize(1);
    Visit.accessible(page);
  }

  @Test
  public void theDetailsOfACardTellAllAndAskAboutWhatIsHidden() {
    Page page = visit.desktop("viewer");
    page.route(
        "**/maps/*/issues/*/SEC-1",
        route -> fulfil(route, item("SEC-1", 34, "'state':'gone'").replace('\'', '"')));
    Locator map = map(page, all());
    assertThat(status(map, "CX-1")).hasText("In Progress");
    Locator card = map.locator("li[data-card-id='" + id(32) + "']");
    card.locator("[data-action='details']").click();
    Locator first = card.locator(".journey-map-issue-details li").first();
    isAt(first, "Answer the bell");
    isAt(first, "Nina Nurse");
    assertThat(first.locator("dd").filter(new Locator.FilterOptions().setHasText("2020")))
        .containsText("overdue");
    Visit.accessible(page);
    page.keyboard().press("Escape");

    Locator other = map.locator("li[data-card-id='" + id(34) + "']");
    other.locator("[data-action='details']").click();
    isAt(
        other.locator(".journey-map-issue-details li").first(),
        "This issue has been deleted in Jira.");
  }

  @Test
  public void allIssuesStandInATableToSortFilterAndFollow() {
    Page page = visit.desktop("viewer");
    Locator map = map(page, all());
    assertThat(status(map, "CX-1")).hasText("In Progress");
    map.locator(".journey-map-tools [data-action='issues']").click();
    assertThat(map.locator(".journey-map-issues-dialog [name='text']")).isFocused();
    Locator table = map.locator(".journey-map-issue-table");
    Locator keys = table.locator("tbody th[data-column='key']");
    assertThat(keys)
        .hasText(new String[] {"CX-1", "CX-2", "CX-3 → is now OPS-7", "SEC-1", "CX-4", "OPS-1"});
    Visit.accessible(page);

    Locator sort = table.locator("[data-sort='key']");
    sort.focus();
    page.keyboard().press("Enter");
    assertThat(sort).isFocused();
    page.keyboard().press("Enter");
    assertThat(table.locator("thead [data-column='key']")).hasAttribute("aria-sort", "descending");
    assertThat(keys.first()).hasText("SEC-1");
    map.locator(".journey-map-issues-dialog [name='grouped']").check();
    assertThat(table.locator(".journey-map-issue-group"))
        .hasText(new String[] {"Before it 3", "After it 3"});
    map.locator(".journey-map-issues-dialog [name='category']").selectOption("hidden");
    assertThat(keys).hasText(new String[] {"SEC-1"});
    assertThat(map.locator(".journey-map-issues-count")).hasText("Issues: 1 of 6");
    map.locator(".journey-map-issues-dialog [name='category']").selectOption("gone");
    assertThat(keys).hasText(new String[] {"CX-4"});
    map.locator(".journey-map-issues-dialog [name='category']").selectOption("waiting");
    assertThat(table).hasCount(0);
    isAt(map.locator(".journey-map-issues-body"), "No matches.");
    Visit.accessible(page);
    map.locator(".journey-map-issues-dialog [name='category']").selectOption("");
    map.locator(".journey-map-issues-dialog [name='text']").fill("nina tells");
    assertThat(keys).hasText(new String[] {"OPS-1"});
    Visit.accessible(page);

    table.locator("[data-go]").click();
    assertThat(map.locator("li[data-card-id='" + id(34) + "'] .journey-map-details")).isVisible();
    assertThat(map.locator(".journey-map-issues-dialog")).hasCount(0);
  }

  @Test
  public void onAPhoneTheOutlineAndTheTableTellTheSame() {
    Page page = visit.phone("viewer");
    Locator map = map(page, all());
    assertThat(map.locator(".journey-map-stage").first()).isVisible();
    assertThat(status(map, "CX-1")).hasText("In Progress");
    isAt(map.locator("section[data-step-id='" + id(11) + "'] > h4"), "1 of 2 done");
    map.locator(".journey-map-tools [data-action='issues']").click();
    assertThat(map.locator(".journey-map-issue-table tbody tr")).hasCount(6);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .isLessThanOrEqualTo(0);
    Visit.accessible(page);
  }

  @Test
  public void whatStandsInTheWayIsSaidOnceWithAWayOut() {
    Page page = visit.desktop("viewer");
    String old =
        OPEN.replace("'state':'ok'", "'state':'unreachable','asOf':'2026-05-01T10:00:00Z'");
    Locator map =
        map(
            page,
            answer(
                server("'state':'unreachable','message':'Jira does not answer.'"),
                item("CX-1", 32, old) + "," + item("CX-2", 32, "'state':'unreachable'")));
    Locator notice = map.locator(".journey-map-issue-notices");
    isAt(notice, "Jira does not answer.");
    isAt(issue(map, "CX-1"), "as of May 1, 2026");
    isAt(issue(map, "CX-2"), "Jira is not responding.");
    isAt(
        map.locator("[data-step-id='" + id(11) + "'] > .journey-map-issue-count"),
        "0 of 1 done · no answer yet for 1");
    Visit.says(map, "Jira does not answer.");
    Visit.accessible(page);

    answering(page, all());
    notice.locator("[data-action='ask-issues']").focus();
    page.keyboard().press("Enter");
    assertThat(notice).hasCount(0);
    assertThat(map.locator(".journey-map-tools :focus")).hasCount(1);
    assertThat(status(map, "CX-2")).hasText("✓ Closed");
    assertThat(asked).hasSize(2);
    assertThat(asked.get(1)).contains("fresh=true");
  }

  @Test
  public void whoeverHasToAllowItIsLedToJira() {
    Page page = visit.dark("viewer");
    Locator map =
        map(
            page,
            answer(
                server(
                    "'state':'login','message':'Jira wants to know you.','authorise':'https://jira.test/allow'"),
                item("CX-1", 32, "'state':'login'")));
    Locator link = map.locator(".journey-map-issue-notices a");
    assertThat(link).hasAttribute("href", "https://jira.test/allow");
    isAt(issue(map, "CX-1"), "Allow access to Jira to see more.");
    Visit.accessible(page);
  }

  @Test
  public void editingChangesNothingOfIt() {
    Page page = visit.desktop("editor");
    answering(page, all());
    Locator map = made.edit(page);
    assertThat(status(map, "CX-1")).hasText("In Progress");
    assertThat(map.locator(".journey-map-table [tabindex='0']")).hasCount(1);
    assertThat(map.locator(".journey-map-table .journey-map-issue a").first())
        .hasAttribute("tabindex", "-1");
    assertThat(issue(map, "CX-1").locator("a")).hasAttribute("target", "_blank");
    isAt(issue(map, "CX-1"), "(opens in a new tab)");
    Locator card = map.locator("li[data-card-id='" + id(31) + "']");
    TwoCardMap.write(map, id(32), "Nobody ever comes");
    assertThat(map.locator(".journey-map-saving")).hasText("Saved");
    assertThat(status(map, "CX-1")).hasText("In Progress");
    assertThat(issue(map, "CX-1").locator(".journey-map-issue-face")).hasCount(1);
    assertThat(card).isVisible();
    Visit.accessible(page);
  }

  @Test
  public void oneRequestAsksForAllMapsOfThePage() {
    var other = PageWithMap.of(document());
    var editor = Site.editor();
    String both = Visitor.macro(made.id()) + Visitor.macro(other.id());
    String path =
        "/pages/viewpage.action?pageId=" + editor.page("DEMO", "Two " + UUID.randomUUID(), both);
    Page page = visit.desktop("viewer");
    answering(page, all());
    Locator map = Visit.map(page, path);
    assertThat(status(map, "CX-1")).hasText("In Progress");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0)).contains(made.id(), other.id());
  }

  @Test
  public void whoeverComesBackAfterAWhileSeesWhatHasChanged() {
    Page page = visit.desktop("viewer");
    page.clock().install();
    Locator map = map(page, all());
    assertThat(status(map, "CX-1")).hasText("In Progress");
    answering(page, all().replace("In Progress", "In Review"));
    page.clock().fastForward(5_000);
    page.evaluate("dispatchEvent(new Event('blur')); dispatchEvent(new Event('focus'))");
    assertThat(asked).hasSize(1);
    page.evaluate("dispatchEvent(new Event('blur'))");
    page.clock().fastForward(5_000);
    page.evaluate("dispatchEvent(new Event('focus'))");
    assertThat(status(map, "CX-1")).hasText("In Review");
    assertThat(asked).hasSize(2);
    assertThat(asked.get(1)).contains("fresh=true");
  }

  @Test
  public void aServerInTroubleIsNotPressedOnComingBack() {
    Page page = visit.desktop("viewer");
    page.clock().install();
    String busy = server("'state':'busy','message':'Jira has much to do.'");
    Locator map = map(page, answer(busy, item("CX-1", 32, "'state':'unreachable'")));
    isAt(map.locator(".journey-map-issue-notices"), "Jira has much to do.");
    answering(page, all());
    page.clock().fastForward(5_000);
    page.evaluate("dispatchEvent(new Event('focus'))");
    assertThat(status(map, "CX-1")).hasText("In Progress");
    assertThat(asked.get(1)).doesNotContain("fresh");
  }

  @Test
  public void theTableSaysWhenJiraWasAskedAndAsksAgain() {
    Page page = visit.desktop("viewer");
    Locator map = map(page, all());
    assertThat(status(map, "CX-1")).hasText("In Progress");
    map.locator(".journey-map-tools [data-action='issues']").click();
    Locator dialog = map.locator(".journey-map-issues-dialog");
    isAt(dialog, "Checked in Jira: ");
    answering(page, all().replace("In Progress", "In Review"));
    dialog.locator("[data-issues='refresh']").click();
    assertThat(dialog.locator(".journey-map-status").first()).hasText("In Review");
    isAt(dialog, "Checked in Jira: ");
    assertThat(asked.get(asked.size() - 1)).contains("fresh=true");
    Visit.accessible(page);
  }

  @Test
  public void aClickOnACardOpensItsDetailsInTheCardsOrder() {
    Page page = visit.desktop("editor");
    String issues = String.join(",", item("CX-2", 32, DONE), item("CX-1", 32, OPEN));
    Locator map = map(page, answer(server("'state':'ok'"), issues));
    assertThat(status(map, "CX-1")).hasText("In Progress");
    Locator card = map.locator("li[data-card-id='" + id(32) + "']");
    Locator details = card.locator(".journey-map-details");
    card.locator(".journey-map-text").click();
    assertThat(details.locator(".journey-map-issue-head code"))
        .hasText(new String[] {"CX-1", "CX-2"});
    assertThat(details.locator("button").first()).hasText("Create issue…");
    Visit.accessible(page);
    card.locator(".journey-map-text").click();
    assertThat(details).isHidden();

    Locator other = map.locator("li[data-card-id='" + id(31) + "']");
    other.locator(".journey-map-text").click();
    assertThat(other.locator(".journey-map-details [data-action='link-issue']")).isVisible();
    Visit.accessible(page);
  }

  @Test
  public void aKeyThatMovedIsNotOverUntilItIsResolved() {
    Page page = visit.desktop("viewer");
    String moved = OPEN.replace("'state':'ok'", "'state':'moved','now':'OPS-7'");
    Locator map = map(page, answer(server("'state':'ok'"), item("CX-1", 32, moved)));
    isAt(issue(map, "CX-1"), "is now OPS-7");
    assertThat(issue(map, "CX-1").locator(".journey-map-over")).hasCount(0);
  }

  @Test
  public void thePanelShowsStatesAtOnce() {
    Page page = visit.desktop("editor");
    answering(page, all());
    Locator map = made.edit(page);
    assertThat(status(map, "CX-1")).hasText("In Progress");
    map.locator("li[data-card-id='" + id(32) + "']").click();
    page.keyboard().press("Alt+Enter");
    Locator panel = map.locator(".journey-map-panel");
    assertThat(panel.locator("[data-issue-key='CX-1'] .journey-map-status")).hasText("In Progress");
    assertThat(asked).hasSize(1);
  }

  @Test
  public void withoutAnAnswerTheKeysStay() {
    Page page = visit.desktop("viewer");
    page.route(ASKED, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
    Locator map = Visit.map(page, made.path());
    isAt(map.locator(".journey-map-issue-notices"), "Try again");
    assertThat(issue(map, "CX-1").locator("code")).hasText("CX-1");
    assertThat(issue(map, "CX-1").locator("code")).isVisible();
    assertThat(map.locator(".journey-map-issue-count, .journey-map-kept")).hasCount(0);
  }
}
