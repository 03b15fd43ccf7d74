package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody said about a card. Its text is read where it is asked for. */
@Preload({"MAP_ID", "CARD_ID", "COMMENT_ID", "PARENT_ID", "RESOLVED_AT"})
@Table("COMMENT")
@Indexes(
    @Index(
        name = "cards",
        methodNames = {"getMapId", "getCardId"}))
public interface CommentRow extends Entity {
  @NotNull
  @Unique
  @StringLength(36)
  String getCommentId();

  void setCommentId(String id);

  @NotNull
  @StringLength(36)
  String getMapId();

  void setMapId(String id);

  @NotNull
  @StringLength(36)
  String getCardId();

  void setCardId(String id);

  /** Null for the first of a thread. */
  @StringLength(36)
  String getParentId();

  void setParentId(String id);

  String getUserKey();

  void setUserKey(String key);

  @StringLength(StringLength.UNLIMITED)
  String getBody();

  void setBody(String text);

  /** Milliseconds since 1970. */
  long getWrittenAt();

  void setWrittenAt(long millis);

  /** Milliseconds since 1970; null for never. */
  Long getEditedAt();

  void setEditedAt(Long millis);

  /** Null while the thread is open. */
  String getResolverKey();

  void setResolverKey(String key);

  /** Milliseconds since 1970; null while the thread is open. */
  Long getResolvedAt();

  void setResolvedAt(Long millis);
}
