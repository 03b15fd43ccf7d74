package io.github.journeymaps.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** What the macro of a persona shows, where it stands and to whom. */
public class PersonaMacroIT {
  private static final String PERSONAS = "/rest/journey-maps/1.0/personas";

  private final Visitor editor = Site.editor();

  private String persona(String space) {
    String anna =
        Reply.object(
            "name", "Anna Albers",
            "role", "Patient, 67",
            "picture", "anna 1.png",
            "colour", "4",
            "facts", List.of(Map.of("label", "Lives", "value", "alone <b>")),
            "goals", List.of("Goes home soon"),
            "behaviours", List.of("Asks twice"),
            "expectations", List.of("One contact"),
            "beliefs", List.of("Nurses know best"),
            "quotes", List.of("Nobody told me."));
    return editor.post(PERSONAS + "?space=" + space, anna).expect(201).at("/id");
  }

  private String pageWith(String persona) {
    String parameter =
        persona == null ? "" : "<ac:parameter ac:name=\"persona\">" + persona + "</ac:parameter>";
    String macro =
        "<ac:structured-macro ac:name=\"journey-persona\">" + parameter + "</ac:structured-macro>";
    return editor.page("DEMO", "Persona " + UUID.randomUUID(), macro);
  }

  private static String shown(String page, String user) {
    return Site.as(user).view(page);
  }

  @Test
  public void itShowsAllThatIsKnownOfThePersona() {
    String id = persona("DEMO");
    String page = pageWith(id);
    assertThat(shown(page, "viewer"))
        .contains("data-persona-id=\"" + id + "\"", "Anna Albers", "Patient, 67", "Lives")
        .contains("alone &lt;b&gt;", "Goes home soon", "Asks twice", "One contact")
        .contains("Nurses know best", "Nobody told me.", "data-colour=\"4\"")
        .contains("/download/attachments/" + page + "/anna%201.png");
  }

  @Test
  public void withoutAPersonaItSaysSo() {
    assertThat(shown(pageWith(null), "viewer")).contains("data-state=\"none\"");
    assertThat(shown(pageWith(" "), "viewer")).contains("data-state=\"none\"");
  }

  @Test
  public void onesThatAreNotThereAndOneThatIsNotForTheReaderAreTheSame() {
    String secret = persona("SECRET");
    String page = pageWith(secret);
    String missing = shown(page, "viewer");
    assertThat(missing).contains("data-state=\"missing\"").doesNotContain("Anna");
    assertThat(missing).isEqualTo(shown(pageWith(UUID.randomUUID().toString()), "viewer"));
    assertThat(missing).isEqualTo(shown(pageWith("no id at all"), "viewer"));
    assertThat(shown(page, "editor")).contains("Anna Albers");
    assertThat(Site.as("outsider").get("/rest/api/content/" + page).status()).isEqualTo(404);
  }

  @Test
  public void onAnOpenPageStrangersSeeNothingOfAPersonaOfAnotherSpace() {
    String macro =
        "<ac:structured-macro ac:name=\"journey-persona\"><ac:parameter ac:name=\"persona\">%s"
            + "</ac:parameter></ac:structured-macro>";
    String title = "Persona " + UUID.randomUUID();
    String page = editor.page("OPEN", title, macro.formatted(persona("DEMO")));
    for (String user : new String[] {"outsider", null}) {
      assertThat(shown(page, user)).contains("data-state=\"missing\"").doesNotContain("Anna");
    }
    editor.save(page, macro.formatted(persona("OPEN")));
    assertThat(shown(page, null)).contains("Anna Albers");
  }

  @Test
  public void anExportHasTheWordsAndNoScript() {
    String page = pageWith(persona("DEMO"));
    assertThat(Site.as("viewer").get("/exportword?pageId=" + page).expect(200).text())
        .contains("Anna Albers", "Nobody told me.")
        .doesNotContain("journey-map-portrait\" data-colour=\"4\"><span");
  }

  @Test
  public void aPersonaThatIsRemovedIsMissing() {
    String id = persona("DEMO");
    String page = pageWith(id);
    editor.delete(PERSONAS + "/" + id).expect(204);
    assertThat(shown(page, "viewer")).contains("data-state=\"missing\"");
  }
}
