package io.github.journeymaps.swimlane.curve;

import io.github.journeymaps.insight.Curve;
import io.github.journeymaps.insight.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A curve as geometry, −2 at the foot and +2 at the head.
 *
 * @param thin path data where fewer than {@value Interval#LARGE} were asked, or nobody counted
 * @param firm path data between points that enough were asked for
 * @param bands path data of where the true mean lies
 * @param dots one for each score
 */
record CurveShape(
    Size size, List<String> thin, List<String> firm, List<String> bands, List<Dot> dots) {
  static final double EDGE = 2;

  /**
   * How large it is drawn, in units.
   *
   * @param margin over +2 and under −2
   */
  record Size(int column, int height, int margin) {
    static final Size SPINE = new Size(168, 190, 28);
    static final Size ROW = new Size(168, 120, 28);
    static final Size SMALL = new Size(20, 80, 8);

    double centre(int index) {
      return column * (index + 0.5);
    }

    /** Before and after stand beside the middle. */
    double beside() {
      return column / 4.0;
    }

    double y(double value) {
      double inside = Math.max(-EDGE, Math.min(EDGE, value));
      return height / 2.0 - inside * (height / 2.0 - margin) / EDGE;
    }
  }

  /** When a score was felt, seen from the touchpoint. */
  enum Moment {
    BEFORE,
    DURING,
    AFTER
  }

  /**
   * A score.
   *
   * @param column from 0
   * @param value as it is; drawn at the edge when outside
   * @param firm whether enough were asked
   */
  record Dot(int column, Moment moment, double x, double y, double value, boolean firm) {
    boolean isOutside() {
      return Math.abs(value) > EDGE;
    }
  }

  static CurveShape of(Curve curve, Size size) {
    var points = curve.points();
    var dots = new ArrayList<Dot>();
    IntStream.range(0, points.size()).forEach(i -> dots.addAll(dots(points.get(i), i, size)));
    var thin = new ArrayList<String>();
    var firm = new ArrayList<String>();
    for (List<Dot> run : runs(dots, points)) {
      draw(run, thin, firm);
    }
    return new CurveShape(size, thin, firm, bands(points, size), dots);
  }

  private static List<Dot> dots(Curve.Point point, int column, Size size) {
    boolean firm = point.n() != null && point.n() >= Interval.LARGE;
    var dots = new ArrayList<Dot>();
    double centre = size.centre(column);
    add(dots, column, Moment.BEFORE, centre - size.beside(), point.before(), firm, size);
    add(dots, column, Moment.DURING, centre, point.value(), firm, size);
    add(dots, column, Moment.AFTER, centre + size.beside(), point.after(), firm, size);
    return dots;
  }

  private static void add(
      List<Dot> to, int column, Moment moment, double x, Double value, boolean firm, Size size) {
    if (value != null) {
      to.add(new Dot(column, moment, x, size.y(value), value, firm));
    }
  }

  /** The dots that a line connects: a step without a value is a gap. */
  private static List<List<Dot>> runs(List<Dot> dots, List<Curve.Point> points) {
    var runs = new ArrayList<List<Dot>>();
    int last = -2;
    for (Dot dot : dots) {
      if (points.get(dot.column).isGap()) {
        continue;
      }
      if (dot.column > last + 1) {
        runs.add(new ArrayList<>());
      }
      last = dot.column;
      runs.get(runs.size() - 1).add(dot);
    }
    return runs;
  }

  private static void draw(List<Dot> run, List<String> thin, List<String> firm) {
    var points = run.stream().map(dot -> new Spline.Point(dot.x, dot.y)).toList();
    int from = 0;
    for (int i = 1; i < run.size(); i++) {
      boolean ends = i == run.size() - 1 || isFirm(run, i) != isFirm(run, i + 1);
      if (ends) {
        (isFirm(run, i) ? firm : thin).add(Spline.part(points, from, i));
        from = i;
      }
    }
  }

  private static boolean isFirm(List<Dot> run, int end) {
    return run.get(end).firm && run.get(end - 1).firm;
  }

  private static List<String> bands(List<Curve.Point> points, Size size) {
    var bands = new ArrayList<String>();
    var upper = new ArrayList<Spline.Point>();
    var lower = new ArrayList<Spline.Point>();
    for (int i = 0; i <= points.size(); i++) {
      Interval interval = i < points.size() ? points.get(i).interval() : null;
      if (interval != null) {
        upper.add(new Spline.Point(size.centre(i), size.y(interval.high())));
        lower.add(new Spline.Point(size.centre(i), size.y(interval.low())));
      } else if (!upper.isEmpty()) {
        bands.add(upper.size() > 1 ? Spline.band(upper, lower) : whisker(upper, lower));
        upper.clear();
        lower.clear();
      }
    }
    return bands;
  }

  /** A step whose neighbours have no interval: a narrow box. */
  private static String whisker(List<Spline.Point> upper, List<Spline.Point> lower) {
    double x = upper.get(0).x();
    var left =
        List.of(
            new Spline.Point(x - 6, upper.get(0).y()), new Spline.Point(x + 6, upper.get(0).y()));
    var right =
        List.of(
            new Spline.Point(x - 6, lower.get(0).y()), new Spline.Point(x + 6, lower.get(0).y()));
    return Spline.band(left, right);
  }
}
