package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.store.Comment;
import io.github.journeymaps.store.CommentCount;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Comments in {@link CommentRow}. */
final class Comments {
  private static final int NAME = 255;

  /** All columns, in one statement. */
  private static final String WHOLE =
      "ID, COMMENT_ID, MAP_ID, CARD_ID, PARENT_ID, USER_KEY, BODY, WRITTEN_AT, EDITED_AT,"
          + " RESOLVER_KEY, RESOLVED_AT";

  private final ActiveObjects ao;

  Comments(ActiveObjects ao) {
    this.ao = ao;
  }

  Map<String, CommentCount> counts(String map) {
    CommentRow[] rows = ao.find(CommentRow.class, "MAP_ID = ?", map);
    Set<String> resolved = new HashSet<>();
    for (CommentRow row : rows) {
      if (row.getResolvedAt() != null) {
        resolved.add(row.getCommentId());
      }
    }
    var counts = new HashMap<String, CommentCount>();
    for (CommentRow row : rows) {
      int open = resolved.contains(thread(row)) ? 0 : 1;
      counts.merge(row.getCardId(), new CommentCount(open, 1), Comments::sum);
    }
    return counts;
  }

  private static String thread(CommentRow row) {
    return row.getParentId() == null ? row.getCommentId() : row.getParentId();
  }

  private static CommentCount sum(CommentCount one, CommentCount other) {
    return new CommentCount(one.open() + other.open(), one.all() + other.all());
  }

  List<Comment> list(String map, String card, int start, int limit) {
    var query =
        Query.select(WHOLE)
            .where("MAP_ID = ? AND CARD_ID = ?", map, card)
            .order("WRITTEN_AT ASC, ID ASC")
            .offset(start)
            .limit(limit);
    return Arrays.stream(ao.find(CommentRow.class, query)).map(Comments::comment).toList();
  }

  boolean isAnsweredByOthers(Comment comment, String user) {
    String where = "MAP_ID = ? AND PARENT_ID = ? AND (USER_KEY <> ? OR USER_KEY IS NULL)";
    return ao.count(CommentRow.class, where, comment.map(), comment.id(), user) > 0;
  }

  Optional<Comment> find(String map, String id) {
    return row(map, id).map(Comments::comment);
  }

  private Optional<CommentRow> row(String map, String id) {
    var query = Query.select(WHOLE).where("COMMENT_ID = ? AND MAP_ID = ?", id, map);
    return Arrays.stream(ao.find(CommentRow.class, query)).findFirst();
  }

  private static Comment comment(CommentRow row) {
    return new Comment(
        row.getCommentId(),
        row.getMapId(),
        row.getCardId(),
        row.getParentId(),
        row.getUserKey(),
        row.getBody(),
        Instant.ofEpochMilli(row.getWrittenAt()),
        moment(row.getEditedAt()),
        row.getResolverKey(),
        moment(row.getResolvedAt()));
  }

  private static Instant moment(Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }

  private static Long millis(Instant moment) {
    return moment == null ? null : moment.toEpochMilli();
  }

  void add(Comment comment) {
    ao.create(
        CommentRow.class,
        new DBParam("COMMENT_ID", comment.id()),
        new DBParam("MAP_ID", comment.map()),
        new DBParam("CARD_ID", comment.card()),
        new DBParam("PARENT_ID", comment.parent()),
        new DBParam("USER_KEY", ColumnText.column(comment.user(), NAME)),
        new DBParam("BODY", ColumnText.column(comment.text(), Integer.MAX_VALUE)),
        new DBParam("WRITTEN_AT", comment.written().toEpochMilli()));
  }

  void save(Comment comment) {
    row(comment.map(), comment.id()).ifPresent(row -> write(row, comment));
  }

  private static void write(CommentRow row, Comment comment) {
    row.setBody(ColumnText.column(comment.text(), Integer.MAX_VALUE));
    row.setEditedAt(millis(comment.edited()));
    row.setResolverKey(ColumnText.column(comment.resolver(), NAME));
    row.setResolvedAt(millis(comment.resolved()));
    row.save();
  }

  void remove(Comment comment) {
    ao.deleteWithSQL(CommentRow.class, "MAP_ID = ? AND PARENT_ID = ?", comment.map(), comment.id());
    ao.deleteWithSQL(
        CommentRow.class, "COMMENT_ID = ? AND MAP_ID = ?", comment.id(), comment.map());
  }
}
