package io.github.journeymaps.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.format.JsonPlaces;
import io.github.journeymaps.format.UnreadableFile;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.Problem;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Processor time, garbage collection included, until a document as large as can be is read or
 * refused with its problems and their places, beside a map of that size that is as it should be.
 */
final class ReadingBenchmark {
  private static final int ROUNDS = 7;

  private record Line(String shape, int bytes, String outcome, Times times) {}

  private final List<Line> all = new ArrayList<>();

  private ReadingBenchmark() {}

  static ReadingBenchmark run() {
    var benchmark = new ReadingBenchmark();
    Shapes.all().forEach((shape, json) -> benchmark.all.add(measured(shape, json)));
    return benchmark;
  }

  private static Line measured(String shape, String json) {
    String outcome = outcome(json);
    outcome(json);
    var times = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS; i++) {
      System.gc();
      long before = processor();
      outcome(json);
      times.add((processor() - before) / 1e6);
    }
    return new Line(shape, json.length(), outcome, new Times(times));
  }

  private static long processor() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime();
  }

  /** As an import does it. */
  private static String outcome(String json) {
    try {
      return "map of " + JsonFormat.read(json).cardCount() + " cards";
    } catch (UnreadableFile e) {
      return "unreadable";
    } catch (InvalidMap e) {
      var paths = e.problems().stream().map(Problem::path).toList();
      JsonPlaces places = JsonPlaces.of(json, paths);
      long found = paths.stream().map(places::at).count();
      return found + " × " + e.problems().get(0).code();
    }
  }

  private double usual() {
    return all.get(0).times().percentile(50);
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("ms of processor time to read or refuse         MiB      p50      max  × usual");
    for (Line line : all) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-43s %6.1f %8.0f %8.0f %8.2f  %s",
              line.shape(),
              line.bytes() / 1024.0 / 1024,
              line.times().percentile(50),
              line.times().greatest(),
              line.times().percentile(50) / usual(),
              line.outcome()));
    }
    return lines;
  }

  Map<String, Object> results() {
    var results = new LinkedHashMap<String, Object>();
    all.forEach(line -> results.put(line.shape(), line.times().results()));
    return results;
  }
}
