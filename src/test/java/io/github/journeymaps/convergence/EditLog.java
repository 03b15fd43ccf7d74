package io.github.journeymaps.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.format.JsonOps;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Visitor;
import java.util.ArrayList;
import java.util.List;

/** The log of a map as its server tells it, read along while it grows. */
final class EditLog {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Visitor reader;
  private final String map;
  private final long from;
  private final List<JsonNode> changes = new ArrayList<>();

  /**
   * @param map its address, from its first revision on
   */
  EditLog(Visitor reader, String map) {
    this.reader = reader;
    this.map = map;
    from = reader.get(map).expect(200).json().at("/revision").asLong();
  }

  /** The last revision that was read. */
  long revision() {
    return from + changes.size();
  }

  /** Reads on. What was told once has to stay: the revisions follow one another without a gap. */
  void read() {
    Reply reply = reader.get(map + "/changes?since=" + revision());
    if (reply.status() == 304) {
      return;
    }
    JsonNode answer = reply.expect(200).json();
    for (JsonNode change : answer.at("/changes")) {
      assertThat(change.at("/revision").asLong()).isEqualTo(revision() + 1);
      assertThat(change.at("/replaces").asBoolean()).isFalse();
      changes.add(change);
    }
    assertThat(answer.at("/revision").asLong()).as("told by now").isEqualTo(revision());
  }

  /** The requests in it, each as often as it was done. */
  List<String> requests() {
    return changes.stream().map(change -> change.at("/request").asText()).toList();
  }

  /** How many single ops its edits have. */
  long ops() {
    return changes.stream().mapToLong(change -> change.at("/ops").size()).sum();
  }

  /** What its edits make of the map's first revision. */
  String replayed() {
    JourneyMap now = document("?revision=" + from);
    for (JsonNode change : changes) {
      List<?> ops = JSON.convertValue(change.at("/ops"), List.class);
      now = new Edit(JsonOps.read(ops)).applyTo(now).map();
    }
    return JsonFormat.write(now.as("the map", 0));
  }

  /** The map as it stands. */
  String document() {
    return JsonFormat.write(document("").as("the map", 0));
  }

  private JourneyMap document(String query) {
    return JsonFormat.read(reader.get(map + query).expect(200).text());
  }
}
