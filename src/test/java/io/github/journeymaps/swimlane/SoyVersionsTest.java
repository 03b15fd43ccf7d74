package io.github.journeymaps.swimlane;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Persona;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** Confluence's Soy is of 2014: what the ones of 2012 and 2015 draw alike, it draws too. */
public class SoyVersionsTest {
  private static final Path MAP = Path.of("src/host/resources/demo/hospital-stay.json");
  private static final RenderContext SHOWN =
      RenderContext.on(LocalDate.of(2026, 11, 22), "/confluence")
          .ownedBy("Edith Editor")
          .livingOn(7L)
          .to(true);

  private static JourneyMap map;
  private static Drawing before;
  private static Drawing after;

  @BeforeClass
  public static void start() throws IOException {
    map = JsonFormat.read(Files.readString(MAP)).as("d8b5c1f0-0000-4000-8000-000000000001", 17);
    before = drawing(SoyTestRenderer.soy2012(Locale.GERMAN));
    after = drawing(SoyTestRenderer.soy2015(Locale.GERMAN));
  }

  private static Drawing drawing(SoyTestRenderer soy) {
    return DrawnMaps.drawing(soy, Locale.GERMAN);
  }

  @Test
  public void everyViewIsTheSameInBoth() {
    for (String view : ViewOptions.VIEWS) {
      var options = ViewOptions.of(Map.of("view", view, "height", "600")).editable(true);
      assertSame(options);
      assertSame(options.still());
    }
  }

  private static void assertSame(ViewOptions options) {
    assertThat(before.section(map, options, Locale.GERMAN, SHOWN))
        .startsWith("<section class=\"journey-map")
        .isEqualTo(after.section(map, options, Locale.GERMAN, SHOWN));
  }

  @Test
  public void everyStateIsTheSameInBoth() {
    for (String state : new String[] {"none", "missing", "empty", "busy", "error"}) {
      assertThat(before.state(state))
          .isEqualTo(after.state(state))
          .contains("data-state=\"" + state);
    }
  }

  @Test
  public void thePlaceToBeginIsTheSameInBoth() {
    assertThat(before.begin(7)).isEqualTo(after.begin(7)).contains("data-page-id=\"7\"");
  }

  @Test
  public void aPersonaIsTheSameInBoth() {
    Persona persona = map.personas().get(0);
    for (boolean live : new boolean[] {true, false}) {
      for (String attachments : new String[] {null, "/confluence/download/attachments/7/"}) {
        assertThat(before.persona(persona, attachments, Locale.GERMAN, live))
            .contains(persona.name(), "data-persona-id=\"" + persona.id())
            .isEqualTo(after.persona(persona, attachments, Locale.GERMAN, live));
      }
    }
    for (String state : new String[] {"none", "missing", "error"}) {
      assertThat(before.personaState(state)).isEqualTo(after.personaState(state));
    }
  }
}
