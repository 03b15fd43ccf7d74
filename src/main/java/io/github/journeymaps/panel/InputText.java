package io.github.journeymaps.panel;

import io.github.journeymaps.text.Localizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values as somebody would type them. */
final class InputText {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private InputText() {}

  static String of(Object value, Input input, Localizer words) {
    if (value instanceof BigDecimal number) {
      return input == Input.DURATION && isMinutes(number)
          ? minutes(number)
          : words.typed(number.multiply(factor(input)).stripTrailingZeros());
    }
    return value instanceof List<?> list
        ? list.stream().map(InputText::line).collect(Collectors.joining("\n"))
        : value.toString();
  }

  private static String line(Object item) {
    return item instanceof Map<?, ?> fact
        ? Stream.of("label", "value")
            .filter(name -> fact.get(name) != null)
            .map(name -> "" + fact.get(name))
            .collect(Collectors.joining(": "))
        : item.toString();
  }

  /** What a number is multiplied by for people. */
  static BigDecimal factor(Input input) {
    return input == Input.PERCENT ? HUNDRED : BigDecimal.ONE;
  }

  private static boolean isMinutes(BigDecimal seconds) {
    return seconds.stripTrailingZeros().scale() <= 0 && seconds.compareTo(MINUTE) >= 0;
  }

  private static String minutes(BigDecimal seconds) {
    BigDecimal[] parts = seconds.divideAndRemainder(MINUTE);
    return parts[0].toBigInteger() + ":" + String.format("%02d", parts[1].intValue());
  }
}
