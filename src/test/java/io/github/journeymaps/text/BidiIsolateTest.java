package io.github.journeymaps.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Somebody's text in a line of words, with its marks shown as [ and ]. */
public class BidiIsolateTest {
  private static String apart(String text) {
    String marked = text.replace("<", "\u2068").replace(">", "\u2069").replace("~", "\u202e");
    return BidiIsolate.of(marked).replace("\u2068", "[").replace("\u2069", "]");
  }

  @Test
  public void whatIsFromRightToLeftIsKeptApart() {
    assertThat(apart("\u05e9\u05dc\u05d5\u05dd!")).isEqualTo("[\u05e9\u05dc\u05d5\u05dd!]");
    assertThat(apart("a \u0645")).isEqualTo("[a \u0645]");
  }

  @Test
  public void whatIsFromLeftToRightStaysAsItIs() {
    assertThat(apart("")).isEmpty();
    assertThat(apart("Caf\u00e9 \u2212 \u65e5\u672c \ud83d\ude31"))
        .isEqualTo("Caf\u00e9 \u2212 \u65e5\u672c \ud83d\ude31");
  }

  @Test
  public void nothingInItReachesBeyondIt() {
    assertThat(apart("~abc")).isEqualTo("abc");
    assertThat(apart("> ~abc")).isEqualTo(" abc");
    assertThat(apart("<\u05e9")).isEqualTo("[\u05e9]");
    assertThat(apart("><\u05e9")).isEqualTo("[\u05e9]");
  }

  @Test
  public void partsThatAreKeptApartInItStaySo() {
    assertThat(apart("\u22122 <\u05e9>")).isEqualTo("[\u22122 [\u05e9]]");
  }
}
