package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The whole document of one revision, so that others near it are a short replay. */
@Preload
@Table("SNAPSHOT")
@Indexes(
    @Index(
        name = "revisions",
        methodNames = {"getMapId", "getRevision"}))
public interface SnapshotRow extends Entity {
  /** {@code map:revision}. */
  @NotNull
  @Unique
  @StringLength(60)
  String getStamp();

  void setStamp(String stamp);

  @NotNull
  @StringLength(36)
  String getMapId();

  void setMapId(String id);

  long getRevision();

  void setRevision(long revision);

  @StringLength(StringLength.UNLIMITED)
  String getBody();

  void setBody(String json);

  /** Whether it must stay: the log has no edits that lead to it. */
  boolean isReplacing();

  void setReplacing(boolean replacing);
}
