package io.github.journeymaps.host.http;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a REST call is answered with.
 *
 * @param body null for none
 */
public record RestReply(int status, JsonNode body) {
  public static RestReply ok(JsonNode body) {
    return new RestReply(200, body);
  }

  public static RestReply created(JsonNode body) {
    return new RestReply(201, body);
  }

  public static RestReply noContent() {
    return new RestReply(204, null);
  }
}
