package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Limits;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.MapFigures;
import io.github.journeymaps.store.MapSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.schema.StringLength;

/** Summaries of maps, read from {@link MapRow}. */
final class MapSummaries {
  /** Where no emotion is known, so that it sorts last everywhere. */
  static final double NO_EMOTION = 1e9;

  /** Days since 1970 where no review is due. */
  static final long NEVER = 999_999_999;

  private static final int NAME = 255;

  private final ActiveObjects ao;

  MapSummaries(ActiveObjects ao) {
    this.ao = ao;
  }

  MapRow create(String id, Home home, String maker) {
    MapRow row =
        ao.create(MapRow.class, new DBParam("MAP_ID", id), new DBParam("BINNED", Boolean.FALSE));
    row.setMakerKey(ColumnText.column(maker, NAME));
    settle(row, home);
    return row;
  }

  /** Gives the map another home; its clock is another node's, perhaps, and never goes back. */
  static void place(MapRow row, Home home) {
    settle(row, home);
    row.setMovedAt(
        Math.max(System.currentTimeMillis(), Math.max(row.getChangedAt(), row.getMovedAt() + 1)));
  }

  private static void settle(MapRow row, Home home) {
    row.setSpaceKey(home.space());
    row.setPageId(home.page());
  }

  /** One statement. */
  Optional<MapRow> row(String id) {
    return Arrays.stream(ao.find(MapRow.class, "MAP_ID = ?", id)).findFirst();
  }

  /**
   * The row as it is once nobody else is writing it, and until the transaction ends. Three
   * statements: Active Objects cannot lock a row but by writing it.
   */
  Optional<MapRow> locked(String id) {
    row(id).ifPresent(MapSummaries::touch);
    return row(id);
  }

  private static void touch(MapRow row) {
    row.setTouchedAt(System.currentTimeMillis());
    row.save();
  }

  List<MapSummary> list(Query query) {
    return Arrays.stream(ao.find(MapRow.class, query)).map(MapSummaries::summary).toList();
  }

  /**
   * Makes the row say what the map says, and writes it.
   *
   * @param figures the map's
   * @param json the map's document
   */
  static void save(MapRow row, JourneyMap map, MapFigures figures, String json, Instant changed) {
    row.setLargest(Math.max(row.getLargest(), json.length()));
    row.setRevision(map.revision());
    row.setChangedAt(changed.toEpochMilli());
    row.setTitle(ColumnText.column(map.title(), NAME));
    row.setTitleFolded(ColumnText.sorted(map.title(), StringLength.MAX_LENGTH));
    row.setState(map.fields().text("state"));
    row.setBasis(map.fields().text("basis"));
    row.setOwnerKey(ColumnText.column(map.owner(), NAME));
    String labels = ColumnText.column(Labels.text(map.labels()), Integer.MAX_VALUE);
    row.setLabels(labels);
    row.setLabelsFolded(ColumnText.folded(labels));
    row.setReviewDue(map.reviewDue() == null ? NEVER : map.reviewDue().toEpochDay());
    say(row, figures);
    row.save();
  }

  private static void say(MapRow row, MapFigures figures) {
    boolean felt = figures.worstEmotion() != null;
    row.setWorstStep(ColumnText.column(figures.worstStep(), NAME));
    row.setWorstEmotion(felt ? figures.worstEmotion() : NO_EMOTION);
    row.setOpenPains(figures.openPains());
    row.setEvidence(figures.evidence());
  }

  static MapSummary summary(MapRow row) {
    boolean felt = row.getWorstEmotion() != NO_EMOTION;
    return new MapSummary(
        row.getMapId(),
        row.getRevision(),
        new Home(row.getSpaceKey(), row.getPageId()),
        row.getMakerKey(),
        Instant.ofEpochMilli(row.getChangedAt()),
        row.isBinned(),
        orEmpty(row.getTitle()),
        row.getState(),
        row.getBasis(),
        row.getOwnerKey(),
        Labels.read(row.getLabels()),
        felt ? orEmpty(row.getWorstStep()) : row.getWorstStep(),
        felt ? row.getWorstEmotion() : null,
        row.getOpenPains(),
        row.getEvidence(),
        row.getReviewDue() == NEVER ? null : LocalDate.ofEpochDay(row.getReviewDue()),
        row.getLargest() == 0 ? Limits.DOCUMENT : row.getLargest(),
        row.getMovedAt() == 0 ? null : Instant.ofEpochMilli(row.getMovedAt()));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
