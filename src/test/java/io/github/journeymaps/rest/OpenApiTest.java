package io.github.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.journeymaps.format.FileFormats;
import io.github.journeymaps.insight.checks.Check;
import io.github.journeymaps.insight.checks.Checks;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.rest.http.Write;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
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
      assertThat(call.method().isAnnotationPresent(Write.class)).as(call + "").isEqualTo(writes);
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
  public void everyRefusalHasATextInEveryLanguage() throws IOException {
    Set<String> english = keys("");
    assertThat(keys("_de")).isEqualTo(english);
    for (var reason : io.github.journeymaps.journey.Refusal.Reason.values()) {
      String code = reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      assertThat(english).contains("journeymaps.rest." + code);
    }
  }

  private static Set<String> keys(String language) throws IOException {
    var texts = new Properties();
    try (var in = Op.class.getResourceAsStream("/i18n/journey-maps" + language + ".properties")) {
      texts.load(in);
    }
    var keys = new HashSet<>(texts.stringPropertyNames());
    keys.removeIf(key -> !key.startsWith("journeymaps.rest."));
    return keys;
  }
}
