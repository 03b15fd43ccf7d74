package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;

/** What was written comes to the server, whatever the network, the log-in and the browser do. */
public class UnsentEditsIT {
  private static final Pattern OPS = Pattern.compile("/ops$");

  @Rule public final Visit visit = new Visit();

  private final TwoCardMap desk = new TwoCardMap();

  private static void newCard(Locator map, Locator cell, String text) {
    cell.hover();
    cell.locator("[data-action='add-card']").click();
    map.locator(".journey-map-field textarea").fill(text);
    map.page().keyboard().press("Control+Enter");
    assertThat(cell).containsText(text);
  }

  private long cards(String text) {
    return desk.document().path("cards").findValuesAsText("text").stream()
        .filter(text::equals)
        .count();
  }

  @Test
  public void withoutANetworkTextNewCardsAndRemovalsGoOnAndGoOutAfterwards() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    page.context().setOffline(true);
    assertThat(TwoCardMap.saving(map)).hasText("Offline. Kept in this browser: 0");
    TwoCardMap.write(map, desk.one, "Written offline");
    newCard(map, desk.cell(map, 2), "New offline");
    TwoCardMap.menu(map, desk.two, "remove");
    assertThat(TwoCardMap.card(map, desk.two)).hasCount(0);
    assertThat(TwoCardMap.card(map, desk.one)).containsText("Written offline");
    assertThat(TwoCardMap.saving(map)).hasText("Offline. Kept in this browser: 3");
    Visit.accessible(page);
    TwoCardMap.menu(map, desk.one, "move-right");
    assertThat(map.locator(".journey-map-bar-note")).containsText("needs the server");
    Visit.says(map, Pattern.compile("needs the server"));
    page.context().setOffline(false);
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    assertThat(desk.text(desk.one)).isEqualTo("Written offline");
    assertThat(desk.text(desk.two)).isEmpty();
    assertThat(cards("New offline")).isEqualTo(1);
  }

  @Test
  public void whatWaitsSurvivesACrashAndIsSentWhenThePageIsOpenedAgain() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    BrowserContext context = page.context();
    context.route(OPS, Route::abort);
    TwoCardMap.write(map, desk.one, "Before the crash");
    assertThat(TwoCardMap.saving(map)).hasText("Offline. Kept in this browser: 1");
    page.close();
    context.unroute(OPS);
    Page again = context.newPage();
    Locator reopened = Visit.map(again, desk.path);
    assertThat(TwoCardMap.saving(reopened)).hasText("Saved");
    assertThat(TwoCardMap.card(reopened, desk.one)).containsText("Before the crash");
    assertThat(desk.text(desk.one)).isEqualTo("Before the crash");
  }

  @Test
  public void whoeverIsLoggedOutIsToldAndWritesOn() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    var login = new Route.FulfillOptions().setStatus(200).setContentType("text/html");
    Pattern ours = Pattern.compile("/rest/journey-maps/1.0/maps/");
    page.route(ours, route -> route.fulfill(login.setBody("<form>Log in</form>")));
    assertThat(TwoCardMap.saving(map)).hasText("Logged out. Kept in this browser: 0");
    TwoCardMap.write(map, desk.one, "Logged out");
    assertThat(TwoCardMap.saving(map)).hasText("Logged out. Kept in this browser: 1");
    assertThat(map.locator(".journey-map-login")).isVisible();
    Visit.accessible(page);
    page.unroute(ours);
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    assertThat(desk.text(desk.one)).isEqualTo("Logged out");
  }

  @Test
  public void nobodySendsWhatAnotherUserOfTheBrowserWrote() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    page.setExtraHTTPHeaders(Visit.as("admin"));
    TwoCardMap.write(map, desk.one, "By the editor");
    assertThat(TwoCardMap.saving(map)).hasText("Logged out. Kept in this browser: 1");
    assertThat(desk.text(desk.one)).isEqualTo("One");
    Page other = page.context().newPage();
    other.setExtraHTTPHeaders(Visit.as("admin"));
    assertThat(Visit.map(other, desk.path).locator(".journey-map-edit-bar")).hasCount(0);
    page.setExtraHTTPHeaders(Visit.as("editor"));
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    assertThat(desk.text(desk.one)).isEqualTo("By the editor");
  }

  @Test
  public void whatCanNeverBeSentIsOfferedAsTextUntilItIsDiscarded() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    page.context().setOffline(true);
    TwoCardMap.write(map, desk.one, "For nobody any more");
    assertThat(TwoCardMap.saving(map)).hasText("Offline. Kept in this browser: 1");
    Site.editor().delete(MAPS + "/" + desk.id).expect(204);
    page.context().setOffline(false);
    map.locator("[data-action='show-refused']").click();
    Locator text = map.locator(".journey-map-refused");
    assertThat(text).hasValue(Pattern.compile("For nobody any more"));
    Visit.accessible(page);
    page.keyboard().press("Escape");
    Site.editor().post(MAPS + "/" + desk.id + "/restore", "").expect(200);
    map = desk.edit(page);
    map.locator("[data-action='show-refused']").click();
    map.locator(".journey-map-dialog button[value='1']").click();
    assertThat(map.locator("[data-action='show-refused']")).isHidden();
  }

  @Test
  public void whoeverEditsAMapWhosePageIsADraftIsToldThatItIsLive() {
    String made = Reply.object("space", "DEMO", "template", "blank");
    String draft = Site.editor().post(MAPS, made).expect(201).at("/id");
    String elsewhere =
        Site.editor().page("OPEN", "Draft " + UUID.randomUUID(), Visitor.macro(draft));
    Page page = visit.desktop("editor");
    Locator map = Visit.map(page, "/pages/viewpage.action?pageId=" + elsewhere);
    map.locator("[data-action='edit']").first().click();
    assertThat(map.locator(".journey-map-bar-note")).containsText("the map is live");
    Visit.accessible(page);
  }
}
