package io.github.journeymaps.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A map document from the class path, asked in the words of its format. */
record MapFile(JsonNode json) {

  /** The document at an absolute path of the class path. */
  static MapFile read(String path) {
    return new MapFile(tree(path));
  }

  static JsonNode tree(String path) {
    try {
      return new ObjectMapper().readTree(text(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " is not JSON", e);
    }
  }

  /** The text of a file on the class path, by its absolute path. */
  static String text(String path) {
    try (var in = MapFile.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  Stream<JsonNode> all(String collection) {
    return stream(json.path(collection));
  }

  Stream<JsonNode> steps() {
    return all("stages").flatMap(stage -> stream(stage.path("steps")));
  }

  /** The cards of all lanes of a type, in the order of the document. */
  Stream<JsonNode> cards(String laneType) {
    var lanes = ids(all("lanes").filter(lane -> lane.path("type").asText().equals(laneType)));
    return all("cards").filter(card -> lanes.contains(card.path("lane").asText()));
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static List<String> ids(Stream<JsonNode> nodes) {
    return nodes.map(node -> node.path("id").asText()).toList();
  }

  /** Every value of every field called so, however deep. */
  static List<String> values(JsonNode in, String field) {
    var found = new ArrayList<String>();
    eachText(
        in,
        (name, text) -> {
          if (name.equals(field)) {
            found.add(text);
          }
        });
    return found;
  }

  /** Calls back for every text with the name of the field that holds it, itself or in a list. */
  static void eachText(JsonNode in, BiConsumer<String, String> seen) {
    in.properties().forEach(field -> eachText(field.getKey(), field.getValue(), seen));
  }

  private static void eachText(String name, JsonNode value, BiConsumer<String, String> seen) {
    if (value.isTextual()) {
      seen.accept(name, value.asText());
    } else if (value.isArray()) {
      value.forEach(item -> eachText(name, item, seen));
    } else {
      eachText(value, seen);
    }
  }
}
