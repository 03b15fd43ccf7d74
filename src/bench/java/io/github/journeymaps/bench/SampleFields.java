package io.github.journeymaps.bench;

import io.github.journeymaps.map.Vocabulary.LaneType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a card has besides its text, by the type of its lane. */
final class SampleFields {
  private SampleFields() {}

  static Map<String, Object> of(LaneType lane, int number) {
    var fields = new HashMap<String, Object>();
    switch (lane) {
      case MOTIVATIONS -> fields.put("polarity", number % 2 == 0 ? "worry" : "entice");
      case EMOTION, EMPLOYEE_EMOTION -> emotion(fields, number);
      case TOUCHPOINTS -> fields.put("touchpoint", "");
      case CHANNELS -> fields.put("channel", number % 2 == 0 ? "chat" : "post");
      case PAINS -> fields.put("grade", number % 2 == 0 ? "workaround" : "abandonment");
      case OPPORTUNITIES ->
          fields.put("score", Map.of("customerValue", 0.8, "businessValue", 0.4, "effort", 3));
      case METRICS -> fields.put("metric", metric(number));
      case STORYBOARD -> fields.put("image", Map.of("attachment", "box.png", "alt", "A box"));
      default -> {}
    }
    known(fields, number);
    return fields;
  }

  /** Every third card stands on something, every tenth has an issue. */
  private static void known(Map<String, Object> fields, int number) {
    if (number % 3 == 0) {
      fields.put("evidence", List.of(evidence(number)));
    }
    if (number % 10 == 0) {
      fields.put("issues", List.of(Map.of("server", "jira", "key", "CX-" + (number + 1))));
    }
  }

  private static void emotion(Map<String, Object> fields, int number) {
    var emotion = new HashMap<String, Object>();
    emotion.put("value", (number * 7 % 41 - 20) / 10.0);
    emotion.put("n", 20 + number);
    if (number % 4 == 0) {
      emotion.put("before", -0.5);
      emotion.put("after", 1.2);
    }
    fields.put("emotion", emotion);
  }

  private static Map<String, Object> metric(int number) {
    return Map.of(
        "kind", "share",
        "name", "Would recommend",
        "target", 0.75,
        "better", "higher",
        "values", IntStream.range(0, 5).mapToObj(year -> value(number, year)).toList());
  }

  private static Map<String, Object> value(int number, int year) {
    return Map.of(
        "id", SampleMap.id("value" + number + "-", year),
        "date", (2019 + year) + "-07-01",
        "value", 0.6 + (number + 3 * year) % 11 / 50.0,
        "n", 400 + number,
        "source", "Yearly survey");
  }

  private static Map<String, Object> evidence(int number) {
    return Map.of(
        "id",
        SampleMap.id("evidence", number),
        "kind",
        "survey",
        "method",
        number % 2 == 0 ? "quantitative" : "qualitative",
        "source",
        "Survey of movers",
        "url",
        "https://example.org/study?wave=3&page=" + number,
        "n",
        420,
        "date",
        "2025-11-03",
        "quote",
        "It's the waiting that wears one out");
  }
}
