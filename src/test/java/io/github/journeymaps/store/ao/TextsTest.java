package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class TextsTest {
  @Test
  public void aColumnHoldsNoCharacterThatADatabaseRefuses() {
    assertThat(Texts.column("a\0b\ud800c\ud83d\ude00", 99)).isEqualTo("ab\ufffdc\ud83d\ude00");
    assertThat(Texts.column("", 9)).isNull();
    assertThat(Texts.column(null, 9)).isNull();
  }

  @Test
  public void aColumnIsCutBetweenCharacters() {
    assertThat(Texts.column("abc", 2)).isEqualTo("ab");
    assertThat(Texts.column("a\ud83d\ude00", 2)).isEqualTo("a");
    assertThat(Texts.column("\ud83d\ude00", 2)).isEqualTo("\ud83d\ude00");
  }

  @Test
  public void whatDiffersInCaseAloneIsTheSame() {
    assertThat(Texts.folded("STRASSE")).isEqualTo(Texts.folded("Straße"));
    assertThat(Texts.folded(null)).isNull();
  }

  @Test
  public void labelsComeBackInOrder() {
    assertThat(Labels.read(Labels.text(List.of("b", "a c", "d\ne"))))
        .containsExactly("b", "a c", "d e");
    assertThat(Labels.text(List.of())).isNull();
    assertThat(Labels.read(null)).isEmpty();
  }
}
