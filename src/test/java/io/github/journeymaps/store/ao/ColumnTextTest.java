package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class ColumnTextTest {
  @Test
  public void aColumnHoldsNoCharacterThatADatabaseRefuses() {
    assertThat(ColumnText.column("a\0b\ud800c\ud83d\ude00", 99)).isEqualTo("ab\ufffdc\ud83d\ude00");
    assertThat(ColumnText.column("", 9)).isNull();
    assertThat(ColumnText.column(null, 9)).isNull();
  }

  @Test
  public void aColumnIsCutBetweenCharacters() {
    assertThat(ColumnText.column("abc", 2)).isEqualTo("ab");
    assertThat(ColumnText.column("a\ud83d\ude00", 2)).isEqualTo("a");
    assertThat(ColumnText.column("\ud83d\ude00", 2)).isEqualTo("\ud83d\ude00");
  }

  @Test
  public void whatDiffersInCaseAloneIsTheSame() {
    assertThat(ColumnText.folded("STRASSE")).isEqualTo(ColumnText.folded("Straße"));
    assertThat(ColumnText.folded(null)).isNull();
  }

  @Test
  public void labelsComeBackInOrder() {
    assertThat(Labels.read(Labels.text(List.of("b", "a c", "d\ne"))))
        .containsExactly("b", "a c", "d e");
    assertThat(Labels.text(List.of())).isNull();
    assertThat(Labels.read(null)).isEmpty();
  }
}
