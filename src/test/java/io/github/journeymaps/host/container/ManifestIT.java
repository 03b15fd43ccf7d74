package io.github.journeymaps.host.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.Test;

/** What the packed jar wants of the host: nothing but what is known, or said, to be there. */
public class ManifestIT {
  private static final Path LIST = Path.of("src/atlassian/imports.tsv");
  private static final String OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

  @Test
  public void everyImportStandsInTheListWithItsSource() throws Exception {
    assertThat(imports().map(ManifestIT::name).toList())
        .as("imports without a line in %s: embed the package, or say who exports it", LIST)
        .isSubsetOf(listed());
  }

  @Test
  public void nothingIsListedThatIsNotImported() throws Exception {
    assertThat(listed()).isSubsetOf(imports().map(ManifestIT::name).toList());
  }

  /** A range that a host does not meet stops the plugin from starting at all. */
  @Test
  public void noImportSaysAtWhichVersion() throws Exception {
    assertThat(imports())
        .allSatisfy(one -> assertThat(one.substring(name(one).length())).isIn("", ";version=0"));
  }

  private static Stream<String> imports() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("plugin.jar"))) {
      String header = jar.getManifest().getMainAttributes().getValue("Import-Package");
      return Stream.of(header.split(OUTSIDE_QUOTES));
    }
  }

  private static String name(String one) {
    return one.split(";")[0];
  }

  private static List<String> listed() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .peek(cells -> assertThat(cells).as("package and source").hasSize(2))
        .map(cells -> cells[0])
        .toList();
  }
}
