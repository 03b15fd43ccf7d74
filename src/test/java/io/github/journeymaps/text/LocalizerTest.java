package io.github.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.swimlane.TestTexts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.Test;

public class LocalizerTest {
  private final Localizer english = new Localizer(new TestTexts(Locale.ENGLISH), Locale.ENGLISH);
  private final Localizer german = new Localizer(new TestTexts(Locale.GERMAN), Locale.GERMAN);

  @Test
  public void emotionsHaveARealSignAndOneDecimal() {
    assertThat(english.signed(1.32)).isEqualTo("+1.3");
    assertThat(english.signed(-0.6)).isEqualTo("−0.6");
    assertThat(english.signed(2)).isEqualTo("+2");
    assertThat(english.signed(0)).isEqualTo("0");
    assertThat(english.signed(0.04)).isEqualTo("0");
    assertThat(english.signed(-0.04)).isEqualTo("0");
    assertThat(german.signed(-1.25)).isEqualTo("−1,3");
  }

  @Test
  public void sharesArePerCentAsTheLanguageWritesThem() {
    assertThat(english.percent(0.12)).isEqualTo("12%");
    assertThat(german.percent(0.12)).isEqualTo("12\u00a0%");
    assertThat(english.percent(0.004)).isEqualTo("0.4%");
    assertThat(german.percentSign()).isEqualTo("\u00a0%");
  }

  @Test
  public void largeCountsAreShort() {
    assertThat(english.count(0)).isEqualTo("0");
    assertThat(english.count(1204)).isEqualTo("1,204");
    assertThat(english.count(9999)).isEqualTo("9,999");
    assertThat(english.count(12345)).isEqualTo("12.3\u00a0K");
    assertThat(english.count(2233570)).isEqualTo("2.2\u00a0M");
    assertThat(german.count(2233570)).isEqualTo("2,2\u00a0Mio.");
    assertThat(german.count(1204)).isEqualTo("1.204");
  }

  @Test
  public void durationsAreTheirTwoGreatestUnits() {
    assertThat(english.duration(45)).isEqualTo("45\u00a0s");
    assertThat(english.duration(90)).isEqualTo("1\u00a0min\u00a030\u00a0s");
    assertThat(english.duration(7200)).isEqualTo("2\u00a0h");
    assertThat(english.duration(93600)).isEqualTo("1\u00a0d\u00a02\u00a0h");
    assertThat(german.duration(172800)).isEqualTo("2\u00a0T");
  }

  @Test
  public void rangesTellTheirEndsApart() {
    assertThat(english.range(51, 57, 0)).isEqualTo("51…57");
    assertThat(english.range(71.94, 72.06, 0)).isEqualTo("71.9…72.1");
    assertThat(german.range(1.058, 1.062, 1)).isEqualTo("1,058…1,062");
    assertThat(english.range(1, 1, 0)).isEqualTo("1…1");
  }

  @Test
  public void datesFollowTheLanguage() {
    assertThat(english.date(LocalDate.of(2023, 7, 1))).isEqualTo("Jul 1, 2023");
    assertThat(german.date(LocalDate.of(2023, 7, 1))).isEqualTo("01.07.2023");
  }
}
