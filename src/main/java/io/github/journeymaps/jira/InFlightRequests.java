package io.github.journeymaps.jira;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** What is being asked at this moment, so that two tabs of one person do not ask twice. */
final class InFlightRequests {
  /** The same question of the same person. */
  record RequestKey(Requester person, String server, Set<String> keys) {}

  private final Map<RequestKey, CompletableFuture<Void>> now = new ConcurrentHashMap<>();

  /**
   * Begins one.
   *
   * @return null; or, when the same is on its way already, its end
   */
  CompletableFuture<Void> begin(RequestKey request) {
    return now.putIfAbsent(request, new CompletableFuture<>());
  }

  /** For whoever began it. */
  void end(RequestKey request) {
    now.remove(request).complete(null);
  }
}
