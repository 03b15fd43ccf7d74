package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A tab of a browser in which a map is being edited. */
@Preload
@Table("PRESENT")
public interface PresentRow extends Entity {
  /** {@code map:client}. */
  @NotNull
  @Unique
  @StringLength(140)
  String getStamp();

  void setStamp(String stamp);

  @NotNull
  @Indexed
  @StringLength(36)
  String getMapId();

  void setMapId(String id);

  @NotNull
  @StringLength(100)
  String getClient();

  void setClient(String client);

  @StringLength(255)
  String getUserKey();

  void setUserKey(String key);

  @StringLength(100)
  String getPlace();

  void setPlace(String place);

  /** Milliseconds since 1970. */
  @Indexed
  long getSeenAt();

  void setSeenAt(long at);
}
