package io.github.journeymaps.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a call is answered with.
 *
 * @param body null for none
 */
record Answer(int status, JsonNode body) {

  static Answer ok(JsonNode body) {
    return new Answer(200, body);
  }

  static Answer nothing() {
    return new Answer(204, null);
  }
}
