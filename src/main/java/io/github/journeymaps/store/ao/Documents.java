package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Limits;
import io.github.journeymaps.map.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;

/** Current documents in {@link DocumentRow}. */
final class Documents {
  private static final int MOST_BYTES_OF_A_CHARACTER = 3;

  private final ActiveObjects ao;

  Documents(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * @throws InvalidMap when it has more than {@link Limits#DOCUMENT} bytes
   */
  static String text(JourneyMap map) {
    String json = JsonFormat.write(map);
    if (json.length() > Limits.DOCUMENT / MOST_BYTES_OF_A_CHARACTER) {
      check(json.getBytes(StandardCharsets.UTF_8).length);
    }
    return json;
  }

  private static void check(int bytes) {
    if (bytes > Limits.DOCUMENT) {
      var bounds = List.of(String.valueOf(bytes), String.valueOf(Limits.DOCUMENT));
      throw new InvalidMap(List.of(new Problem("document-too-large", "", bounds)));
    }
  }

  void create(JourneyMap map, String json) {
    ao.create(
        DocumentRow.class,
        new DBParam("MAP_ID", map.id()),
        new DBParam("REVISION", map.revision()),
        new DBParam("BODY", json),
        new DBParam("REPLAY_OPS", 0));
  }

  /** One statement. */
  Optional<DocumentRow> row(String id) {
    return Arrays.stream(ao.find(DocumentRow.class, "MAP_ID = ?", id)).findFirst();
  }

  static void save(DocumentRow row, long revision, String json, int replayOps) {
    row.setRevision(revision);
    row.setBody(json);
    row.setReplayOps(replayOps);
    row.save();
  }

  static JourneyMap map(DocumentRow row) {
    return JsonFormat.read(row.getBody()).as(row.getMapId(), row.getRevision());
  }
}
