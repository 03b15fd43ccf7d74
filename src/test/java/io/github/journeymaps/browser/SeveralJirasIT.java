package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.browser.RoutedJira.SERVER;
import static io.github.journeymaps.browser.RoutedJira.URL;
import static io.github.journeymaps.browser.RoutedJira.issue;
import static io.github.journeymaps.browser.RoutedJira.server;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.Test;

/** Issues on a site that knows several Jiras, or not the one that a card names. */
public class SeveralJirasIT extends IssueDialogs {
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
  public void serversOfAnotherSiteBecomeOnesOfThisInOneEdit() {
    String old = "0d9e8f7a-0000-3d4e-8f10-2a3b4c5d6e7f";
    desk.ops(
        "editor",
        TwoCardMap.issues(desk.one, old, List.of("CX-1", "CX-2")),
        TwoCardMap.issues(desk.two, old, List.of("CX-2")));
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
