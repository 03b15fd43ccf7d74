package io.github.journeymaps.rest;

import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.rest.LocalRest.Reply;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;

/** What is refused, to whom, and in which words. */
public class RefusalsOverRestTest {
  private final SmallWiki wiki = new SmallWiki().with(10);
  private final LocalRest rest = new LocalRest(wiki);
  private String map;

  @Before
  public void make() {
    map = rest.as(EDITOR).post("maps", "{\"page\":10}").json().path("id").asText();
  }

  /** One well-formed call of everything that names a map. */
  private List<Reply> reads() {
    return List.of(
        rest.get("maps/" + map),
        rest.get("maps/" + map + "/html"),
        rest.get("maps/" + map + "/export"),
        rest.get("maps/" + map + "/changes?since=1"),
        rest.get("maps/" + map + "/history"),
        rest.get("maps/" + map + "/versions"),
        rest.get("maps/" + map + "/issues"),
        rest.get("maps/" + map + "/insights"));
  }

  private List<Reply> writes() {
    String set = "{\"op\":\"set\",\"kind\":\"map\",\"fields\":{\"title\":\"x\"}}";
    String ops = "{\"request\":\"r\",\"client\":\"c\",\"base\":1,\"ops\":[" + set + "]}";
    return List.of(
        rest.put("maps/" + map, "{\"title\":\"x\"}", "If-Match", "*"),
        rest.post("maps/" + map + "/ops", ops),
        rest.post("maps/" + map + "/versions", "{\"name\":\"x\"}"),
        rest.post("maps/" + map + "/revert", "{\"to\":1}"),
        rest.post("maps/" + map + "/home", "{\"page\":10}"),
        rest.post("maps/" + map + "/restore", null),
        rest.post("maps/" + map + "/cards/x/issues", "{\"server\":\"s\",\"key\":\"A-1\"}"),
        rest.delete("maps/" + map + "/cards/x/issues/s/A-1"),
        rest.delete("bin/" + map),
        rest.delete("maps/" + map));
  }

  @Test
  public void outsidersAndAnonymousFindNothing() {
    for (String user : new String[] {OUTSIDER, null}) {
      rest.as(user);
      assertThat(reads()).extracting(Reply::brief).containsOnly("404 no-map");
    }
    assertThat(rest.as(OUTSIDER).put("maps/" + map, "{\"title\":\"x\"}").brief())
        .isEqualTo("404 no-map");
  }

  @Test
  public void aForbiddenMapAndNoMapAreOneAndTheSame() {
    String unknown = UUID.randomUUID().toString();
    Reply forbidden = rest.as(OUTSIDER).get("maps/" + map);
    Reply missing = rest.get("maps/" + unknown);
    assertThat(forbidden.text().replace(map, "ID"))
        .isEqualTo(missing.text().replace(unknown, "ID"));
    assertThat(forbidden.headers()).isEqualTo(missing.headers());
  }

  @Test
  public void viewersReadAndDoNotWrite() {
    rest.as(VIEWER);
    assertThat(reads()).extracting(Reply::status).containsOnly(200, 304);
    assertThat(writes()).extracting(Reply::brief).containsOnly("403 not-allowed");
  }

  @Test
  public void outsidersWriteNothingAndAnonymousHasToLogIn() {
    rest.as(OUTSIDER);
    assertThat(writes()).extracting(Reply::brief).containsOnly("404 no-map");
    rest.as(null);
    wiki.viewers(10, EDITOR, null);
    assertThat(writes()).extracting(Reply::brief).containsOnly("401 not-logged-in");
  }

  @Test
  public void aPanelIsForEditorsAndOfAThingThatIsThere() {
    String panel = "maps/" + map + "/panel";
    assertThat(rest.as(EDITOR).get(panel + "?kind=map").status()).isEqualTo(200);
    assertThat(rest.get(panel).brief()).isEqualTo("400 bad-parameter");
    assertThat(rest.get(panel + "?kind=view&of=x").brief()).isEqualTo("400 bad-parameter");
    assertThat(rest.get(panel + "?kind=card").brief()).isEqualTo("404 no-thing");
    assertThat(rest.get(panel + "?kind=card&of=x").brief()).isEqualTo("404 no-thing");
    assertThat(rest.as(VIEWER).get(panel + "?kind=map").brief()).isEqualTo("403 not-allowed");
    assertThat(rest.as(OUTSIDER).get(panel + "?kind=map").brief()).isEqualTo("404 no-map");
    assertThat(rest.as(null).get(panel + "?kind=map").status()).isIn(401, 404);
  }

  @Test
  public void whenThePluginEndsItSaysSoAndDoesNothing() {
    rest.end();
    assertThat(writes()).extracting(Reply::brief).containsOnly("503 ending");
    assertThat(reads()).extracting(Reply::brief).containsOnly("503 ending");
  }

  @Test
  public void nothingIsWrittenInReadOnlyMode() {
    wiki.readOnly(true);
    assertThat(writes()).extracting(Reply::brief).containsOnly("403 read-only");
    assertThat(rest.post("maps", "{\"page\":10}").brief()).isEqualTo("403 read-only");
    assertThat(reads()).extracting(Reply::status).containsOnly(200, 304);
  }

  @Test
  public void everyWriteWantsTheHeader() {
    for (var call : Resources.calls()) {
      if (!call.verb().equals("GET")) {
        String path = call.path().substring(1).replace("{id}", map).replaceAll("\\{\\w+}", "any");
        assertThat(rest.call(call.verb(), path, "{}", "Content-Type", "application/json").brief())
            .as(call + "")
            .isEqualTo("403 xsrf");
      }
    }
    assertThat(rest.get("maps/" + map).json().path("revision").asInt()).isEqualTo(1);
  }

  @Test
  public void aBodyThatIsNoJsonIsRefusedWithLineAndColumn() {
    Reply broken = rest.post("maps", "{\"page\":\n  10,}");
    assertThat(broken.brief()).isEqualTo("400 unreadable");
    assertThat(broken.json().path("details").get(0).path("line").asInt()).isEqualTo(2);
    assertThat(broken.json().path("message").asText()).contains("line 2");
    for (String body : List.of("", "null", "[]", "\"x\"", "{} {}", "[[[[".repeat(10_000))) {
      assertThat(rest.post("maps", body).brief()).isEqualTo("400 unreadable");
    }
  }

  @Test
  public void everyFaultOfADocumentIsNamed() {
    String document =
        "{\"title\":\"x\",\"stages\":[{\"title\":1}],\"lanes\":[{\"id\":\"y\",\"type\":\"z\"}]}";
    Reply invalid = rest.put("maps/" + map, document, "If-Match", "*");
    assertThat(invalid.brief()).isEqualTo("422 invalid");
    assertThat(invalid.json().path("details").findValuesAsText("path"))
        .contains("stages[0].title", "stages[0].id", "lanes[0].id", "lanes[0].type");
    assertThat(invalid.json().path("details").findValuesAsText("code")).contains("not-one-of");
  }

  @Test
  public void nothingThatPeopleSendIsAnErrorOfOurs() {
    var bodies =
        List.of(
            "{\"page\":\"ten\"}",
            "{\"page\":1.5}",
            "{\"page\":[]}",
            "{\"page\":99999999999999999999}",
            "{\"space\":7}",
            "{\"space\":\"\\u0000\"}",
            "{\"page\":10,\"title\":{}}",
            "{\"page\":10,\"title\":\"\"}",
            "{\"page\":10,\"template\":[]}",
            "{\"page\":10,\"template\":\"../../x\"}",
            "{\"page\":10,\"document\":1}",
            "{\"page\":10,\"document\":{\"id\":5,\"title\":\"x\"}}",
            "{\"page\":10,\"document\":{\"title\":\"x\",\"stages\":{}}}",
            "{\"page\":10,\"document\":{\"title\":\"x\",\"owner\":\"nobody\"}}",
            "{\"page\":10,\"document\":{\"title\":\"x\",\"reviewEvery\":\"P99999999999Y\"}}",
            "{\"page\":10,\"document\":{\"title\":\"x\",\"a\":1e999999}}");
    for (String body : bodies) {
      assertThat(rest.post("maps", body).status()).as(body).isBetween(400, 422);
    }
    var edits =
        List.of(
            "{}",
            "{\"request\":1,\"client\":\"c\",\"base\":1,\"ops\":[1]}",
            "{\"request\":\"r\",\"client\":\"c\",\"base\":\"x\",\"ops\":[1]}",
            "{\"request\":\"r\",\"client\":\"c\",\"base\":1,\"ops\":[]}",
            "{\"request\":\"r\",\"client\":\"c\",\"base\":1,\"ops\":[1]}",
            "{\"request\":\"r\",\"client\":\"c\",\"base\":1,\"ops\":[{\"op\":\"drop\"}]}",
            "{\"request\":\"r\",\"client\":\"c\",\"base\":7,\"ops\":[{\"op\":\"remove\","
                + "\"kind\":\"card\",\"id\":\"x\"}]}",
            "{\"request\":\"r\",\"client\":\"c\",\"base\":1,\"ops\":[{\"op\":\"remove\","
                + "\"kind\":\"card\",\"id\":\"x\"}]}",
            "{\"request\":\"" + "r".repeat(300) + "\",\"client\":\"c\",\"base\":1,\"ops\":[1]}");
    for (String edit : edits) {
      assertThat(rest.post("maps/" + map + "/ops", edit).brief()).as(edit).isEqualTo("422 invalid");
    }
  }

  @Test
  public void aBodyOfMoreThanFiveMebibytesIsTooLarge() {
    String huge = "{\"title\":\"" + "x".repeat(5 * 1024 * 1024) + "\"}";
    assertThat(rest.put("maps/" + map, huge, "If-Match", "*").brief()).isEqualTo("413 too-large");
    assertThat(rest.post("maps/import?page=10", huge).brief()).isEqualTo("413 too-large");
  }

  @Test
  public void whatJaxRsRefusesHasTheSameShape() {
    assertThat(rest.get("nothing").brief()).isEqualTo("404 no-path");
    assertThat(rest.get("maps/" + map + "/nothing").brief()).isEqualTo("404 no-path");
    assertThat(rest.post("bin", "{}").brief()).isEqualTo("405 no-method");
    assertThat(
            rest.post("maps", "a=b", "Content-Type", "application/x-www-form-urlencoded").brief())
        .isEqualTo("415 no-type");
  }

  @Test
  public void refusalsSpeakTheCallersLanguage() {
    assertThat(
            rest.as(VIEWER).in(Locale.GERMAN).delete("maps/" + map).json().path("message").asText())
        .contains("nicht ändern");
    for (Reply reply : writes()) {
      assertThat(reply.text()).doesNotContain("journeymaps.", "Exception", "io.github");
    }
  }
}
