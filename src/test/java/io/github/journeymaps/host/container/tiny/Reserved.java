package io.github.journeymaps.host.container.tiny;

import net.java.ao.Entity;

public interface Reserved extends Entity {
  String getNumber();

  void setNumber(String value);
}
