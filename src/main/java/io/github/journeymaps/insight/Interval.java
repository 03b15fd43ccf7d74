package io.github.journeymaps.insight;

import java.util.Map;

/**
 * Where the true figure lies, 19 times out of 20.
 *
 * @param low,high in the unit of the figure, both included
 */
public record Interval(double low, double high) {
  /** From this many answers on, a normal distribution is near enough. */
  public static final long LARGE = 30;

  private static final double Z = 1.959964;

  /**
   * Wilson's interval of a share.
   *
   * @param share 0…1
   * @param n how many were asked
   * @throws IllegalArgumentException for a share outside 0…1, or when nobody was asked
   */
  public static Interval wilson(double share, long n) {
    require(share >= 0 && share <= 1, "a share is 0…1, not " + share);
    requireAnswers(n);
    double z = Z * Z / n;
    double middle = share + z / 2;
    double half = Z * Math.sqrt(share * (1 - share) / n + z / 4 / n);
    return new Interval(
        Math.max(0, (middle - half) / (1 + z)), Math.min(1, (middle + half) / (1 + z)));
  }

  /**
   * The interval of a net promoter score, −100…100, by the formula for as many answers as there
   * are.
   *
   * @throws IllegalArgumentException for a negative count, or when nobody was asked
   */
  public static Interval nps(long promoters, long passives, long detractors) {
    return promoters + passives + detractors >= LARGE
        ? npsWald(promoters, passives, detractors)
        : npsAdjustedWald(promoters, passives, detractors);
  }

  static Interval npsWald(long promoters, long passives, long detractors) {
    requireCounts(promoters, passives, detractors);
    return npsWald(promoters, detractors, (double) promoters + passives + detractors);
  }

  /** Three answers more, one quarter of them for each end of the scale. */
  static Interval npsAdjustedWald(long promoters, long passives, long detractors) {
    requireCounts(promoters, passives, detractors);
    return npsWald(promoters + 0.75, detractors + 0.75, promoters + passives + detractors + 3.0);
  }

  private static Interval npsWald(double promoters, double detractors, double n) {
    double p = promoters / n;
    double d = detractors / n;
    double half = Z * Math.sqrt(Math.max(0, p + d - (p - d) * (p - d)) / n);
    return new Interval(Math.max(-100, 100 * (p - d - half)), Math.min(100, 100 * (p - d + half)));
  }

  /**
   * The interval of a mean by the spread of the answers: mean ± 1.96·s/√n.
   *
   * @param mean the figure that the interval is about
   * @param counts points of the scale to how many chose them
   * @return null for fewer than {@value #LARGE} answers, whose spread says too little
   */
  public static Interval ofMean(double mean, Map<Double, Long> counts) {
    double variance = varianceOfMean(counts);
    return Double.isNaN(variance) ? null : around(mean, Z * Math.sqrt(variance));
  }

  /** NaN for too few answers. */
  static double varianceOfMean(Map<Double, Long> counts) {
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (var count : counts.entrySet()) {
      n += count.getValue();
      sum += count.getValue() * count.getKey();
      squares += count.getValue() * count.getKey() * count.getKey();
    }
    return n < LARGE ? Double.NaN : Math.max(0, squares - sum * sum / n) / (n - 1) / n;
  }

  static Interval ofVariance(double mean, double variance) {
    return around(mean, Z * Math.sqrt(variance));
  }

  private static Interval around(double middle, double half) {
    return new Interval(middle - half, middle + half);
  }

  /** This interval with more room on both sides. */
  public Interval widened(double by) {
    return new Interval(low - by, high + by);
  }

  /** Whether some figure lies in both. */
  public boolean overlaps(Interval other) {
    return low <= other.high && other.low <= high;
  }

  private static void requireCounts(long... counts) {
    long n = 0;
    for (long count : counts) {
      require(count >= 0, "a count is not negative: " + count);
      n += count;
    }
    requireAnswers(n);
  }

  private static void requireAnswers(long n) {
    require(n > 0, "an interval needs answers, but n is " + n);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
