package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.journeymaps.outside.Site;
import io.github.journeymaps.outside.Visitor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/**
 * Whoever writes a page may write any element into it that the site lets through, also ones that
 * look like ours. Whatever they say, our scripts ask our own resources by UUID and nothing else,
 * run nothing, and change nothing.
 */
public class ForgedMapIT {
  private static final String SCRIPT =
      "<section class='journey-map' data-map-id='x' data-revision='1' data-view='outline'>"
          + "<img src='x' onerror='window.ran = 1; document.cookie = &quot;ran=1&quot;'></section>";

  private static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** What a page, and our scripts for it, may ask for. */
  private static final String POSSIBLE =
      "/(?:pages/viewpage\\.action\\?pageId=\\d+|favicon\\.ico"
          + "|(?:host|download/resources|download/batch|s)/[^?]*(?:\\?.*)?"
          + "|rest/journey-maps/1\\.0/(?:maps|templates|personas|jira/servers)(?:\\?[^/]*)?"
          + "|rest/journey-maps/1\\.0/issues\\?maps=(?:%2C|%40\\d+|UUIDS)+(?:&fresh=true)?"
          + "|rest/journey-maps/1\\.0/maps/UUIDS(?:/(?:html|changes|talk|editors|panel"
          + "|cards/UUIDS/(?:comments|issues/draft)))?(?:\\?[^/]*)?)";

  /** Each is a page's content; MAP is a map that readers may see, CARD a card of it. */
  private static final List<String> FORGED =
      List.of(
          map("FILE", ""),
          map("FILE", " data-base='EVIL'"),
          map("MAP", " data-base='EVIL'"),
          map("MAP", " data-base='//EVIL'"),
          map("MAP", " data-base='https://x.invalid'"),
          map("MAP/../../../../download/attachments/PAGE/e.txt?", ""),
          map("MAP?x=", ""),
          map("MAP#", ""),
          map(" MAP", ""),
          map("MAP%2f..", ""),
          map("..", ""),
          map(".", ""),
          map("", ""),
          map("//x.invalid/", ""),
          map("javascript:window.ran=1", ""),
          map("UPPER", ""),
          map("MAP", " data-revision='x'"),
          map("MAP", " data-revision='-1'"),
          map("MAP", " data-revision='1&amp;x=/../..'"),
          map("MAP", " data-revision='99999999999999999999'"),
          map("MAP", " data-revision='1e3' data-fixed='true'"),
          map("MAP", " data-fixed='true'"),
          map("MAP", " data-view='../../../../download/attachments/PAGE/e.txt'"),
          map("MAP", " data-view='constructor'"),
          map("MAP", " data-saved-view='../x&amp;revision=1' data-lanes='../..' data-stages='#'"),
          map("MAP", " data-can-edit='true' id='AJS' name='WRM'"),
          "<section class='journey-map'>" + map("FILE", "") + "</section>",
          map("MAP", "").replace("</section>", map("FILE", "") + "</section>"),
          map("MAP", "").replace("</section>", "MACRO</section>"),
          map("FILE", "").replace("</section>", "MACRO</section>"),
          "<section class='journey-map journey-map-state' data-page-id='../../../download'"
              + " data-base='EVIL'><button type='button' data-begin='map'>Begin</button></section>",
          "<section class='journey-map journey-map-state' data-page-id='1'><a data-begin='map'>"
              + "Begin</a></section>",
          "<section class='journey-map journey-map-persona-card' data-persona-id='..'><a"
              + " data-persona='..' data-action='edit-persona'>x</a></section>",
          "<form name='head' id='WRM'><input name='require'/><input name='closest'/></form>"
              + "<a id='AJS' name='AJS'>x</a><img name='body'/><div id='journey-map-panel-new'>x</div>");

  @Rule public final Visit visit = new Visit();

  private static final List<String> caught = new CopyOnWriteArrayList<>();
  private static HttpServer evil;
  private static String path;
  private static String shown;
  private static String other;
  private static String otherPath;
  private static String card;
  private static String page;

  /** As much like a map as can be, with everything that could be pressed in a real one. */
  private static String map(String id, String attributes) {
    String given = " class='journey-map' data-map-id='" + id + "' data-can-edit='true'";
    String revision = attributes.contains("data-revision") ? "" : " data-revision='1'";
    String view = attributes.contains("data-view") ? "" : " data-view='map'";
    return "<section"
        + given.replace(attributes.contains("can-edit") ? " data-can-edit='true'" : "\0", "")
        + revision
        + view
        + attributes
        + "><header><h2>Forged</h2><div class='journey-map-tools' hidden='hidden'>"
        + buttons("a", "view' data-view='../x", "view' data-view='outline", "talk", "issues")
        + buttons("button", "filter", "fit", "full-screen", "help", "show-all", "close-filter")
        + "</div></header>"
        + "<ol><li data-saved-view-id='../x'>x</li></ol>"
        + "<div class='journey-map-talk-bar'><input name='dots' value='3'/><input name='hidden'/>"
        + buttons("a", "open-vote", "close-vote", "reopen-vote", "reveal-votes", "&quot;]")
        + "</div><div class='journey-map-edit-bar'><span class='journey-map-saving'>x</span>"
        + "<a class='journey-map-login' tabindex='0'>Log in</a>"
        + buttons("button", "undo", "redo", "new-stage", "new-lane", "map-settings", "guide")
        + "</div><div class='journey-map-panel'>"
        + "<form data-kind='card' data-id='CARD'><div data-field='text' data-also='{'>"
        + "<textarea data-path='text'>x</textarea></div><div data-things='x'><template>"
        + "<li data-kind='x'>x</li></template>"
        + buttons("a", "panel-add", "panel-remove", "panel-choose", "panel-pick", "panel-close")
        + "</div><div data-picture='x' data-page='../x' data-base='EVIL/'><ul"
        + " class='journey-map-panel-pictures'></ul>"
        + buttons("a", "panel-choose", "panel-no-picture", "renew-persona", "remove-persona")
        + "</div></form></div>"
        + "<div class='journey-map-scroll'><table class='journey-map-table'>"
        + "<colgroup><col/><col data-stage='x' data-step-id='x'/></colgroup>"
        + "<thead><tr><th>x</th><th data-stage-id='../x'>x"
        + buttons("button", "fold-stage", "remove-stage")
        + "</th></tr><tr><th>x</th><th data-step-id='..' data-stage='../x'>x</th></tr></thead>"
        + "<tbody><tr data-lane-id='../x' data-lane-type='pains'><th scope='row'>x"
        + buttons("button", "fold-lane", "remove-lane")
        + "</th><td data-lane-id='../x' data-step-id='..'><ul>"
        + card("..")
        + card("&quot;]")
        + card("../../../../../../download/attachments/PAGE/e.txt?")
        + card("CARD")
        + "</ul></td></tr></tbody></table></div></section>";
  }

  private static String card(String id) {
    return "<li data-card-id='"
        + id
        + "'><span class='journey-map-text'>Card</span>"
        + "<span class='journey-map-issue' data-server='../x' data-issue-key='..'>X-1</span>"
        + "<button type='button' class='journey-map-more' data-action='details'>…</button>"
        + "<div class='journey-map-details'><p>x</p>"
        + buttons("a", "comments", "copy-link", "create-issue", "link-issue", "put-dot", "take-dot")
        + "<a data-action='unlink-issue' data-server='..' data-issue-key='..'>x</a>"
        + "<a data-action='go-to-card' data-card='&quot;'>x</a>"
        + buttons("a", "remove", "add-card", "duplicate", "panel", "rename", "ask-issues")
        + "</div></li>";
  }

  private static String buttons(String element, String... actions) {
    return List.of(actions).stream()
        .map(name -> "<" + element + " data-action='" + name + "'>x</" + element + ">")
        .collect(Collectors.joining());
  }

  @BeforeClass
  public static void forge() throws IOException {
    evil = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    evil.createContext("/", ForgedMapIT::answer);
    evil.start();
    var own = PageWithMap.ofTemplate("service-blueprint");
    var desk = new TwoCardMap();
    shown = own.id();
    other = desk.id;
    otherPath = desk.path;
    card = desk.one;
    path = own.path();
    page = path.replaceAll(".*=", "");
    attach("e.txt", SCRIPT);
    String content = FORGED.stream().map(ForgedMapIT::marked).collect(Collectors.joining());
    Site.editor().save(page, content + Visitor.macro(shown));
  }

  /** What is forged says so, for this test. */
  private static String marked(String forged) {
    return forged
        .replaceAll("<([a-z][a-z0-9]*)", "<$1 data-forged='true'")
        .replace("FILE", "../../../../download/attachments/PAGE/e.txt?")
        .replace("MACRO", Visitor.macro(other))
        .replace("UPPER", other.toUpperCase(Locale.ROOT))
        .replace("EVIL", "http://127.0.0.1:" + evil.getAddress().getPort())
        .replace("PAGE", page)
        .replace("CARD", card)
        .replace("MAP", other);
  }

  private static void attach(String name, String text) {
    String form =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            + "Content-Type: text/html\r\n\r\n%s\r\n--b--\r\n";
    Site.editor()
        .call(
            "POST",
            "/rest/api/content/" + page + "/child/attachment",
            form.formatted(name, text),
            "X-Atlassian-Token",
            "no-check",
            "Content-Type",
            "multipart/form-data; boundary=b")
        .expect(200);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    caught.add(exchange.getRequestURI().toString());
    exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
    exchange.getResponseHeaders().add("Content-Type", "text/html");
    byte[] body = SCRIPT.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @AfterClass
  public static void close() {
    evil.stop(0);
  }

  @Test
  public void aReaderOnAPhoneAndOnADesktop() {
    asksNothingElse(visit.phone("viewer"));
    asksNothingElse(visit.desktop("viewer"));
  }

  @Test
  public void anEditorOnAPhoneAndOnADesktop() {
    asksNothingElse(visit.phone("editor"));
    asksNothingElse(visit.desktop("editor"));
  }

  @Test
  public void anAdministratorOnAPhoneAndOnADesktop() {
    asksNothingElse(visit.phone("admin"));
    asksNothingElse(visit.desktop("admin"));
  }

  @Test
  public void anAnswerThatIsNoDrawingOfThisMapIsNotTakenOver() {
    Page page = visit.desktop("viewer");
    Locator map = Visit.map(page, otherPath);
    Pattern drawn = Pattern.compile("/html\\?");
    String hostile = "onerror='window.ran = 1'><p>taken over</p>";
    String section =
        "<section class='journey-map' data-map-id='%s' data-revision='1' data-view='outline'><img src='x' ";
    var wrong =
        List.of(
            answer("text/plain", section.formatted(other) + hostile),
            answer("application/octet-stream", section.formatted(other) + hostile),
            answer("text/html", section.formatted(shown) + hostile),
            answer("text/html", section.formatted("../x") + hostile),
            answer("text/html", "<form>Log in</form><img src='x' " + hostile));
    for (var answer : wrong) {
      page.route(drawn, route -> route.fulfill(answer));
      map.locator("[data-action='view'][data-view='outline']").click();
      Visit.says(map, "That did not work. Reload the page and try again.");
      assertThat(map).hasAttribute("data-view", "map");
      page.unroute(drawn);
    }
    assertThat(map).not().containsText("taken over");
    assertThat(page.evaluate("window.ran")).isNull();
  }

  private static Route.FulfillOptions answer(String type, String body) {
    return new Route.FulfillOptions().setContentType(type).setBody(body);
  }

  @Test
  public void whatIsPastedAsksOnlyForAMapByItsUuid() {
    Page page = visit.desktop("editor");
    var asked = new ArrayList<Request>();
    Locator map = Visit.map(page, otherPath);
    map.locator("header [data-action='edit']").click();
    map.locator(".journey-map-edit-bar").waitFor();
    page.onRequest(asked::add);
    List<String> ids =
        List.of(
            "../../../../download/attachments/" + ForgedMapIT.page + "/e.txt?",
            "..",
            other + "/..",
            "//x.invalid/");
    for (String id : ids) {
      String words = "Pasted " + UUID.randomUUID();
      String table =
          "<table data-journey-map='%s' data-revision='1'><tr><td data-cards='%s'>%s</td></tr></table>"
              .formatted(id, card, words);
      TwoCardMap.card(map, card).evaluate("card => card.focus()");
      TwoCardMap.card(map, card)
          .evaluate(
              "(card, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                  + " document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
              table);
      assertThat(map).containsText(words);
    }
    assertThat(TwoCardMap.saving(map)).hasText("Saved");
    String ours = Site.url() + "/rest/journey-maps/1.0/maps/" + other + "/";
    assertThat(asked).allSatisfy(request -> assertThat(request.url()).startsWith(ours));
  }

  private void asksNothingElse(Page page) {
    var asked = new ArrayList<Request>();
    page.onRequest(asked::add);
    page.onDialog(dialog -> asked.add(null));
    page.waitForResponse(
        answer -> answer.url().endsWith(shown + "/talk"), () -> Visit.map(page, path));
    Locator real = page.locator("section.journey-map[data-map-id='" + shown + "']");
    isAsItShouldBe(page, asked);
    page.evaluate("dispatchEvent(new Event('blur')); dispatchEvent(new Event('focus'))");
    pressEverything(page);
    // What was wanted before is asked for before this.
    press(real, "[data-view='emotion']");
    assertThat(real).hasAttribute("data-view", "emotion");
    page.waitForResponse(
        answer -> answer.url().endsWith(shown + "/talk"),
        () -> press(real, "[data-action='talk']"));
    isAsItShouldBe(page, asked);
  }

  /** Whatever lies over it. */
  private static void press(Locator real, String button) {
    real.locator(".journey-map-tools " + button).dispatchEvent("click");
  }

  /** Only what is forged: our own buttons do what they say. */
  private static void pressEverything(Page page) {
    page.evaluate(
        """
        () => {
          addEventListener('submit', (event) => event.preventDefault(), true);
          for (const forged of document.querySelectorAll('[data-forged]')) {
            for (const type of ['pointerdown', 'mousedown', 'focusin', 'click', 'dblclick']) {
              const made = type === 'focusin' ? FocusEvent : type === 'pointerdown' ? PointerEvent : MouseEvent;
              forged.dispatchEvent(new made(type, { bubbles: true, cancelable: true }));
            }
            // Keys are pressed where the focus can be.
            const keys = forged.tabIndex >= 0 || forged.hasAttribute('tabindex') ? ['v', 'i', 'u', 'z', 'c', '/', '?', 'Escape'] : [];
            for (const key of keys) {
              forged.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
            }
          }
        }
        """);
  }

  private static void isAsItShouldBe(Page page, List<Request> asked) {
    String possible = POSSIBLE.replace("UUIDS", "(?:(?i)" + UUIDS + ")");
    assertThat(asked)
        .as("what " + page.url() + " asks for")
        .allSatisfy(
            request -> {
              assertThat(request.url()).startsWith(Site.url().toString());
              assertThat(request.url().substring(Site.url().toString().length())).matches(possible);
              assertThat(request.method() + " " + request.url())
                  .matches("GET .*|(PUT|DELETE) .*/editors(\\?client=.*)?");
            });
    assertThat(page.evaluate("window.ran")).isNull();
    assertThat(page.evaluate("document.cookie").toString()).doesNotContain("ran");
    assertThat(caught).isEmpty();
  }
}
