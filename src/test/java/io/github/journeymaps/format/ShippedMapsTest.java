package io.github.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** The maps that come with the product are maps: read and written, nothing of them is lost. */
public class ShippedMapsTest {
  private static final List<String> COLLECTIONS =
      List.of("personas", "touchpoints", "stages", "lanes", "cards", "views");

  @Test
  public void theHospitalMapComesBackAsItIs() throws IOException {
    assertComesBack("/demo/hospital-stay.json");
  }

  @Test
  public void theFirstMapComesBackAsItIs() throws IOException {
    assertComesBack("/demo/first-map.json");
  }

  @Test
  public void everyTemplateComesBackAsItIs() throws IOException {
    for (JsonNode template : new ObjectMapper().readTree(text("/map-templates/index.json"))) {
      assertComesBack("/map-templates/" + template.asText() + ".json");
    }
  }

  private static void assertComesBack(String path) throws IOException {
    String shipped = text(path);
    var written = tree(JsonFormat.write(JsonFormat.read(shipped)));
    written.remove("revision");
    assertThat((Object) written).as(path).isEqualTo(tree(shipped));
  }

  /** Collections that are left out are empty. */
  private static ObjectNode tree(String json) throws IOException {
    var tree = (ObjectNode) new ObjectMapper().readTree(json);
    COLLECTIONS.forEach(tree::withArray);
    return tree;
  }

  private static String text(String path) throws IOException {
    try (var in = ShippedMapsTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
