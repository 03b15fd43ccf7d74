package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The name somebody gave a revision. */
@Preload
@Table("VERSION_NAME")
public interface VersionRow extends Entity {
  /** {@code map:revision}. */
  @NotNull
  @Unique
  @StringLength(60)
  String getStamp();

  void setStamp(String stamp);

  @NotNull
  @Indexed
  @StringLength(36)
  String getMapId();

  void setMapId(String id);

  long getRevision();

  void setRevision(long revision);

  String getName();

  void setName(String name);

  String getUserKey();

  void setUserKey(String key);

  /** Milliseconds since 1970. */
  long getNamedAt();

  void setNamedAt(long millis);
}
