package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.browser.RoutedJira.URL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.Test;

/** Keys and addresses of issues that are pasted. */
public class PastingIssuesIT extends IssueDialogs {
  private static final String PASTE =
      "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
          + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
          + " {clipboardData: data, bubbles: true, cancelable: true})); }";

  @Test
  public void severalKeysAndAddressesAreLookedUpTogether() {
    edit();
    focusOn(desk.one);
    page.keyboard().press("Control+k");
    assertThat(count()).hasText("Recently changed");
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
    assertThat(TwoCardMap.card(map, desk.one)).isFocused();

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
}
