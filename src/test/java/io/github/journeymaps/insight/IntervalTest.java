package io.github.journeymaps.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.Test;

/** The intervals give what the literature gives. */
public class IntervalTest {
  @Test
  public void aShareHasWilsonsInterval() {
    assertThat(text(Interval.wilson(17 / 20.0, 20), 4)).isEqualTo("0.6396 … 0.9476");
    assertThat(text(Interval.wilson(0, 10), 4)).isEqualTo("0.0000 … 0.2775");
    assertThat(text(Interval.wilson(1, 10), 4)).isEqualTo("0.7225 … 1.0000");
    assertThat(text(Interval.wilson(80 / 100.0, 100), 4)).isEqualTo("0.7112 … 0.8666");
  }

  @Test
  public void aNetPromoterScoreOfManyHasTheNormalInterval() {
    assertThat(text(Interval.npsWald(50, 30, 20), 2)).isEqualTo("14.69 … 45.31");
    assertThat(Interval.nps(50, 30, 20)).isEqualTo(Interval.npsWald(50, 30, 20));
    assertThat(Interval.nps(15, 9, 6)).isEqualTo(Interval.npsWald(15, 9, 6));
  }

  @Test
  public void aNetPromoterScoreOfFewHasTheAdjustedInterval() {
    assertThat(text(Interval.npsAdjustedWald(50, 30, 20), 2)).isEqualTo("14.05 … 44.20");
    assertThat(text(Interval.nps(6, 2, 2), 2)).isEqualTo("-12.59 … 74.12");
    assertThat(Interval.nps(15, 9, 5)).isEqualTo(Interval.npsAdjustedWald(15, 9, 5));
  }

  @Test
  public void aNetPromoterScoreNeverLeavesItsScale() {
    assertThat(Interval.nps(20, 0, 0).high()).isEqualTo(100);
    assertThat(Interval.nps(0, 0, 20).low()).isEqualTo(-100);
    assertThat(text(Interval.nps(40, 0, 0), 2)).isEqualTo("100.00 … 100.00");
  }

  @Test
  public void aMeanHasTheIntervalOfItsSpread() {
    assertThat(text(Interval.ofMean(0, Map.of(-1.0, 50L, 1.0, 50L)), 4))
        .isEqualTo("-0.1970 … 0.1970");
    assertThat(text(Interval.ofMean(1, Map.of(1.0, 30L)), 4)).isEqualTo("1.0000 … 1.0000");
  }

  @Test
  public void theSpreadOfFewAnswersSaysNothing() {
    assertThat(Interval.ofMean(1, Map.of(1.0, 29L))).isNull();
    assertThat(Interval.ofMean(1, Map.of())).isNull();
  }

  @Test
  public void nobodyAskedIsNoInterval() {
    assertThatThrownBy(() -> Interval.wilson(0.5, 0)).hasMessageContaining("n is 0");
    assertThatThrownBy(() -> Interval.nps(0, 0, 0)).hasMessageContaining("n is 0");
    assertThatThrownBy(() -> Interval.nps(-1, 2, 0)).hasMessageContaining("-1");
    assertThatThrownBy(() -> Interval.wilson(65, 10)).hasMessageContaining("65");
    assertThatThrownBy(() -> Interval.wilson(Double.NaN, 10)).hasMessageContaining("NaN");
  }

  @Test
  public void intervalsThatTouchOverlap() {
    assertThat(new Interval(1, 2).overlaps(new Interval(2, 3))).isTrue();
    assertThat(new Interval(2, 3).overlaps(new Interval(1, 2))).isTrue();
    assertThat(new Interval(0, 9).overlaps(new Interval(2, 3))).isTrue();
    assertThat(new Interval(1, 2).overlaps(new Interval(2.1, 3))).isFalse();
    assertThat(new Interval(1, 2).widened(0.5)).isEqualTo(new Interval(0.5, 2.5));
  }

  static String text(Interval interval, int digits) {
    String number = "%." + digits + "f";
    return String.format(
        Locale.ROOT, number + " … " + number, interval.low() + 0.0, interval.high() + 0.0);
  }
}
