package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.Test;

/** Where a map lives, and what becomes of it there. */
public class HomePageIT {
  private static final long PATIENCE = 30_000;

  private final Visitor editor = Site.editor();

  private static String title() {
    return "Home " + UUID.randomUUID();
  }

  private String inSpace() {
    return editor.post(MAPS, "{\"space\":\"DEMO\"}").expect(201).at("/id");
  }

  private String home(String map) {
    return editor.get(MAPS + "/" + map).expect(200).at("/page");
  }

  /** Homes are found by a job soon after a page is saved. */
  private static boolean soon(BooleanSupplier truth) throws InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!truth.getAsBoolean() && System.currentTimeMillis() < end) {
      Thread.sleep(200);
    }
    return truth.getAsBoolean();
  }

  @Test
  public void untilItsPageIsSavedOnlyTheMakerSeesAMap() throws InterruptedException {
    String map = inSpace();
    assertThat(home(map)).isEmpty();
    assertThat(Site.as("admin").get(MAPS + "/" + map).brief()).isEqualTo("404 no-map");
    assertThat(Site.as("viewer").get(MAPS + "?limit=100").text()).doesNotContain(map);
    String page = editor.page("DEMO", title(), Visitor.macro(map));
    assertThat(soon(() -> home(map).equals(page))).isTrue();
    assertThat(Site.as("viewer").get(MAPS + "/" + map).status()).isEqualTo(200);
  }

  @Test
  public void aPageMayNameItsMapInCapitals() throws InterruptedException {
    String map = inSpace();
    String page = editor.page("DEMO", title(), Visitor.macro("{" + map.toUpperCase() + "}"));
    assertThat(soon(() -> home(map).equals(page))).isTrue();
  }

  @Test
  public void theFirstHomeStays() throws InterruptedException {
    String map = inSpace();
    String first = editor.page("DEMO", title(), Visitor.macro(map));
    assertThat(soon(() -> home(map).equals(first))).isTrue();
    String second = editor.page("DEMO", title(), Visitor.macro(map));
    String probe = inSpace();
    String third = editor.page("DEMO", title(), Visitor.macro(probe) + Visitor.macro(map));
    assertThat(soon(() -> home(probe).equals(third))).isTrue();
    assertThat(home(map)).isEqualTo(first).isNotEqualTo(second);
  }

  @Test
  public void blogPostsAndPagesOfOtherSpacesNeverBecomeAHomeByThemselves()
      throws InterruptedException {
    String map = inSpace();
    editor
        .post("/rest/api/content", Visitor.content("blogpost", "DEMO", title(), Visitor.macro(map)))
        .expect(200);
    editor.page("OPEN", title(), Visitor.macro(map));
    String probe = inSpace();
    String page = editor.page("DEMO", title(), Visitor.macro(probe));
    assertThat(soon(() -> home(probe).equals(page))).isTrue();
    assertThat(home(map)).isEmpty();
  }

  @Test
  public void aMapMovesToAPageThatItsEditorMayEdit() {
    String map = editor.map(editor.page("DEMO", title(), ""));
    String other = editor.page("SECRET", title(), "");
    String path = MAPS + "/" + map + "/home";
    assertThat(Site.as("viewer").post(path, Reply.object("page", other)).brief())
        .isEqualTo("403 not-allowed");
    editor.post(path, Reply.object("page", other)).expect(200);
    assertThat(home(map)).isEqualTo(other);
    assertThat(editor.get(MAPS + "/" + map).at("/space")).isEqualTo("SECRET");
    assertThat(Site.as("viewer").get(MAPS + "/" + map).brief()).isEqualTo("404 no-map");
    assertThat(editor.post(path, "{\"page\":1}").brief()).isEqualTo("404 no-page");
    assertThat(editor.post(path, "{\"page\":\"x\"}").brief()).isEqualTo("422 invalid");
  }

  @Test
  public void aMapGoesAndComesWithItsPage() {
    String title = title();
    String page = editor.page("DEMO", title, "");
    String map = editor.map(page);
    editor.delete("/rest/api/content/" + page).expect(204);
    assertThat(editor.get(MAPS + "/" + map).brief()).isEqualTo("404 no-map");
    Reply trashed = editor.get("/rest/api/content/" + page + "?status=trashed&expand=version");
    String back =
        Reply.object(
            "type",
            "page",
            "title",
            title,
            "status",
            "current",
            "version",
            java.util.Map.of(
                "number", trashed.expect(200).json().at("/version/number").asInt() + 1));
    editor.put("/rest/api/content/" + page + "?status=trashed", back).expect(200);
    assertThat(editor.get(MAPS + "/" + map).status()).isEqualTo(200);
  }
}
