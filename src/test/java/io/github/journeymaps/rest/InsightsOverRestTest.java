package io.github.journeymaps.rest;

import static io.github.journeymaps.jira.InMemoryJira.SERVER;
import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.jira.InMemoryJira;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.rest.LocalRest.Reply;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** What a map tells, by HTTP; and what administrators are told. */
public class InsightsOverRestTest {
  private static final String TABLE =
      """
                       | Before: Search | During: Buy
      emotion Anna     | e1 emotion.value=-1 | e2 emotion.value=2
      pains            |                | queue grade=abandonment / slow
      opportunities    | o1 score.importance=5 score.satisfaction=8 | o2 score.importance=9 score.satisfaction=3 / o3 score.customerValue=0.8 score.businessValue=0.4 score.effort=3 / o4 score.customerValue=0.6 score.businessValue=0.2 score.effort=1 / o5
      """;

  private final InMemoryJira jira =
      new InMemoryJira().with("CX-1", Instant.parse("2026-05-01T10:00:00Z")).with("CX-2");
  private final LocalRest rest = new LocalRest(new SmallWiki().with(10), jira);

  private String made() {
    var document = JsonFormat.plain(JsonFormat.write(MapNotation.map(TABLE)));
    String body = LocalRest.text(Map.of("page", 10, "document", document));
    return rest.as(EDITOR).post("maps", body).json().path("id").asText();
  }

  private void link(String map, String card, String key) {
    String body = LocalRest.text(Map.of("server", SERVER, "key", key));
    String path = "maps/" + map + "/cards/" + MapNotation.id(card) + "/issues";
    assertThat(rest.post(path, body).status()).isEqualTo(201);
  }

  @Test
  public void everyFigureComesWithItsFormula() {
    String map = made();
    link(map, "queue", "CX-1");
    link(map, "slow", "CX-2");
    Reply reply = rest.as(VIEWER).get("maps/" + map + "/insights");
    assertThat(reply.headers()).containsEntry("Cache-Control", "no-store");
    JsonNode insights = reply.json();
    assertThat(insights.path("revision").asInt()).isEqualTo(3);
    assertThat(insights.at("/emotion/formula").asText()).isEqualTo("weighted-mean");
    assertThat(insights.at("/emotion/steps").findValuesAsText("value"))
        .containsExactly("-1.0", "2.0");
    assertThat(insights.at("/emotion/steps/0/lane").asText())
        .isEqualTo(MapNotation.id("emotion Anna"));
    assertThat(insights.at("/peakEnd/0/formula").asText()).isEqualTo("peak-end");
    assertThat(insights.at("/peakEnd/0/value").asDouble()).isEqualTo(2);
    assertThat(insights.path("opportunities").findValuesAsText("formula"))
        .containsExactly("value-effort", "ulwick");
    assertThat(insights.at("/opportunities/0/ranked").findValuesAsText("card"))
        .containsExactly(MapNotation.id("o4"), MapNotation.id("o3"));
    assertThat(insights.at("/opportunities/1/ranked").findValuesAsText("value"))
        .containsExactly("15.0", "5.0");
    assertThat(insights.at("/promiseKept/map/kept").asDouble()).isEqualTo(0.8);
  }

  @Test
  public void whatTheMapStillWantsIsToldInTheReadersLanguage() {
    String map = made();
    JsonNode pain = checks(map).get(0);
    assertThat(pain.path("check").asText()).isEqualTo("strong-pain-without-issue");
    assertThat(pain.path("of").asText()).isEqualTo(MapNotation.id("queue"));
    assertThat(pain.path("dismissed").asBoolean()).isFalse();
    assertThat(pain.path("message").asText())
        .isEqualTo(
            "The pain point \u201cqueue\u201d makes customers give up, and no issue is linked to it.");
    assertThat(checks(map).findValuesAsText("check")).hasSize(6);
    rest.in(Locale.GERMAN);
    assertThat(checks(map).get(1).path("message").asText())
        .isEqualTo("Die Chance \u201eo1\u201c hat niemanden, der sich um sie k\u00fcmmert.");
    rest.in(Locale.ENGLISH);
    link(map, "queue", "CX-1");
    assertThat(checks(map).findValuesAsText("check"))
        .hasSize(5)
        .containsOnly("opportunity-without-owner");
  }

  private JsonNode checks(String map) {
    return rest.get("maps/" + map + "/insights").json().path("checks");
  }

  @Test
  public void aMapWithoutFiguresHasNone() {
    String map = rest.as(EDITOR).post("maps", "{\"page\":10}").json().path("id").asText();
    JsonNode insights = rest.get("maps/" + map + "/insights").json();
    assertThat(insights.path("peakEnd")).isEmpty();
    assertThat(insights.path("opportunities")).isEmpty();
    assertThat(insights.path("checks")).isEmpty();
    assertThat(insights.at("/promiseKept/map/kept").isNull()).isTrue();
    assertThat(rest.as(OUTSIDER).get("maps/" + map + "/insights").brief()).isEqualTo("404 no-map");
    assertThat(rest.as(null).get("maps/" + map + "/insights").brief()).isEqualTo("404 no-map");
  }

  @Test
  public void whatABackLinkWaitsForIsTold() {
    jira.refusing(new IllegalStateException("a word of Jira"));
    String map = made();
    link(map, "queue", "CX-1");
    JsonNode line = null;
    for (JsonNode one : rest.get("back-links?limit=100").json().path("results")) {
      line = one.path("map").asText().equals(map) ? one : line;
    }
    assertThat(line).isNotNull();
    assertThat(line.path("title").asText()).isEqualTo("Map");
    assertThat(line.path("wants").asText()).isEqualTo("add");
    assertThat(line.at("/user/name").asText()).isEqualTo("editor");
    assertThat(line.path("failure").asText()).isEqualTo("error");
    assertThat(line.path("tries").asInt()).isEqualTo(1);
    assertThat(line.toString()).doesNotContain("a word of Jira");
    assertThat(rest.post("back-links/retry", null).json().has("tried")).isTrue();
  }
}
