package io.github.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The same id, however it is spelled. */
public class IdsTest {
  private static final String SMALL = "0a1b2c3d-4e5f-6789-abcd-ef0123456789";
  private static final String CAPITALS = "0A1B2C3D-4E5F-6789-ABCD-EF0123456789";
  private static final String STEP = "0a1b2c3d-4e5f-6789-abcd-ef0123456780";

  @Test
  public void capitalsAndBracesMakeNoOtherId() {
    assertThat(List.of(CAPITALS, "{" + CAPITALS + "}", "{" + SMALL + "}", SMALL))
        .allSatisfy(written -> assertThat(Ids.of(written)).isEqualTo(SMALL));
  }

  @Test
  public void whatIsNoIdStaysAsItIs() {
    assertThat(Ids.of(null)).isNull();
    for (String text :
        List.of("", "Pains", "{}", "{" + CAPITALS, CAPITALS + "A", CAPITALS.replace('D', 'G'))) {
      assertThat(Ids.of(text)).isEqualTo(text);
    }
  }

  @Test
  public void aDocumentMayNameAThingInCapitalsThatIsInSmallLettersThere() {
    JourneyMap map =
        Document.read(
            Fields.of(
                Map.of(
                    "title", "Map",
                    "stages", stages(),
                    "lanes", List.of(Map.of("id", SMALL, "type", "pains")),
                    "cards", List.of(card()))));
    assertThat(map.cards()).hasSize(1);
    assertThat(map.cards().get(0).cell()).isEqualTo(new Cell(SMALL, STEP));
    assertThat(map.find(Kind.LANE, CAPITALS)).isPresent();
  }

  private static List<Map<String, Object>> stages() {
    var steps = List.of(Map.of("id", STEP.toUpperCase(), "title", "Step"));
    return List.of(Map.of("id", SMALL.replace('9', '8'), "title", "Stage", "steps", steps));
  }

  private static Map<String, Object> card() {
    return Map.of("id", CAPITALS.replace('9', '7'), "lane", CAPITALS, "step", STEP, "text", "Card");
  }
}
