package io.github.journeymaps.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.Fields;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.junit.Test;

/** Opportunities are scored by the formula whose inputs are there. */
public class ScoresTest {
  @Test
  public void eachFormulaGivesItsFigure() {
    assertThat(scores("importance 9 satisfaction 3")).isEqualTo("ULWICK 15.0");
    assertThat(scores("importance 5 satisfaction 8")).isEqualTo("ULWICK 5.0");
    assertThat(scores("reach 500 impact 2 confidence 0.8 effort 4")).isEqualTo("RICE 200.0");
    assertThat(scores("impact 5 confidence 7 ease 8")).isEqualTo("ICE 280.0");
    assertThat(scores("customerValue 0.8 businessValue 0.4 effort 3"))
        .isEqualTo("VALUE_EFFORT 0.6");
  }

  @Test
  public void aFormulaWithoutAllItsInputsDoesNotApply() {
    assertThat(scores("importance 9")).isEmpty();
    assertThat(scores("reach 500 impact 2 confidence 0.8")).isEmpty();
    assertThat(scores("customerValue 0.8 effort 3")).isEmpty();
    assertThat(Scores.of(Fields.NONE)).isEmpty();
  }

  @Test
  public void aFormulaDoesNotApplyOutsideItsScale() {
    assertThat(scores("reach 500 impact 7 confidence 0.8 effort 4")).isEmpty();
    assertThat(scores("reach 500 impact 2 confidence 0.7 effort 4")).isEmpty();
    assertThat(scores("reach 500 impact 2 confidence 0.8 effort 0")).isEmpty();
    assertThat(scores("impact 5 confidence 0.8 ease 8")).isEmpty();
  }

  @Test
  public void theFormulaThatAsksForMostComesFirst() {
    assertThat(
            scores(
                "importance 9 satisfaction 3 customerValue 1 businessValue 0 reach 10 impact 1"
                    + " confidence 1 effort 2 ease 1"))
        .isEqualTo("RICE 5.0, ICE 1.0, VALUE_EFFORT 0.5, ULWICK 15.0");
  }

  @Test
  public void theEffortStandsBesideTheValue() {
    var score = Scores.of(fields("customerValue 0.8 businessValue 0.4 effort 3")).orElseThrow();
    assertThat(score.effort()).isEqualTo(3);
    assertThat(score.formula().inputs())
        .containsExactly("customerValue", "businessValue", "effort");
  }

  private static String scores(String inputs) {
    return Scores.all(fields(inputs)).stream()
        .map(s -> s.formula() + " " + Math.round(s.value() * 1e6) / 1e6)
        .collect(Collectors.joining(", "));
  }

  private static Fields fields(String inputs) {
    var fields = new LinkedHashMap<String, Object>();
    String[] words = inputs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      fields.put(words[i], Double.valueOf(words[i + 1]));
    }
    return Fields.of(fields);
  }
}
