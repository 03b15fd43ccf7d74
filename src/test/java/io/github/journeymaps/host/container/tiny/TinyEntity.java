package io.github.journeymaps.host.container.tiny;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

@Preload
@Table("Note")
public interface TinyEntity extends Entity {
  @NotNull
  @Unique
  String getStamp();

  void setStamp(String stamp);
}
