package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.browser.RoutedJira.SERVER;
import static io.github.journeymaps.browser.RoutedJira.issue;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.Test;

/** Issues that are there are found, linked to cards and unlinked. */
public class LinkingIssuesIT extends IssueDialogs {
  @Test
  public void severalIssuesAreFoundAndLinkedAtOnceAndUnlinkedInThePanel() {
    desk.ops("editor", TwoCardMap.issues(desk.two, SERVER, List.of("CX-2")));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+k");
    assertThat(named("Key, address")).isFocused();
    page.keyboard().type("call");
    assertThat(count()).hasText("2 issues found");
    Locator options = dialog().locator("[role='option']");
    assertThat(options.nth(1)).containsText("Already on “Two”");
    page.keyboard().press("ArrowDown");
    assertThat(options.nth(0)).isFocused();
    page.keyboard().press("Space");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Space");
    assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
    assertThat(dialog().locator(".journey-map-doing-chosen li")).hasCount(2);
    assertThat(send()).hasText("Link 2 issues");
    Visit.accessible(page);
    send().click();
    assertThat(dialog()).hasCount(0);
    Visit.says(map, "Linked: CX-1, CX-2.");
    assertThat(TwoCardMap.card(map, desk.one)).containsText("CX-1");
    assertThat(TwoCardMap.card(map, desk.one)).isFocused();

    page.keyboard().press("Alt+Enter");
    Locator panel = map.locator(".journey-map-panel");
    Locator unlink = panel.locator("[data-action='unlink-issue'][data-issue-key='CX-1']");
    assertThat(unlink).hasAttribute("aria-label", "Unlink CX-1");
    Visit.accessible(page);
    unlink.click();
    Visit.says(map, "CX-1 is no longer linked.");
    assertThat(panel.locator("[data-action='unlink-issue']")).hasCount(1);
    assertThat(desk.issues(desk.one)).containsExactly("CX-2");
    panel.locator("[data-action='link-issue']").click();
    assertThat(dialog().locator("h2")).hasText("Link issues to “One”");
    page.keyboard().press("Escape");
    assertThat(panel.locator("[data-action='link-issue']")).isFocused();
    focusOn(desk.one);
    page.keyboard().press("Control+z");
    assertThat(TwoCardMap.card(map, desk.one)).containsText("CX-1");
    page.keyboard().press("Control+z");
    Visit.says(map, "Undone: Link CX-1, CX-2");
    assertThat(TwoCardMap.card(map, desk.one)).not().containsText("CX-");
    assertThat(desk.issues(desk.one)).isEmpty();
    page.keyboard().press("Control+y");
    assertThat(TwoCardMap.card(map, desk.one)).containsText("CX-2");
    assertThat(TwoCardMap.card(map, desk.one)).containsText("CX-1");
  }

  @Test
  public void whoUnlinksByKeysStaysInThePanel() {
    desk.ops("editor", TwoCardMap.issues(desk.one, SERVER, List.of("CX-1", "CX-2")));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Alt+Enter");
    Locator panel = map.locator(".journey-map-panel");
    Locator unlink = panel.locator("[data-action='unlink-issue']");
    unlink.first().focus();
    page.keyboard().press("Enter");
    assertThat(unlink).hasCount(1);
    assertThat(unlink).isFocused();
    assertThat(unlink).hasAttribute("aria-label", "Unlink CX-2");
    page.keyboard().press("Enter");
    assertThat(unlink).hasCount(0);
    assertThat(panel.locator("[data-action='link-issue']")).isFocused();
    page.keyboard().press("Control+z");
    assertThat(unlink).hasCount(1);
    assertThat(panel.locator("[data-action='link-issue']")).isFocused();
    page.keyboard().press("Escape");
    assertThat(panel).hasCount(0);
    assertThat(TwoCardMap.card(map, desk.one)).isFocused();
  }

  @Test
  public void enterChoosesWhatIsMeantAndThenLinks() {
    jira.answer("/search", issue("CX-7", "Seven"));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+k");
    assertThat(count()).hasText("Recently changed");
    page.keyboard().type("cx-7");
    page.keyboard().press("Enter");
    assertThat(count()).hasText("Chosen: CX-7. Enter links now.");
    assertThat(dialog().locator(".journey-map-doing-chosen li")).hasCount(1);
    assertThat(named("Key, address")).isFocused();
    Visit.accessible(page);
    page.keyboard().press("Enter");
    assertThat(dialog()).hasCount(0);
    Visit.says(map, "Linked: CX-7.");

    focusOn(desk.two);
    page.keyboard().press("Control+k");
    page.keyboard().type("seven");
    assertThat(count()).hasText("1 issue found");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Space");
    page.keyboard().press("Enter");
    assertThat(dialog()).hasCount(0);
    assertThat(desk.issues(desk.two)).containsExactly("CX-7");
  }

  @Test
  public void whoeverIsAtAResultThatGoesIsInTheFieldAgain() {
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+k");
    assertThat(dialog().locator("[role='option']")).hasCount(2);
    page.keyboard().press("ArrowDown");
    assertThat(dialog().locator("[role='option']").first()).isFocused();
    jira.answer("/search", "");
    named("Key, address")
        .evaluate("field => { field.value = 'x'; field.dispatchEvent(new Event('input')); }");
    assertThat(count()).hasText("No issue found");
    assertThat(named("Key, address")).isFocused();
    jira.answer("/search", "!503" + RoutedJira.error(503, "jira-unreachable", "No answer.", ""));
    page.keyboard().type("y");
    assertThat(trouble()).containsText("No answer.");
    assertThat(named("Key, address")).isFocused();
    jira.answer("/search", issue("CX-1", "One"));
    trouble().locator("[data-retry]").click();
    assertThat(count()).hasText("1 issue found");
    assertThat(named("Key, address")).isFocused();
    assertThat(trouble()).isEmpty();
  }

  @Test
  public void aSearchThatJiraRefusesIsToldInItsWords() {
    jira.answer(
        "/search",
        "!422" + RoutedJira.error(422, "jira-refused", "The field x does not exist.", ""));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+k");
    assertThat(named("Key, address")).isFocused();
    page.keyboard().type("x = 1");
    assertThat(count()).hasText("The field x does not exist.");
    send().click();
    assertThat(count()).hasText("Choose at least one issue first.");
  }

  @Test
  public void aCardWithAGradeIsCalledByItsWords() {
    String lane = UUID.randomUUID().toString();
    String card = UUID.randomUUID().toString();
    desk.ops(
        "editor", TwoCardMap.lane(lane, "pains"), desk.graded(card, lane, "Waits at the door"));
    edit();
    focusOn(card);
    page.keyboard().press("Control+k");
    assertThat(dialog().locator("h2")).hasText("Link issues to “Waits at the door”");
  }

  @Test
  public void aReaderWhoMayEditLinksFromTheDetailsOfACard() {
    desk.ops("editor", TwoCardMap.evidence(desk.one, "Ward"));
    visits(visit.phone("editor"));
    map = Visit.map(page, desk.path);
    Locator card = map.locator("li[data-card-id='" + desk.one + "']");
    Locator more = card.locator("[data-action='details']");
    more.click();
    card.locator("[data-action='link-issue']").click();
    named("Key, address").fill("CX-1");
    dialog().locator("[role='option']").first().click();
    Visit.accessible(page);
    send().click();
    assertThat(dialog()).hasCount(0);
    Visit.says(map, "Linked: CX-1.");
    assertThat(card).containsText("CX-1");
    assertThat(card.locator("[data-action='details']")).isFocused();
  }
}
