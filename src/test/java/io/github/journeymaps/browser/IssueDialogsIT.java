package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.browser.RoutedJira.SERVER;
import static io.github.journeymaps.browser.RoutedJira.URL;
import static io.github.journeymaps.browser.RoutedJira.field;
import static io.github.journeymaps.browser.RoutedJira.issue;
import static io.github.journeymaps.browser.RoutedJira.server;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Reply;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Issues made, linked and unlinked in the browser, whatever Jira says. */
public class IssueDialogsIT {
  private static final String PASTE =
      "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
          + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
          + " {clipboardData: data, bubbles: true, cancelable: true})); }";

  @Rule public final Visit visit = new Visit();

  private final Desk desk = new Desk();
  private Page page;
  private RoutedJira jira;
  private Locator map;

  @Before
  public void open() {
    visits(visit.desktop("editor"));
  }

  private void visits(Page other) {
    page = other;
    jira = new RoutedJira(page, desk);
  }

  private void edit() {
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

  /** Chooses by typing, with keys alone. */
  private void choose(String label, String typed, String option) {
    named(label).fill(typed);
    assertThat(dialog().locator("[role='option'][data-at]")).hasText(option);
    page.keyboard().press("Enter");
    assertThat(named(label)).hasValue(option);
  }

  private Locator count() {
    return dialog().locator(".journey-map-doing-count");
  }

  private void focusOn(String card) {
    Desk.card(map, card).focus();
  }

  @Test
  public void anIssueIsMadeByKeysAloneAndUndone() {
    jira.answer(
        "/fields",
        String.join(
            ",",
            field("sev", "Severity", true, "option", "High", "Low"),
            field("labels", "Labels", false, "labels"),
            field("parts", "Components", false, "options", "Wards", "Letters"),
            field("assignee", "Assignee", false, "user"),
            field("due", "Due date", false, "date"),
            field("points", "Points", false, "number"),
            field("env", "Environment", false, "long-text")));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+i");
    assertThat(dialog().locator("h2")).hasText("Create an issue for “One”");
    assertThat(named("Project")).isFocused();
    choose("Project", "cust", "Customer experience (CX)");
    assertThat(named("Issue type")).hasValue("Bug");
    assertThat(named("Summary")).hasValue("Draft of " + desk.one);
    assertThat(named("Description")).hasValue("From the map");
    named("Summary").fill("Rings at night");
    send().click();
    assertThat(named("Severity")).isFocused();
    assertThat(named("Severity")).hasAttribute("aria-invalid", "true");
    assertThat(dialog().getByText("Severity is missing: fill it in.")).isVisible();
    Visit.accessible(page);
    named("Severity").selectOption("High");
    dialog().locator("summary").focus();
    page.keyboard().press("Enter");
    named("Labels").fill("night  quiet");
    named("Letters").check();
    choose("Assignee", "edd", "Edda Editor");
    named("Due date").fill("2026-12-01");
    named("Points").fill("2.5");
    Visit.accessible(page);
    send().focus();
    page.keyboard().press("Enter");
    assertThat(dialog()).hasCount(0);
    Visit.says(map, "CX-41 was created and linked.");
    assertThat(Desk.card(map, desk.one)).containsText("CX-41");
    assertThat(Desk.card(map, desk.one)).isFocused();
    var sent = jira.sent.get(0);
    assertThat(sent.at("/project").asText()).isEqualTo("CX");
    assertThat(sent.at("/type").asText()).isEqualTo("1");
    assertThat(sent.at("/summary").asText()).isEqualTo("Rings at night");
    assertThat(sent.at("/fields"))
        .hasToString(
            "{\"sev\":\"high\",\"labels\":[\"night\",\"quiet\"],\"parts\":[\"letters\"],"
                + "\"assignee\":\"editor\",\"due\":\"2026-12-01\",\"points\":\"2.5\"}");

    page.keyboard().press("Control+z");
    Visit.says(map, Pattern.compile("Undone: Link CX-41"));
    assertThat(Desk.card(map, desk.one)).not().containsText("CX-41");
    assertThat(desk.issues(desk.one)).isEmpty();
    page.keyboard().press("Control+y");
    assertThat(Desk.card(map, desk.one)).containsText("CX-41");

    focusOn(desk.two);
    page.keyboard().press("Control+i");
    assertThat(named("Project")).hasValue("Customer experience (CX)");
  }

  @Test
  public void severalCardsGetTheirIssuesAndWhatFailsStaysWithItsReason() {
    edit();
    focusOn(desk.one);
    page.keyboard().press("Shift+ArrowRight");
    Desk.menu(map, desk.two, "issue-create");
    assertThat(dialog().locator("h2")).hasText("Create issues for 2 cards");
    choose("Project", "ops", "Operations (OPS)");
    jira.refuse(
        422,
        "jira-refused",
        "Jira refuses",
        "{\"path\":\"summary\",\"message\":\"Summary is too dull.\"}");
    send().click();
    Locator first = named("Summary for “One”");
    assertThat(first).isFocused();
    assertThat(first).hasAttribute("aria-invalid", "true");
    assertThat(dialog().getByText("Summary is too dull.")).isVisible();
    assertThat(dialog().locator(".journey-map-doing-done")).containsText("CX-41 Two");
    Visit.accessible(page);
    first.fill("Better");
    send().click();
    assertThat(dialog()).hasCount(0);
    Visit.says(map, "2 issues were created and linked: CX-42, CX-41.");
    assertThat(desk.issues(desk.one)).containsExactly("CX-42");
    assertThat(desk.issues(desk.two)).containsExactly("CX-41");
    var requests = jira.sent.stream().map(sent -> sent.at("/request").asText()).toList();
    assertThat(requests.get(2)).isEqualTo(requests.get(0)).isNotEqualTo(requests.get(1));
    page.keyboard().press("Control+z");
    Visit.says(map, "Undone: Link CX-41, CX-42");
    assertThat(desk.issues(desk.one)).isEmpty();
    assertThat(desk.issues(desk.two)).isEmpty();
  }

  @Test
  public void whatIsTypedIsNotLostByEscapeAndNothingIsSentTwice() {
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+i");
    named("Summary").fill("Typed");
    page.keyboard().press("Escape");
    Locator question = dialog().locator("dialog");
    assertThat(question.locator("h2")).hasText("Leave without sending?");
    assertThat(question.getByText("Go on writing")).isFocused();
    Visit.accessible(page);
    page.keyboard().press("Escape");
    assertThat(question).hasCount(0);
    assertThat(named("Summary")).hasValue("Typed");
    choose("Project", "cx", "Customer experience (CX)");
    assertThat(named("Issue type")).hasValue("Bug");
    send().evaluate("button => { button.click(); button.click(); }");
    assertThat(dialog()).hasCount(0);
    assertThat(jira.sent).hasSize(1);

    page.keyboard().press("Control+i");
    page.keyboard().press("Escape");
    assertThat(dialog()).hasCount(0);
    assertThat(Desk.card(map, desk.one)).isFocused();
  }

  @Test
  public void troubleIsToldWithTheWayOut() {
    String login =
        RoutedJira.error(
            403,
            "jira-login",
            "Jira wants to know you first.",
            "{\"authorise\":\"https://jira.example/allow\"}");
    jira.answer("/projects", "!403" + login);
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+i");
    assertThat(trouble()).containsText("Jira wants to know you first.");
    assertThat(trouble().locator("a")).hasAttribute("href", "https://jira.example/allow");
    assertThat(trouble().locator("a")).hasAttribute("target", "_blank");
    Visit.accessible(page);
    jira.answer("/projects", "{\"key\":\"CX\",\"name\":\"Customer experience\"}");
    trouble().locator("[data-retry]").click();
    assertThat(named("Project")).hasValue("Customer experience (CX)");
    assertThat(trouble()).isEmpty();
    jira.refuse(503, "jira-unreachable", "Jira gives no answer.", "");
    assertThat(named("Issue type")).hasValue("Bug");
    send().click();
    assertThat(trouble()).containsText("Jira gives no answer.");
    trouble().locator("[data-retry]").click();
    assertThat(dialog()).hasCount(0);
    assertThat(jira.sent).hasSize(2);
    assertThat(jira.sent.get(0).at("/request")).isEqualTo(jira.sent.get(1).at("/request"));
  }

  @Test
  public void anIssueThatWasMadeAndNotLinkedIsOnlyLinkedAgain() {
    jira.refuse(
        409,
        "created-not-linked",
        "It was created and could not be linked.",
        "{\"server\":\"%s\",\"key\":\"CX-9\",\"url\":\"%s/browse/CX-9\"}".formatted(SERVER, URL));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+i");
    choose("Project", "cx", "Customer experience (CX)");
    assertThat(named("Issue type")).hasValue("Bug");
    send().click();
    assertThat(dialog().locator("a[href='" + URL + "/browse/CX-9']")).hasText("CX-9");
    assertThat(send()).hasText("Link now");
    Visit.accessible(page);
    send().click();
    assertThat(dialog()).hasCount(0);
    assertThat(jira.sent.get(1).at("/key").asText()).isEqualTo("CX-9");
    assertThat(desk.issues(desk.one)).containsExactly("CX-9");
  }

  @Test
  public void whatOnlyJirasFormAsksForIsSaid() {
    jira.answer("/fields", field("c", "Place and ward", true, "unsupported"));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+i");
    choose("Project", "cx", "Customer experience (CX)");
    assertThat(dialog().locator(".journey-map-doing-note"))
        .containsText("Jira asks for fields that cannot be filled in here: Place and ward.");
    assertThat(dialog().locator(".journey-map-doing-note a"))
        .hasAttribute("href", URL + "/secure/CreateIssue!default.jspa");
    Visit.accessible(page);
  }

  @Test
  public void severalIssuesAreFoundAndLinkedAtOnceAndUnlinkedInThePanel() {
    desk.ops("editor", Desk.issues(desk.two, SERVER, List.of("CX-2")));
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
    assertThat(Desk.card(map, desk.one)).containsText("CX-1");
    assertThat(Desk.card(map, desk.one)).isFocused();

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
    assertThat(Desk.card(map, desk.one)).containsText("CX-1");
    page.keyboard().press("Control+z");
    Visit.says(map, "Undone: Link CX-1, CX-2");
    assertThat(Desk.card(map, desk.one)).not().containsText("CX-");
    assertThat(desk.issues(desk.one)).isEmpty();
    page.keyboard().press("Control+y");
    assertThat(Desk.card(map, desk.one)).containsText("CX-2");
    assertThat(Desk.card(map, desk.one)).containsText("CX-1");
  }

  @Test
  public void whoUnlinksByKeysStaysInThePanel() {
    desk.ops("editor", Desk.issues(desk.one, SERVER, List.of("CX-1", "CX-2")));
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
    assertThat(Desk.card(map, desk.one)).isFocused();
  }

  @Test
  public void enterChoosesWhatIsMeantAndThenLinks() {
    jira.answer("/search", issue("CX-7", "Seven"));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+k");
    assertThat(count()).hasText("Changed last");
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
  public void severalKeysAndAddressesAreLookedUpTogether() {
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+k");
    assertThat(count()).hasText("Changed last");
    page.evaluate(PASTE, "CX-2,\n" + URL + "/browse/CX-1\nCX-9");
    assertThat(count()).hasText("2 issues found. Not found: CX-9.");
    assertThat(dialog().locator("[role='option']").first()).containsText("CX-2");
    page.keyboard().press("Enter");
    assertThat(dialog().locator(".journey-map-doing-chosen li")).hasCount(2);
    assertThat(count()).hasText("Chosen: CX-2, CX-1. Enter links now. Not found: CX-9.");
    page.keyboard().press("Control+Enter");
    assertThat(dialog()).hasCount(0);
    Visit.says(map, "Linked: CX-2, CX-1.");
    assertThat(desk.issues(desk.one)).containsExactly("CX-2", "CX-1");
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
  public void whatCouldNotBeLoadedIsToldUntilItIsThereAndNothingTypedIsLost() {
    String down = "!503" + RoutedJira.error(503, "jira-unreachable", "Jira gives no answer.", "");
    jira.answer("/fields", field("env", "Environment", true, "long-text"));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+i");
    choose("Project", "cust", "Customer experience (CX)");
    named("Environment").fill("Ward 3");
    named("Summary").fill("Typed");
    jira.answer("/types", down);
    choose("Project", "ops", "Operations (OPS)");
    assertThat(trouble()).containsText("Jira gives no answer.");
    send().click();
    assertThat(trouble()).containsText("Jira gives no answer.");
    assertThat(trouble().locator("[data-retry]")).isFocused();
    Visit.accessible(page);
    jira.answer("/types", "{\"id\":\"1\",\"name\":\"Bug\"}");
    named("Project").click();
    assertThat(trouble()).isEmpty();
    assertThat(named("Issue type")).hasValue("Bug");
    assertThat(named("Environment")).hasValue("Ward 3");
    assertThat(named("Summary")).hasValue("Typed");
    jira.answer("/types", "!422" + RoutedJira.error(422, "jira-refused", "Bare words", ""));
    choose("Project", "cust", "Customer experience (CX)");
    assertThat(dialog().locator("[data-field-id='project'] .journey-map-doing-problem"))
        .hasText("Nothing can be created in Customer experience (CX): choose another project.");
    send().click();
    assertThat(named("Project")).isFocused();
    assertThat(trouble()).isEmpty();
  }

  @Test
  public void aListOfChoicesMovesNothing() {
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+i");
    assertThat(named("Summary")).hasValue("Draft of " + desk.one);
    double before = named("Summary").boundingBox().y;
    named("Project").click();
    assertThat(dialog().locator("[role='option']")).hasCount(2);
    assertThat(dialog().locator("[role='option']").last()).isInViewport();
    assertThat(named("Summary").boundingBox().y).isEqualTo(before);
    Visit.accessible(page);
    dialog().locator("[role='option']").last().click();
    assertThat(named("Project")).hasValue("Operations (OPS)");
    assertThat(named("Issue type")).hasValue("Bug");
    named("Project").fill("");
    assertThat(dialog().locator("[role='option']")).hasCount(2);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(named("Project")).hasValue("Customer experience (CX)");
    assertThat(named("Issue type")).hasValue("Bug");
  }

  @Test
  public void aCardWithAGradeIsCalledByItsWords() {
    String lane = UUID.randomUUID().toString();
    String card = UUID.randomUUID().toString();
    desk.ops("editor", Desk.lane(lane, "pains"), desk.graded(card, lane, "Waits at the door"));
    edit();
    focusOn(card);
    page.keyboard().press("Control+k");
    assertThat(dialog().locator("h2")).hasText("Link issues to “Waits at the door”");
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
  public void aPastedAddressIsLinkedOrStaysText() {
    edit();
    focusOn(desk.one);
    page.evaluate(PASTE, URL + "/browse/CX-7?focused=1");
    Locator question = map.locator("dialog");
    assertThat(question).containsText("The address leads to CX-7.");
    Visit.accessible(page);
    page.keyboard().press("Enter");
    Visit.says(map, "Linked: CX-7.");
    assertThat(desk.issues(desk.one)).containsExactly("CX-7");
    assertThat(Desk.card(map, desk.one)).isFocused();

    page.evaluate(PASTE, "[CX-8] Call lights\n" + URL + "/projects/CX/issues/CX-8?filter=-1");
    question.getByText("Paste as text").click();
    assertThat(desk.cell(map, 0)).containsText("/issues/CX-8");

    desk.cell(map, 2).focus();
    page.evaluate(PASTE, URL + "/secure/RapidBoard.jspa?rapidView=1&selectedIssue=CX-9");
    question.getByText("New card for CX-9").click();
    assertThat(desk.cell(map, 2)).containsText("CX-9");
    Visit.says(map, "Linked: CX-9.");
    focusOn(desk.one);
    page.evaluate(PASTE, "https://elsewhere.example/browse/CX-8");
    assertThat(desk.cell(map, 0)).containsText("elsewhere");
    assertThat(question).hasCount(0);
  }

  @Test
  public void aReaderWhoMayEditLinksFromTheDetailsOfACard() {
    desk.ops("editor", Desk.evidence(desk.one, "Ward"));
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

  @Test
  public void theServerIsAskedForWhereThereAreSeveral() {
    jira.answer(
        "/servers",
        server(SERVER, "Jira", URL) + "," + server("other", "Jira 2", "https://two.example"));
    jira.answer("/search", issue("CX-1", "One"));
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+i");
    assertThat(named("Jira")).hasValue(SERVER);
    named("Jira").selectOption("Jira 2");
    choose("Project", "cx", "Customer experience (CX)");
    assertThat(named("Issue type")).hasValue("Bug");
    send().click();
    assertThat(dialog()).hasCount(0);
    assertThat(jira.sent.get(0).at("/server").asText()).isEqualTo("other");
  }

  @Test
  public void whoMadeAnIssueThatIsNotLinkedLinksItLaterOrForgetsIt() {
    var answer =
        "{\"servers\":[],\"maps\":{\"%s\":{\"revision\":3,\"issues\":[],\"mayEdit\":true,\"loose\":[%s,%s]}}}";
    jira.answerAll(
        "issues?", answer.formatted(desk.id, loose("CX-8", desk.one), loose("CX-9", desk.two)));
    desk.ops("editor", Desk.issues(desk.two, SERVER, List.of("CX-2")));
    map = Visit.map(page, desk.path);
    Locator notices = map.locator(".journey-map-doing-notice");
    assertThat(notices).hasCount(2);
    assertThat(notices.first()).containsText("CX-8 was created for “One” but is not linked.");
    Visit.accessible(page);
    notices.first().getByText("Link now").click();
    Visit.says(map, "Linked: CX-8.");
    assertThat(notices).hasCount(1);
    assertThat(desk.issues(desk.one)).containsExactly("CX-8");
    notices.first().getByText("Forget").click();
    Visit.says(map, "CX-9 is forgotten here. It stays in Jira.");
    assertThat(notices).hasCount(0);
  }

  private static String loose(String key, String card) {
    return Reply.object("server", SERVER, "key", key, "card", card, "url", URL + "/browse/" + key);
  }

  @Test
  public void serversOfAnotherSiteBecomeOnesOfThisInOneEdit() {
    String old = "0d9e8f7a-0000-3d4e-8f10-2a3b4c5d6e7f";
    desk.ops(
        "editor",
        Desk.issues(desk.one, old, List.of("CX-1", "CX-2")),
        Desk.issues(desk.two, old, List.of("CX-2")));
    map = Visit.map(page, desk.path);
    Locator button = map.getByText("Say which Jira it is").first();
    button.click();
    assertThat(dialog()).containsText("2 issues: CX-1, CX-2");
    Visit.accessible(page);
    dialog().locator("select").selectOption("Jira");
    send().click();
    Visit.says(map, "The Jira was set on 2 cards.");
    assertThat(desk.document().toString()).doesNotContain(old).contains(SERVER);
    assertThat(button).hasCount(0);
  }
}
