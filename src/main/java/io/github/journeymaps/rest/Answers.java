package io.github.journeymaps.rest;

import io.github.journeymaps.format.JsonFormat;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers in JSON, written by ourselves: the host's JSON library does not know ours. */
final class Answers {
  static final String JSON = "application/json;charset=UTF-8";
  static final String HTML = "text/html;charset=UTF-8";

  private Answers() {}

  static Response.ResponseBuilder json(int status, Map<String, ?> body) {
    return Response.status(status).type(JSON).entity(JsonFormat.text(body));
  }

  static Response ok(Map<String, ?> body) {
    return json(200, body).build();
  }

  /** What nobody may keep, not even the caller's browser: it is for this caller, and as of now. */
  static Response fresh(Map<String, ?> body) {
    return json(200, body).header("Cache-Control", "no-store").build();
  }

  /**
   * Large answers wait for slow readers: as bytes they take a quarter of what a writer makes of
   * them.
   */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static EntityTag tag(long revision) {
    return new EntityTag(String.valueOf(revision));
  }
}
