package io.github.journeymaps.swimlane.curve;

import java.util.List;

/** A smooth line through points, left to right, that never swings beyond them. */
public final class Spline {
  private Spline() {}

  public record Point(double x, double y) {}

  /** A path's data from the first point on; empty for no points. */
  static String path(List<Point> points) {
    return points.isEmpty() ? "" : "M" + at(points.get(0)) + along(points, 0, points.size() - 1);
  }

  /** The data of the part from one point to a later one, of the line through all of them. */
  static String part(List<Point> points, int from, int to) {
    return "M" + at(points.get(from)) + along(points, from, to);
  }

  /** The data that closes a band: along the upper points, and back along the lower ones. */
  static String band(List<Point> upper, List<Point> lower) {
    var back = new StringBuilder();
    double[] slopes = slopes(lower);
    for (int i = lower.size() - 1; i > 0; i--) {
      double h = (lower.get(i).x - lower.get(i - 1).x) / 3;
      back.append(curve(lower.get(i), -h, slopes[i], lower.get(i - 1), h, slopes[i - 1]));
    }
    return path(upper) + "L" + at(lower.get(lower.size() - 1)) + back + "Z";
  }

  private static String along(List<Point> points, int from, int to) {
    var data = new StringBuilder();
    double[] slopes = slopes(points);
    for (int i = from; i < to; i++) {
      double h = (points.get(i + 1).x - points.get(i).x) / 3;
      data.append(curve(points.get(i), h, slopes[i], points.get(i + 1), -h, slopes[i + 1]));
    }
    return data.toString();
  }

  private static String curve(
      Point from, double out, double slopeOut, Point to, double in, double slopeIn) {
    return "C"
        + at(new Point(from.x + out, from.y + out * slopeOut))
        + " "
        + at(new Point(to.x + in, to.y + in * slopeIn))
        + " "
        + at(to);
  }

  /** Fritsch and Carlson's choice: flat at every peak, and never steeper than stays monotone. */
  private static double[] slopes(List<Point> points) {
    double[] slopes = new double[points.size()];
    for (int i = 1; i < points.size() - 1; i++) {
      double before = secant(points, i - 1);
      double after = secant(points, i);
      slopes[i] = before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }
    return slopes;
  }

  private static double secant(List<Point> points, int i) {
    double run = points.get(i + 1).x - points.get(i).x;
    return (points.get(i + 1).y - points.get(i).y) / run;
  }

  private static String at(Point point) {
    return number(point.x) + " " + number(point.y);
  }

  /** For SVG: at most one decimal, whatever the language. */
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    String whole = tenths > -10 && tenths < 0 ? "-0" : String.valueOf(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + '.' + Math.abs(tenths % 10);
  }
}
