package io.github.journeymaps.bench;

import io.github.journeymaps.format.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the benchmarks that {@code -Dbench} names, all by default, prints their tables and keeps
 * their figures in {@code target/bench}.
 */
public final class Benchmarks {
  private static final Path RESULTS = Path.of("target/bench");

  private Benchmarks() {}

  /** Ends the JVM: the host's container leaves threads of its own. */
  public static void main(String[] arguments) throws Exception {
    Files.createDirectories(RESULTS);
    List<String> wanted =
        List.of(System.getProperty("bench", "sizes,reading,render,page,edit,issues").split(","));
    if (wanted.contains("sizes")) {
      Sizes sizes = Sizes.ofSystem();
      say("sizes", sizes.lines(), sizes.results());
    }
    if (wanted.contains("reading")) {
      ReadingBenchmark reading = ReadingBenchmark.run();
      say("reading", reading.lines(), reading.results());
    }
    if (wanted.contains("render")) {
      print(RenderTable.run(RESULTS.resolve("render.json")));
    }
    if (wanted.contains("page")) {
      PageBenchmark page = PageBenchmark.run();
      say("page", page.lines(), page.results());
    }
    if (wanted.contains("edit")) {
      EditBenchmark edit = EditBenchmark.run();
      say("edit", edit.lines(), edit.results());
    }
    if (wanted.contains("issues")) {
      IssuesBenchmark issues = IssuesBenchmark.run();
      say("issues", issues.lines(), issues.results());
    }
    System.exit(0);
  }

  private static void say(String name, List<String> lines, Map<String, Object> results)
      throws IOException {
    Files.writeString(RESULTS.resolve(name + ".json"), JsonFormat.pretty(results));
    print(lines);
  }

  private static void print(List<String> lines) {
    System.out.println();
    lines.forEach(System.out::println);
  }
}
