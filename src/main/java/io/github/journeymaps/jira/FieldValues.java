package io.github.journeymaps.jira;

import io.github.journeymaps.jira.CreateField.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What people gave for a field, as Jira takes it. What does not fit goes as it is: Jira says best
 * what is wrong with it.
 */
final class FieldValues {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");

  /** Numbers are no longer than that; and an exponent could be any size. */
  private static final String NUMBER = "[+-]?\\d{1,30}(\\.\\d{1,30})?";

  private FieldValues() {}

  /** Nothing at all: Jira then sets what it sets for nothing. */
  static boolean isNone(Object value) {
    return value == null
        || value instanceof String text && text.isBlank()
        || value instanceof Collection<?> list && list.isEmpty();
  }

  /**
   * @param kind null for a field that Jira has not told of
   * @param zone of times that name none
   */
  static Object of(Kind kind, Object value, ZoneId zone) {
    if (kind == null) {
      return value;
    }
    if (value instanceof String text) {
      return text(kind, text, zone);
    }
    boolean texts =
        value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    return texts ? texts(kind, (List<?>) value, zone) : value;
  }

  private static Object text(Kind kind, String text, ZoneId zone) {
    return switch (kind) {
      case NUMBER -> number(text.strip());
      case DATE -> text.strip();
      case DATE_TIME -> moment(text.strip(), zone);
      case OPTION -> Map.of("id", text);
      case OPTIONS -> List.of(Map.of("id", text));
      case USER -> Map.of("name", text);
      case LABELS -> Arrays.asList(text.strip().split("\\s+"));
      default -> text;
    };
  }

  private static Object texts(Kind kind, List<?> texts, ZoneId zone) {
    return switch (kind) {
      case LABELS, UNSUPPORTED -> texts;
      case OPTIONS -> texts.stream().map(id -> Map.of("id", id)).toList();
      default -> texts.size() == 1 ? text(kind, (String) texts.get(0), zone) : texts;
    };
  }

  private static Object number(String text) {
    return text.matches(NUMBER) ? new BigDecimal(text) : text;
  }

  private static String moment(String text, ZoneId zone) {
    try {
      var read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      return MOMENT.format(read instanceof LocalDateTime local ? local.atZone(zone) : read);
    } catch (DateTimeException e) {
      return text;
    }
  }
}
