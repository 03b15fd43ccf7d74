package io.github.journeymaps.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds for every style sheet of ours. */
public class StyleSheetsTest {
  private static final Path SHEETS = Path.of("src/main/resources/css");
  private static final Pattern BRACE = Pattern.compile("([^{};]*)([{}])");
  private static final Pattern SHIELDED =
      Pattern.compile(
          "(\\S+ )?\\.journey-map(-chooser)?:not\\(#_#_#_\\).*"
              + "|:where\\(\\.journey-map, \\.journey-map-chooser\\).*#_#_#_.*");
  private static final Pattern USED = Pattern.compile("var\\((--ds-[a-z-]+)");
  private static final Pattern PUT_OFF = Pattern.compile("(--ds-[a-z-]+): initial;");

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(SHEETS)) {
      return files.sorted().toList();
    }
  }

  private static String text(Path sheet) throws IOException {
    return Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
  }

  /** The selectors that are in no other, also in media queries. */
  private static List<String> outermost(String css) {
    List<String> found = new ArrayList<>();
    Deque<Boolean> within = new ArrayDeque<>();
    for (MatchResult brace : BRACE.matcher(css).results().toList()) {
      String before = brace.group(1).strip();
      if (brace.group(2).equals("}")) {
        within.pop();
      } else {
        boolean isRule = !before.startsWith("@");
        if (isRule && !within.contains(true)) {
          found.add(before.replaceAll("\\s+", " "));
        }
        within.push(isRule);
      }
    }
    return found;
  }

  @Test
  public void everyRuleIsStrongerThanThoseOfAPage() throws IOException {
    for (Path sheet : sheets()) {
      assertThat(outermost(text(sheet)))
          .as(sheet.toString())
          .isNotEmpty()
          .allMatch(selector -> SHIELDED.matcher(selector).matches());
    }
  }

  @Test
  public void aRuleThatIsNotIsFound() {
    assertThat(outermost("@media print { .a { color: red; } } .b { .c { top: 0 } } .d, .e { }"))
        .containsExactly(".a", ".b", ".d, .e")
        .noneMatch(selector -> SHIELDED.matcher(selector).matches());
  }

  /** Else paper has a colour of the dark theme. The page editor's dialog is never printed. */
  @Test
  public void everyColourOfThePageIsPutOffOnPaper() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path sheet : sheets()) {
      if (!sheet.endsWith("journey-map-macro-browser.css")) {
        USED.matcher(text(sheet)).results().forEach(name -> used.add(name.group(1)));
      }
    }
    used.removeIf(name -> name.startsWith("--ds-font-"));
    assertThat(PUT_OFF.matcher(text(SHEETS.resolve("journey-map-paper.css"))).results())
        .extracting(name -> name.group(1))
        .containsExactlyElementsOf(used);
  }
}
