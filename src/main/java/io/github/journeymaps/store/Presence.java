package io.github.journeymaps.store;

import java.time.Duration;
import java.util.List;

/**
 * Who has which map open to edit it. Nothing of it is in a map's document or its revisions. Safe
 * for threads and for several nodes on one database.
 */
public interface Presence {
  /** Whoever is not heard of for so long is gone. */
  Duration LIFE = Duration.ofSeconds(15);

  /** The first of them are told; more edit no map at the same time. */
  int MOST = 50;

  /** Who has the map open, in the order of their coming, at most {@link #MOST}; one statement. */
  List<ActiveEditor> at(String map);

  /** Somebody is there, or still there, or at another place. */
  void here(String map, ActiveEditor who);

  /** A tab of that user is left; that it was not there is no matter. */
  void gone(String map, String client, String user);
}
