package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An issue of a card, and how far its back-link has come. It may outlive the map. */
@Preload
@Table("ISSUE_LINK")
public interface LinkRow extends Entity {
  /** A hash of {@code map:card:server:key}, since ids of servers may be long. */
  @NotNull
  @Unique
  @StringLength(64)
  String getStamp();

  void setStamp(String stamp);

  @NotNull
  @Indexed
  @StringLength(36)
  String getMapId();

  void setMapId(String id);

  @NotNull
  @StringLength(36)
  String getCardId();

  void setCardId(String id);

  @NotNull
  String getServerId();

  void setServerId(String id);

  @NotNull
  @StringLength(100)
  String getIssueKey();

  void setIssueKey(String key);

  /** One of {@link io.github.journeymaps.store.CardIssue.State}, by its name. */
  @NotNull
  @StringLength(20)
  String getState();

  void setState(String state);

  @Indexed
  String getUserKey();

  void setUserKey(String key);

  /** Milliseconds since 1970. */
  long getSinceAt();

  void setSinceAt(long millis);

  /** Milliseconds since 1970; 0 for never. */
  long getTriedAt();

  void setTriedAt(long millis);

  int getTries();

  void setTries(int tries);

  /** Null when the last try did not fail, or is not over. */
  @StringLength(20)
  String getFailure();

  void setFailure(String reason);

  /** What made the issue, when it could not be linked at once. */
  @StringLength(100)
  String getRequestId();

  void setRequestId(String request);
}
