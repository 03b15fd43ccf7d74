package io.github.journeymaps.rest.http;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** As much of multipart/form-data (RFC 7578) as one uploaded file needs. */
public final class Multipart {
  /** A boundary is no longer than that, says RFC 2046. */
  private static final int BOUNDARY = 70;

  private Multipart() {}

  public static boolean is(MediaType type) {
    return type != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type);
  }

  /**
   * The content of the first part that has a file name, else of the one named {@code file}.
   *
   * @throws HttpError 400 when there is no such part
   */
  public static byte[] file(byte[] body, MediaType type) {
    String boundary = type.getParameters().get("boundary");
    if (boundary == null || boundary.isEmpty() || boundary.length() > BOUNDARY) {
      throw new HttpError(400, "no-file");
    }
    // One character a byte, so that positions in the text are positions in the body.
    String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    String[] parts = text.split(Pattern.quote("\r\n--" + boundary), -1);
    return part(parts, "filename=")
        .or(() -> part(parts, "name=\"file\""))
        .orElseThrow(() -> new HttpError(400, "no-file"));
  }

  private static Optional<byte[]> part(String[] parts, String mark) {
    return Arrays.stream(parts)
        .skip(1)
        .filter(part -> part.startsWith("\r\n") && part.contains("\r\n\r\n"))
        .filter(part -> part.substring(0, part.indexOf("\r\n\r\n")).contains(mark))
        .map(part -> part.substring(part.indexOf("\r\n\r\n") + 4))
        .map(content -> content.getBytes(StandardCharsets.ISO_8859_1))
        .findFirst();
  }
}
