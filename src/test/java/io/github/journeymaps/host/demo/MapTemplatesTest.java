package io.github.journeymaps.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.Languages;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Test;

/** The templates are whole maps without cards, and speak every language of the user interface. */
public class MapTemplatesTest {
  private static final String PREFIX = "journeymaps.template.";
  private static final List<String> LANGUAGES = Languages.suffixes();

  @Test
  public void theIndexNamesTheTemplatesInOrder() {
    assertThat(templates()).startsWith("blank", "customer-journey", "service-blueprint");
  }

  @Test
  public void everyTemplateIsAMapThatWaitsForItsCards() {
    for (String template : templates()) {
      var map = template(template);
      assertThat(map.json().path("format").asText()).isEqualTo("journey-map/1");
      assertThat(map.all("stages")).as(template).isNotEmpty();
      assertThat(map.steps()).as(template).isNotEmpty();
      assertThat(map.all("lanes")).as(template).isNotEmpty();
      assertThat(map.all("cards")).as(template).isEmpty();
    }
  }

  @Test
  public void everyStageHasAStep() {
    for (String template : templates()) {
      assertThat(template(template).all("stages")).allMatch(s -> !s.path("steps").isEmpty());
    }
  }

  @Test
  public void placeholderIdsAreValidAndUnique() {
    for (String template : templates()) {
      var ids = MapFile.values(template(template).json(), "id");
      assertThat(ids).as(template).doesNotHaveDuplicates();
      assertThat(ids).allMatch(id -> UUID.fromString(id).toString().equals(id));
    }
  }

  @Test
  public void everyTitleIsAKeyOfItsTemplate() {
    for (String template : templates()) {
      assertThat(MapFile.values(template(template).json(), "title"))
          .as(template)
          .allMatch(title -> title.startsWith(PREFIX + template + "."));
    }
  }

  @Test
  public void everyKeyIsTranslatedAndNoTranslationIsLeftOver() {
    var keys = new HashSet<String>();
    templates().forEach(template -> keys.addAll(keys(template)));
    for (String language : LANGUAGES) {
      assertThat(translated(language)).as("language " + language).isEqualTo(keys);
    }
  }

  @Test
  public void translationsAreSafeInMessageFormatsAndInLatin1() {
    for (String language : LANGUAGES) {
      texts(language)
          .forEach(
              (key, text) ->
                  assertThat((String) text).as((String) key).isNotBlank().doesNotContain("'", "{"));
      assertThat(raw(language)).as("language " + language).matches("\\p{ASCII}*");
    }
  }

  private static List<String> templates() {
    return MapFile.stream(MapFile.tree("/map-templates/index.json")).map(n -> n.asText()).toList();
  }

  private static MapFile template(String id) {
    return MapFile.read("/map-templates/" + id + ".json");
  }

  private static Set<String> keys(String template) {
    var keys = new HashSet<String>();
    MapFile.eachText(
        template(template).json(),
        (field, text) -> {
          if (text.startsWith(PREFIX)) {
            keys.add(text);
          }
        });
    return keys;
  }

  private static Set<String> translated(String language) {
    return texts(language).keySet().stream().map(String.class::cast).collect(Collectors.toSet());
  }

  /** The texts of templates in a language. */
  private static Properties texts(String language) {
    var texts = new Properties();
    try {
      texts.load(new StringReader(MapFile.text(file(language))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.keySet().removeIf(key -> !((String) key).startsWith(PREFIX));
    return texts;
  }

  /** The lines of templates in a language, as they stand in the file, one after another. */
  private static String raw(String language) {
    return MapFile.text(file(language))
        .lines()
        .filter(line -> line.startsWith(PREFIX))
        .collect(Collectors.joining());
  }

  private static String file(String language) {
    return "/i18n/journey-maps" + language + ".properties";
  }
}
