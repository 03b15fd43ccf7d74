package io.github.journeymaps.store.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a map is voted on. */
@Preload
@Table("ROUND")
public interface RoundRow extends Entity {
  @NotNull
  @Unique
  @StringLength(36)
  String getMapId();

  void setMapId(String id);

  int getDots();

  void setDots(int dots);

  boolean isHidden();

  void setHidden(boolean hidden);

  boolean isVoting();

  void setVoting(boolean open);

  boolean isRevealed();

  void setRevealed(boolean revealed);
}
