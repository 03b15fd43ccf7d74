package io.github.journeymaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.Vocabulary.Actor;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/**
 * The editor's table of lane types has what {@link LaneType} has, and says the same of it: a type
 * is added there, here and among the texts.
 */
public class LaneTypesTest {
  private static final Path TABLE = Path.of("src/main/ts/editor/lane-types.ts");

  /** An entry of the table, which has no braces in it. */
  private static final Pattern ENTRY = Pattern.compile("\\{\\s*type: '([a-z-]+)',([^{}]*)\\}");

  private final Map<String, String> entries = entries();

  private static Map<String, String> entries() {
    try {
      return ENTRY
          .matcher(Files.readString(TABLE))
          .results()
          .collect(Collectors.toMap(entry -> entry.group(1), entry -> entry.group(2)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  public void everyTypeCanBeChosenOnce() {
    assertThat(entries.keySet()).containsExactlyInAnyOrderElementsOf(EnumNames.all(LaneType.class));
  }

  @Test
  public void everyTypeHasItsOwnNameHelpAndHint() {
    entries.forEach(
        (type, entry) ->
            assertThat(entry)
                .contains(text("name", "lane." + type))
                .contains(text("help", "lanes.help." + type))
                .contains(text("hint", "hint." + type)));
  }

  private static String text(String property, String key) {
    return property + ": AJS.I18n.getText('journeymaps." + key + "')";
  }

  @Test
  public void bothSayWhoseItIsAndWhetherItIsACurve() {
    for (LaneType type : LaneType.values()) {
      String entry = entries.get(EnumNames.of(type));
      assertThat(actor(entry)).as("actor of " + type).isEqualTo(type.actor());
      assertThat(entry.contains("curve: true")).as("curve of " + type).isEqualTo(type.isCurve());
    }
  }

  private static Actor actor(String entry) {
    Matcher actor = Pattern.compile("actor: '([a-z]+)'").matcher(entry);
    return actor.find() ? EnumNames.parse(Actor.class, actor.group(1), null) : Actor.CUSTOMER;
  }
}
