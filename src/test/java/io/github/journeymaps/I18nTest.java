package io.github.journeymaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.insight.EvidenceGrade;
import io.github.journeymaps.insight.Scores;
import io.github.journeymaps.insight.Trend;
import io.github.journeymaps.insight.checks.Checks;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Every text that is asked for is there in every language, and none is there for nothing. */
public class I18nTest {
  private static final String PLUGIN = "io.github.journeymaps.confluence.";
  private static final Map<String, Map<String, String>> LANGUAGES = Languages.texts();
  private static final Map<String, String> ENGLISH = LANGUAGES.get("");

  private static final String JAVA = sources("src/main/java", ".java");
  private static final String SOY = sources("src/main/resources/templates", ".soy");
  private static final String SCRIPT = sources("src/main/ts", ".ts");
  private static final String BLUEPRINTS = sources("src/main/resources/blueprints", ".xml");
  private static final String DESCRIPTOR = text(Path.of("atlassian-plugin.xml"));

  /** Words that code asks for by the name of a constant: {@code journeymaps.GROUP.name}. */
  private static final Map<String, Class<? extends Enum<?>>> WORDS =
      Map.ofEntries(
          Map.entry("lane", Vocabulary.LaneType.class),
          Map.entry("actor", Vocabulary.Actor.class),
          Map.entry("line", Vocabulary.Line.class),
          Map.entry("period", Vocabulary.Period.class),
          Map.entry("channel", Vocabulary.Channel.class),
          Map.entry("polarity", Vocabulary.Polarity.class),
          Map.entry("pain", Vocabulary.Grade.class),
          Map.entry("gain", Vocabulary.GainKind.class),
          Map.entry("key-moment", Vocabulary.KeyMoment.class),
          Map.entry("basis", Vocabulary.Basis.class),
          Map.entry("state.map", Vocabulary.State.class),
          Map.entry("metric.kind", Vocabulary.MetricKind.class),
          Map.entry("evidence.kind", Vocabulary.EvidenceKind.class),
          Map.entry("evidence.grade", EvidenceGrade.class),
          Map.entry("strip.sure", EvidenceGrade.class),
          Map.entry("trend", Trend.Change.class),
          Map.entry("panel.better", Vocabulary.Better.class),
          Map.entry("panel.convention", Vocabulary.Convention.class),
          Map.entry("panel.method", Vocabulary.Method.class),
          Map.entry("formula", Scores.Formula.class),
          Map.entry("formula.how", Scores.Formula.class));

  @Test
  public void thereIsMoreThanOneLanguage() {
    assertThat(LANGUAGES).containsKeys("", "_de");
  }

  @Test
  public void everyLanguageHasTheSameTexts() {
    LANGUAGES.forEach(
        (language, texts) ->
            assertThat(texts.keySet())
                .as(language)
                .containsExactlyInAnyOrderElementsOf(ENGLISH.keySet()));
  }

  @Test
  public void noTextIsEmptyOrThereTwice() {
    LANGUAGES.forEach(
        (language, texts) -> {
          assertThat(keys(language)).as(language).doesNotHaveDuplicates().hasSize(texts.size());
          assertThat(texts.values()).as(language).noneMatch(String::isBlank);
        });
  }

  @Test
  public void filesHoldPlainAsciiOnly() {
    for (String language : LANGUAGES.keySet()) {
      assertThat(text(Languages.file(language)).chars()).as(language).allMatch(c -> c < 128);
    }
  }

  @Test
  public void textsTakeTheSameArgumentsInEveryLanguage() {
    LANGUAGES.forEach(
        (language, texts) ->
            ENGLISH.forEach(
                (key, text) ->
                    assertThat(arguments(texts.get(key)))
                        .as(key + language)
                        .isEqualTo(arguments(text))));
  }

  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{\\d+")
        .matcher(text)
        .results()
        .map(m -> m.group())
        .collect(Collectors.toSet());
  }

  @Test
  public void everyTextIsAMessageWithoutQuotes() {
    for (var texts : LANGUAGES.values()) {
      texts.forEach(
          (key, text) -> {
            assertThat(new MessageFormat(text).toPattern()).as(key).isEqualTo(text);
            assertThat(text)
                .as("%s: an apostrophe is U+2019, as ' quotes", key)
                .doesNotContain("'");
          });
    }
  }

  @Test
  public void everyTextThatIsAskedForIsThere() {
    var asked = new TreeSet<String>();
    for (String source : List.of(JAVA, SOY, SCRIPT, BLUEPRINTS, DESCRIPTOR)) {
      asked.addAll(found(source, "[\"'](journeymaps(?:\\.[A-Za-z0-9-]+)+)[\"']"));
    }
    found(JAVA, "words\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]")
        .forEach(key -> asked.add("journeymaps." + key));
    assertThat(asked).hasSizeGreaterThan(100);
    assertThat(ENGLISH.keySet()).containsAll(asked);
  }

  @Test
  public void everyConstantThatIsShownHasItsWord() {
    WORDS.forEach(
        (group, type) ->
            assertThat(ENGLISH.keySet())
                .containsAll(EnumNames.all(type).stream().map(name -> key(group, name)).toList()));
  }

  @Test
  public void everyCheckHasItsSentence() {
    assertThat(ENGLISH.keySet().stream().filter(key -> key.startsWith("journeymaps.check.")))
        .containsExactlyInAnyOrderElementsOf(
            Checks.ALL.stream().map(check -> key("check", check.name())).toList());
  }

  private static String key(String group, String name) {
    return "journeymaps." + group + "." + name;
  }

  @Test
  public void everyProblemHasItsSentence() {
    var codes =
        found(
            JAVA,
            "(?s)(?:Problem\\.of|new Problem|InvalidMap\\.of|invalid|wrong|parsed)\\(\\s*\"([a-z-]+)\"");
    codes.addAll(found(JAVA, "matching\\(\\w+, \"([a-z-]+)\"\\)"));
    assertThat(codes).hasSizeGreaterThan(20);
    var sentences =
        ENGLISH.keySet().stream()
            .filter(key -> key.startsWith("journeymaps.error."))
            .map(key -> key.substring("journeymaps.error.".length()))
            .toList();
    assertThat(sentences).containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  public void everyMacroAndParameterHasALabelAndADescription() {
    var wanted = new TreeSet<String>();
    for (String macro : found(DESCRIPTOR, "(?s)(<xhtml-macro.*?</xhtml-macro>)")) {
      String name = PLUGIN + found(macro, "<xhtml-macro[^>]* name=\"([^\"]+)\"").first();
      wanted.addAll(List.of(name + ".label", name + ".desc"));
      found(macro, "<parameter name=\"([^\"]+)\"")
          .forEach(
              parameter -> {
                wanted.add(name + ".param." + parameter + ".label");
                wanted.add(name + ".param." + parameter + ".desc");
              });
    }
    assertThat(wanted).isNotEmpty();
    assertThat(ENGLISH.keySet().stream().filter(key -> key.startsWith(PLUGIN)))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  public void noTextIsThereForNothing() {
    var literals = new TreeSet<String>();
    for (String source : List.of(JAVA, SOY, SCRIPT, BLUEPRINTS, DESCRIPTOR, templates())) {
      literals.addAll(found(source, "[\"'`]([A-Za-z0-9.-]+)[\"'`$]"));
    }
    literals.removeAll(Set.of("journeymaps.", "."));
    var unused = ENGLISH.keySet().stream().filter(key -> !isUsed(key, literals)).toList();
    assertThat(unused).isEmpty();
  }

  private static boolean isUsed(String key, Set<String> literals) {
    if (key.startsWith(PLUGIN) || key.startsWith("journeymaps.error.")) {
      return true;
    }
    String inside = key.substring("journeymaps.".length());
    boolean word =
        WORDS.entrySet().stream()
            .anyMatch(
                w ->
                    EnumNames.all(w.getValue()).stream()
                        .anyMatch(n -> inside.equals(w.getKey() + "." + n)));
    return word
        || literals.contains(key)
        || literals.contains(inside)
        || Stream.iterate(key.lastIndexOf('.'), at -> at > 0, at -> key.lastIndexOf('.', at - 1))
            .anyMatch(at -> isGroup(key, at, literals));
  }

  /** A group's name as code has it, and the rest as a name of its own or of the data. */
  private static boolean isGroup(String key, int dot, Set<String> literals) {
    String group = key.substring(0, dot + 1);
    String rest = key.substring(dot + 1);
    boolean named =
        literals.contains(group)
            || group.startsWith("journeymaps.")
                && literals.contains(group.substring("journeymaps.".length()));
    return named && (literals.contains(rest) || rest.equals(rest.toLowerCase()) && constant(rest));
  }

  private static boolean constant(String name) {
    return JAVA.contains(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
  }

  private static String templates() {
    return sources("src/main/resources/map-templates", ".json");
  }

  private static TreeSet<String> found(String source, String pattern) {
    return Pattern.compile(pattern)
        .matcher(source)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> keys(String language) {
    var keys = new ArrayList<String>();
    text(Languages.file(language))
        .lines()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .forEach(line -> keys.add(line.substring(0, line.indexOf('=')).trim()));
    return keys;
  }

  private static String sources(String folder, String ending) {
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("node_modules"))
          .map(I18nTest::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
