package io.github.journeymaps.rest.issues;

import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.rest.LocalRest;
import io.github.journeymaps.rest.LocalRest.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** What a new issue would say of its card. */
public class IssueDraftTest {
  private static final String QUEUE = MapNotation.id("queue");

  private final LocalRest rest = new LocalRest(new SmallWiki().with(10));

  private Reply draft(String reader, Map<String, ?> home, Map<String, ?> fields) {
    var map =
        MapNotation.map(
            """
            map   title=Shop
                  | Before: Search | During: Buy [now]
            pains |                | queue grade=workaround
            persona Anna
            """);
    var document = JsonFormat.plain(JsonFormat.write(map));
    @SuppressWarnings("unchecked")
    var card = (Map<String, Object>) ((List<?>) document.get("cards")).get(0);
    card.putAll(fields);
    var body = new LinkedHashMap<String, Object>(home);
    body.put("document", document);
    String id = rest.as(EDITOR).post("maps", LocalRest.text(body)).json().path("id").asText();
    return rest.as(reader).get("maps/" + id + "/cards/" + QUEUE + "/issues/draft");
  }

  private JsonNode draft(Map<String, ?> fields) {
    return draft(VIEWER, Map.of("page", 10), fields).json();
  }

  private String summary(String text) {
    return draft(Map.of("text", text)).path("summary").asText();
  }

  @Test
  public void itTellsTheCardItsPlaceAndItsEvidence() {
    var survey =
        Map.of(
            "id",
            MapNotation.id("survey"),
            "kind",
            "survey",
            "source",
            "Exit poll",
            "n",
            40,
            "date",
            "2026-03-01",
            "quote",
            "I *left*",
            "url",
            "https://polls.example/a");
    JsonNode draft = draft(Map.of("text", "The queue\nis long", "evidence", List.of(survey)));
    String url = draft.path("url").asText();
    assertThat(url)
        .isEqualTo(
            "http://wiki/confluence/pages/viewpage.action?pageId=10#journey-map-card-" + QUEUE);
    assertThat(draft.path("summary").asText()).isEqualTo("The queue is long");
    assertThat(draft.path("description").asText())
        .isEqualTo(
            """
            The queue
            is long

            *Step:* Buy \\[now\\]
            *Stage:* During
            *Persona:* Anna
            *Grade:* Workaround

            *Evidence:*
            * Survey · Exit poll · n = 40 · Mar 1, 2026 · “I \\*left\\*” [source|https://polls.example/a]

            [From the journey map “Shop”|"""
                + url
                + "]");
  }

  @Test
  public void itSpeaksTheCallersLanguage() {
    rest.in(Locale.GERMAN);
    assertThat(draft(Map.of()).path("description").asText())
        .contains("*Schritt:* Buy", "*Phase:* During", "Aus der Journey Map „Shop“");
  }

  @Test
  public void aLongTextIsCutBetweenTwoWords() {
    assertThat(summary("word ".repeat(100))).hasSize(255).endsWith("word…");
    assertThat(summary("x".repeat(300))).hasSize(255).endsWith("x…");
    assertThat(summary("x".repeat(253) + "\ud83d\ude00 more")).isEqualTo("x".repeat(253) + "…");
    assertThat(summary("x".repeat(255))).isEqualTo("x".repeat(255));
  }

  @Test
  public void aCardWithoutATextIsNamedByItsPlace() {
    assertThat(summary("")).isEqualTo("Pain points: Buy [now]");
  }

  @Test
  public void withoutAHomePageThereIsNoAddress() {
    JsonNode draft = draft(EDITOR, Map.of("space", "DEMO"), Map.of()).json();
    assertThat(draft.has("url")).isFalse();
    assertThat(draft.path("description").asText()).endsWith("\n\nFrom the journey map “Shop”");
  }

  @Test
  public void whoDoesNotSeeTheMapGetsNone() {
    String map = rest.as(EDITOR).post("maps", "{\"page\":10}").json().path("id").asText();
    String path = "maps/" + map + "/cards/" + QUEUE + "/issues/draft";
    assertThat(rest.get(path).brief()).isEqualTo("404 no-card");
    assertThat(rest.as(OUTSIDER).get(path).brief()).isEqualTo("404 no-map");
    assertThat(rest.as(null).get(path).brief()).isEqualTo("404 no-map");
  }

  @Test
  public void nothingThatPeopleWriteIsMarkup() {
    assertThat(WikiMarkup.text("{code} [~admin] !x.png! h1. |a| &lt; \\ -b- ^c^ ~d~ +e+ ??f?? #g"))
        .isEqualTo(
            "\\{code\\} \\[\\~admin\\] \\!x.png\\! h1. \\|a\\| &amp;lt; &#92; \\-b\\- \\^c\\^ \\~d\\~ \\+e\\+"
                + " \\?\\?f\\?\\? \\#g");
    assertThat(WikiMarkup.text("h1. A\n bq. b\r\n* c")).isEqualTo("h1&#46; A\n bq&#46; b\n\\* c");
    assertThat(WikiMarkup.line(" a\n h2. b ")).isEqualTo("a h2. b");
    assertThat(WikiMarkup.link("a|b]", "https://x/\"y z\""))
        .isEqualTo("[a\\|b\\]|https://x/%22y%20z%22]");
  }
}
