package io.github.journeymaps.host.jira.filter;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is wrong with this Jira, for tests.
 *
 * @param slowMillis how long each REST request waits before it is answered
 * @param down whether connections end without an answer
 * @param perUser whether the linked application's word counts only for users who authorised it
 * @param busySeconds above 0: every REST request is asked to come back after so many seconds
 * @param html whether a log-in page comes instead of JSON, with status 200
 * @param redirectTo where every REST request is sent; empty for nowhere
 * @param readOnly whether nobody but administrators may change anything
 * @param plantUrls what every address in answers begins with; empty for our own
 */
public record FaultInjection(
    int slowMillis,
    boolean down,
    boolean perUser,
    int busySeconds,
    boolean html,
    String redirectTo,
    boolean readOnly,
    String plantUrls) {
  public static final FaultInjection OFF =
      new FaultInjection(0, false, false, 0, false, "", false, "");

  /** With those changed that are given. */
  public FaultInjection with(JsonNode given) {
    return new FaultInjection(
        given.path("slowMillis").asInt(slowMillis),
        given.path("down").asBoolean(down),
        given.path("perUser").asBoolean(perUser),
        given.path("busySeconds").asInt(busySeconds),
        given.path("html").asBoolean(html),
        given.path("redirectTo").asText(redirectTo),
        given.path("readOnly").asBoolean(readOnly),
        given.path("plantUrls").asText(plantUrls));
  }
}
