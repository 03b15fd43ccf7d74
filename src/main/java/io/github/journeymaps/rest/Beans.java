package io.github.journeymaps.rest;

import io.github.journeymaps.journey.Lifetime;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The objects that resources work with. Confluence makes the resources, and nothing says that it
 * would give their constructors what is ours: so they fetch it here, and there is one of each.
 */
public final class Beans {
  private static volatile List<Object> all = List.of();

  private final Lifetime lifetime;
  private final List<Object> mine;

  /**
   * @param beans at most one of each type that resources ask for
   */
  public Beans(Lifetime lifetime, List<Object> beans) {
    this.lifetime = lifetime;
    mine = Stream.concat(Stream.of(lifetime), beans.stream()).toList();
  }

  public void start() {
    all = mine;
  }

  /** Requests that have come in are done first, and whatever else is at work. */
  public void stop() {
    lifetime.end();
    all = List.of();
  }

  public static boolean started() {
    return !all.isEmpty();
  }

  /** Refuses with 503 before the start and after the stop. */
  public static <T> T get(Class<T> type) {
    return all.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(ServiceUnavailableException::new);
  }
}
