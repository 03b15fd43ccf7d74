package io.github.journeymaps.rest.issues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class WikiMarkupTest {
  @Test
  public void whatWouldBeAHeadingIsNone() {
    assertThat(WikiMarkup.text("h1. a\n\n \th2. b\nbq. c\nfor h3. d"))
        .isEqualTo("h1&#46; a\n\n \th2&#46; b\nbq&#46; c\nfor h3. d");
  }

  @Test(timeout = 20_000)
  public void manyEmptyLinesAreReadAtOnce() {
    String text = "\n \t".repeat(100_000) + "a";
    assertThat(WikiMarkup.text(text)).isEqualTo(text);
  }
}
