package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;

/** A map in something that opens and closes: Expand, details, tabs. */
public class InContainersIT {
  private static final String SEEN =
      "e => { const b = e.getBoundingClientRect(); const at = document.elementFromPoint(b.left + 4,"
          + " b.top + 4); return b.height > 0 && b.top >= 0 && b.bottom <= innerHeight"
          + " && e.contains(at); }";

  @Rule public final Visit visit = new Visit();

  private final Visitor editor = Site.editor();
  private final String page = editor.page("DEMO", "Closed " + UUID.randomUUID(), "");
  private final String id =
      editor.post(MAPS, Reply.object("page", page, "template", "retail")).expect(201).at("/id");
  private final String path = "/pages/viewpage.action?pageId=" + page;

  private static String expand(String body) {
    return "<p>"
        + "Above.<br/>".repeat(60)
        + "</p><ac:structured-macro ac:name=\"expand\"><ac:rich-text-body>"
        + body
        + "</ac:rich-text-body></ac:structured-macro>";
  }

  private static Locator card(Page in, String card) {
    return in.locator("[data-card-id='" + card + "']").first();
  }

  /** A new one in the first cell: templates come empty. */
  private String newCard() {
    return editor.card(id);
  }

  private static void leadsTo(Page in, String card) {
    assertThat(card(in, card)).isVisible();
    assertThat(card(in, card)).hasAttribute("data-linked", "");
    in.waitForFunction(SEEN, card(in, card).elementHandle());
    assertThat(in.locator(":focus")).hasCount(1);
    assertThat(
            in.evaluate(
                "card => document.querySelector(`[data-card-id=\"${card}\"]`)"
                    + ".contains(document.activeElement)",
                card))
        .isEqualTo(true);
  }

  @Test
  public void aLinkOpensTheExpandsThatTheMapStandsIn() {
    String card = newCard();
    editor.save(page, expand(expand(Visitor.macro(id))));
    Page in = visit.desktop("viewer");
    in.navigate(Site.url() + path + "#journey-map-card-" + card.toUpperCase());
    leadsTo(in, card);
    in.locator(".expand-control").first().click();
    assertThat(card(in, card)).isHidden();
    in.evaluate("location.hash = ''");
    in.evaluate("card => (location.hash = 'journey-map-card-' + card)", card);
    leadsTo(in, card);
  }

  @Test
  public void aLinkOpensDetailsAndTabsThatTheMapStandsIn() {
    String card = newCard();
    editor.save(page, Visitor.macro(id));
    Page in = visit.desktop("viewer");
    Visit.map(in, path);
    in.evaluate(
        "() => {"
            + " const map = document.querySelector('section.journey-map');"
            + " const box = document.createElement('div');"
            + " box.innerHTML = `<div class='aui-tabs horizontal-tabs'><ul class='tabs-menu'>"
            + "<li class='menu-item active-tab'><a href='#one'>One</a></li>"
            + "<li class='menu-item'><a href='#two'>Two</a></li></ul>"
            + "<div class='tabs-pane active-pane' id='one'>One</div>"
            + "<div class='tabs-pane' id='two'><details><summary>More</summary>"
            + "</details></div></div>`;"
            + " map.before(box);"
            + " box.querySelector('details').append(map);"
            + " box.querySelector('.tabs-menu').addEventListener('click', (e) => {"
            + "   e.preventDefault();"
            + "   for (const pane of box.querySelectorAll('.tabs-pane')) {"
            + "     pane.classList.toggle('active-pane', `#${pane.id}` === e.target.getAttribute('href'));"
            + "   } }); }");
    assertThat(in.locator("section.journey-map")).isHidden();
    in.evaluate("card => (location.hash = 'journey-map-card-' + card)", card);
    leadsTo(in, card);
    assertThat(in.locator("section.journey-map")).isVisible();
  }

  @Test
  public void aLinkToACardThatTheViewDoesNotShowShowsTheMap() {
    String card = newCard();
    editor.save(
        page,
        Visitor.macro(id)
            .replace(
                "</ac:structured-macro>",
                "<ac:parameter ac:name=\"view\">summary</ac:parameter></ac:structured-macro>"));
    Page in = visit.desktop("viewer");
    in.navigate(Site.url() + path + "#journey-map-card-" + card);
    assertThat(in.locator("section.journey-map")).hasAttribute("data-view", "map");
    leadsTo(in, card);
  }

  @Test
  public void aCurveIsInItsPlaceWhenAMapThatWasHiddenIsShown() {
    String hospital = editor.get(MAPS + "?space=DEMO&q=Hospital").expect(200).at("/results/0/id");
    editor.save(page, expand(Visitor.macro(hospital)));
    Page in = visit.desktop("viewer");
    in.navigate(Site.url() + path);
    in.locator(".expand-control").click();
    Locator map = in.locator("section.journey-map");
    map.locator("[data-action='fold-stage']").nth(1).click();
    String open = places(map);
    assertThat(open).matches("([1-9]\\d+ 0 ?)+");
    in.reload();
    assertThat(map.locator("svg[data-piece]").first()).isAttached();
    in.locator(".expand-control").click();
    assertThat(map.locator("svg[data-piece]").first()).isVisible();
    assertThat(places(map)).isEqualTo(open);
  }

  /** How far each piece of a curve lies from where the cells begin. */
  private static String places(Locator map) {
    return (String)
        map.evaluate(
            "map => [...map.querySelectorAll('svg[data-piece]')].map((piece) => Math.round("
                + "piece.getBoundingClientRect().left"
                + " - piece.parentElement.getBoundingClientRect().left)).join(' ')");
  }
}
