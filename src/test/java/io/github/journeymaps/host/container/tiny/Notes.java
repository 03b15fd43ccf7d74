package io.github.journeymaps.host.container.tiny;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;

/** A bean that keeps notes. */
public class Notes {
  private final ActiveObjects ao;

  public Notes(ActiveObjects ao) {
    this.ao = ao;
  }

  public int add(String stamp) {
    return ao.executeInTransaction(
        () -> {
          ao.create(TinyEntity.class, new DBParam("STAMP", stamp));
          return ao.count(TinyEntity.class);
        });
  }

  /** Adds two, the second in a transaction of its own inside of the first. */
  public void addBoth(String first, String second) {
    ao.executeInTransaction(
        () -> {
          ao.create(TinyEntity.class, new DBParam("STAMP", first));
          return add(second);
        });
  }

  public int count() {
    return ao.count(TinyEntity.class);
  }
}
