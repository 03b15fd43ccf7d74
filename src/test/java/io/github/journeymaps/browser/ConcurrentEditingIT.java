package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Site;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** Several people edit one map at the same time. */
public class ConcurrentEditingIT {
  @Rule public final Visit visit = new Visit();

  private final TwoCardMap desk = new TwoCardMap();

  @Test
  public void whatOthersDoLeavesFocusScrollingAndTypedTextAlone() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    TwoCardMap.begin(map, desk.one, "Being typed");
    Locator field = map.locator(".journey-map-field textarea");
    field.evaluate("f => { f.setSelectionRange(2, 5); f.marked = true; }");
    String added = UUID.randomUUID().toString();
    desk.ops("admin", TwoCardMap.set(desk.two, "By another"), desk.add(added, 0, "Beside it"));
    assertThat(TwoCardMap.card(map, desk.two)).containsText("By another");
    assertThat(TwoCardMap.card(map, added)).containsText("Beside it");
    assertThat(
            field.evaluate(
                "f => [f.marked, f === document.activeElement, f.value,"
                    + " f.selectionStart, f.selectionEnd].join()"))
        .isEqualTo("true,true,Being typed,2,5");
    page.keyboard().press("Control+Enter");
    assertThat(TwoCardMap.card(map, desk.one)).containsText("Being typed");
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    assertThat(desk.text(desk.one)).isEqualTo("Being typed");
  }

  /** The text of a card is changed by two; the question waits at the card. */
  private Locator clash(Page page) {
    Locator map = desk.edit(page);
    TwoCardMap.begin(map, desk.one, "Mine");
    desk.ops("admin", TwoCardMap.set(desk.one, "Theirs"));
    page.keyboard().press("Control+Enter");
    Locator question = map.locator(".journey-map-beside");
    assertThat(question).containsText("has changed this meanwhile");
    assertThat(question.locator("dd")).hasText(new String[] {"Theirs", "Mine"});
    assertThat(TwoCardMap.saving(map)).hasText("Conflicts to resolve: 1");
    return map;
  }

  private void settled(Locator map, String text) {
    assertThat(map.locator(".journey-map-beside")).hasCount(0);
    assertThat(TwoCardMap.card(map, desk.one).locator(".journey-map-text")).hasText(text);
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    assertThat(desk.text(desk.one)).isEqualTo(text);
  }

  @Test
  public void ofTwoTextsMineIsKept() {
    Page page = visit.desktop("editor");
    Locator map = clash(page);
    Visit.says(map, Pattern.compile("Press F8"));
    Visit.accessible(page);
    page.keyboard().press("F8");
    assertThat(map.locator(".journey-map-beside button").first()).isFocused();
    page.keyboard().press("Enter");
    settled(map, "Mine");
  }

  @Test
  public void ofTwoTextsTheirsIsTaken() {
    Locator map = clash(visit.dark("editor"));
    Visit.accessible(map.page());
    map.locator(".journey-map-beside button[value='1']").click();
    settled(map, "Theirs");
  }

  @Test
  public void ofTwoTextsBothAreKept() {
    Locator map = clash(visit.phone("editor"));
    Visit.accessible(map.page());
    map.locator(".journey-map-beside button[value='2']").click();
    settled(map, "Theirs\nMine");
  }

  @Test
  public void aCardThatAnotherRemovedIsPutBackByWhoWroteInIt() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    TwoCardMap.begin(map, desk.one, "Still needed");
    desk.ops("admin", TwoCardMap.remove(desk.one), TwoCardMap.set(desk.two, "Seen"));
    assertThat(TwoCardMap.card(map, desk.two)).containsText("Seen");
    page.keyboard().press("Control+Enter");
    assertThat(map.locator(".journey-map-beside dd").first()).hasText("Removed");
    map.locator(".journey-map-beside button[value='0']").click();
    settled(map, "Still needed");
  }

  @Test
  public void everybodySeesWhoElseEditsAndWhatTheyAreAt() {
    Locator mine = desk.edit(visit.desktop("editor"));
    Locator theirs = desk.edit(visit.desktop("admin"));
    String admin = fullName("admin");
    TwoCardMap.begin(theirs, desk.two, "At it");
    assertThat(mine.locator(".journey-map-others li")).containsText(admin);
    assertThat(TwoCardMap.card(mine, desk.two).locator(".journey-map-at")).hasText(admin);
    assertThat(theirs.locator(".journey-map-others li")).containsText(fullName("editor"));
    Visit.accessible(mine.page());
    theirs.page().keyboard().press("Control+Enter");
    assertThat(TwoCardMap.saving(theirs)).hasText("Saved");
    assertThat(TwoCardMap.card(mine, desk.two)).containsText("At it");
    theirs.locator(".journey-map-edit-bar [data-action='edit']").click();
    assertThat(mine.locator(".journey-map-others")).isHidden();
    assertThat(mine.locator(".journey-map-at")).hasCount(0);
  }

  private static String fullName(String user) {
    return Site.as(user).get("/rest/api/user/current").expect(200).at("/displayName");
  }
}
