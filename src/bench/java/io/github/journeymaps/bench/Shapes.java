package io.github.journeymaps.bench;

import io.github.journeymaps.map.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Documents that are just within the size limit; the first is a map as it should be. */
final class Shapes {
  private static final String ID = "%08x-0000-4000-8000-000000000000";
  private static final String CELL = "\"lane\":\"" + id(-1) + "\",\"step\":\"" + id(-2) + "\"";
  private static final String HEAD =
      "{\"title\":\"t\",\"lanes\":[{\"id\":\""
          + id(-1)
          + "\",\"type\":\"text\"}],\"stages\":[{\"id\":\""
          + id(-3)
          + "\",\"steps\":[{\"id\":\""
          + id(-2)
          + "\"}]}],";

  /** Below the limit by what stands around the parts. */
  private static final int SIZE = Limits.DOCUMENT - 2_000;

  private Shapes() {}

  static Map<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    all.put("a map as it should be", cards(Limits.CARDS, i -> card(i, text(360))));
    all.put("the same, its last card wrong", cards(Limits.CARDS, i -> card(i, lastWrong(i))));
    all.put("60 levels of names, again and again", unknown("{", i -> "\"n" + i + "\":" + deep(60)));
    all.put("many names in one object", unknown("{", i -> "\"n" + i + "\":1"));
    all.put("names with one hash", unknown("{", i -> "\"" + colliding(i) + "\":1"));
    all.put("names of 255 characters", unknown("{", i -> "\"" + padded(i, 255) + "\":1"));
    all.put("names of 40,000 characters", unknown("{", i -> "\"" + padded(i, 40_000) + "\":1"));
    all.put("numbers", unknown("[", i -> "1"));
    all.put("numbers of 999 digits", unknown("[", i -> "9".repeat(999)));
    all.put("numbers with exponents", unknown("[", i -> "1e999999999"));
    all.put("empty lists", unknown("[", i -> "[]"));
    all.put("empty objects", unknown("[", i -> "{}"));
    all.put("escaped characters", unknown("[", i -> "\"" + "\\u00e4".repeat(1_600) + "\""));
    all.put("empty cards", HEAD + "\"cards\":" + filled("[", i -> "{}") + "}");
    all.put("cards with one id", cards(Limits.CARDS, i -> card(7, text(360))));
    all.put(
        "cards with wrong dates", cards(1_400, i -> card(i, evidence(i, 40, "\"date\":\"x\""))));
    all.put(
        "cards with wrong addresses",
        cards(1_400, i -> card(i, evidence(i, 40, "\"url\":\"x y\""))));
    all.put("answers on a scale without end", cards(1, i -> card(i, points(240_000))));
    return all;
  }

  private static String id(int i) {
    return ID.formatted(i);
  }

  private static String text(int length) {
    return ",\"text\":\"" + "word ".repeat(length / 5) + "\"";
  }

  private static String lastWrong(int i) {
    return i == Limits.CARDS - 1 ? ",\"text\":7" : text(360);
  }

  private static String card(int i, String more) {
    return "{\"id\":\"" + id(i) + "\"," + CELL + more + "}";
  }

  private static String evidence(int card, int count, String field) {
    return ",\"evidence\":"
        + part("[", count, i -> "{\"id\":\"" + id((card + 1) * 10_000 + i) + "\"," + field + "}");
  }

  private static String points(int count) {
    return ",\"emotion\":{\"distribution\":" + part("{", count, i -> "\"" + i + "\":\"x\"") + "}";
  }

  private static String cards(int count, IntFunction<String> card) {
    return HEAD + "\"cards\":" + part("[", count, card) + "}";
  }

  private static String unknown(String opening, IntFunction<String> part) {
    return "{\"title\":\"\",\"unknown\":" + filled(opening, part) + "}";
  }

  private static String deep(int levels) {
    return "{\"n\":".repeat(levels) + "1" + "}".repeat(levels);
  }

  private static String padded(int i, int length) {
    return "n".repeat(length - 8) + "%08d".formatted(i);
  }

  /** Texts of one hash code: of two such pairs of letters, either may stand anywhere. */
  private static String colliding(int i) {
    var name = new StringBuilder();
    for (int bit = 0; bit < 20; bit++) {
      name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  private static String part(String opening, int count, IntFunction<String> part) {
    var json = new StringBuilder(opening);
    for (int i = 0; i < count; i++) {
      json.append(i == 0 ? "" : ",").append(part.apply(i));
    }
    return json.append(closing(opening)).toString();
  }

  private static String filled(String opening, IntFunction<String> part) {
    var json = new StringBuilder(opening).append(part.apply(0));
    for (int i = 1; json.length() < SIZE - part.apply(i).length(); i++) {
      json.append(",").append(part.apply(i));
    }
    return json.append(closing(opening)).toString();
  }

  private static String closing(String opening) {
    return opening.equals("[") ? "]" : "}";
  }
}
