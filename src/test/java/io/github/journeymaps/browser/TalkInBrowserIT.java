package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Site;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** What readers and editors say about cards, and how they vote. */
public class TalkInBrowserIT {
  @Rule public final Visit visit = new Visit();

  private final TwoCardMap desk = new TwoCardMap();

  private static Locator sign(Locator map, String card) {
    return map.locator("li[data-card-id]")
        .filter(new Locator.FilterOptions().setHasText(card))
        .locator("[data-action='comments'].journey-map-talk-sign");
  }

  private static Locator vote(Locator map, String card, String action) {
    return map.locator("li[data-card-id]")
        .filter(new Locator.FilterOptions().setHasText(card))
        .locator("[data-action='" + action + "']");
  }

  private static Locator panel(Locator map) {
    return map.locator(".journey-map-talk");
  }

  private static void isSaid(Locator map, String words) {
    Visit.says(map, Pattern.compile(words));
  }

  private static void press(Page page, Locator button) {
    button.focus();
    page.keyboard().press("Enter");
  }

  @Test
  public void aReaderLeadsAThreadByKeysAlone() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, desk.path);
    press(page, map.locator(".journey-map-tools [data-action='talk']"));
    isSaid(map, "Comments are shown");
    press(page, sign(map, "One"));
    assertThat(panel(map).locator("textarea")).isFocused();
    page.keyboard().type("Is it so, @editor?");
    page.keyboard().press("Control+Enter");
    assertThat(panel(map).locator(".journey-map-comment-text")).hasText("Is it so, @Edda Editor?");
    isSaid(map, "Comment added.");
    Visit.accessible(page);
    page.keyboard().press("Escape");
    assertThat(panel(map)).hasCount(0);
    assertThat(sign(map, "One")).isFocused();
    assertThat(sign(map, "One")).hasAttribute("aria-label", "1 open comment on “One”");

    page.keyboard().press("Enter");
    press(page, panel(map).locator("[data-talk='edit']"));
    assertThat(panel(map).locator("[data-comment] textarea")).isFocused();
    page.keyboard().press("End");
    page.keyboard().type(" I doubt it.");
    page.keyboard().press("Control+Enter");
    assertThat(panel(map).locator(".journey-map-comment-text")).containsText("I doubt it.");
    assertThat(panel(map).locator("[data-talk='edit']")).isFocused();
    press(page, panel(map).locator("[data-talk='reply']"));
    page.keyboard().type("Never mind");
    page.keyboard().press("Control+Enter");
    assertThat(panel(map).locator(".journey-map-answer")).containsText("Never mind");

    press(page, panel(map).locator("[data-talk='resolve']"));
    isSaid(map, "Comment resolved.");
    assertThat(panel(map).locator("[data-comment]")).hasCount(0);
    assertThat(sign(map, "One")).hasAttribute("aria-label", "Comment on “One”");
    panel(map).locator("input[type='checkbox']").focus();
    page.keyboard().press("Space");
    assertThat(panel(map).locator("[data-comment]")).hasCount(2);
    Visit.accessible(page);
    press(page, panel(map).locator("[data-talk='reopen']"));
    isSaid(map, "Comment reopened.");
    press(page, panel(map).locator("[data-talk='delete']").first());
    Visit.accessible(page);
    page.keyboard().press("Enter");
    isSaid(map, "Comment deleted.");
    assertThat(panel(map).locator("[data-comment]")).hasCount(0);
  }

  @Test
  public void votesAreHiddenUntilRevealedAndHaveALimit() {
    Page one = visit.desktop("editor");
    Locator leader = Visit.map(one, desk.path);
    leader.locator(".journey-map-tools [data-action='talk']").click();
    leader.locator("[name='dots']").fill("2");
    leader.locator("[data-action='open-vote']").click();
    isSaid(leader, "A vote is open: you have 2 dots.");
    vote(leader, "Two", "put-dot").click();
    assertThat(leader.locator(".journey-map-talk-state")).containsText("1 of your 2 dots left");

    Page two = visit.phone("viewer");
    Locator reader = Visit.map(two, desk.path);
    Locator put = vote(reader, "One", "put-dot");
    put.click();
    assertThat(reader.locator(".journey-map-talk-state")).containsText("1 of your 2 dots left");
    press(two, put);
    assertThat(reader.locator(".journey-map-talk-state")).containsText("0 of your 2 dots left");
    assertThat(put).hasAttribute("aria-disabled", "true");
    press(two, put);
    isSaid(reader, "All of your 2 dots are used");
    assertThat(reader.locator(".journey-map-vote-count")).hasCount(0);
    assertThat(Site.as("viewer").get(MAPS + "/" + desk.id + "/talk").json().has("votes")).isFalse();
    Visit.accessible(two);

    leader.locator("[data-action='reveal-votes']").click();
    leader.locator("[data-action='close-vote']").click();
    assertThat(leader.locator(".journey-map-results li"))
        .hasText(new String[] {"Dots: 2 One", "Dots: 1 Two"});
    assertThat(reader.locator(".journey-map-results li")).hasCount(2);
    assertThat(reader.locator("[data-action='put-dot']")).hasCount(0);
    Visit.accessible(one);
    Visit.accessible(two);
  }

  @Test
  public void anEditorReachesCommentsFromTheMenuOfACard() {
    Page page = visit.desktop("editor");
    Locator map = Visit.map(page, desk.path);
    map.locator("[data-action='edit']").click();
    map.locator(".journey-map-edit-bar").waitFor();
    Locator card = map.locator("[data-card-id='" + desk.one + "']");
    card.focus();
    page.keyboard().press("Shift+F10");
    press(page, map.locator(".journey-map-menu [value='comments']"));
    assertThat(panel(map).locator("textarea")).isFocused();
    page.keyboard().type("Delete me not");
    page.keyboard().press("Control+Enter");
    assertThat(panel(map).locator("[data-comment]")).hasCount(1);
    Visit.accessible(page);
    page.keyboard().press("Escape");
    assertThat(sign(map, "One")).hasText("1");
    card.focus();
    page.keyboard().press("F2");
    assertThat(map.locator(".journey-map-field textarea")).hasValue("One");
    page.keyboard().press("Escape");
    assertThat(desk.text(desk.one)).isEqualTo("One");
  }
}
