package io.github.journeymaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * A newer compiler warns of more, and warnings are errors: every other JDK on the machine compiles
 * all sources as the build does.
 */
public class EveryJdkTest {
  private static final int OLDEST = 17;
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
  private static final Pattern ARGUMENT = Pattern.compile("<arg>(-[^<]+)</arg>");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void everyJdkOnThisMachineCompilesWithoutAWarning() throws Exception {
    List<Path> others = others();
    assumeTrue("there is no other JDK in " + INSTALLED + " or JAVA_HOME_*", !others.isEmpty());
    for (Path jdk : others) {
      assertThat(compile(jdk)).as("what " + jdk + " says").isEmpty();
    }
  }

  private static List<Path> others() throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> installed = folders(INSTALLED)) {
      Stream.concat(installed, named())
          .filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac")))
          .map(EveryJdkTest::real)
          .distinct()
          .filter(jdk -> version(jdk) >= OLDEST && version(jdk) != Runtime.version().feature())
          .forEach(all::add);
    }
    return all;
  }

  private static Stream<Path> folders(Path parent) throws IOException {
    return Files.isDirectory(parent) ? Files.list(parent) : Stream.empty();
  }

  /** Build servers name each JDK that they have by JAVA_HOME_21_X64 and the like. */
  private static Stream<Path> named() {
    return System.getenv().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("JAVA_HOME_"))
        .map(entry -> Path.of(entry.getValue()));
  }

  private static Path real(Path jdk) {
    try {
      return jdk.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int version(Path jdk) {
    try {
      var found = VERSION.matcher(Files.readString(jdk.resolve("release")));
      return found.find() ? Integer.parseInt(found.group(1)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the compiler says; nothing when all is well. */
  private String compile(Path jdk) throws Exception {
    Path said = folder.newFile().toPath();
    Process javac =
        new ProcessBuilder(jdk.resolve("bin/javac").toString(), "@" + arguments())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(javac.waitFor(5, TimeUnit.MINUTES)).as(jdk + " ends").isTrue();
    return Files.readString(said) + (javac.exitValue() == 0 ? "" : "exit " + javac.exitValue());
  }

  private Path arguments() throws IOException {
    List<String> all = new ArrayList<>(List.of("--release", "" + OLDEST, "-parameters"));
    all.addAll(List.of("-proc:none", "-d", folder.newFolder().toString()));
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    all.addAll(fromPom());
    all.addAll(sources());
    return Files.write(folder.newFile().toPath(), all);
  }

  private static List<String> fromPom() throws IOException {
    return ARGUMENT
        .matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** A package has one package-info in a compilation; those of the tests are left out. */
  private static List<String> sources() throws IOException {
    List<String> all = new ArrayList<>();
    for (String part : List.of("main", "atlassian", "host", "test", "bench")) {
      try (Stream<Path> files = Files.walk(Path.of("src", part, "java"))) {
        files.map(Path::toString).filter(file -> counts(part, file)).forEach(all::add);
      }
    }
    return all;
  }

  private static boolean counts(String part, String file) {
    return file.endsWith(".java") && !(part.equals("test") && file.endsWith("package-info.java"));
  }
}
