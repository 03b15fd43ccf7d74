package io.github.journeymaps.rest;

import static io.github.journeymaps.jira.InMemoryJira.SERVER;
import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OTHER;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.jira.InMemoryJira;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.rest.LocalRest.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

/** Issues of cards by HTTP. */
public class IssuesOverRestTest {
  private static final JourneyMap MAP =
      MapNotation.map(
          """
          map   title=Shop
                | Before: Search | During: Buy
          pains | lost           | queue grade=abandonment / slow grade=trivial
          """);

  private static final String QUEUE = MapNotation.id("queue");
  private static final String SLOW = MapNotation.id("slow");
  private static final String LOST = MapNotation.id("lost");

  private final SmallWiki wiki = new SmallWiki().with(10);
  private final InMemoryJira jira = new InMemoryJira().with("CX-1", Instant.EPOCH).with("CX-2");
  private final LocalRest rest = new LocalRest(wiki, jira);
  private String map;

  @Before
  public void make() {
    map = made();
  }

  private String made() {
    var document = JsonFormat.plain(JsonFormat.write(MAP));
    String body = LocalRest.text(Map.of("page", 10, "document", document));
    return rest.as(EDITOR).post("maps", body).json().path("id").asText();
  }

  private String issues(String card) {
    return "maps/" + map + "/cards/" + card + "/issues";
  }

  private Reply link(String card, String key) {
    return rest.post(issues(card), LocalRest.text(Map.of("server", SERVER, "key", key)));
  }

  private JsonNode list() {
    Reply reply = rest.get("maps/" + map + "/issues");
    assertThat(reply.headers()).containsEntry("Cache-Control", "no-store");
    return reply.json();
  }

  private JsonNode item(int i) {
    return list().path("issues").get(i);
  }

  @Test
  public void anIssueIsLinkedByOneRevisionThatCanBeUndone() {
    Reply linked = link(QUEUE, "CX-1");
    assertThat(linked.status()).as(linked.text()).isEqualTo(201);
    assertThat(linked.headers().get("Location")).endsWith(issues(QUEUE) + "/" + SERVER + "/CX-1");
    assertThat(linked.json().path("revision").asInt()).isEqualTo(2);
    assertThat(linked.json().path("url").asText()).isEqualTo("http://jira/jira/browse/CX-1");
    assertThat(linked.json().path("issue").path("state").asText()).isEqualTo("ok");
    assertThat(item(0).path("cards").toString()).isEqualTo("[\"" + QUEUE + "\"]");
    String undo =
        "{\"request\":\"u\",\"client\":\"c\",\"base\":2,\"ops\":"
            + linked.json().path("inverse")
            + "}";
    assertThat(rest.post("maps/" + map + "/ops", undo).status()).isEqualTo(200);
    assertThat(list().path("issues")).isEmpty();
  }

  @Test
  public void whatTheCardHasAlreadyIsNotLinkedAgain() {
    link(QUEUE, "CX-1");
    Reply again = link(QUEUE, "CX-1");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("revision").asInt()).isEqualTo(2);
    assertThat(again.json().path("inverse")).isEmpty();
    assertThat(link(SLOW, "CX-1").status()).isEqualTo(201);
    assertThat(item(0).path("cards").toString()).isEqualTo("[\"" + QUEUE + "\",\"" + SLOW + "\"]");
  }

  @Test
  public void anAddressMeansTheIssueAndTheSameRequestLinksOnce() {
    String request = UUID.randomUUID().toString();
    String body = LocalRest.text(Map.of("url", "http://jira/jira/browse/CX-2", "request", request));
    Reply first = rest.post(issues(QUEUE), body);
    assertThat(first.json().path("key").asText()).isEqualTo("CX-2");
    Reply second = rest.post(issues(QUEUE), body);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.json().path("revision")).isEqualTo(first.json().path("revision"));
    assertThat(second.json().path("inverse")).isEqualTo(first.json().path("inverse"));
  }

  @Test
  public void anIssueIsTakenOffACard() {
    link(QUEUE, "CX-1");
    String path = issues(QUEUE) + "/" + SERVER + "/CX-1";
    assertThat(rest.delete(path).status()).isEqualTo(204);
    assertThat(list().path("issues")).isEmpty();
    assertThat(rest.delete(path).brief()).isEqualTo("404 no-link");
    assertThat(rest.delete(issues(UUID.randomUUID() + "") + "/x/CX-1").brief())
        .isEqualTo("404 no-link");
  }

  private String creation(String request) {
    return LocalRest.text(
        Map.of(
            "server",
            SERVER,
            "project",
            "CX",
            "type",
            "1",
            "summary",
            "Shorter queue",
            "request",
            request));
  }

  @Test
  public void anIssueIsMadeOnceHoweverOftenTheRequestComes() {
    String request = UUID.randomUUID().toString();
    Reply made = rest.post(issues(QUEUE), creation(request));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().path("key").asText()).isEqualTo("CX-3");
    assertThat(made.json().path("request").asText()).isEqualTo(request);
    assertThat(rest.post(issues(QUEUE), creation(request)).json().path("revision"))
        .isEqualTo(made.json().path("revision"));
    assertThat(jira.keys()).hasSize(3);
    assertThat(item(0).path("summary").asText()).isEqualTo("Shorter queue");
    assertThat(list().path("loose")).isEmpty();
  }

  @Test
  public void whatJiraMadeAndCannotBeLinkedIsNotLost() {
    jira.afterMaking(() -> remove(QUEUE));
    String request = UUID.randomUUID().toString();
    Reply made = rest.post(issues(QUEUE), creation(request));
    assertThat(made.brief()).isEqualTo("409 created-not-linked");
    assertThat(made.json().path("message").asText())
        .contains("CX-3", "http://jira/jira/browse/CX-3");
    assertThat(made.json().path("details").get(0).path("key").asText()).isEqualTo("CX-3");
    assertThat(rest.post(issues(QUEUE), creation(request)).brief())
        .isEqualTo("409 created-not-linked");
    assertThat(jira.keys()).hasSize(3);
    assertThat(list().path("loose").findValuesAsText("key")).containsExactly("CX-3");
    assertThat(list().path("loose").findValuesAsText("card")).containsExactly(QUEUE);
    rest.as(OTHER);
    assertThat(list().path("loose")).isEmpty();
  }

  private void remove(String card) {
    var op = Map.of("op", "remove", "kind", "card", "id", card);
    String request = "remove " + card;
    String body =
        LocalRest.text(Map.of("request", request, "client", "c", "base", 1, "ops", List.of(op)));
    assertThat(rest.post("maps/" + map + "/ops", body).status()).isEqualTo(200);
  }

  @Test
  public void aLooseIssueIsLinkedElsewhereOrForgotten() {
    jira.afterMaking(() -> remove(QUEUE));
    rest.post(issues(QUEUE), creation("a"));
    assertThat(link(SLOW, "CX-3").status()).isEqualTo(201);
    assertThat(list().path("loose")).isEmpty();
    jira.afterMaking(() -> remove(LOST));
    rest.post(issues(LOST), creation("b"));
    assertThat(list().path("loose")).hasSize(1);
    String loose = issues(LOST) + "/" + SERVER + "/CX-4";
    assertThat(rest.as(OTHER).delete(loose).brief()).isEqualTo("404 no-link");
    assertThat(rest.as(EDITOR).delete(loose).status()).isEqualTo(204);
    assertThat(list().path("loose")).isEmpty();
  }

  @Test
  public void whatWasLinkedElsewhereMeanwhileIsNotMadeAgain() {
    jira.afterMaking(() -> remove(QUEUE));
    rest.post(issues(QUEUE), creation("a"));
    link(SLOW, "CX-3");
    jira.afterMaking(() -> {});
    Reply again = rest.post(issues(QUEUE), creation("a"));
    assertThat(again.brief()).isEqualTo("409 created-not-linked");
    assertThat(again.json().path("details").get(0).path("key").asText()).isEqualTo("CX-3");
    assertThat(jira.keys()).hasSize(3);
  }

  @Test
  public void whatIsLinkedIsToldAsTheCallerSeesIt() {
    link(QUEUE, "CX-1");
    link(SLOW, "CX-2");
    JsonNode promise = list().path("promise");
    assertThat(promise.path("formula").asText()).isEqualTo("promise-kept");
    assertThat(promise.path("map").toString())
        .isEqualTo("{\"kept\":0.8,\"resolved\":1,\"visible\":2,\"linked\":2}");
    assertThat(promise.path("steps").findValuesAsText("id")).containsExactly(MapNotation.id("Buy"));
    jira.hiding("CX-1").hiding("CX-2");
    rest.as(VIEWER);
    assertThat(item(0).path("state").asText()).isEqualTo("hidden");
    assertThat(item(0).has("summary")).isFalse();
    assertThat(list().path("promise").path("map").toString())
        .isEqualTo("{\"kept\":null,\"resolved\":0,\"visible\":0,\"linked\":2}");
    assertThat(list().path("mayEdit").asBoolean()).isFalse();
  }

  @Test
  public void allMapsOfAPageAreAskedForAtOnce() {
    link(QUEUE, "CX-1");
    String first = map;
    map = made();
    link(LOST, "CX-2");
    wiki.with(20).viewers(20, OTHER);
    String secret = rest.as(OTHER).post("maps", "{\"page\":20}").json().path("id").asText();
    jira.asked();
    Reply page = rest.as(VIEWER).get("issues?maps=" + first + "@1," + first + "," + map);
    assertThat(jira.asked()).containsExactly("look 2");
    assertThat(page.headers()).containsEntry("Cache-Control", "no-store");
    JsonNode maps = page.json().path("maps");
    assertThat(maps.fieldNames()).toIterable().containsExactly(first + "@1", first, map);
    assertThat(maps.path(first + "@1").path("issues")).isEmpty();
    assertThat(maps.path(map).path("issues").findValuesAsText("key")).containsExactly("CX-2");
    assertThat(page.json().path("servers").findValuesAsText("id")).containsExactly(SERVER);
    assertThat(rest.get("issues?maps=" + map + "@99," + secret).json().path("maps")).isEmpty();
  }

  @Test
  public void aPageAsksForMapsAndForNotTooMany() {
    for (String bad : List.of("", "?maps=", "?maps=@1", "?maps=a@b", "?maps=a&fresh=perhaps")) {
      assertThat(rest.get("issues" + bad).brief()).as(bad).isEqualTo("400 bad-parameter");
    }
    String many = String.join(",", IntStream.range(0, 21).mapToObj(i -> "m" + i).toList());
    assertThat(rest.get("issues?maps=" + many).brief()).isEqualTo("400 bad-parameter");
  }

  @Test
  public void oneIssueIsAskedForAloneWhenTheMapHasIt() {
    link(QUEUE, "CX-1");
    jira.asked();
    Reply one = rest.as(VIEWER).get("maps/" + map + "/issues/" + SERVER + "/CX-1");
    assertThat(one.json().path("state").asText()).isEqualTo("ok");
    assertThat(one.headers()).containsEntry("Cache-Control", "no-store");
    assertThat(jira.asked()).containsExactly("look at CX-1");
    assertThat(rest.get("maps/" + map + "/issues/" + SERVER + "/CX-2").brief())
        .isEqualTo("404 no-link");
  }

  @Test
  public void outsidersFindNothingAndViewersLinkNothing() {
    rest.as(OUTSIDER);
    assertThat(rest.get("maps/" + map + "/issues").brief()).isEqualTo("404 no-map");
    assertThat(rest.get("maps/" + map + "/issues/" + SERVER + "/CX-1").brief())
        .isEqualTo("404 no-map");
    assertThat(link(QUEUE, "CX-1").brief()).isEqualTo("404 no-map");
    rest.as(VIEWER);
    assertThat(link(QUEUE, "CX-1").brief()).isEqualTo("403 not-allowed");
    assertThat(rest.post(issues(QUEUE), creation("r")).brief()).isEqualTo("403 not-allowed");
    assertThat(rest.delete(issues(QUEUE) + "/" + SERVER + "/CX-1").brief())
        .isEqualTo("403 not-allowed");
    wiki.viewers(10, EDITOR, null);
    rest.as(null);
    assertThat(link(QUEUE, "CX-1").brief()).isEqualTo("401 not-logged-in");
    assertThat(rest.get("maps/" + map + "/issues").status()).isEqualTo(200);
    assertThat(jira.keys()).hasSize(2);
  }

  @Test
  public void nothingIsMadeForACardThatIsNotThere() {
    String nowhere = UUID.randomUUID().toString();
    assertThat(link(nowhere, "CX-1").brief()).isEqualTo("404 no-card");
    assertThat(rest.post(issues(nowhere), creation("r")).brief()).isEqualTo("404 no-card");
    assertThat(rest.post(issues(QUEUE), "{\"server\":\"x\"}").brief()).isEqualTo("422 invalid");
    assertThat(rest.post(issues(QUEUE), "{}").brief()).isEqualTo("422 invalid");
    assertThat(jira.keys()).hasSize(2);
  }

  @Test
  public void whatEditsHaveUsedAsTheirRequestLinksNothing() {
    remove(SLOW);
    String body =
        LocalRest.text(Map.of("server", SERVER, "key", "CX-1", "request", "remove " + SLOW));
    assertThat(rest.post(issues(QUEUE), body).brief()).isEqualTo("422 invalid");
    assertThat(list().path("issues")).isEmpty();
  }

  @Test
  public void aMapIsDeletedForGoodFromTheBinAlone() {
    link(QUEUE, "CX-1");
    assertThat(jira.backLinks("CX-1")).hasSize(1);
    assertThat(rest.delete("bin/" + map).brief()).isEqualTo("409 not-in-bin");
    rest.delete("maps/" + map);
    assertThat(jira.backLinks("CX-1")).hasSize(1);
    assertThat(rest.as(VIEWER).delete("bin/" + map).brief()).isEqualTo("404 no-map");
    assertThat(rest.as(EDITOR).delete("bin/" + map).status()).isEqualTo(204);
    assertThat(rest.post("maps/" + map + "/restore", null).brief()).isEqualTo("404 no-map");
    assertThat(jira.backLinks("CX-1")).isEmpty();
  }

  @Test
  public void aRequestThatDidSomethingElseIsNotTakenForDone() {
    made();
    String path = issues(QUEUE) + "/" + SERVER + "/CX-1";
    String request = UUID.randomUUID().toString();
    var op = Map.of("op", "set", "kind", "map", "fields", Map.of("title", "Other"));
    Reply edit =
        rest.post(
            "maps/" + map + "/ops",
            LocalRest.text(
                Map.of("request", request, "client", "c", "base", 1, "ops", List.of(op))));
    assertThat(edit.status()).isEqualTo(200);
    link(QUEUE, "CX-1");
    assertThat(rest.delete(path + "?request=" + request).brief()).isEqualTo("422 invalid");
    assertThat(
            rest.post(
                    issues(QUEUE),
                    LocalRest.text(Map.of("server", SERVER, "key", "CX-2", "request", request)))
                .brief())
        .isEqualTo("422 invalid");
    String own = UUID.randomUUID().toString();
    assertThat(rest.delete(path + "?request=" + own).status()).isEqualTo(204);
    assertThat(rest.delete(path + "?request=" + own).status()).isEqualTo(204);
    assertThat(rest.delete(issues(SLOW) + "/" + SERVER + "/CX-1?request=" + own).brief())
        .isEqualTo("422 invalid");
    assertThat(rest.delete(issues(QUEUE) + "/" + SERVER + "/CX-2?request=" + own).brief())
        .isEqualTo("422 invalid");
  }

  @Test
  public void anIssueMadeByARequestIsNotGivenToAnotherCard() {
    made();
    String request = UUID.randomUUID().toString();
    assertThat(rest.post(issues(QUEUE), creation(request)).status()).isEqualTo(201);
    assertThat(rest.post(issues(SLOW), creation(request)).brief()).isEqualTo("422 invalid");
  }
}
