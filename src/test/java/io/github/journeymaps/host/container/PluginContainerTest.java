package io.github.journeymaps.host.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A tiny plugin with one module of each kind. */
public class PluginContainerTest {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final TinyHost HOST = new TinyHost();
  private static PluginContainer container;

  @BeforeClass
  public static void start() throws Exception {
    container = HOST.start(TinyJar.withEverything(), FOLDER.getRoot().toPath());
  }

  @AfterClass
  public static void stop() {
    container.close();
  }

  @Test
  public void aMacroRendersItsTemplateAndEscapesWhatItIsGiven() throws Exception {
    Macro macro = container.plugin().macro("hello").orElseThrow().macro();
    assertThat(macro.execute(Map.of("who", "<you>"), "", null))
        .isEqualTo("<b>Hello, &lt;you&gt;!</b>/confluence");
  }

  @Test
  public void theMacroBrowserLearnsLabels() {
    var macro = container.plugin().macro("hello").orElseThrow();
    assertThat(macro.label(Locale.GERMAN)).isEqualTo("Hello");
    assertThat(macro.hidden()).isFalse();
  }

  @Test
  public void aSecondContainerRunsBesideTheFirst() throws Exception {
    java.nio.file.Path other = FOLDER.newFolder().toPath();
    try (PluginContainer second = new TinyHost().start(TinyJar.withEverything(), other)) {
      assertThat(second.plugin().key()).isEqualTo(container.plugin().key());
    }
  }

  @Test
  public void everyPathOfTheDescriptorHasItsServlet() {
    assertThat(container.servlets().keySet())
        .isEqualTo(
            java.util.Set.copyOf(
                List.of(
                    "/s/*",
                    "/download/resources/*",
                    "/plugins/servlet/tiny/say/*",
                    "/plugins/servlet/tiny/count",
                    "/rest/tiny/1.0/*",
                    "/rest/tiny/latest/*")));
  }

  @Test
  public void aPageWithoutAMacroGetsNoTags() {
    assertThat(container.plugin().resourceTags()).isEmpty();
    assertThatThrownBy(() -> container.plugin().macro("nobody").orElseThrow())
        .isInstanceOf(java.util.NoSuchElementException.class);
  }
}
