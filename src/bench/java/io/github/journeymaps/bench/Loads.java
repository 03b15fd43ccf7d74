package io.github.journeymaps.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The loads of one page, in milliseconds since the start of navigation. */
final class Loads {
  private final List<Double> cold = new ArrayList<>();
  private final List<Double> warm = new ArrayList<>();
  private final List<Double> slow = new ArrayList<>();
  private final List<Double> answered = new ArrayList<>();
  private final List<Double> first = new ArrayList<>();

  void cold(Map<String, Double> measured) {
    cold.add(measured.get("drawn"));
    answered.add(measured.get("answered"));
    first.add(measured.get("first"));
  }

  void warm(Map<String, Double> measured) {
    warm.add(measured.get("drawn"));
  }

  /** An empty cache behind a slow line. */
  void slow(Map<String, Double> measured) {
    slow.add(measured.get("drawn"));
  }

  double medianSlow() {
    return median(slow);
  }

  double medianCold() {
    return median(cold);
  }

  double medianWarm() {
    return median(warm);
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** Drawn with an empty cache and a filled one; on the way there with an empty one. */
  Map<String, Object> results() {
    return Map.of(
        "cold", spread(cold),
        "warm", spread(warm),
        "slowLineCold", spread(slow),
        "answeredCold", spread(answered),
        "firstPaintCold", spread(first));
  }

  private static Map<String, Object> spread(List<Double> times) {
    return Map.of(
        "median", median(times),
        "min", times.stream().min(Double::compare).orElseThrow(),
        "max", times.stream().max(Double::compare).orElseThrow(),
        "all", times);
  }

  /**
   * One line of a table: median, least and greatest of cold, warm, slow, answered and first paint.
   */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-8s%s%s%s%s%s",
        name,
        cells(cold),
        cells(warm),
        cells(slow),
        cells(answered),
        cells(first));
  }

  private static String cells(List<Double> times) {
    return String.format(
        Locale.ROOT,
        "%8.0f (%4.0f …%5.0f)",
        median(times),
        times.stream().min(Double::compare).orElseThrow(),
        times.stream().max(Double::compare).orElseThrow());
  }
}
