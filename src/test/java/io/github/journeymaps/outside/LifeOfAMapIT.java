package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** A map from its making to its bin, on a page, by two editors. */
public class LifeOfAMapIT {
  private final Visitor editor = Site.editor();
  private final Visitor admin = Site.as("admin");
  private final String page = editor.page("DEMO", "Life " + UUID.randomUUID(), "<p>to come</p>");
  private final String map = editor.map(page);

  private String path(String rest) {
    return MAPS + "/" + map + rest;
  }

  private JsonNode document() {
    return editor.get(path("")).expect(200).json();
  }

  private Reply edit(Visitor who, String client, long base, String request, Object... ops) {
    return who.post(
        path("/ops"),
        Reply.object("request", request, "client", client, "base", base, "ops", List.of(ops)));
  }

  private Reply edit(Visitor who, String client, long base, Object... ops) {
    return edit(who, client, base, UUID.randomUUID().toString(), ops);
  }

  private static Map<String, ?> rename(String kind, String id, String title) {
    return Map.of("op", "set", "kind", kind, "id", id, "fields", Map.of("title", title));
  }

  private static Map<String, ?> addCard(String id, String lane, String step, String text) {
    return Map.of(
        "op",
        "add",
        "kind",
        "card",
        "id",
        id,
        "in",
        Map.of("lane", lane, "step", step),
        "fields",
        Map.of("text", text));
  }

  @Test
  public void aMapIsMadeShownEditedByTwoReadAsItWasRestrictedAndBinned() {
    editor.save(page, "<p>Here:</p>" + Visitor.macro(map));
    assertThat(editor.view(page))
        .contains("<section", "data-map-id=\"" + map + "\"", "data-revision=\"1\"");

    JsonNode first = document();
    String lane = first.at("/lanes/0/id").asText();
    String step = first.at("/stages/0/steps/0/id").asText();
    String card = UUID.randomUUID().toString();
    edit(editor, "one", 1, addCard(card, lane, step, "looks < around")).expect(200);
    edit(admin, "two", 1, rename("lane", lane, "Deeds")).expect(200);
    Reply conflict = edit(editor, "one", 1, rename("lane", lane, "Doings"));
    assertThat(conflict.brief()).isEqualTo("409 conflict");
    assertThat(conflict.at("/details/0/now")).isEqualTo("Deeds");
    assertThat(conflict.at("/details/0/by/name")).isEqualTo("admin");

    assertThat(document().path("revision").asInt()).isEqualTo(3);
    assertThat(editor.view(page))
        .contains("data-revision=\"3\"", "data-card-id=\"" + card + "\"", "looks &lt; around");
    JsonNode before = editor.get(path("?revision=1")).expect(200).json();
    assertThat(before).isEqualTo(first);

    assertThat(Site.as("viewer").get(path("")).status()).isEqualTo(200);
    editor.restrict(page, "editor", "admin");
    assertThat(Site.as("viewer").get(path("")).brief()).isEqualTo("404 no-map");
    assertThat(Site.as("outsider").get(path("")).brief()).isEqualTo("404 no-map");

    editor.delete(path("")).expect(204);
    assertThat(editor.view(page)).doesNotContain("looks &lt; around");
    editor.post(path("/restore"), null).expect(200);
    assertThat(editor.view(page)).contains("looks &lt; around");
  }

  @Test
  public void aRequestSentAgainGetsTheSameAnswer() {
    String lane = document().at("/lanes/0/id").asText();
    String request = UUID.randomUUID().toString();
    Reply first = edit(editor, "one", 1, request, rename("lane", lane, "A")).expect(200);
    edit(admin, "two", 2, rename("lane", lane, "B")).expect(200);
    assertThat(edit(editor, "one", 1, request, rename("lane", lane, "A")).text())
        .isEqualTo(first.text());
    assertThat(document().at("/lanes/0/title").asText()).isEqualTo("B");
  }

  @Test
  public void anEditAnswersWithTheDrawnPieces() {
    JsonNode map = document();
    String lane = map.at("/lanes/0/id").asText();
    String step = map.at("/stages/0/steps/0/id").asText();
    Reply edited = edit(editor, "one", 1, addCard(UUID.randomUUID().toString(), lane, step, "new"));
    assertThat(edited.expect(200).json().path("reset").asBoolean()).isFalse();
    assertThat(edited.json().path("html").path("cell:" + lane + ":" + step).asText())
        .contains("new")
        .doesNotContain(" id=\"");
    Reply changes = Site.as("viewer").get(path("/changes?since=1")).expect(200);
    assertThat(changes.json().path("html").path("cell:" + lane + ":" + step).asText())
        .contains("new");
    assertThat(changes.at("/changes/0/by/name")).isEqualTo("editor");
    assertThat(editor.get(path("/changes?since=2")).status()).isEqualTo(304);
  }

  @Test
  public void theInverseUndoes() {
    JsonNode before = document();
    String stage = before.at("/stages/0/id").asText();
    Reply removed =
        edit(editor, "one", 1, Map.of("op", "remove", "kind", "stage", "id", stage)).expect(200);
    var undo = new ArrayList<Object>();
    removed.json().path("inverse").forEach(undo::add);
    edit(editor, "one", 2, undo.toArray()).expect(200);
    assertThat(document().path("stages")).isEqualTo(before.path("stages"));
  }

  @Test
  public void twoEditorsAtOnceLoseNothing() throws InterruptedException {
    JsonNode map = document();
    String lane = map.at("/lanes/0/id").asText();
    String step = map.at("/stages/0/steps/0/id").asText();
    var threads = new ArrayList<Thread>();
    for (Visitor who : List.of(editor, admin)) {
      String client = UUID.randomUUID().toString();
      threads.add(
          new Thread(
              () -> {
                for (int i = 0; i < 10; i++) {
                  var op = addCard(UUID.randomUUID().toString(), lane, step, "card " + i);
                  edit(who, client, 1, op).expect(200);
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(document().path("cards")).hasSize(map.path("cards").size() + 20);
    assertThat(document().path("revision").asInt()).isEqualTo(21);
  }

  @Test
  public void anExportIsImportedAsTheSameMap() {
    Reply file = editor.get(path("/export?format=json")).expect(200);
    assertThat(file.header("Content-Disposition")).startsWith("attachment;");
    Reply made = editor.post(MAPS + "/import?format=json&page=" + page, file.text()).expect(201);
    JsonNode copy = editor.get(MAPS + "/" + made.at("/id")).expect(200).json();
    assertThat(copy.path("stages")).isEqualTo(file.json().path("stages"));
    assertThat(copy.path("lanes")).isEqualTo(file.json().path("lanes"));
    assertThat(copy.path("origin").asText()).isEqualTo(map);
    assertThat(made.header("Location")).endsWith(MAPS + "/" + made.at("/id"));
    String form =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n"
            + file.text()
            + "\r\n--b--\r\n";
    editor
        .post(
            MAPS + "/import?page=" + page, form, "Content-Type", "multipart/form-data; boundary=b")
        .expect(201);
  }
}
