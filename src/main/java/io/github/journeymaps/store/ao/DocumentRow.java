package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The current document of a map: one row for each {@link MapRow}. */
@Preload
@Table("DOCUMENT")
public interface DocumentRow extends Entity {
  @NotNull
  @Unique
  @StringLength(36)
  String getMapId();

  void setMapId(String id);

  /** Which revision the body is. */
  long getRevision();

  void setRevision(long revision);

  @StringLength(StringLength.UNLIMITED)
  String getBody();

  void setBody(String json);

  /** How many edits a replay would have to do since the last {@link SnapshotRow}. */
  int getReplayOps();

  void setReplayOps(int ops);
}
