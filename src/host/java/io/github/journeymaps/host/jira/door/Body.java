package io.github.journeymaps.host.jira.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a request carried, read once for the log and for who answers. */
public final class Body {
  private static final String ATTRIBUTE = Body.class.getName();
  private static final int MOST = 1024 * 1024;

  private final byte[] bytes;

  private Body(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Nothing for an empty one; of too long a one there is only the beginning. */
  static Optional<Body> take(HttpServletRequest request) throws IOException {
    Body body = new Body(request.getInputStream().readNBytes(MOST));
    request.setAttribute(ATTRIBUTE, body);
    return Optional.of(body).filter(taken -> taken.bytes.length > 0);
  }

  /** Behind the door. */
  public static byte[] of(HttpServletRequest request) throws IOException {
    Body taken = (Body) request.getAttribute(ATTRIBUTE);
    return taken == null
        ? request.getInputStream().readNBytes(MOST)
        : Arrays.copyOf(taken.bytes, taken.bytes.length);
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
