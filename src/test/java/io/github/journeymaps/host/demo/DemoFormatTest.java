package io.github.journeymaps.host.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The demo maps are whole, sound documents of the format, short enough to be read. */
public class DemoFormatTest {
  private static final MapFile HOSPITAL = MapFile.read("/demo/hospital-stay.json");
  private static final MapFile FIRST = MapFile.read("/demo/first-map.json");

  @Test
  public void theHospitalMapIsAsFullAsARealOne() {
    assertThat(HOSPITAL.all("stages").count()).isGreaterThanOrEqualTo(8);
    assertThat(HOSPITAL.steps().count()).isBetween(18L, 22L);
    assertThat(texts(HOSPITAL, "lanes", "type")).hasSizeGreaterThanOrEqualTo(14);
    assertThat(texts(HOSPITAL, "stages", "period"))
        .containsExactlyInAnyOrder("before", "during", "after");
    assertThat(texts(HOSPITAL, "lanes", "actor")).contains("customer", "employee");
    assertThat(texts(HOSPITAL, "lanes", "lineBelow"))
        .contains("interaction", "visibility", "internal");
    assertThat(HOSPITAL.all("cards").count()).isGreaterThanOrEqualTo(200);
  }

  @Test
  public void aTouchpointThatRecursIsOneObject() {
    var used = HOSPITAL.all("cards").map(c -> c.path("touchpoint").asText("")).toList();
    assertThat(MapFile.ids(HOSPITAL.all("touchpoints")))
        .allMatch(used::contains)
        .anyMatch(id -> used.stream().filter(id::equals).count() > 3);
  }

  @Test
  public void theFirstMapIsASmallHypothesis() {
    assertThat(FIRST.json().path("basis").asText()).isEqualTo("hypothesis");
    assertThat(FIRST.all("stages")).hasSize(3);
    assertThat(FIRST.steps()).hasSize(5);
    assertThat(FIRST.all("lanes")).hasSize(4);
    assertThat(FIRST.all("cards")).hasSize(8);
  }

  @Test
  public void idsAreValidAndUnique() {
    for (MapFile map : List.of(HOSPITAL, FIRST)) {
      var ids = MapFile.values(map.json(), "id");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids).allMatch(id -> UUID.fromString(id).toString().equals(id));
    }
  }

  @Test
  public void everythingThatIsReferredToIsThere() {
    for (MapFile map : List.of(HOSPITAL, FIRST)) {
      var ids = Set.copyOf(MapFile.values(map.json(), "id"));
      for (String field : List.of("lane", "step", "touchpoint", "persona")) {
        assertThat(ids).containsAll(MapFile.values(map.json(), field));
      }
      map.all("views")
          .flatMap(view -> Stream.of("lanes", "stages", "personas").map(view::path))
          .flatMap(MapFile::stream)
          .forEach(id -> assertThat(ids).contains(id.asText()));
    }
  }

  @Test
  public void theServersOwnFieldsAreLeftToTheServer() {
    for (MapFile map : List.of(HOSPITAL, FIRST)) {
      assertThat(names(map.json())).doesNotContain("id", "revision", "space", "page");
      assertThat(map.json().path("format").asText()).isEqualTo("journey-map/1");
    }
  }

  @Test
  public void textsFitTheirColumns() {
    for (MapFile map : List.of(HOSPITAL, FIRST)) {
      assertThat(MapFile.values(map.json(), "title")).allMatch(t -> t.length() <= 30);
      assertThat(map.all("cards").map(c -> c.path("text").asText()))
          .allMatch(t -> t.length() <= 80);
      assertThat(map.json().path("description").asText()).hasSizeLessThan(1_200);
    }
  }

  private static Set<String> texts(MapFile map, String collection, String field) {
    return map.all(collection)
        .filter(node -> node.has(field))
        .map(node -> node.path(field).asText())
        .collect(Collectors.toSet());
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }
}
