package io.github.journeymaps.text;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.map.EnumNames;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Texts and figures in a reader's language. For one drawing, on one thread: it remembers. */
public final class Localizer {
  private static final char MINUS = '\u2212';
  private static final String SPACE = "\u00a0";
  private static final int MOST_DECIMALS = 4;
  private static final int COMPACT_FROM = 10_000;

  private final I18nResolver texts;
  private final Locale locale;
  private final Map<String, String> known = new HashMap<>();
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final NumberFormat compact;
  private final NumberFormat percent;
  private final DateTimeFormatter dates;

  public Localizer(I18nResolver texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
    compact = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
    compact.setMaximumFractionDigits(1);
    percent = NumberFormat.getPercentInstance(locale);
    dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
  }

  /** The text of a key under {@code journeymaps.}. */
  public String text(String key) {
    return known.computeIfAbsent(key, k -> texts.getText(locale, "journeymaps." + k));
  }

  /** With arguments filled in; those that are somebody's text are kept apart from the rest. */
  public String text(String key, Serializable... arguments) {
    Serializable[] apart = arguments.clone();
    Arrays.setAll(
        apart, i -> arguments[i] instanceof String text ? BidiIsolate.of(text) : arguments[i]);
    return texts.getText(locale, "journeymaps." + key, apart);
  }

  /** The word for a constant: {@code journeymaps.GROUP.name}. */
  public String name(String group, Enum<?> constant) {
    return text(group + "." + EnumNames.of(constant));
  }

  /** With so many decimals at most, grouped, with a real minus sign. */
  public String number(double value, int decimals) {
    NumberFormat format = formats.computeIfAbsent(decimals, this::format);
    return format.format(positiveZero(value, decimals)).replace('-', MINUS);
  }

  private NumberFormat format(int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  private static double positiveZero(double value, int decimals) {
    return Math.abs(value) < Math.pow(10, -decimals) / 2 ? 0 : value;
  }

  /** All its digits, not grouped, as somebody would type it. */
  public String typed(BigDecimal number) {
    return number.toPlainString().replace('.', decimal());
  }

  /** What stands before the decimals. */
  public char decimal() {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /**
   * From one to another, with as many decimals as it takes to tell them apart, and at least so
   * many.
   */
  public String range(double low, double high, int least) {
    int decimals = least;
    while (decimals < MOST_DECIMALS && number(low, decimals).equals(number(high, decimals))) {
      decimals++;
    }
    return number(low, decimals) + "\u2026" + number(high, decimals);
  }

  /** With its sign and one decimal, as emotions are shown: +1.3, −0.6, 0. */
  public String signed(double value) {
    String number = number(value, 1);
    return value > 0 && !number.equals(number(0, 1)) ? "+" + number : number;
  }

  /** A share as per cent. */
  public String percent(double share) {
    percent.setMaximumFractionDigits(share != 0 && Math.abs(share) < 0.01 ? 1 : 0);
    return percent.format(share).replace('-', MINUS);
  }

  /** What stands after a number that is a per cent, with the space that the language wants. */
  public String percentSign() {
    return percent instanceof DecimalFormat decimal ? decimal.getPositiveSuffix() : "%";
  }

  /** How many: in full below {@value #COMPACT_FROM}, then short like 2.2 M. */
  public String count(long n) {
    return n < COMPACT_FROM
        ? number(n, 0)
        : compact.format(n).replaceFirst("(?<=\\d)(?=\\p{L})", SPACE);
  }

  public String date(LocalDate date) {
    return dates.format(date);
  }

  /** Seconds as the two greatest units that they fill. */
  public String duration(double seconds) {
    long whole = Math.round(Math.abs(seconds));
    String sign = seconds < 0 && whole > 0 ? String.valueOf(MINUS) : "";
    if (whole < 60) {
      return sign + number(Math.abs(seconds), 1) + SPACE + text("unit.second");
    }
    if (whole < 3_600) {
      return sign + two(whole / 60, "unit.minute", whole % 60, "unit.second");
    }
    if (whole < 86_400) {
      return sign + two(whole / 3_600, "unit.hour", whole % 3_600 / 60, "unit.minute");
    }
    return sign + two(whole / 86_400, "unit.day", whole % 86_400 / 3_600, "unit.hour");
  }

  private String two(long great, String greatUnit, long small, String smallUnit) {
    String first = number(great, 0) + SPACE + text(greatUnit);
    return small == 0 ? first : first + SPACE + small + SPACE + text(smallUnit);
  }
}
