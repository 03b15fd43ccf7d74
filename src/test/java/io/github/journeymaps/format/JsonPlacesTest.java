package io.github.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class JsonPlacesTest {
  private static final String JSON =
      """
      {"title": "a",
       "cards": [
         {"id": "x"},
         {"id": "y",
          "emotion": {"value": "bad"}}]}
      """;

  private static FilePlace at(String path) {
    return JsonPlaces.of(JSON, List.of(path)).at(path);
  }

  @Test
  public void aPathLeadsToTheLineAndColumnOfWhatItNames() {
    assertThat(at("title")).isEqualTo(new FilePlace(1, 11));
    assertThat(at("cards[1].emotion.value")).isEqualTo(new FilePlace(5, 26));
    assertThat(at("cards[0].id")).isEqualTo(new FilePlace(3, 11));
  }

  @Test
  public void whatIsMissingIsWhereItOughtToBe() {
    assertThat(at("cards[0].lane")).isEqualTo(at("cards[0]"));
    assertThat(at("cards[7].lane")).isEqualTo(at("cards"));
    assertThat(at("stages")).isEqualTo(new FilePlace(1, 1));
    assertThat(at("")).isEqualTo(new FilePlace(1, 1));
  }
}
