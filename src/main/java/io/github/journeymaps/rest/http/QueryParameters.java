package io.github.journeymaps.rest.http;

import io.github.journeymaps.store.Sender;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

/** The parameters of a request's address; what makes no sense is a 400 that names it. */
public final class QueryParameters {
  private static final int PARTS = 100;

  private QueryParameters() {}

  /** Null when it is absent or empty. */
  public static String text(UriInfo uri, String name) {
    String value = uri.getQueryParameters().getFirst(name);
    if (value != null && value.indexOf('\0') >= 0) {
      throw bad(name, "\\0");
    }
    return value == null || value.isBlank() ? null : value;
  }

  /** The parts between commas, at most {@value #PARTS}. */
  public static List<String> list(UriInfo uri, String name) {
    String value = text(uri, name);
    var parts =
        Arrays.stream(value == null ? new String[0] : value.split(","))
            .map(String::trim)
            .filter(s -> !s.isEmpty())
            .distinct()
            .toList();
    if (parts.size() > PARTS) {
      throw bad(name, parts.size() + " (1–" + PARTS + ")");
    }
    return parts;
  }

  public static String oneOf(UriInfo uri, String name, List<String> possible) {
    String value = text(uri, name);
    if (value != null && !possible.contains(value)) {
      throw bad(name, value + " (" + String.join(", ", possible) + ")");
    }
    return value;
  }

  /** False when it is absent. */
  public static boolean flag(UriInfo uri, String name) {
    return "true".equals(oneOf(uri, name, List.of("true", "false")));
  }

  /** The client's id of a request or of itself; null when it is absent. */
  public static String id(UriInfo uri, String name) {
    String value = text(uri, name);
    if (value != null && value.length() > Sender.ID_LENGTH) {
      throw bad(name, value);
    }
    return value;
  }

  static int number(UriInfo uri, String name, int absent, int min, int max) {
    Long value = whole(uri, name);
    if (value == null) {
      return absent;
    }
    if (value < min || value > max) {
      throw bad(name, value + " (" + min + "–" + max + ")");
    }
    return value.intValue();
  }

  /** Null when it is absent. */
  public static Long whole(UriInfo uri, String name) {
    String value = text(uri, name);
    if (value != null && !value.matches("-?\\d{1,18}")) {
      throw bad(name, value);
    }
    return value == null ? null : Long.valueOf(value);
  }

  /** Null when it is absent. */
  public static Instant moment(UriInfo uri, String name) {
    String value = text(uri, name);
    try {
      // A plus sign that was not encoded arrives as a space.
      return value == null ? null : kept(OffsetDateTime.parse(value.replace(' ', '+')).toInstant());
    } catch (DateTimeException | ArithmeticException e) {
      throw bad(name, value);
    }
  }

  /** Moments are kept by their milliseconds, which there are for some hundred million years. */
  private static Instant kept(Instant moment) {
    return Instant.ofEpochMilli(moment.toEpochMilli());
  }

  public static HttpError bad(String name, String value) {
    String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
    return new HttpError(400, "bad-parameter", name, shown);
  }
}
