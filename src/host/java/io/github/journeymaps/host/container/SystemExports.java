package io.github.journeymaps.host.container;

import com.atlassian.confluence.macro.Macro;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages that Confluence itself exports to plugins. */
final class SystemExports {
  private static final List<String> LIBRARIES =
      List.of(
          "javax.inject;version=1.0.0",
          "net.java.ao",
          "net.java.ao.schema",
          "org.apache.commons.logging;version=1.2.0",
          "org.apache.commons.logging.impl;version=1.2.0",
          "org.slf4j;version=2.0.17",
          "org.slf4j.event;version=2.0.17",
          "org.slf4j.helpers;version=2.0.17",
          "org.slf4j.spi;version=2.0.17");

  private static final Map<String, String> JAKARTA =
      Map.of(
          "jakarta.inject", "2.0.1",
          "jakarta.servlet", "6.0.0",
          "jakarta.servlet.http", "6.0.0",
          "jakarta.ws.rs", "3.1.0",
          "jakarta.ws.rs.container", "3.1.0",
          "jakarta.ws.rs.core", "3.1.0",
          "jakarta.ws.rs.ext", "3.1.0");

  private SystemExports() {}

  /** As the framework wants it: separated by commas. */
  static String packages(Habits habits) {
    return Stream.of(LIBRARIES.stream(), jakarta(habits), atlassian().stream())
        .flatMap(packages -> packages)
        .collect(Collectors.joining(","));
  }

  private static Stream<String> jakarta(Habits habits) {
    return JAKARTA.entrySet().stream()
        .map(e -> e.getKey() + (habits.jakartaVersions() ? ";version=" + e.getValue() : ""));
  }

  /** The packages of the signatures, wherever they were compiled to. */
  private static List<String> atlassian() {
    Path root = rootOf(Macro.class);
    try (Stream<Path> files = Files.walk(root.resolve("com/atlassian"))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The signatures below " + root + " cannot be listed", e);
    }
  }

  private static Path rootOf(Class<?> type) {
    try {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The class path has an address that is no URI", e);
    }
  }
}
