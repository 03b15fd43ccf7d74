package io.github.journeymaps.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the table of {@link MapNotation}. */
final class MapText {
  private MapText() {}

  static String of(JourneyMap map) {
    var rows = new ArrayList<String[]>();
    rows.add(heads(map));
    map.lanes().forEach(lane -> rows.add(row(map, lane)));
    var lines = new ArrayList<>(aligned(rows));
    map.personas()
        .forEach(p -> lines.add("persona " + NotationTokens.text(p.name(), p.fields(), "name")));
    map.touchpoints()
        .forEach(t -> lines.add("touchpoint " + NotationTokens.text(t.name(), t.fields(), "name")));
    map.views()
        .forEach(v -> lines.add("view " + NotationTokens.text(v.name(), v.fields(), "name")));
    if (map.fields().names().size() > 1 || !map.title().equals("Map")) {
      lines.add(NotationTokens.text("map", map.fields()));
    }
    return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }

  private static String[] heads(JourneyMap map) {
    var heads = new ArrayList<>(List.of(""));
    for (Stage stage : map.stages()) {
      String start = NotationTokens.text(stage.title(), stage.fields(), "title") + ":";
      if (stage.steps().isEmpty()) {
        heads.add(start);
      }
      for (Step step : stage.steps()) {
        heads.add((start + " " + NotationTokens.text(step.title(), step.fields(), "title")).trim());
        start = "";
      }
    }
    return heads.toArray(String[]::new);
  }

  private static String[] row(JourneyMap map, Lane lane) {
    String head = lane.fields().textOrEmpty("type") + " " + lane.title();
    var row =
        new ArrayList<>(List.of(NotationTokens.text(head.trim(), lane.fields(), "type", "title")));
    for (Stage stage : map.stages()) {
      if (stage.steps().isEmpty()) {
        row.add("");
      }
      stage.steps().forEach(step -> row.add(cell(map.cards(lane.id(), step.id()))));
    }
    return row.toArray(String[]::new);
  }

  private static String cell(List<Card> cards) {
    return cards.stream()
        .map(card -> NotationTokens.text(card.text(), card.fields(), "text"))
        .collect(Collectors.joining(" / "));
  }

  private static List<String> aligned(List<String[]> rows) {
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    var widths = new int[columns];
    rows.forEach(
        row -> {
          for (int i = 0; i < row.length; i++) {
            widths[i] = Math.max(widths[i], row[i].length());
          }
        });
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(String[] row, int[] widths) {
    var padded = new String[row.length];
    Arrays.setAll(padded, i -> row[i] + " ".repeat(widths[i] - row[i].length()));
    return String.join(" | ", padded);
  }
}
