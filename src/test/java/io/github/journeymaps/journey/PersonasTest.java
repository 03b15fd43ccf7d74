package io.github.journeymaps.journey;

import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.store.ao.Stores;
import java.util.Map;
import org.junit.Test;

public class PersonasTest {
  private final Personas personas =
      new Personas(Stores.personas(), Stores.journeys(), new SmallWiki());
  private final Fields anna = Fields.of(Map.of("name", "Anna", "colour", "2"));

  @Test
  public void aPersonaIsReadInItsSpaceAndWrittenByThoseWhoMakePagesThere() {
    String id = personas.create("DEMO", anna, EDITOR).persona().id();
    assertThat(personas.find(id, VIEWER).persona().fields()).isEqualTo(anna);
    assertThat(personas.list("DEMO", 0, 1_000, VIEWER)).anyMatch(p -> p.persona().id().equals(id));
    assertThatThrownBy(() -> personas.remove(id, VIEWER)).hasMessage("NOT_ALLOWED []");
    assertThatThrownBy(() -> personas.find(id, OUTSIDER)).hasMessageContaining("NO_PERSONA");
    assertThatThrownBy(() -> personas.list("DEMO", 0, 1_000, OUTSIDER))
        .hasMessageContaining("NO_SPACE");
    assertThatThrownBy(() -> personas.create("DEMO", anna, null))
        .hasMessageContaining("NOT_LOGGED_IN");
    var berta = Fields.of(Map.of("name", "Berta"));
    assertThat(personas.replace(id, berta, EDITOR).persona().name()).isEqualTo("Berta");
    personas.remove(id, EDITOR);
    assertThatThrownBy(() -> personas.find(id, EDITOR)).hasMessageContaining("NO_PERSONA");
  }

  @Test
  public void aPersonaHasANameAndTheFieldsOfOne() {
    assertThatThrownBy(() -> personas.create("DEMO", Fields.NONE, EDITOR))
        .isInstanceOf(InvalidMap.class)
        .hasMessageContaining("missing at 'name'");
    assertThatThrownBy(() -> personas.create("DEMO", anna.with("colour", "9"), EDITOR))
        .isInstanceOf(InvalidMap.class)
        .hasMessageContaining("colour");
  }
}
