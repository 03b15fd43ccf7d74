package io.github.journeymaps.insight;

import io.github.journeymaps.map.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an opportunity is worth, by the formulas in use. */
public final class Scores {
  private static final Set<Double> RICE_IMPACTS = Set.of(3.0, 2.0, 1.0, 0.5, 0.25);
  private static final Set<Double> RICE_CONFIDENCES = Set.of(1.0, 0.8, 0.5);

  private Scores() {}

  /** In order of preference: the one that asks for most comes first. */
  public enum Formula {
    /** reach · impact · confidence / effort. */
    RICE("reach", "impact", "confidence", "effort") {
      @Override
      double value(double[] in) {
        return in[0] * in[1] * in[2] / in[3];
      }

      @Override
      boolean accepts(double[] in) {
        return RICE_IMPACTS.contains(in[1]) && RICE_CONFIDENCES.contains(in[2]) && in[3] > 0;
      }
    },
    /** impact · confidence · ease, each 1…10. */
    ICE("impact", "confidence", "ease") {
      @Override
      double value(double[] in) {
        return in[0] * in[1] * in[2];
      }

      @Override
      boolean accepts(double[] in) {
        return Arrays.stream(in).allMatch(x -> x >= 1 && x <= 10);
      }
    },
    /** (customer value + business value) / 2, to be set against the effort. */
    VALUE_EFFORT("customerValue", "businessValue", "effort") {
      @Override
      double value(double[] in) {
        return (in[0] + in[1]) / 2;
      }
    },
    /** importance + max(importance − satisfaction, 0), both 0…10. */
    ULWICK("importance", "satisfaction") {
      @Override
      double value(double[] in) {
        return in[0] + Math.max(in[0] - in[1], 0);
      }
    };

    private final List<String> inputs;

    Formula(String... inputs) {
      this.inputs = List.of(inputs);
    }

    /** The names of the fields of a score that it takes. */
    public List<String> inputs() {
      return inputs;
    }

    abstract double value(double[] inputs);

    boolean accepts(double[] inputs) {
      return true;
    }

    private Optional<Score> score(Fields score) {
      if (!inputs.stream().allMatch(score::has)) {
        return Optional.empty();
      }
      double[] in = inputs.stream().mapToDouble(score::number).toArray();
      return accepts(in)
          ? Optional.of(new Score(this, value(in), score.number("effort")))
          : Optional.empty();
    }
  }

  /**
   * A figure and where it comes from.
   *
   * @param effort as entered; null when unset
   */
  public record Score(Formula formula, double value, Double effort) {
    /** What it is ranked by: a value set against an effort counts more where the effort is less. */
    public double worth() {
      boolean isAgainst = formula == Formula.VALUE_EFFORT && effort != null && effort > 0;
      return isAgainst ? value / effort : value;
    }
  }

  /**
   * The scores of every formula whose inputs are all there and within its scale, the preferred one
   * first; empty when there is none.
   *
   * @param score a card's numbers, by name
   */
  public static List<Score> all(Fields score) {
    return Arrays.stream(Formula.values()).flatMap(f -> f.score(score).stream()).toList();
  }

  /** The preferred score; empty when no formula applies. */
  public static Optional<Score> of(Fields score) {
    return all(score).stream().findFirst();
  }
}
