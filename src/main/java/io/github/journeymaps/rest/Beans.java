package io.github.journeymaps.rest;

import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;

/**
 * The objects that resources work with. Confluence makes the resources, and nothing says that it
 * would give their constructors what is ours: so they fetch it here, and there is one of each.
 */
public final class Beans {
  private static volatile List<Object> all = List.of();

  private final List<Object> mine;

  /**
   * @param beans at most one of each type that resources ask for
   */
  public Beans(List<Object> beans) {
    mine = List.copyOf(beans);
  }

  public void start() {
    all = mine;
  }

  public void stop() {
    all = List.of();
  }

  static boolean started() {
    return !all.isEmpty();
  }

  /** Refuses with 503 before the start and after the stop. */
  static <T> T get(Class<T> type) {
    return all.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(ServiceUnavailableException::new);
  }
}
