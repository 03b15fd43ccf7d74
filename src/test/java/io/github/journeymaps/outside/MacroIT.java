package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** What the macro shows, where it stands and to whom. */
public class MacroIT {
  private final Visitor editor = Site.editor();

  private static String title() {
    return "Macro " + UUID.randomUUID();
  }

  private String shown(String page, String user) {
    return Site.as(user).view(page);
  }

  private static String macro(String map, String name, String value) {
    return Visitor.macro(map)
        .replace(
            "</ac:structured-macro>",
            "<ac:parameter ac:name=\""
                + name
                + "\">"
                + value
                + "</ac:parameter>"
                + "</ac:structured-macro>");
  }

  private void rename(String map, long base, String title) {
    var op = Map.of("op", "set", "kind", "map", "id", map, "fields", Map.of("title", title));
    String body =
        Reply.object(
            "request",
            UUID.randomUUID().toString(),
            "client",
            "one",
            "base",
            base,
            "ops",
            List.of(op));
    editor.post(MAPS + "/" + map + "/ops", body).expect(200);
  }

  @Test
  public void withoutAMapItSaysSo() {
    String storage = "<ac:structured-macro ac:name=\"journey-map\"/>";
    assertThat(shown(editor.page("DEMO", title(), storage), "viewer"))
        .contains("data-state=\"none\"")
        .doesNotContain("data-begin");
  }

  @Test
  public void whoMayEditThePageIsOfferedToBeginAMapThere() {
    String page = editor.page("DEMO", title(), "<ac:structured-macro ac:name=\"journey-map\"/>");
    assertThat(shown(page, "editor")).contains("data-begin", "data-page-id=\"" + page + "\"");
    Site.readOnly(true);
    try {
      assertThat(shown(page, "editor"))
          .contains("data-state=\"none\"")
          .doesNotContain("data-begin");
    } finally {
      Site.readOnly(false);
    }
  }

  @Test
  public void aMapThatIsNotThereAndOneThatIsNotForTheReaderAreTheSame() {
    String home = editor.page("SECRET", title(), "");
    String secret = editor.map(home);
    String page = editor.page("DEMO", title(), Visitor.macro(secret));
    String other = editor.page("DEMO", title(), Visitor.macro(UUID.randomUUID().toString()));
    assertThat(shown(page, "viewer")).contains("data-state=\"missing\"");
    assertThat(shown(page, "viewer")).isEqualTo(shown(other, "viewer"));
    assertThat(shown(page, "editor")).contains("data-map-id=\"" + secret + "\"");
  }

  @Test
  public void anIdIsTheSameInCapitalsAndBetweenBraces() {
    String page = editor.page("DEMO", title(), "");
    String map = editor.map(page);
    Reply document = editor.get(MAPS + "/" + map);
    String lane = document.at("/lanes/1/id").toUpperCase();
    String capitals = map.toUpperCase();
    editor.save(page, macro(capitals, "lanes", lane) + Visitor.macro("{" + capitals + "}"));
    assertThat(shown(page, "viewer"))
        .contains("data-lanes=\"" + lane.toLowerCase() + "\"")
        .doesNotContain("data-state=\"missing\"");
    String card = editor.card(map).toUpperCase();
    String comments = MAPS + "/" + capitals + "/cards/" + card + "/comments";
    String said = editor.post(comments, Reply.object("text", "Yes")).expect(201).at("/id");
    assertThat(editor.get(comments).expect(200).at("/results/0/text")).isEqualTo("Yes");
    assertThat(editor.get(MAPS + "/" + map + "/talk").expect(200).text())
        .contains(card.toLowerCase());
    editor.delete(comments + "/" + said.toUpperCase()).expect(204);
  }

  @Test
  public void itShowsTheRevisionItNames() {
    String page = editor.page("DEMO", title(), "");
    String map = editor.map(page);
    rename(map, 1, "Then");
    rename(map, 2, "Now");
    editor.save(page, macro(map, "revision", "2") + Visitor.macro(map));
    assertThat(shown(page, "viewer"))
        .contains("data-revision=\"2\"", "data-revision=\"3\"", ">Then<", ">Now<");
  }

  @Test
  public void anOldVersionOfThePageShowsTheMapAsItWasThen() {
    String page = editor.page("DEMO", title(), "");
    String map = editor.map(page);
    rename(map, 1, "Then");
    editor.save(page, Visitor.macro(map));
    rename(map, 2, "Now");
    editor.save(page, Visitor.macro(map) + "<p>more</p>");
    String address = "/pages/viewpage.action?pageId=" + page;
    assertThat(Site.as("viewer").get(address).text()).contains(">Now<").doesNotContain(">Then<");
    assertThat(Site.as("viewer").get(address + "&pageVersion=2").text())
        .contains(">Then<", "data-revision=\"2\"", "data-fixed=\"true\"")
        .doesNotContain(">Now<", "data-action=\"edit\"");
  }

  @Test
  public void aRevisionThatNeverWasIsAMissingMap() {
    String page = editor.page("DEMO", title(), "");
    editor.save(page, macro(editor.map(page), "revision", "99"));
    assertThat(shown(page, "viewer")).contains("data-state=\"missing\"");
  }

  @Test
  public void thePictureInThePageEditorTellsOnlyThoseWhoMayKnow() {
    String map = editor.map(editor.page("SECRET", title(), ""));
    rename(map, 1, "Secret title");
    String path = "/rest/journey-maps/1.0/placeholder?map=";
    assertThat(editor.get(path + map).expect(200).text()).contains("Secret title", "<svg");
    String unknown = path + UUID.randomUUID();
    assertThat(Site.as("viewer").get(path + map).expect(200).text())
        .isEqualTo(Site.as("viewer").get(unknown).expect(200).text())
        .doesNotContain("Secret title");
  }
}
