package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One revision of a map: what made it of the one before. Never changed once written. */
@Preload
@Table("CHANGE")
@Indexes(
    @Index(
        name = "revisions",
        methodNames = {"getMapId", "getRevision"}))
public interface ChangeRow extends Entity {
  /** {@code map:revision}; the optimistic lock. */
  @NotNull
  @Unique
  @StringLength(60)
  String getStamp();

  void setStamp(String stamp);

  /** A hash of {@code map:request}, since databases compare texts each in their own way. */
  @NotNull
  @Unique
  @StringLength(64)
  String getRequestStamp();

  void setRequestStamp(String stamp);

  @NotNull
  @StringLength(36)
  String getMapId();

  void setMapId(String id);

  long getRevision();

  void setRevision(long revision);

  @StringLength(100)
  String getRequestId();

  void setRequestId(String id);

  @StringLength(100)
  String getClientId();

  void setClientId(String id);

  String getUserKey();

  void setUserKey(String key);

  /** Milliseconds since 1970; never before the revision before. */
  long getMadeAt();

  void setMadeAt(long millis);

  /** Null when the change replaces. */
  @StringLength(StringLength.UNLIMITED)
  String getOps();

  void setOps(String json);

  /** Null when the change replaces. */
  @StringLength(StringLength.UNLIMITED)
  String getInverse();

  void setInverse(String json);

  boolean isReplacing();

  void setReplacing(boolean replacing);
}
