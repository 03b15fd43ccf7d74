package io.github.journeymaps.swimlane;

import static io.github.journeymaps.swimlane.DrawnMaps.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.map.JourneyMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class DrawingTest {
  private static final JourneyMap MAP =
      DrawnMaps.map(
          """
          {'title':'Test','reviewEvery':'P6M','reviewedOn':'2026-09-01',
           'views':[{'id':'%1$s','name':'Pains','lanes':['%8$s']}],
           'stages':[{'id':'%2$s','title':'Before it','period':'before','steps':[{'id':'%3$s','title':'Waits','momentOfTruth':true,'loss':{'share':0.12}},{'id':'%4$s','title':'Calls'}]},
                     {'id':'%5$s','title':'Nothing yet','period':'after'}],
           'lanes':[{'id':'%6$s','type':'actions','lineBelow':'interaction'},{'id':'%7$s','type':'backstage'},{'id':'%8$s','type':'pains'}],
           'cards':[{'id':'%9$s','lane':'%6$s','step':'%3$s','text':'Rings'},{'id':'%10$s','lane':'%8$s','step':'%4$s','text':'Late','grade':'trivial'}]}
          """
              .formatted(id(1), id(2), id(3), id(4), id(5), id(6), id(7), id(8), id(9), id(10)));

  private static Document draw(ViewOptions options) {
    return Jsoup.parse(DrawnMaps.section(MAP, options, Locale.ENGLISH));
  }

  private static Document draw(Map<String, String> parameters) {
    return draw(ViewOptions.of(parameters));
  }

  @Test
  public void stagesStandOverStepsAndLanesBeforeCells() {
    var map = draw(Map.of());
    assertThat(map.select("thead th").eachText())
        .containsExactly(
            "Stage",
            "Before Before it",
            "After Nothing yet",
            "Step",
            "★Moment of truth: Waits −12% leave here",
            "Calls");
    assertThat(map.select("tbody th").eachText())
        .containsExactly("Actions", "Line of interaction", "Backstage", "Pain points");
    assertThat(map.select("tbody").eachAttr("data-actor"))
        .containsExactly("customer", "employee", "customer");
  }

  @Test
  public void everyRowHasACellForEveryColumn() {
    var map = draw(Map.of());
    assertThat(map.select("tr[data-lane-id]"))
        .allSatisfy(row -> assertThat(row.select("> td")).hasSize(3));
    assertThat(map.select("td[data-step-id]")).hasSize(6);
  }

  @Test
  public void theRootNamesTheMapAndWhatWasAskedFor() {
    var root =
        draw(ViewOptions.of(Map.of("lanes", "pains")).editable(true))
            .selectFirst("section.journey-map");
    assertThat(root.attr("data-map-id")).isEqualTo(DrawnMaps.MAP);
    assertThat(root.attr("data-revision")).isEqualTo("3");
    assertThat(root.attr("data-lanes")).isEqualTo("pains");
    assertThat(root.attr("data-can-edit")).isEqualTo("true");
    assertThat(root.hasAttr("data-fixed")).isFalse();
  }

  @Test
  public void anOldRevisionSaysSoAndCannotBeEdited() {
    var context = DrawnMaps.SHOWN.asOf(LocalDate.of(2026, 5, 1));
    var html =
        DrawnMaps.drawing(Locale.ENGLISH)
            .section(MAP, ViewOptions.DEFAULT.editable(true), Locale.ENGLISH, context);
    assertThat(html)
        .contains("Revision 3, as of May 1, 2026", "data-fixed=\"true\"")
        .doesNotContain("data-can-edit");
  }

  @Test
  public void lanesAreChosenByTypeByIdOrByASavedView() {
    for (var parameters :
        List.of(Map.of("lanes", "pains"), Map.of("lanes", id(8)), Map.of("savedView", id(1)))) {
      assertThat(draw(parameters).select("tr[data-lane-id]").eachAttr("data-lane-type"))
          .containsExactly("pains");
    }
    assertThat(draw(Map.of("savedView", id(77))).select("tr[data-lane-id]")).hasSize(3);
  }

  @Test
  public void stagesAreChosenById() {
    assertThat(draw(Map.of("stages", id(2))).select("th[data-stage-id]")).hasSize(1);
    assertThat(draw(Map.of("stages", id(77))).text()).contains("Edit the macro to choose others");
  }

  @Test
  public void theOutlineGoesFromStageToStepToEntry() {
    assertThat(draw(Map.of("view", "outline")).select("h3, h4, dt:has(svg), li").eachText())
        .containsSequence(
            "Before Before it",
            "★Moment of truth: Waits",
            "Actions",
            "Rings ○",
            "Calls",
            "Pain points",
            "Trivial Late ○",
            "After Nothing yet");
  }

  @Test
  public void thePromiseCountsTheIssuesOfPainsAndOpportunities() {
    String issues = "'issues':[{'server':'s','key':'CX-1'},{'server':'s','key':'CX-2'}]";
    var map = Jsoup.parse(DrawnMaps.section(DrawnMaps.mapOf("", "pains", issues), Locale.ENGLISH));
    var row = map.select("tbody[data-slot=promise] > tr");
    assertThat(row.select("> *").eachText())
        .containsExactly(
            "Promise kept Weighted by pain: trivial 1, workaround 2, abandonment 4 2 issues",
            "2 issues");
    assertThat(row.select("> td").eachAttr("data-promise-step"))
        .containsExactly(id(11), id(12), id(13));
    assertThat(row.select("[data-lane-id]")).isEmpty();
    assertThat(map.select("[data-answer=promise]").text()).isEqualTo("Promise kept 2 issues");

    var other =
        Jsoup.parse(DrawnMaps.section(DrawnMaps.mapOf("", "actions", issues), Locale.ENGLISH));
    assertThat(other.select("tbody[data-slot=promise]")).hasSize(1);
    assertThat(other.select("tbody[data-slot=promise] > tr, [data-answer=promise]")).isEmpty();
  }

  @Test
  public void keysOfIssuesCanBeReadWhereNoScriptRuns() {
    String issues = "'text':'x','issues':[{'server':'s','key':'CX-1'}]";
    var map = DrawnMaps.mapOf("", "pains", issues);
    var still = Jsoup.parse(DrawnMaps.section(map, ViewOptions.DEFAULT.still(), Locale.ENGLISH));
    assertThat(still.select("[data-card-id] code").eachText()).containsExactly("CX-1");
    assertThat(still.select("[data-answer=promise], [data-slot=promise]")).isEmpty();
  }

  @Test
  public void whatIsPrintedElsewhereHasNothingToClick() {
    var map = draw(ViewOptions.DEFAULT.still());
    assertThat(map.select("button, svg, [popover], [hidden]")).isEmpty();
    assertThat(map.select("[data-card-id]").eachAttr("data-card-id")).contains(id(9), id(10));
  }

  @Test
  public void whatIsPrintedElsewhereSaysInWordsWhatIsDrawnOnScreen() {
    var map =
        DrawnMaps.mapOf(
            "'description':'How it was made',",
            "channels",
            "'channel':'phone','emotion':{'value':1}");
    var still = Jsoup.parse(DrawnMaps.section(map, ViewOptions.DEFAULT.still(), Locale.ENGLISH));
    assertThat(still.select("svg, details:not([open])")).isEmpty();
    assertThat(still.text()).contains("How it was made", "Phone (digital)");
  }

  @Test
  public void theMapTwiceOnAPageRepeatsNoId() {
    String twice =
        Stream.generate(() -> DrawnMaps.section(MAP, Locale.ENGLISH))
            .limit(2)
            .reduce("", String::concat);
    var ids = Jsoup.parse(twice).select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  /** How often the map was read for drawings of it. */
  private final AtomicInteger read = new AtomicInteger();

  private final Drawing drawing =
      DrawnMaps.drawing(SoyTestRenderer.soy2015(Locale.ENGLISH), Locale.ENGLISH);

  private String section(ViewOptions options, Locale locale, RenderContext context) {
    var source =
        new MapSource(
            DrawnMaps.MAP,
            3,
            100,
            () -> {
              read.incrementAndGet();
              return MAP;
            });
    return drawing.section(source, options, locale, context);
  }

  private Document section(String... namesAndValues) {
    var parameters = new HashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Jsoup.parse(section(ViewOptions.of(parameters), Locale.ENGLISH, DrawnMaps.SHOWN));
  }

  @Test
  public void aRevisionIsDrawnOnceForEachWayItIsShown() {
    for (int i = 0; i < 3; i++) {
      section("view", "map");
      section("view", "outline");
    }
    assertThat(read).hasValue(2);
    section(ViewOptions.DEFAULT, Locale.GERMAN, DrawnMaps.SHOWN);
    section(ViewOptions.DEFAULT, Locale.ENGLISH, DrawnMaps.SHOWN.ownedBy("Somebody else"));
    section(ViewOptions.DEFAULT, Locale.ENGLISH, DrawnMaps.SHOWN.asOf(LocalDate.EPOCH));
    section(ViewOptions.DEFAULT.editable(true), Locale.ENGLISH, DrawnMaps.SHOWN);
    assertThat(read).hasValue(6);
  }

  @Test
  public void manyWaysToAskForTheSameAreOneDrawing() {
    section();
    assertThat(read).hasValue(1);
    for (int height = 200; height < 310; height++) {
      section("height", "" + height);
    }
    section("view", "maps", "stages", ",,");
    section(ViewOptions.DEFAULT, Locale.ENGLISH, DrawnMaps.SHOWN.to(true));
    section(ViewOptions.DEFAULT.editable(true), Locale.ENGLISH, DrawnMaps.SHOWN.to(false));
    assertThat(read).hasValue(1);

    section("lanes", "pains");
    assertThat(read).as("once to know what there is to choose, once to draw").hasValue(3);
    for (String lanes : List.of("PAINS", id(8), id(8) + ",pains", "pains,pains", "x,pains,y")) {
      section("lanes", lanes);
    }
    section("savedView", id(1));
    section("savedView", id(1), "lanes", "pains,actions");
    section("lanes", "pains", "stages", id(5) + "," + id(2));
    section("lanes", "pains", "savedView", id(77));
    section("lanes", "actions,pains,backstage", "height", "300");
    for (int i = 0; i < 100; i++) {
      section("savedView", id(1000 + i), "height", "" + (300 + i));
    }
    assertThat(read).hasValue(3);

    section("lanes", "x");
    section("lanes", "y,z");
    section("stages", "pains");
    section("stages", "no,no");
    assertThat(read).as("nothing of either kind").hasValue(5);
  }

  @Test
  public void aDrawingOfTheCacheSaysWhatWasAskedForAndIsTheSameAsWithout() {
    for (var asked :
        List.<Map<String, String>>of(
            Map.of(),
            Map.of("height", "300"),
            Map.of("lanes", "Pains,no", "stages", id(2)),
            Map.of("savedView", id(1), "view", "outline"),
            Map.of("lanes", "no", "height", "700"))) {
      var options = ViewOptions.of(asked).editable(true);
      for (int i = 0; i < 2; i++) {
        assertThat(section(options, Locale.ENGLISH, DrawnMaps.SHOWN))
            .isEqualTo(drawing.section(MAP, options, Locale.ENGLISH, DrawnMaps.SHOWN));
      }
    }
    var root = section("lanes", "Pains,no", "height", "300").selectFirst("section.journey-map");
    assertThat(root.attr("data-lanes")).isEqualTo("Pains,no");
    assertThat(root.attr("style")).isEqualTo("--journey-map-height:300px");
    assertThat(section().selectFirst("section.journey-map").hasAttr("style")).isFalse();
  }

  @Test
  public void aMapThatCannotBeReadIsRefusedAsTheReaderRefusesIt() {
    var gone = new IllegalArgumentException("gone");
    var source =
        new MapSource(
            DrawnMaps.MAP,
            9,
            100,
            () -> {
              throw gone;
            });
    for (var options : List.of(ViewOptions.DEFAULT, ViewOptions.of(Map.of("lanes", "pains")))) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> drawing.section(source, options, Locale.ENGLISH, DrawnMaps.SHOWN))
            .isSameAs(gone);
      }
    }
  }
}
