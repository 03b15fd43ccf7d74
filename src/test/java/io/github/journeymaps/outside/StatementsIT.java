package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Test;

/** What reading a map costs the database, whatever its size. */
public class StatementsIT {
  private final Visitor editor = Site.editor();
  private String page;
  private String map;

  @Before
  public void aFullMapOnAPage() {
    Site.standIn();
    String stay = editor.get(MAPS + "?q=Hospital%20stay").expect(200).at("/results/0/id");
    String file = editor.get(MAPS + "/" + stay + "/export").expect(200).text();
    page = editor.page("DEMO", "Statements " + UUID.randomUUID(), "");
    map = editor.post(MAPS + "/import?page=" + page, file).expect(201).at("/id");
    editor.save(page, Visitor.macro(map));
  }

  private static List<String> statements(Supplier<?> work) {
    var log = Site.standIn().statements();
    long before = log.count();
    work.get();
    return log.since(before);
  }

  @Test
  public void aMapIsDrawnOnItsPageByThreeStatementsAtMostAndByOneFromTheCache() {
    assertThat(statements(() -> editor.view(page))).hasSizeLessThanOrEqualTo(3);
    assertThat(statements(() -> editor.view(page))).hasSize(1);
  }

  @Test
  public void whatWasDrawnOnThePageIsNotDrawnAgainForItsMarkup() {
    editor.view(page);
    String html = MAPS + "/" + map + "/html";
    assertThat(statements(() -> editor.get(html).expect(200))).hasSize(1);
    assertThat(statements(() -> editor.get(html + "?height=333").expect(200))).hasSize(1);
    assertThat(statements(() -> editor.get(html + "?savedView=none").expect(200)))
        .as("what there is to choose from")
        .hasSizeLessThanOrEqualTo(3);
    assertThat(statements(() -> editor.get(html + "?savedView=other").expect(200))).hasSize(1);
  }

  @Test
  public void whatWasDrawnForOneReaderIsNotDrawnAgainForAnotherOfTheSameRights() {
    editor.view(page);
    assertThat(statements(() -> Site.as("admin").view(page))).hasSize(1);
    Site.as("viewer").view(page);
    assertThat(statements(() -> Site.as("viewer").view(page))).hasSize(1);
  }

  @Test
  public void theSameGoesForItsMarkup() {
    String html = MAPS + "/" + map + "/html";
    assertThat(statements(() -> editor.get(html).expect(200))).hasSizeLessThanOrEqualTo(3);
    assertThat(statements(() -> editor.get(html).expect(200))).hasSize(1);
  }

  @Test
  public void aSignOfLifeOfAnEditorTakesThreeAndWritesNothingWhileItIsFresh() {
    String here = Reply.object("client", UUID.randomUUID().toString());
    editor.put(MAPS + "/" + map + "/editors", here).expect(200);
    assertThat(statements(() -> editor.put(MAPS + "/" + map + "/editors", here).expect(200)))
        .hasSize(3)
        .allMatch(statement -> statement.startsWith("SELECT"));
  }

  @Test
  public void askingForNewsAndGettingNoneTakesOne() {
    assertThat(statements(() -> editor.get(MAPS + "/" + map + "/changes?since=1").expect(304)))
        .hasSize(1);
    assertThat(statements(() -> editor.get(MAPS + "/" + map, "If-None-Match", "\"1\"").expect(304)))
        .hasSize(1);
  }

  @Test
  public void whatIsSaidAndVotedTakesFourWhateverTheSizeOfTheMap() {
    String talk = MAPS + "/" + map + "/talk";
    editor.get(talk).expect(200);
    assertThat(statements(() -> editor.get(talk).expect(200))).hasSize(4);
  }

  @Test
  public void theIssuesOfAMapTakeFewAndNoneOfThemIsAskedForWhileItIsDrawn() {
    String issues = MAPS + "/" + map + "/issues";
    editor.get(issues).expect(200);
    assertThat(statements(() -> Site.as("viewer").get(issues).expect(200)))
        .hasSizeLessThanOrEqualTo(4);
    assertThat(statements(() -> editor.view(page))).noneMatch(s -> s.contains("ISSUE_LINK"));
  }
}
