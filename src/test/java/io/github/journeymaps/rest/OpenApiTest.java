package io.github.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.Languages;
import io.github.journeymaps.format.FileFormats;
import io.github.journeymaps.insight.checks.Check;
import io.github.journeymaps.insight.checks.Checks;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.FieldShape;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.map.Schema;
import io.github.journeymaps.rest.http.ChangesState;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.Test;

/** The description tells what is there, and nothing else. */
public class OpenApiTest {
  private static final List<Class<? extends Annotation>> DOORS =
      List.of(
          AdminOnly.class, LicensedOnly.class, AnonymousSiteAccess.class, UnrestrictedAccess.class);

  private final JsonNode description = read();

  private static JsonNode read() {
    try (var in = Op.class.getResourceAsStream("/openapi.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> described() {
    var calls = new ArrayList<String>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        name -> {
                          if (!name.equals("parameters")) {
                            calls.add(
                                name.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                          }
                        }));
    return calls;
  }

  private JsonNode operation(Resources.Call call) {
    return description
        .path("paths")
        .path(call.path())
        .path(call.verb().toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  public void everyCallIsDescribedAndEveryDescriptionIsACall() {
    assertThat(Resources.calls().stream().map(Resources.Call::toString).toList())
        .containsExactlyInAnyOrderElementsOf(described());
  }

  @Test
  public void everyWriteWantsTheHeaderAndALicence() {
    for (var call : Resources.calls()) {
      boolean writes = !call.verb().equals("GET");
      assertThat(call.method().isAnnotationPresent(ChangesState.class))
          .as(call + "")
          .isEqualTo(writes);
      assertThat(operation(call).toString().contains("#/components/parameters/xsrf"))
          .as(call + "")
          .isEqualTo(writes);
      if (writes) {
        assertThat(List.of(LicensedOnly.class, AdminOnly.class))
            .as(call + "")
            .anyMatch(call.method()::isAnnotationPresent);
      }
    }
  }

  @Test
  public void everyCallSaysWhoIsLetIn() {
    for (var call : Resources.calls()) {
      assertThat(DOORS).as(call + "").anyMatch(call.method()::isAnnotationPresent);
    }
  }

  @Test
  public void parametersInPathsAreTheOnesTheMethodsTake() {
    for (var call : Resources.calls()) {
      for (var parameters : call.method().getParameterAnnotations()) {
        for (var annotation : parameters) {
          if (annotation instanceof PathParam path) {
            assertThat(call.path()).contains("{" + path.value() + "}");
          }
        }
      }
    }
  }

  /** What documents have beside fields, and what is said of a thing rather than stands in it. */
  private static final Map<Kind, Set<String>> BESIDE =
      Map.of(
          Kind.MAP,
          Set.of(
              "format",
              "id",
              "revision",
              "space",
              "page",
              "personas",
              "touchpoints",
              "stages",
              "lanes",
              "cards",
              "views"),
          Kind.PERSONA,
          Set.of("id", "space", "changed", "colour"));

  @Test
  public void everyFieldIsDescribedAsItIsChecked() {
    assertThat(wanted(Kind.MAP, Set.of())).isEqualTo(described(Kind.MAP, "Document"));
    assertThat(wanted(Kind.PERSONA, Set.of("library", "takenOn", "colour")))
        .as("of the library, which takes from none; a colour is understood as a number too")
        .isEqualTo(described(Kind.PERSONA, "Persona"));
    assertThat(texts(description.at("/components/schemas/Op/properties/kind/enum")))
        .containsExactlyInAnyOrderElementsOf(EnumNames.all(Kind.class));
  }

  private static Map<String, String> wanted(Kind kind, Set<String> without) {
    var wanted = new TreeMap<String, String>();
    Schema.shapes(kind).forEach((name, shape) -> wanted.put(name, wanted(shape)));
    wanted.keySet().removeAll(without);
    return wanted;
  }

  private static String wanted(FieldShape shape) {
    return switch (shape.form()) {
      case CHOICE -> "string " + shape.names();
      case ID -> "string uuid";
      case DATE -> "string date";
      case LIST -> "array";
      case FLAG -> "boolean";
      case NUMBER -> "number";
      case WHOLE -> "integer";
      case OTHER -> "object";
      case TEXT, FILE, PERIOD, URL -> "string";
    };
  }

  private Map<String, String> described(Kind kind, String component) {
    var described = new TreeMap<String, String>();
    description
        .path("components")
        .path("schemas")
        .path(component)
        .path("properties")
        .properties()
        .forEach(field -> described.put(field.getKey(), described(field.getValue())));
    described.keySet().removeAll(BESIDE.get(kind));
    return described;
  }

  private static String described(JsonNode field) {
    String choice = field.has("enum") ? " " + texts(field.path("enum")) : "";
    String format = field.has("format") ? " " + field.path("format").asText() : "";
    return field.path("type").asText() + format + choice;
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  @Test
  public void formatsOfFilesAreThoseInTheLists() {
    assertThat(formats("/maps/{id}/export", "get"))
        .isEqualTo(FileFormats.names(FileFormats.EXPORTS));
    assertThat(formats("/maps/import", "post")).isEqualTo(FileFormats.names(FileFormats.IMPORTS));
  }

  @Test
  public void checksAreThoseInTheTable() {
    var names = new ArrayList<String>();
    description
        .at("/components/schemas/Insights/properties/checks/items/properties/check/enum")
        .forEach(name -> names.add(name.asText()));
    assertThat(names).isEqualTo(Checks.ALL.stream().map(Check::name).toList());
  }

  private List<String> formats(String path, String verb) {
    var names = new ArrayList<String>();
    for (JsonNode one : description.path("paths").path(path).path(verb).path("parameters")) {
      if (one.path("name").asText().equals("format")) {
        one.at("/schema/enum").forEach(name -> names.add(name.asText()));
      }
    }
    return names;
  }

  @Test
  public void everyReferenceLeadsSomewhere() {
    var matcher = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"").matcher(description.toString());
    int count = 0;
    while (matcher.find()) {
      assertThat(description.at(matcher.group(1)).isMissingNode()).as(matcher.group(1)).isFalse();
      count++;
    }
    assertThat(count).isGreaterThan(50);
  }

  @Test
  public void everyRefusalHasAText() {
    for (var reason : io.github.journeymaps.journey.Refusal.Reason.values()) {
      String code = reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      assertThat(Languages.texts("")).containsKey("journeymaps.rest." + code);
    }
  }
}
