package io.github.journeymaps.rest.http;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.store.MapSummary;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers in JSON, written by ourselves: the host's JSON library does not know ours. */
public final class JsonResponses {
  public static final String JSON = "application/json;charset=UTF-8";
  public static final String HTML = "text/html;charset=UTF-8";

  private JsonResponses() {}

  public static Response.ResponseBuilder json(int status, Map<String, ?> body) {
    return Response.status(status).type(JSON).entity(JsonFormat.text(body));
  }

  /** What may be large, with status 200. */
  public static Response.ResponseBuilder found(Map<String, ?> body) {
    return Response.ok(bytes(JsonFormat.text(body)), JSON);
  }

  public static Response ok(Map<String, ?> body) {
    return found(body).build();
  }

  /** What nobody may keep, not even the caller's browser: it is for this caller, and as of now. */
  public static Response fresh(Map<String, ?> body) {
    return found(body).header("Cache-Control", "no-store").build();
  }

  /**
   * Large answers wait for slow readers: as bytes they take a quarter of what a writer makes of
   * them.
   */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The revision; and since a document tells its home, which is no part of its revisions, when the
   * map got another home, if that was not before.
   */
  public static EntityTag tag(MapSummary summary, long revision) {
    return new EntityTag(
        isOfOneHome(summary, revision)
            ? String.valueOf(revision)
            : revision + "-" + Long.toString(summary.moved().toEpochMilli(), Character.MAX_RADIX));
  }

  private static boolean isOfOneHome(MapSummary summary, long revision) {
    boolean isCurrent = revision >= summary.revision();
    return summary.moved() == null || isCurrent && summary.moved().isBefore(summary.changed());
  }
}
