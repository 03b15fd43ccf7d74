package io.github.journeymaps.panel;

import io.github.journeymaps.insight.Scores;
import io.github.journeymaps.insight.Scores.Formula;
import io.github.journeymaps.insight.Scores.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What each formula makes of the numbers above it. */
final class ComputedFigures implements PanelPart {
  @Override
  public List<String> paths() {
    return List.of();
  }

  /** {@code figures}: name, how and value of each formula; a dash where numbers are missing. */
  @Override
  public Map<String, Object> of(Subject subject) {
    var scores = Scores.all(subject.card().score());
    var figures = Arrays.stream(Formula.values()).map(f -> figure(subject, f, scores)).toList();
    return Map.of("part", "figures", "figures", figures);
  }

  private static Map<String, Object> figure(Subject subject, Formula formula, List<Score> scores) {
    var words = subject.words();
    String value =
        scores.stream()
            .filter(score -> score.formula() == formula)
            .map(score -> words.number(score.value(), 2))
            .findFirst()
            .orElse(words.text("panel.none"));
    return Map.of(
        "name", words.name("formula", formula),
        "how", words.name("formula.how", formula),
        "value", value);
  }
}
