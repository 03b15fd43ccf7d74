package io.github.journeymaps.host.container.tiny;

import net.java.ao.Entity;

public interface LongNamed extends Entity {
  String getTheNameOfThisColumnIsTooLong();

  void setTheNameOfThisColumnIsTooLong(String value);
}
