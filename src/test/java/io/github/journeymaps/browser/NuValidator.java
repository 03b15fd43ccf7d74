package io.github.journeymaps.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The Nu HTML checker, as npm brings it. */
public final class NuValidator {
  private static final Path JAR =
      Path.of("src/main/ts/node_modules/vnu-jar/build/dist/vnu.jar").toAbsolutePath();

  private NuValidator() {}

  /** The findings, one a line; empty when the fragment is valid in the body of a page. */
  public static List<String> check(String fragment) {
    return checkPage(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Map</title></head><body><h1>Map</h1>\n"
            + fragment
            + "\n</body></html>");
  }

  /** The findings, one a line; empty when the page is valid. */
  public static List<String> checkPage(String page) {
    try {
      Path file = Files.createTempFile("journey-map", ".html");
      try {
        Files.writeString(file, page);
        return run(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new IllegalStateException("The Nu validator could not be run", e);
    }
  }

  private static List<String> run(Path file) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path output = Files.createTempFile("nu", ".txt");
    try {
      var process =
          new ProcessBuilder(
                  java.toString(),
                  "-Xss8m",
                  "-jar",
                  JAR.toString(),
                  "--stdout",
                  "--format",
                  "gnu",
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      int exit = await(process);
      List<String> findings =
          Files.readAllLines(output, StandardCharsets.UTF_8).stream()
              .filter(line -> !line.isBlank())
              .map(line -> line.substring(line.indexOf(".html\":") + 7))
              .toList();
      if (exit != 0 && findings.isEmpty()) {
        throw new IllegalStateException("The Nu validator ended with " + exit + " and no word");
      }
      return findings;
    } finally {
      Files.delete(output);
    }
  }

  private static int await(Process process) {
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
