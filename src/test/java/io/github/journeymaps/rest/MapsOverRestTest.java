package io.github.journeymaps.rest;

import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OTHER;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.rest.LocalRest.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.Test;

/** The whole life of a map by HTTP. */
public class MapsOverRestTest {
  private static final String TEMPLATE =
      "{\"title\":\"House style\",\"description\":\"As we do it\",\"labels\":[\"Template\",\"shop\"],"
          + "\"owner\":\"editor\",\"reviewedOn\":\"2026-01-01\",\"lanes\":[{\"id\":"
          + "\"1f0e9a52-3f4c-4b57-9c1f-6a5a8f0a3c11\",\"type\":\"actions\",\"title\":\"Steps we take\"}]}";

  private final SmallWiki wiki = new SmallWiki().with(10);
  private final LocalRest rest = new LocalRest(wiki);
  private String map;

  @Before
  public void make() {
    Reply made = rest.as(EDITOR).post("maps", "{\"page\":\"10\",\"title\":\"Trip\"}");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    map = made.json().path("id").asText();
  }

  private String path(String rest) {
    return "maps/" + map + rest;
  }

  private String ops(String client, long base, String request, Object... ops) {
    return LocalRest.text(
        Map.of("request", request, "client", client, "base", base, "ops", List.of(ops)));
  }

  private String rename(String client, long base, String title) {
    var op = Map.of("op", "set", "kind", "map", "fields", Map.of("title", title));
    return ops(client, base, UUID.randomUUID().toString(), op);
  }

  @Test
  public void aNewMapBeginsWithATemplateInTheLanguageOfItsMaker() {
    Reply made =
        rest.in(Locale.GERMAN)
            .post("maps", "{\"page\":10,\"title\":\"Reise\",\"template\":\"customer-journey\"}");
    assertThat(made.headers())
        .containsEntry("ETag", "\"1\"")
        .containsEntry(
            "Location",
            "http://wiki/confluence/rest/journey-maps/1.0/maps/" + made.json().path("id").asText());
    assertThat(made.json().path("title").asText()).isEqualTo("Reise");
    assertThat(made.json().path("page").asText()).isEqualTo("10");
    assertThat(made.json().path("space").asText()).isEqualTo("DEMO");
    assertThat(made.json().path("lanes").get(0).path("title").asText())
        .isNotBlank()
        .doesNotContain("journeymaps");
    Reply twin = rest.post("maps", "{\"page\":10,\"template\":\"customer-journey\"}");
    assertThat(twin.json().path("lanes").get(0).path("id"))
        .isNotEqualTo(made.json().path("lanes").get(0).path("id"));
    assertThat(rest.post("maps", "{\"page\":10,\"template\":\"x\"}").brief())
        .isEqualTo("422 invalid");
  }

  @Test
  public void aDocumentComesBackAsItWentInWithItsOrigin() {
    var document =
        Map.of("format", "journey-map/1", "id", map, "title", "Copy", "future", Map.of("a", 1));
    Reply made = rest.post("maps", LocalRest.text(Map.of("page", 10, "document", document)));
    JsonNode copy = rest.get("maps/" + made.json().path("id").asText()).json();
    assertThat(copy.path("origin").asText()).isEqualTo(map);
    assertThat(copy.path("future").path("a").asInt()).isEqualTo(1);
    assertThat(copy.path("id").asText()).isNotEqualTo(map);
  }

  @Test
  public void whoHasTheCurrentRevisionIsToldSo() {
    Reply got = rest.get(path(""));
    assertThat(got.headers()).containsEntry("ETag", "\"1\"");
    assertThat(rest.get(path(""), "If-None-Match", "\"1\"").status()).isEqualTo(304);
    assertThat(rest.get(path(""), "If-None-Match", "\"2\"").status()).isEqualTo(200);
  }

  @Test
  public void aDocumentIsReplacedByWhoeverKnowsIt() {
    assertThat(rest.put(path(""), "{\"title\":\"B\"}").brief()).isEqualTo("428 no-if-match");
    assertThat(rest.put(path(""), "{\"title\":\"B\"}", "If-Match", "\"9\"").brief())
        .isEqualTo("412 stale");
    assertThat(rest.put(path(""), "{\"title\":\"B\"}", "If-Match", "x").brief())
        .isEqualTo("412 stale");
    Reply put = rest.put(path(""), "{\"title\":\"B\"}", "If-Match", "\"1\"");
    assertThat(put.headers()).containsEntry("ETag", "\"2\"");
    assertThat(put.json().path("title").asText()).isEqualTo("B");
    assertThat(put.json().path("page").asText()).isEqualTo("10");
    assertThat(rest.put(path(""), "{\"title\":\"C\"}", "If-Match", "*").status()).isEqualTo(200);
  }

  @Test
  public void everyRevisionCanBeReadByNumberAndByTime() {
    rest.put(path(""), "{\"title\":\"B\"}", "If-Match", "*");
    assertThat(rest.get(path("?revision=1")).json().path("title").asText()).isEqualTo("Trip");
    assertThat(rest.get(path("?at=2999-01-01T00:00:00Z")).json().path("revision").asInt())
        .isEqualTo(2);
    assertThat(rest.get(path("?at=1999-01-01T00:00:00%2B02:00")).brief())
        .isEqualTo("404 no-revision");
    assertThat(rest.get(path("?revision=3")).brief()).isEqualTo("404 no-revision");
    assertThat(rest.get(path("?at=yesterday")).brief()).isEqualTo("400 bad-parameter");
    assertThat(rest.get(path("?revision=x")).brief()).isEqualTo("400 bad-parameter");
    Reply back = rest.post(path("/revert"), "{\"to\":1}");
    assertThat(back.json().path("title").asText()).isEqualTo("Trip");
    assertThat(back.json().path("revision").asInt()).isEqualTo(3);
  }

  @Test
  public void editsAreMergedRepeatedAndUndone() {
    String request = UUID.randomUUID().toString();
    var set = Map.of("op", "set", "kind", "map", "fields", Map.of("subject", "trains"));
    String body = ops("a", 1, request, set);
    Reply first = rest.post(path("/ops"), body);
    assertThat(first.json().path("revision").asInt()).isEqualTo(2);
    assertThat(first.json().has("html")).isTrue();
    assertThat(rest.as(OTHER).post(path("/ops"), rename("b", 1, "Other")).status()).isEqualTo(200);
    assertThat(rest.as(EDITOR).post(path("/ops"), body).text()).isEqualTo(first.text());
    JsonNode inverse = first.json().path("inverse");
    String undo =
        "{\"request\":\"u\",\"client\":\"a\",\"base\":3,\"ops\":" + inverse.toString() + "}";
    assertThat(rest.post(path("/ops"), undo).status()).isEqualTo(200);
    assertThat(rest.get(path("")).json().has("subject")).isFalse();
    assertThat(rest.get(path("")).json().path("title").asText()).isEqualTo("Other");
  }

  @Test
  public void aConflictTellsForEachOpWhatStandsThereByWhomAndWhen() {
    rest.post(path("/ops"), rename("a", 1, "Mine"));
    Reply conflict = rest.as(OTHER).post(path("/ops"), rename("b", 1, "Yours"));
    assertThat(conflict.brief()).isEqualTo("409 conflict");
    JsonNode detail = conflict.json().path("details").get(0);
    assertThat(detail.path("op").asInt()).isZero();
    assertThat(detail.path("path").asText()).isEqualTo("title");
    assertThat(detail.path("now").asText()).isEqualTo("Mine");
    assertThat(detail.path("by").path("name").asText()).isEqualTo("editor");
    assertThat(detail.path("by").path("fullName").asText()).isEqualTo("Full editor");
    assertThat(detail.path("at").asText()).startsWith("20");
    assertThat(detail.path("revision").asInt()).isEqualTo(2);
  }

  @Test
  public void changesTellWhatHappenedSince() {
    assertThat(rest.get(path("/changes?since=1")).status()).isEqualTo(304);
    rest.post(path("/ops"), rename("a", 1, "Mine"));
    Reply changes = rest.as(VIEWER).get(path("/changes?since=1"));
    assertThat(changes.json().path("revision").asInt()).isEqualTo(2);
    JsonNode change = changes.json().path("changes").get(0);
    assertThat(change.path("client").asText()).isEqualTo("a");
    assertThat(change.path("by").path("name").asText()).isEqualTo("editor");
    assertThat(change.path("ops").get(0).path("fields").path("title").asText()).isEqualTo("Mine");
    assertThat(rest.get(path("/changes?since=9")).json().path("reset").asBoolean()).isTrue();
    assertThat(rest.get(path("/changes")).brief()).isEqualTo("400 bad-parameter");
    rest.as(EDITOR).put(path(""), "{\"title\":\"B\"}", "If-Match", "*");
    assertThat(rest.get(path("/changes?since=2")).json().path("reset").asBoolean()).isTrue();
  }

  @Test
  public void theHistoryNamesWhoAndWhatAndPages() {
    rest.post(path("/ops"), rename("a", 1, "Mine"));
    assertThat(rest.post(path("/versions"), "{\"name\":\"First\",\"revision\":1}").status())
        .isEqualTo(201);
    assertThat(rest.post(path("/versions"), "{\"revision\":1}").brief()).isEqualTo("422 invalid");
    Reply page = rest.get(path("/history?limit=1"));
    assertThat(page.json().path("results")).hasSize(1);
    assertThat(page.json().path("results").get(0).path("revision").asInt()).isEqualTo(2);
    assertThat(page.json().path("_links").path("next").asText())
        .isEqualTo("/rest/journey-maps/1.0/" + path("/history?limit=1&start=1"));
    Reply last = rest.get(path("/history?limit=1&start=1"));
    assertThat(last.json().path("results").get(0).path("name").asText()).isEqualTo("First");
    assertThat(last.json().path("_links").has("next")).isFalse();
    assertThat(rest.get(path("/versions")).json().path("results")).hasSize(1);
  }

  @Test
  public void aMapGoesToTheBinAndComesBack() {
    assertThat(rest.delete(path("")).status()).isEqualTo(204);
    assertThat(rest.get(path("")).brief()).isEqualTo("404 no-map");
    assertThat(rest.get("bin?space=DEMO&limit=100").text()).contains(map);
    assertThat(rest.post(path("/restore"), null).status()).isEqualTo(200);
    assertThat(rest.get(path("")).status()).isEqualTo(200);
  }

  @Test
  public void aMapIsExportedAsAFileAndImportedFromOne() {
    Reply file = rest.get(path("/export?format=json"));
    assertThat(file.headers().get("Content-Disposition")).contains("filename=\"Trip.json\"");
    Reply made = rest.post("maps/import?format=json&page=10", file.text());
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().path("stages").size())
        .isEqualTo(file.json().path("stages").size())
        .isPositive();
    assertThat(rest.get(path("/export?format=exe")).brief()).isEqualTo("400 bad-parameter");
    assertThat(rest.get(path("/export"), "Accept", "text/csv").brief())
        .isEqualTo("406 no-answer-type");
    assertThat(rest.get(path("/export"), "Accept", "text/csv, */*;q=0.1").status()).isEqualTo(200);
    Reply broken = rest.post("maps/import?page=10", "{\"title\":\n oops}");
    assertThat(broken.brief()).isEqualTo("422 unreadable");
    assertThat(broken.json().path("details").get(0).path("line").asInt()).isEqualTo(2);
    Reply invalid = rest.post("maps/import?page=10", "{\n \"title\": 5}");
    assertThat(invalid.brief()).isEqualTo("422 invalid");
    assertThat(invalid.json().path("details").get(0).path("line").asInt()).isEqualTo(2);
    assertThat(invalid.json().path("details").get(0).path("column").asInt()).isEqualTo(11);
    assertThat(rest.post("maps/import", file.text()).brief()).isEqualTo("400 no-home");
  }

  @Test
  public void aFormWithAFileIsImportedToo() {
    String form =
        String.join(
            "\r\n",
            "--b",
            "Content-Disposition: form-data; name=\"file\"; filename=\"a.json\"",
            "",
            "{\"title\":\"From a form\"}",
            "--b--");
    Reply made =
        rest.post("maps/import?page=10", form, "Content-Type", "multipart/form-data; boundary=b");
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().path("title").asText()).isEqualTo("From a form");
  }

  @Test
  public void aListTellsWhatThePageOfTheMapTells() {
    String label = UUID.randomUUID().toString();
    String remark = "00000000-0000-4000-8000-00000000000e";
    var pain =
        Map.of(
            "id",
            MapNotation.id("p"),
            "lane",
            MapNotation.id("pains"),
            "step",
            MapNotation.id("One"),
            "grade",
            "workaround",
            "evidence",
            List.of(Map.of("id", remark, "kind", "other", "source", "illustrative")));
    var document =
        Map.of(
            "title", "Pain alone",
            "labels", List.of(label),
            "lanes", List.of(Map.of("id", MapNotation.id("pains"), "type", "pains")),
            "stages",
                List.of(
                    Map.of(
                        "id", MapNotation.id("A"),
                        "steps", List.of(Map.of("id", MapNotation.id("One"), "title", "One")))),
            "cards", List.of(pain));
    rest.post("maps", LocalRest.text(Map.of("page", 10, "document", document)));
    JsonNode line = rest.get("maps?label=" + label).json().path("results").get(0);
    assertThat(line.path("worstStep").toString()).isEqualTo("{\"title\":\"One\"}");
    assertThat(line.path("openPains").asInt()).isEqualTo(1);
    assertThat(line.path("evidence").asDouble()).isZero();
  }

  @Test
  public void listsAreFilteredSortedAndPaged() {
    String label = UUID.randomUUID().toString();
    for (String title : List.of("b", "a", "c")) {
      var document = Map.of("title", title, "labels", List.of(label), "state", "future");
      rest.post("maps", LocalRest.text(Map.of("page", 10, "document", document)));
    }
    String list = "maps?space=DEMO&state=future&sort=-title&label=" + label;
    assertThat(rest.get(list).json().path("results").findValuesAsText("title"))
        .containsExactly("c", "b", "a");
    Reply page = rest.get(list + "&limit=2");
    assertThat(page.json().path("size").asInt()).isEqualTo(2);
    String next = page.json().path("_links").path("next").asText();
    assertThat(rest.get(next.replace("/rest/journey-maps/1.0/", "")).json().path("results"))
        .hasSize(1);
    assertThat(rest.as(OUTSIDER).get(list).json().path("results")).isEmpty();
    assertThat(rest.as(null).get(list).json().path("results")).isEmpty();
    for (String bad : List.of("sort=x", "state=x", "start=-1", "limit=0", "limit=x", "q=%00")) {
      assertThat(rest.get("maps?" + bad).brief()).as(bad).isEqualTo("400 bad-parameter");
    }
  }

  @Test
  public void theMapIsDrawnAsTheMacroDrawsIt() {
    Reply html = rest.as(VIEWER).get(path("/html?view=outline"));
    assertThat(html.status()).isEqualTo(200);
    assertThat(html.headers().get("Content-Type")).startsWith("text/html");
    assertThat(html.headers().get("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(rest.get(path("/html?revision=7")).headers().get("X-Content-Type-Options"))
        .isEqualTo("nosniff");
    assertThat(rest.get(path("/html?revision=1")).status()).isEqualTo(200);
    assertThat(rest.get(path("/html?revision=7")).brief()).isEqualTo("404 no-revision");
  }

  @Test
  public void personasLiveInTheirSpace() {
    Reply made = rest.post("personas?space=DEMO", "{\"name\":\"Anna\",\"goals\":[\"rest\"]}");
    assertThat(made.status()).isEqualTo(201);
    String persona = "personas/" + made.json().path("id").asText();
    assertThat(rest.as(VIEWER).get(persona).json().path("goals").get(0).asText()).isEqualTo("rest");
    assertThat(rest.get("personas?space=DEMO").text()).contains("Anna");
    assertThat(rest.put(persona, "{\"name\":\"Eve\"}").brief()).isEqualTo("403 not-allowed");
    assertThat(rest.as(EDITOR).put(persona, "{\"name\":\"Berta\"}").status()).isEqualTo(200);
    assertThat(rest.put(persona, "{\"picture\":\"../x\",\"name\":\"B\"}").brief())
        .isEqualTo("422 invalid");
    assertThat(rest.delete(persona).status()).isEqualTo(204);
    assertThat(rest.get(persona).brief()).isEqualTo("404 no-persona");
  }

  @Test
  public void templatesAreOfferedInTheCallersLanguage() {
    JsonNode templates = rest.in(Locale.GERMAN).get("templates").json().path("results");
    assertThat(templates.findValuesAsText("template"))
        .startsWith(
            "blank",
            "customer-journey",
            "service-blueprint",
            "empathy",
            "team-playbook",
            "subscription",
            "retail",
            "public-service");
    assertThat(templates.toString()).doesNotContain("journeymaps.");
  }

  @Test
  public void aMapLabelledAsTemplateIsOfferedToWhomeverMaySeeIt() {
    rest.put(path(""), TEMPLATE, "If-Match", "*");
    JsonNode offered = rest.get("templates").json().path("results");
    var lines = StreamSupport.stream(offered.spliterator(), false);
    JsonNode own =
        lines.filter(line -> line.path("template").asText().equals(map)).findFirst().orElseThrow();
    assertThat(own.path("name").asText()).isEqualTo("House style");
    assertThat(own.path("description").asText()).isEqualTo("As we do it");
    assertThat(own.path("space").asText()).isEqualTo("DEMO");
    assertThat(rest.as(OUTSIDER).get("templates").text()).doesNotContain(map);
    assertThat(rest.as(null).get("templates").text()).doesNotContain(map);
  }

  @Test
  public void aNewMapBeginsWithAMapOfTheCompany() {
    rest.put(path(""), TEMPLATE, "If-Match", "*");
    String body = "{\"page\":10,\"title\":\"Trip\",\"template\":\"" + map + "\"}";
    JsonNode made = rest.post("maps", body).json();
    assertThat(made.path("id").asText()).isNotEqualTo(map);
    assertThat(made.path("origin").asText()).isEqualTo(map);
    assertThat(made.path("title").asText()).isEqualTo("Trip");
    assertThat(made.path("labels").toString()).isEqualTo("[\"shop\"]");
    assertThat(made.path("lanes").get(0).path("title").asText()).isEqualTo("Steps we take");
    assertThat(made.has("owner")).isFalse();
    assertThat(made.has("reviewedOn")).isFalse();
    assertThat(rest.get("templates").text()).doesNotContain(made.path("id").asText());
  }

  @Test
  public void aMapThatTheCallerMayNotSeeIsNoTemplate() {
    wiki.with(20).viewers(20, EDITOR);
    String body = "{\"page\":20,\"title\":\"Secret\"}";
    String secret = rest.as(EDITOR).post("maps", body).json().path("id").asText();
    String unknown = UUID.randomUUID().toString();
    assertThat(rest.as(OTHER).post("maps", "{\"page\":10,\"template\":\"" + secret + "\"}").brief())
        .isEqualTo(rest.post("maps", "{\"page\":10,\"template\":\"" + unknown + "\"}").brief())
        .isEqualTo("404 no-map");
  }

  @Test
  public void theDescriptionIsThere() {
    assertThat(rest.as(null).get("openapi.json").json().path("openapi").asText())
        .isEqualTo("3.1.0");
  }

  @Test
  public void whatIsNoMomentNumberOrIdIsRefusedByName() {
    for (String at :
        List.of(
            "-999999999-01-01T00:00:00Z",
            "%2B999999999-12-31T23:59:59Z",
            "-292275055-01-01T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-05-01",
            "now")) {
      assertThat(rest.get(path("?at=" + at)).brief()).as(at).isEqualTo("400 bad-parameter");
    }
    assertThat(rest.get(path("?at=0001-01-01T00:00:00Z")).brief()).isEqualTo("404 no-revision");
    assertThat(rest.get(path("?at=9999-01-01T00:00:00Z")).status()).isEqualTo(200);
    for (String revision : List.of("-1", "0", "999999999999999999")) {
      assertThat(rest.get(path("?revision=" + revision)).brief()).isEqualTo("404 no-revision");
      assertThat(rest.get(path("/html?revision=" + revision)).brief()).isEqualTo("404 no-revision");
      assertThat(rest.get(path("/issues?revision=" + revision)).brief())
          .isEqualTo("404 no-revision");
    }
    for (String list :
        List.of("/history", "/versions", "/cards/" + UUID.randomUUID() + "/comments")) {
      assertThat(rest.get(path(list + "?start=-1")).brief()).isEqualTo("400 bad-parameter");
      assertThat(rest.get(path(list + "?limit=0")).brief()).isEqualTo("400 bad-parameter");
      assertThat(rest.get(path(list + "?start=9999999999999")).brief())
          .isEqualTo("400 bad-parameter");
    }
    assertThat(rest.get("maps?space=" + "A,".repeat(50) + "B").status()).isEqualTo(200);
    assertThat(rest.get("maps?space=" + keys(101)).brief()).isEqualTo("400 bad-parameter");
  }

  private static String keys(int count) {
    return IntStream.range(0, count).mapToObj(i -> "K" + i).collect(Collectors.joining(","));
  }

  @Test
  public void idsInBodiesAreOfCharactersThatEveryDatabaseKeeps() {
    assertThat(rest.put(path("/editors"), "{\"client\":\"a\\u0000b\"}").brief())
        .isEqualTo("422 invalid");
    assertThat(rest.post(path("/versions"), "{\"name\":\"a\\u0000b\"}").brief())
        .isEqualTo("422 invalid");
    assertThat(rest.post(path("/ops"), ops("c", 1, "\0", set("x"))).brief())
        .isEqualTo("422 invalid");
  }

  @Test
  public void listsComePageByPage() {
    for (int i = 1; i <= 3; i++) {
      rest.post(path("/versions"), "{\"name\":\"v" + i + "\",\"revision\":1}");
      rest.post(path("/ops"), rename("c", i, "T" + i));
      rest.post(path("/versions"), "{\"name\":\"w" + i + "\"}");
    }
    Reply first = rest.get(path("/versions?limit=3"));
    assertThat(first.json().path("results")).hasSize(3);
    assertThat(first.json().path("_links").path("next").asText()).contains("start=3");
    Reply second = rest.get(path("/versions?limit=3&start=3"));
    assertThat(second.json().path("results")).hasSize(1);
    assertThat(second.json().path("_links").has("next")).isFalse();
    Reply history = rest.get(path("/history?limit=2&start=1"));
    assertThat(history.json().path("results").findValuesAsText("name")).contains("w2", "w1");
    for (int i = 0; i < 3; i++) {
      rest.post("personas?space=DEMO", "{\"name\":\"Anna" + i + "\"}");
    }
    Reply personas = rest.get("personas?space=DEMO&limit=2");
    assertThat(personas.json().path("results")).hasSize(2);
    assertThat(personas.json().path("_links").path("next").asText()).contains("start=2");
  }

  @Test
  public void noListGivesMoreThanAHundredAtOnce() {
    String comments = withACard() + "/comments";
    for (int i = 0; i < 101; i++) {
      rest.post(comments, "{\"text\":\"hm\"}");
    }
    wiki.forget();
    Reply most = rest.get(comments + "?limit=1000000");
    assertThat(most.json().path("results")).hasSize(100);
    assertThat(most.json().path("_links").path("next").asText()).contains("limit=100&start=100");
    assertThat(wiki.asked()).as("names and rights looked up").isLessThan(10);
    for (String list :
        List.of("maps?", "bin?", "personas?space=DEMO&", path("/history?"), path("/versions?"))) {
      assertThat(rest.get(list + "limit=101").json().path("limit").asInt()).as(list).isEqualTo(100);
      assertThat(rest.get(list + "start=1000001").brief()).as(list).isEqualTo("400 bad-parameter");
    }
  }

  /** The address of the only card of a new map. */
  private String withACard() {
    String card = UUID.randomUUID().toString();
    String lane = UUID.randomUUID().toString();
    String step = UUID.randomUUID().toString();
    var steps = List.of(Map.of("id", step, "title", "Buy"));
    var stage = Map.of("id", UUID.randomUUID().toString(), "title", "During", "steps", steps);
    var document =
        Map.of(
            "title", "Shop",
            "stages", List.of(stage),
            "lanes", List.of(Map.of("id", lane, "type", "actions")),
            "cards", List.of(Map.of("id", card, "lane", lane, "step", step, "text", "pays")));
    Reply made = rest.post("maps", LocalRest.text(Map.of("page", 10, "document", document)));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return "maps/" + made.json().path("id").asText() + "/cards/" + card;
  }

  @Test
  public void ofTheTemplatesOfACompanyFiftyAreOffered() {
    wiki.with(30);
    for (int i = 0; i < 51; i++) {
      var document = Map.of("title", "House style " + i, "labels", List.of("template"));
      rest.post("maps", LocalRest.text(Map.of("page", 30, "document", document)));
    }
    assertThat(rest.get("templates").json().path("results").findValues("space")).hasSize(50);
  }

  @Test
  public void anOldRequestAskedAgainForTheFirstRevisionIsAnsweredWithItsOwnChange() {
    Reply made = rest.post(path("/ops"), ops("c", 1, "again", set("A")));
    assertThat(rest.post(path("/ops"), ops("c", 1, "again", set("A"))).json().path("revision"))
        .isEqualTo(made.json().path("revision"));
  }

  private static Map<String, Object> set(String title) {
    return Map.of("op", "set", "kind", "map", "fields", Map.of("title", title));
  }
}
