package io.github.journeymaps.swimlane.curve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.insight.Curve;
import io.github.journeymaps.insight.Interval;
import io.github.journeymaps.swimlane.curve.CurveShape.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class CurveShapeTest {
  /** 100 units a column; +2 at the head, 0, and −2 at the foot, 400. */
  private static final Size SIZE = new Size(100, 400, 0);

  private static CurveShape shape(Double... values) {
    return asked(null, values);
  }

  private static CurveShape asked(Long n, Double... values) {
    return CurveShape.of(
        new Curve(
            Arrays.stream(values).map(v -> new Curve.Point(null, null, v, null, n, null)).toList()),
        SIZE);
  }

  @Test
  public void theScaleGoesFromHeadToFoot() {
    assertThat(shape(2.0, 0.0, -2.0).dots().stream().map(CurveShape.Dot::y))
        .containsExactly(0.0, 200.0, 400.0);
  }

  @Test
  public void aLineGoesThroughTheMiddleOfEveryColumnWithoutSwingingBeyond() {
    assertThat(shape(2.0, -2.0).thin()).containsExactly("M50 0C83.3 0 116.7 400 150 400");
    assertThat(shape(0.0, 1.0, 0.0).thin())
        .containsExactly("M50 200C83.3 200 116.7 100 150 100C183.3 100 216.7 200 250 200");
  }

  @Test
  public void whereNobodyWasAskedThereIsAGap() {
    var shape = shape(1.0, 1.0, null, -1.0, -1.0);
    assertThat(shape.thin())
        .containsExactly(
            "M50 100C83.3 100 116.7 100 150 100", "M350 300C383.3 300 416.7 300 450 300");
    assertThat(shape.dots()).hasSize(4);
  }

  @Test
  public void oneStepAloneIsADotWithoutALine() {
    var shape = shape(null, 1.0, null);
    assertThat(shape.thin()).isEmpty();
    assertThat(shape.dots()).hasSize(1);
  }

  @Test
  public void nothingAskedIsNothingDrawn() {
    assertThat(shape(null, null).dots()).isEmpty();
    assertThat(shape().dots()).isEmpty();
  }

  @Test
  public void aValueOutsideTheScaleIsDrawnAtTheEdgeAndKnownToBeOutside() {
    var dot = shape(7.5).dots().get(0);
    assertThat(dot.y()).isEqualTo(0);
    assertThat(dot.isOutside()).isTrue();
    assertThat(dot.value()).isEqualTo(7.5);
    assertThat(shape(2.0).dots().get(0).isOutside()).isFalse();
  }

  @Test
  public void beforeDuringAndAfterAreThreePointsOfOneColumn() {
    var point = new Curve.Point(null, -1.0, 0.0, 1.0, null, null);
    var dots = CurveShape.of(new Curve(List.of(point)), SIZE).dots();
    assertThat(dots.stream().map(CurveShape.Dot::x)).containsExactly(25.0, 50.0, 75.0);
    assertThat(dots.stream().map(CurveShape.Dot::y)).containsExactly(300.0, 200.0, 100.0);
  }

  @Test
  public void beforeAndAfterWithoutAValueAreDotsButNoLine() {
    var point = new Curve.Point(null, -1.0, null, 1.0, null, null);
    var shape = CurveShape.of(new Curve(List.of(point)), SIZE);
    assertThat(shape.dots()).hasSize(2);
    assertThat(shape.thin()).isEmpty();
  }

  @Test
  public void theLineIsFirmWhereEnoughWereAsked() {
    assertThat(asked(30L, 1.0, 1.0).firm()).hasSize(1);
    assertThat(asked(29L, 1.0, 1.0).firm()).isEmpty();
    var mixed = new ArrayList<Curve.Point>();
    for (Long n : new Long[] {40L, 40L, null}) {
      mixed.add(new Curve.Point(null, null, 1.0, null, n, null));
    }
    var shape = CurveShape.of(new Curve(mixed), SIZE);
    assertThat(shape.firm()).containsExactly("M50 100C83.3 100 116.7 100 150 100");
    assertThat(shape.thin()).containsExactly("M150 100C183.3 100 216.7 100 250 100");
  }

  @Test
  public void theBandFollowsTheIntervals() {
    var points = new ArrayList<Curve.Point>();
    for (int i = 0; i < 2; i++) {
      points.add(new Curve.Point(null, null, 0.0, null, 40L, new Interval(-1, 1)));
    }
    assertThat(CurveShape.of(new Curve(points), SIZE).bands())
        .containsExactly("M50 100C83.3 100 116.7 100 150 100L150 300C116.7 300 83.3 300 50 300Z");
  }
}
