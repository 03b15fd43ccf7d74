package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.github.journeymaps.outside.Jira;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** Issues made and linked in the browser, and what the linked Jira has of it. */
public class IssueActionsIT {
  @Rule public final Visit visit = new Visit();

  private final TwoCardMap desk = new TwoCardMap();
  private final Jira jira = Jira.ofSite();
  private Page page;
  private Locator map;

  private void edit(String user) {
    page = visit.desktop(user);
    map = desk.edit(page);
  }

  private Locator dialog() {
    return map.locator(".journey-map-doing-dialog");
  }

  private Locator named(String label) {
    return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(false)).first();
  }

  private Locator send() {
    return dialog().locator("[type='submit']").last();
  }

  private Locator trouble() {
    return dialog().locator(".journey-map-doing-trouble");
  }

  private void create(String card, String project) {
    TwoCardMap.card(map, card).focus();
    page.keyboard().press("Control+i");
    assertThat(named("Project")).isFocused();
    named("Project").fill(project);
    assertThat(dialog().locator("[role='option'][data-at]")).containsText("(" + project + ")");
    page.keyboard().press("Enter");
  }

  private void type(String name) {
    assertThat(named("Issue type")).not().hasValue("");
    named("Issue type").fill(name);
    assertThat(dialog().locator("[role='option'][data-at]")).hasText(name);
    page.keyboard().press("Enter");
  }

  private void opensBeside(Locator link) {
    Page other = page.waitForPopup(link::click);
    assertThat(other).hasURL(Pattern.compile("/browse/"));
    other.close();
  }

  private String key() {
    return desk.issues(desk.one).get(0);
  }

  @Test
  public void aBugIsMadeWithWhatJiraAsksForAndLeadsBackToTheCard() {
    edit("editor");
    create(desk.one, "CX");
    type("Bug");
    assertThat(named("Severity")).isVisible();
    assertThat(named("Summary")).hasValue(Pattern.compile("One"));
    named("Summary").fill("x".repeat(256));
    send().click();
    assertThat(named("Severity")).isFocused();
    named("Severity").selectOption(new SelectOption().setIndex(1));
    send().click();
    assertThat(named("Summary")).isFocused();
    assertThat(dialog().getByText("Summary must be less than 255 characters.")).isVisible();
    Visit.accessible(page);
    named("Summary").fill("The call light stays on");
    dialog().locator("summary").click();
    named("Assignee").fill("edda");
    assertThat(dialog().locator("[role='option'][data-at]")).containsText("Edda");
    page.keyboard().press("Enter");
    send().click();
    assertThat(dialog()).hasCount(0);
    Visit.says(map, Pattern.compile("^CX-\\d+ was created and linked\\.$"));
    var issue = jira.issue("editor", key()).json().path("fields");
    assertThat(issue.path("summary").asText()).isEqualTo("The call light stays on");
    assertThat(issue.at("/assignee/name").asText()).isEqualTo("editor");
    assertThat(issue.path("description").asText()).contains("#journey-map-card-" + desk.one);
    assertThat(TwoCardMap.card(map, desk.one).locator(".journey-map-status")).hasText("To Do");
    assertThat(jira.remoteLinks(key())).hasSize(1);
    opensBeside(TwoCardMap.card(map, desk.one).locator(".journey-map-issue a"));
    String key = key();
    TwoCardMap.card(map, desk.one).focus();
    page.keyboard().press("Control+z");
    assertThat(TwoCardMap.card(map, desk.one).locator(".journey-map-issue")).hasCount(0);
    assertThat(desk.issues(desk.one)).isEmpty();
    assertThat(jira.issue("editor", key).status()).isEqualTo(200);
  }

  @Test
  public void issuesAreFoundByWordsAndByJqlAndHiddenOnesAreNot() {
    String words = "Wards" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    String first = jira.create("CX", "Task", words + " are loud");
    String second = jira.create("OPS", "Task", words + " are dark");
    jira.create("SEC", "Task", words + " are secret");
    edit("editor");
    TwoCardMap.card(map, desk.one).focus();
    page.keyboard().press("Control+k");
    named("Key, address").fill(words);
    assertThat(dialog().locator(".journey-map-doing-count")).hasText("3 issues found");
    named("Key, address").fill("project = OPS and summary ~ \"" + words + "\"");
    assertThat(dialog().locator(".journey-map-doing-count")).hasText("1 issue found");
    dialog().locator("[role='option']").first().click();
    named("Key, address").fill(jira.page(first));
    assertThat(dialog().locator("[role='option']")).containsText(first);
    dialog().locator("[role='option']").first().click();
    named("Key, address").fill("project = ");
    assertThat(dialog().locator(".journey-map-doing-count")).containsText("Expecting a value");
    assertThat(dialog().locator(".journey-map-doing-count")).not().containsText("order");
    send().click();
    assertThat(dialog()).hasCount(0);
    assertThat(desk.issues(desk.one)).containsExactly(second, first);
    assertThat(jira.remoteLinks(first)).hasSize(1);
  }

  @Test
  public void troubleOfJiraIsToldInTheDialogAndOver() throws Exception {
    edit("editor");
    jira.with(
        "perUser",
        true,
        () -> {
          TwoCardMap.card(map, desk.one).focus();
          page.keyboard().press("Control+i");
          Locator login = trouble().locator("a[target='_blank']");
          assertThat(login).isVisible();
          Page other = page.waitForPopup(login::click);
          other.locator("#approve").click();
          assertThat(other.getByText("close this window")).isVisible();
          trouble().locator("[data-retry]").click();
          assertThat(trouble().locator("a")).hasCount(0);
          assertThat(dialog().locator(".journey-map-doing-state")).isEmpty();
          assertThat(trouble()).isEmpty();
          assertThat(named("Project")).isFocused();
        });
    jira.with(
        "down",
        true,
        () -> {
          named("Project").fill("CX");
          assertThat(dialog().locator("[role='option'][data-at]")).containsText("(CX)");
          page.keyboard().press("Enter");
          assertThat(trouble().locator("[data-retry]")).hasText("Try again");
          Visit.accessible(page);
        });
    trouble().locator("[data-retry]").click();
    assertThat(named("Issue type")).not().hasValue("");
  }

  @Test
  public void whoMayEditUnlinksInTheTableOfIssuesWithoutEditing() {
    String one = jira.create("CX", "Task", "To be unlinked");
    String two = jira.create("CX", "Task", "To stay");
    desk.ops("editor", TwoCardMap.issues(desk.one, RoutedJira.SERVER, List.of(one, two)));
    page = visit.desktop("editor");
    map = Visit.map(page, desk.path);
    map.locator(".journey-map-tools [data-action='issues']").click();
    Locator table = map.locator(".journey-map-issue-table");
    Locator unlink = table.locator("[data-action='unlink-issue']");
    assertThat(unlink).hasCount(2);
    opensBeside(table.locator("a[href$='/" + one + "']"));
    table.locator("[data-issue-key='" + one + "']").click();
    Locator question = map.locator("dialog[aria-label='Unlink " + one + "']");
    Visit.accessible(page);
    question.locator("button").first().click();
    assertThat(unlink).hasCount(1);
    assertThat(desk.issues(desk.one)).containsExactly(two);
    assertThat(map.locator("dialog :focus")).hasCount(1);
    Visit.accessible(page);
    page.keyboard().press("Escape");
    assertThat(TwoCardMap.card(map, desk.one)).containsText(two);
    assertThat(TwoCardMap.card(map, desk.one)).not().containsText(one);
  }
}
