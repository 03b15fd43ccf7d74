package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The dots that somebody put on a card. */
@Preload
@Table("VOTE")
public interface VoteRow extends Entity {
  /** A hash of {@code map:card:user}, since user keys may be long. */
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

  String getUserKey();

  void setUserKey(String key);

  int getDots();

  void setDots(int dots);
}
