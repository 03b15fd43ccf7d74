package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A map of one stage, with lanes of pains and opportunities, on a page of its own; each card has a
 * step of its own.
 *
 * @param page the id of the page, which shows it
 * @param cards ids, in the order they were given
 */
public record IssueMap(Visitor editor, String page, String id, List<String> cards) {

  /** An issue as documents link it. */
  public static Map<String, Object> link(String server, String key) {
    return Map.of("server", server, "key", key);
  }

  /** A pain of this grade, in a step of its own. */
  public static Map<String, Object> pain(String text, String grade, Object... issues) {
    return Map.of("text", text, "grade", grade, "issues", List.of(issues));
  }

  /**
   * A new map of these pains.
   *
   * @param editor who makes it, and its page in this space
   */
  public static IssueMap of(Visitor editor, String space, List<Map<String, Object>> pains) {
    String page = editor.page(space, "Issues " + UUID.randomUUID(), "");
    var cards = new ArrayList<String>();
    var document = document(pains, cards);
    String id =
        editor.post(MAPS, Reply.object("page", page, "document", document)).expect(201).at("/id");
    editor.save(page, Visitor.macro(id));
    return new IssueMap(editor, page, id, List.copyOf(cards));
  }

  private static Map<String, Object> document(List<Map<String, Object>> pains, List<String> ids) {
    String lane = newId();
    var steps = new ArrayList<Map<String, Object>>();
    var cards = new ArrayList<Map<String, Object>>();
    for (var pain : pains) {
      var card = new java.util.HashMap<>(pain);
      String step = newId();
      ids.add(newId());
      steps.add(Map.of("id", step, "title", "Step " + ids.size()));
      card.put("id", ids.get(ids.size() - 1));
      card.put("lane", lane);
      card.put("step", step);
      cards.add(card);
    }
    return Map.of(
        "title",
        "Map with issues",
        "stages",
        List.of(Map.of("id", newId(), "title", "Stay", "steps", steps)),
        "lanes",
        List.of(Map.of("id", lane, "type", "pains")),
        "cards",
        cards);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  /** The address of the API for it. */
  public String api(String path) {
    return MAPS + "/" + id + path;
  }

  String issuesOf(int card) {
    return api("/cards/" + cards.get(card) + "/issues");
  }

  /** What somebody is answered about its issues, asked anew. */
  JsonNode issues(Visitor somebody) {
    return somebody.get(api("/issues?fresh=true")).expect(200).json();
  }

  /** The states of all issues, such as {@code CX-1 ok}, in order. */
  List<String> states(Visitor somebody) {
    return StreamSupport.stream(issues(somebody).path("issues").spliterator(), false)
        .map(item -> item.path("key").asText() + " " + item.path("state").asText())
        .toList();
  }

  /** The keys that the document links to a card. */
  List<String> linked(int card) {
    JsonNode all = editor.get(api("")).expect(200).json().path("cards");
    return StreamSupport.stream(all.spliterator(), false)
        .filter(node -> node.path("id").asText().equals(cards.get(card)))
        .flatMap(node -> node.path("issues").findValuesAsText("key").stream())
        .toList();
  }
}
