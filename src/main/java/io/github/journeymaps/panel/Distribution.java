package io.github.journeymaps.panel;

import io.github.journeymaps.map.FieldShape;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How many answered what: a count for each point of the scale, and for each that has one. */
final class Distribution implements PanelPart {
  private static final String PATH = "emotion.distribution";
  private static final Set<Integer> SCALE = Set.of(-2, -1, 0, 1, 2);
  private static final FieldShape COUNT = Schema.shapes(Kind.CARD).get("emotion.n");

  @Override
  public List<String> paths() {
    return List.of(PATH);
  }

  @Override
  public Map<String, Object> of(Subject subject) {
    var points = new TreeSet<>(SCALE);
    counts(subject).keySet().stream()
        .filter(Distribution::isWhole)
        .forEach(point -> points.add(Integer.valueOf(point)));
    return Map.of(
        "part", "row",
        "title", subject.words().text("panel.card.emotion.distribution"),
        "fields", points.stream().map(point -> count(point).of(subject)).toList(),
        "note", between(subject));
  }

  private static Map<String, Object> counts(Subject subject) {
    return subject.fields().object(PATH).toMap();
  }

  private static boolean isWhole(String point) {
    return point.matches("-?\\d{1,7}");
  }

  private static Field count(int point) {
    return Field.of(COUNT, PATH + "." + point, subject -> subject.words().signed(point));
  }

  /** Answers between two points, which other tools have, are told: there is no field for each. */
  private static String between(Subject subject) {
    String others =
        counts(subject).entrySet().stream()
            .filter(entry -> !isWhole(entry.getKey()))
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(" \u00b7 "));
    return others.isEmpty() ? "" : subject.words().text("panel.other-answers", others);
  }
}
