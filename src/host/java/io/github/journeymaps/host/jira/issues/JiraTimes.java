package io.github.journeymaps.host.jira.issues;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Moments as Jira writes them, such as 2026-05-01T12:00:00.000+0000. */
public final class JiraTimes {
  private static final DateTimeFormatter JIRA =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

  private JiraTimes() {}

  public static String now() {
    return text(Instant.now());
  }

  public static String text(Instant moment) {
    return JIRA.format(moment);
  }

  /** Nothing for what is written otherwise. */
  static Optional<String> read(String text) {
    try {
      return Optional.of(text(OffsetDateTime.parse(text, JIRA).toInstant()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
