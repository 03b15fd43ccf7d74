package io.github.journeymaps.map;

import io.github.journeymaps.map.FieldShape.Form;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What may stand in a field. */
@FunctionalInterface
interface FieldType {
  Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** An attachment's file name: no folder, no control character. */
  Pattern FILE_NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,255}");

  /**
   * @param value never null, as {@link Fields} holds it
   * @param problems takes what is wrong with the value
   */
  void check(Object value, String path, Consumer<Problem> problems);

  /** What it takes, for forms. */
  default FieldShape shape() {
    return FieldShape.of(Form.OTHER);
  }

  /** The same check, by a type that tells what it takes. */
  static FieldType shaped(FieldShape shape, FieldType check) {
    return new FieldType() {
      @Override
      public void check(Object value, String path, Consumer<Problem> problems) {
        check.check(value, path, problems);
      }

      @Override
      public FieldShape shape() {
        return shape;
      }
    };
  }

  /** Text of at most {@code max} characters. */
  static FieldType text(int max) {
    return shaped(
        FieldShape.text(max),
        (value, path, problems) -> {
          if (!(value instanceof String text)) {
            problems.accept(Problem.of("not-text", path, shown(value)));
          } else if (text.length() > max) {
            problems.accept(
                Problem.of(
                    "text-too-long", path, String.valueOf(text.length()), String.valueOf(max)));
          }
        });
  }

  /** One of the names of an enum. */
  static FieldType oneOf(Class<? extends Enum<?>> type) {
    return oneOf(EnumNames.all(type));
  }

  static FieldType oneOf(List<String> names) {
    return shaped(
        FieldShape.choice(names),
        (value, path, problems) -> {
          if (!names.contains(value)) {
            problems.accept(Problem.of("not-one-of", path, shown(value), String.join(", ", names)));
          }
        });
  }

  /** A number between two bounds, both allowed. */
  static FieldType number(double min, double max) {
    return shaped(
        FieldShape.between(Form.NUMBER, min, max),
        (value, path, problems) -> {
          if (!(value instanceof BigDecimal number)) {
            problems.accept(Problem.of("not-a-number", path, shown(value)));
          } else if (number.doubleValue() < min || number.doubleValue() > max) {
            problems.accept(
                Problem.of("out-of-range", path, shown(number), bound(min), bound(max)));
          }
        });
  }

  /** A whole number between two bounds, both allowed. */
  static FieldType whole(long min, long max) {
    return shaped(
        FieldShape.between(Form.WHOLE, min, max),
        (value, path, problems) -> {
          if (value instanceof BigDecimal number && number.scale() > 0) {
            problems.accept(Problem.of("not-whole", path, shown(number)));
          } else {
            number(min, max).check(value, path, problems);
          }
        });
  }

  static FieldType flag() {
    return shaped(
        FieldShape.of(Form.FLAG),
        (value, path, problems) -> {
          if (!(value instanceof Boolean)) {
            problems.accept(Problem.of("not-a-flag", path, shown(value)));
          }
        });
  }

  static FieldType id() {
    return shaped(FieldShape.of(Form.ID), matching(UUID, "not-an-id"));
  }

  static FieldType fileName() {
    return shaped(FieldShape.of(Form.FILE), matching(FILE_NAME, "not-a-file-name"));
  }

  private static FieldType matching(Pattern pattern, String code) {
    return (value, path, problems) -> {
      if (!(value instanceof String text) || !pattern.matcher(text).matches()) {
        problems.accept(Problem.of(code, path, shown(value)));
      }
    };
  }

  /** A day, ISO 8601: 2026-05-01. */
  static FieldType date() {
    return shaped(
        FieldShape.of(Form.DATE),
        parsed(
            "not-a-date",
            text -> {
              if (LocalDate.parse(text).getYear() < 1 || text.length() != 10) {
                throw new DateTimeException("not of our calendar");
              }
            }));
  }

  /** A span of days, weeks, months or years up to a century, ISO 8601: P6M. */
  static FieldType period() {
    return shaped(
        FieldShape.of(Form.PERIOD),
        parsed(
            "not-a-period",
            text -> {
              var period = Period.parse(text);
              if (period.isNegative() || period.isZero() || isLong(period)) {
                throw new DateTimeException("not positive, or too long");
              }
            }));
  }

  /** Longer than a century: days that far off are no days any more. */
  private static boolean isLong(Period period) {
    return period.getDays() > 36_525 || period.toTotalMonths() > 1_200;
  }

  private static FieldType parsed(String code, Consumer<String> parser) {
    return (value, path, problems) -> {
      try {
        parser.accept(value instanceof String text ? text : "");
      } catch (DateTimeException e) {
        problems.accept(Problem.of(code, path, shown(value)));
      }
    };
  }

  /** An http or https address. */
  static FieldType url() {
    return shaped(
        FieldShape.of(Form.URL),
        (value, path, problems) -> {
          if (!(value instanceof String text) || text.length() > 2_000 || !isWebAddress(text)) {
            problems.accept(Problem.of("not-a-url", path, shown(value)));
          }
        });
  }

  private static boolean isWebAddress(String text) {
    try {
      var uri = new URI(text);
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A list of such values. */
  static FieldType listOf(FieldType item) {
    return shaped(
        FieldShape.of(Form.LIST),
        (value, path, problems) -> {
          if (!(value instanceof List<?> list)) {
            problems.accept(Problem.of("not-a-list", path, shown(value)));
          } else if (list.size() > Limits.LIST) {
            problems.accept(
                Problem.of(
                    "too-many", path, String.valueOf(list.size()), String.valueOf(Limits.LIST)));
          } else {
            for (int i = 0; i < list.size(); i++) {
              checkItem(item, list.get(i), path + "[" + i + "]", problems);
            }
          }
        });
  }

  private static void checkItem(
      FieldType item, Object value, String path, Consumer<Problem> problems) {
    if (value == null) {
      problems.accept(Problem.of("missing", path));
    } else {
      item.check(value, path, problems);
    }
  }

  /** An object whose known fields have these types. */
  static FieldType object(Map<String, FieldType> fields) {
    return (value, path, problems) -> {
      if (!(value instanceof Map<?, ?> map)) {
        problems.accept(Problem.of("not-an-object", path, shown(value)));
        return;
      }
      fields.forEach(
          (name, type) -> {
            Object inner = map.get(name);
            if (inner != null) {
              type.check(inner, path.isEmpty() ? name : path + "." + name, problems);
            }
          });
    };
  }

  /** Each of these must be there; what stands in them is for other types to check. */
  default FieldType requiring(String... names) {
    return (value, path, problems) -> {
      check(value, path, problems);
      for (String name : names) {
        if (value instanceof Map<?, ?> map && map.get(name) == null) {
          problems.accept(Problem.of("missing", path.isEmpty() ? name : path + "." + name));
        }
      }
    };
  }

  private static String bound(double bound) {
    return Fields.of(Map.of("x", bound)).get("x").toString();
  }

  /** A value, cut short for an error text. */
  static String shown(Object value) {
    String text = value instanceof BigDecimal number ? number.toPlainString() : "" + value;
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
