package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.browser.RoutedJira.SERVER;
import static io.github.journeymaps.browser.RoutedJira.URL;
import static io.github.journeymaps.browser.RoutedJira.field;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.github.journeymaps.outside.Reply;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

/** Issues created in Jira for cards, whatever Jira says. */
public class CreatingIssuesIT extends IssueDialogs {
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
    assertThat(TwoCardMap.card(map, desk.one)).containsText("CX-41");
    assertThat(TwoCardMap.card(map, desk.one)).isFocused();
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
    assertThat(TwoCardMap.card(map, desk.one)).not().containsText("CX-41");
    assertThat(desk.issues(desk.one)).isEmpty();
    page.keyboard().press("Control+y");
    assertThat(TwoCardMap.card(map, desk.one)).containsText("CX-41");

    focusOn(desk.two);
    page.keyboard().press("Control+i");
    assertThat(named("Project")).hasValue("Customer experience (CX)");
  }

  @Test
  public void severalCardsGetTheirIssuesAndWhatFailsStaysWithItsReason() {
    edit();
    focusOn(desk.one);
    page.keyboard().press("Shift+ArrowRight");
    TwoCardMap.menu(map, desk.two, "issue-create");
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
    assertThat(question.getByText("Keep writing")).isFocused();
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
    assertThat(TwoCardMap.card(map, desk.one)).isFocused();
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
  public void whoMadeAnIssueThatIsNotLinkedLinksItLaterOrForgetsIt() {
    var answer =
        "{\"servers\":[],\"maps\":{\"%s\":{\"revision\":3,\"issues\":[],\"mayEdit\":true,\"loose\":[%s,%s]}}}";
    jira.answerAll(
        "issues?", answer.formatted(desk.id, loose("CX-8", desk.one), loose("CX-9", desk.two)));
    desk.ops("editor", TwoCardMap.issues(desk.two, SERVER, List.of("CX-2")));
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
}
