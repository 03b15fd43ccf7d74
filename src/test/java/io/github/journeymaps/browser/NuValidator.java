package io.github.journeymaps.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.rules.TemporaryFolder;

/** The Nu HTML checker, as npm brings it. */
public final class NuValidator {
  private static final Path JAR =
      Path.of("src/main/ts/node_modules/vnu-jar/build/dist/vnu.jar").toAbsolutePath();
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Map</title></head><body><h1>Map</h1>
      %s
      </body></html>
      """;

  private NuValidator() {}

  /**
   * The findings, one a line; empty when each fragment is valid in the body of a page of its own. A
   * line begins with the number of its fragment, from 0. Many at once take little longer than one.
   */
  public static List<String> check(List<String> fragments) {
    var folder = new TemporaryFolder();
    try {
      folder.create();
      return run(folder.newFile().toPath(), pages(folder, fragments));
    } catch (IOException e) {
      throw new UncheckedIOException("The Nu validator could not be run", e);
    } finally {
      folder.delete();
    }
  }

  private static List<String> pages(TemporaryFolder folder, List<String> fragments)
      throws IOException {
    var pages = new ArrayList<String>();
    for (String fragment : fragments) {
      Path page = folder.newFile(pages.size() + ".html").toPath();
      pages.add(Files.writeString(page, PAGE.replace("%s", fragment)).toString());
    }
    return pages;
  }

  private static List<String> run(Path output, List<String> pages) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-Xss8m", "-XX:TieredStopAtLevel=1", "-jar"));
    command.addAll(List.of(JAR.toString(), "--stdout", "--format", "gnu"));
    command.addAll(pages);
    int exit = await(new ProcessBuilder(command).redirectErrorStream(true), output);
    List<String> findings = findings(output);
    if (exit != 0 && findings.isEmpty()) {
      throw new IllegalStateException("The Nu validator ended with " + exit + " and no word");
    }
    return findings;
  }

  /** {@code "file:/tmp/…/0.html":3.1-3.9: error: …} */
  private static List<String> findings(Path output) throws IOException {
    return Files.readAllLines(output, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.replaceFirst("^\"[^\"]*/(\\d+)\\.html\":", "$1:"))
        .toList();
  }

  private static int await(ProcessBuilder command, Path output) throws IOException {
    Process process = command.redirectOutput(output.toFile()).start();
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("The Nu validator took over 2 minutes");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
