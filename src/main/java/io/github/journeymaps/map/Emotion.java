package io.github.journeymaps.map;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a touchpoint feels, −2 (very bad) … +2 (very good); values outside come from other scales.
 *
 * @param before,value,after null where nobody was asked
 * @param weight of this card in the mean of its step; 1 when unset
 * @param n how many were asked; null when unknown
 * @param distribution points of the scale to how many chose them; empty when unknown
 */
public record Emotion(
    Double before,
    Double value,
    Double after,
    double weight,
    Long n,
    Map<Double, Long> distribution) {
  static Emotion of(Fields fields) {
    var distribution = new TreeMap<Double, Long>();
    fields
        .object("distribution")
        .toMap()
        .forEach((point, count) -> distribution.put(Double.valueOf(point), longOf(count)));
    Double weight = fields.number("weight");
    return new Emotion(
        fields.number("before"),
        fields.number("value"),
        fields.number("after"),
        weight == null ? 1 : weight,
        fields.whole("n"),
        distribution);
  }

  private static Long longOf(Object count) {
    return ((BigDecimal) count).longValue();
  }
}
