package io.github.journeymaps.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.Test;

/** Readers load the viewer, whoever edits the editor, administrators the jar: all stay small. */
public class SizesIT {
  @Test
  public void scriptAndStyleOfTheViewerAreSmall() throws IOException {
    assertThat(Sizes.ofSystem().ofViewer()).isBetween(1L, Sizes.MOST_VIEWER);
  }

  @Test
  public void theScriptOfTheEditorIsSmall() throws IOException {
    assertThat(Sizes.ofSystem().editor()).isBetween(1L, Sizes.MOST_EDITOR);
  }

  @Test
  public void theJarIsSmall() throws IOException {
    assertThat(Sizes.ofSystem().jar()).isBetween(1L, Sizes.MOST_JAR);
  }
}
