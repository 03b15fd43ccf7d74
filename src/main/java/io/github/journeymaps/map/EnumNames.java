package io.github.journeymaps.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of enum constants in documents: {@code EMPLOYEE_EMOTION} is {@code employee-emotion}.
 */
public final class EnumNames {
  /** Getters ask for them again and again while a map is drawn. */
  private static final ClassValue<Map<String, Enum<?>>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .map(Enum.class::cast)
              .collect(Collectors.toMap(c -> of((Enum<?>) c), c -> (Enum<?>) c));
        }
      };

  private EnumNames() {}

  /** The document's name of a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All names of a type, in order. */
  public static List<String> all(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(EnumNames::of).toList();
  }

  /** The constant of that name; {@code absent} when the name is null or not one of the type. */
  public static <E extends Enum<E>> E parse(Class<E> type, String name, E absent) {
    if (name == null) {
      return absent;
    }
    Enum<?> constant = CONSTANTS.get(type).get(name);
    return constant == null ? absent : type.cast(constant);
  }
}
