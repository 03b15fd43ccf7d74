package io.github.journeymaps.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link RenderBenchmark} for a short time, and sets its figures side by side. */
final class RenderTable {
  private static final int FORKS = Integer.getInteger("bench.forks", 1);
  private static final int WARM_UPS = Integer.getInteger("bench.warm-ups", 8);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);

  private RenderTable() {}

  /**
   * @param json where JMH puts all it knows
   */
  static List<String> run(Path json) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(RenderBenchmark.class.getName())
            .forks(FORKS)
            .warmupIterations(WARM_UPS)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(ROUNDS)
            .measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true)
            .jvmArgsAppend("-Xmx1g")
            .resultFormat(ResultFormatType.JSON)
            .result(json.toString())
            .build();
    return lines(new Runner(options).run());
  }

  private static List<String> lines(Collection<RunResult> results) {
    var byCards = new TreeMap<Integer, Map<String, Double>>();
    for (RunResult result : results) {
      int cards = Integer.parseInt(result.getParams().getParam("cards"));
      byCards
          .computeIfAbsent(cards, c -> new TreeMap<>())
          .put(result.getPrimaryResult().getLabel(), median(result));
    }
    var lines = new ArrayList<String>();
    lines.add("Rendering, µs a map, medians");
    lines.add(
        " cards  hand-written   uncached  × hand-written     cached  × hand-written"
            + "  data alone  templates × writing alone");
    byCards.forEach((cards, times) -> lines.add(line(cards, times)));
    return lines;
  }

  /** What else the machine does hits some samples hard: it moves the mean, hardly the median. */
  private static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static String line(int cards, Map<String, Double> times) {
    double hand = times.get("handWritten");
    double uncached = times.get("uncached");
    double cached = times.get("cached");
    double data = times.get("unwritten");
    return String.format(
        Locale.ROOT,
        "%6d %13.1f %10.1f %15.2f %10.2f %15.6f %11.1f %26s",
        cards,
        hand,
        uncached,
        uncached / hand,
        cached,
        cached / hand,
        data,
        alone(uncached - data, hand - data));
  }

  /** A difference of two times that each swing says nothing where it is not clear. */
  private static String alone(double templates, double writing) {
    boolean clear = writing > 0 && templates > writing;
    return clear ? String.format(Locale.ROOT, "%.2f", templates / writing) : "unclear";
  }
}
