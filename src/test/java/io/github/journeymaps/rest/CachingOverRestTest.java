package io.github.journeymaps.rest;

import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.jira.InMemoryJira;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.map.Limits;
import io.github.journeymaps.memory.Workload;
import io.github.journeymaps.rest.LocalRest.Reply;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;

/** What browsers and whoever stands between may keep, and what there is no room for now. */
public class CachingOverRestTest {
  private final SmallWiki wiki = new SmallWiki().with(10).with(11);
  private final Workload workload = new Workload(1, Duration.ZERO);
  private final InMemoryJira jira = Mockito.spy(new InMemoryJira());
  private final LocalRest rest = new LocalRest(wiki, jira, workload);
  private final String card = UUID.randomUUID().toString();
  private String map;

  @Before
  public void make() {
    map = "maps/" + rest.as(EDITOR).post("maps", large()).json().path("id").asText();
  }

  /** Seven cards as long as they can be: no small map any more. */
  private String large() {
    String lane = UUID.randomUUID().toString();
    String step = UUID.randomUUID().toString();
    var cards =
        IntStream.range(0, 7)
            .mapToObj(
                i ->
                    Map.of(
                        "id",
                        i == 0 ? card : UUID.randomUUID().toString(),
                        "lane",
                        lane,
                        "step",
                        step,
                        "text",
                        "x".repeat(Limits.TEXT)))
            .toList();
    var steps = List.of(Map.of("id", step, "title", "Step"));
    var stage = Map.of("id", UUID.randomUUID().toString(), "title", "Stage", "steps", steps);
    var document = new HashMap<String, Object>();
    document.put("title", "Large");
    document.put("stages", List.of(stage));
    document.put("lanes", List.of(Map.of("id", lane, "type", "pains")));
    document.put("cards", cards);
    return LocalRest.text(Map.of("page", 10, "document", document));
  }

  private String tag() {
    return rest.get(map).headers().get("ETag");
  }

  private int with(String tag) {
    return rest.get(map, "If-None-Match", tag).status();
  }

  private int put(String tag) {
    return rest.put(map, "{\"title\":\"B\"}", "If-Match", tag).status();
  }

  @Test
  public void aDocumentOfAnotherHomeIsAnotherDocument() {
    assertThat(tag()).isEqualTo("\"1\"");
    assertThat(rest.post(map + "/home", "{\"page\":11}").status()).isEqualTo(200);
    assertThat(with("\"1\"")).isEqualTo(200);
    String moved = tag();
    assertThat(moved).startsWith("\"1-").isNotEqualTo("\"1\"");
    assertThat(with(moved)).isEqualTo(304);
    rest.post(map + "/home", "{\"page\":10}");
    rest.post(map + "/home", "{\"page\":11}");
    assertThat(with(moved)).as("there and back again").isEqualTo(200);
    String old = rest.get(map + "?revision=1").headers().get("ETag");

    assertThat(put("\"1\"")).as("the revision is what is replaced").isEqualTo(200);
    assertThat(put("\"2\"")).isEqualTo(200);
    assertThat(tag()).startsWith("\"3");
    assertThat(with(tag())).isEqualTo(304);
    assertThat(rest.get(map + "?revision=1", "If-None-Match", old).status()).isEqualTo(304);
    rest.post(map + "/home", "{\"page\":10}");
    assertThat(rest.get(map + "?revision=1", "If-None-Match", old).status()).isEqualTo(200);
  }

  @Test
  public void aTagWithTheHomeInItReplacesToo() {
    rest.post(map + "/home", "{\"page\":11}");
    assertThat(put(tag())).isEqualTo(200);
    assertThat(put("\"1\"")).isEqualTo(412);
  }

  private List<String> reads() {
    return List.of(
        map,
        map + "?revision=1",
        map + "/html",
        map + "/html?lanes=pains&height=300",
        map + "/export",
        map + "/changes?since=1",
        map + "/history",
        map + "/versions",
        map + "/issues",
        map + "/insights",
        map + "/talk",
        map + "/editors",
        map + "/panel?kind=map",
        map + "/cards/" + card + "/comments",
        "placeholder?map=" + map.substring(5),
        "maps",
        "bin",
        "personas?space=DEMO",
        "templates");
  }

  @Test
  public void noAnswerIsForAnybodyElse() {
    for (String user : new String[] {EDITOR, OUTSIDER, null}) {
      for (String path : reads()) {
        Reply reply = rest.as(user).get(path);
        assertThat(reply.headers().get("Cache-Control"))
            .as(path + " " + reply.brief())
            .isIn("private, no-cache", "no-store");
        assertThat(reply.headers().get("Vary"))
            .as(path)
            .contains("Cookie", "Authorization", "Accept-Language");
      }
    }
    assertThat(rest.as(EDITOR).get(map, "If-None-Match", "\"1\"").headers())
        .containsEntry("Cache-Control", "private, no-cache")
        .containsEntry("ETag", "\"1\"");
  }

  @Test
  public void whatThereIsNoRoomForIsToBeAskedAgain() {
    workload.on(
        Limits.DOCUMENT,
        () -> {
          for (String path :
              List.of(
                  "",
                  "?revision=1",
                  "/html",
                  "/html?lanes=pains",
                  "/html?revision=1&stages=x",
                  "/export",
                  "/changes?since=99",
                  "/issues",
                  "/insights",
                  "/cards/" + card + "/issues/draft")) {
            assertBusy(rest.get(map + path));
          }
          assertBusy(rest.get("placeholder?map=" + map.substring(5)));
          assertBusy(rest.get("issues?maps=" + map.substring(5)));
          String set = "{\"op\":\"set\",\"kind\":\"map\",\"fields\":{\"title\":\"x\"}}";
          assertBusy(
              rest.post(
                  map + "/ops",
                  "{\"request\":\"r\",\"client\":\"c\",\"base\":1,\"ops\":[" + set + "]}"));
          assertThat(with("\"1\"")).as("nothing to read").isEqualTo(304);
          assertThat(rest.get(map + "/history").status()).isEqualTo(200);
          assertThat(rest.as(OUTSIDER).get(map + "/html").brief()).isEqualTo("404 no-map");
          return null;
        });
    assertThat(rest.as(EDITOR).get(map + "/html").status()).isEqualTo(200);
    assertThat(tag()).as("the edit was not made").isEqualTo("\"1\"");
  }

  private static void assertBusy(Reply reply) {
    assertThat(reply.brief()).isEqualTo("503 busy");
    assertThat(reply.headers()).containsKey("Retry-After");
    assertThat(reply.json().path("message").asText()).contains("try again in");
  }

  @Test
  public void whileJiraIsAskedThereIsRoomForOthers() {
    var asked = new AtomicInteger();
    Mockito.doAnswer(call -> room(asked, call))
        .when(jira)
        .look(Mockito.anyCollection(), Mockito.anyBoolean());
    for (String path :
        List.of(map + "/issues", map + "/insights", "issues?maps=" + map.substring(5))) {
      assertThat(rest.get(path).status()).as(path).isEqualTo(200);
    }
    assertThat(asked).hasValue(3);
  }

  private Object room(AtomicInteger asked, InvocationOnMock call) throws Throwable {
    workload.on(Limits.TEXT * 7L, asked::incrementAndGet);
    return call.callRealMethod();
  }
}
