package io.github.journeymaps.rest;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.store.Head;
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

  /** What may be large, with status 200. */
  static Response.ResponseBuilder found(Map<String, ?> body) {
    return Response.ok(bytes(JsonFormat.text(body)), JSON);
  }

  static Response ok(Map<String, ?> body) {
    return found(body).build();
  }

  /** What nobody may keep, not even the caller's browser: it is for this caller, and as of now. */
  static Response fresh(Map<String, ?> body) {
    return found(body).header("Cache-Control", "no-store").build();
  }

  /**
   * Large answers wait for slow readers: as bytes they take a quarter of what a writer makes of
   * them.
   */
  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The revision; and since a document tells its home, which is no part of its revisions, when the
   * map got another home, if that was not before.
   */
  static EntityTag tag(Head head, long revision) {
    return new EntityTag(
        isOfOneHome(head, revision)
            ? String.valueOf(revision)
            : revision + "-" + Long.toString(head.moved().toEpochMilli(), Character.MAX_RADIX));
  }

  private static boolean isOfOneHome(Head head, long revision) {
    boolean isCurrent = revision >= head.revision();
    return head.moved() == null || isCurrent && head.moved().isBefore(head.changed());
  }
}
