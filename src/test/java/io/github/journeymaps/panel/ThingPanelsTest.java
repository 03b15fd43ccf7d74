package io.github.journeymaps.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.map.Schema;
import io.github.journeymaps.swimlane.SoyTestRenderer;
import io.github.journeymaps.swimlane.TestTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** The panels of stages, steps, lanes, personas and the map itself. */
public class ThingPanelsTest {
  private static final SoyTestRenderer SOY = SoyTestRenderer.soy2015(Locale.ENGLISH);
  private static final SoyTestRenderer OLD_SOY = SoyTestRenderer.soy2012(Locale.ENGLISH);

  /** Who made the map from which, and what its checks said: nobody types that. */
  private static final List<String> NOT_TYPED = List.of("origin", "dismissed");

  private static final List<Kind> KINDS =
      List.of(Kind.MAP, Kind.PERSONA, Kind.STAGE, Kind.STEP, Kind.LANE);

  private static String id(int number) {
    return String.format("00000000-0000-4000-8000-%012d", number);
  }

  private static JourneyMap map() {
    String json =
        """
        {'title':'Test <b>','state':'future','labels':['one','two'],'reviewEvery':'P6M','reviewedOn':'2026-05-01',
         'personas':[{'id':'%s','name':'Maria','role':'Patient','colour':'4','library':'%s','takenOn':'2026-05-01',
           'facts':[{'label':'Age','value':'72'},{'value':'alone'}],'goals':['Home','Rest']}],
         'stages':[{'id':'%s','title':'Stage','period':'after','steps':[{'id':'%s','title':'First','momentOfTruth':true,
           'loss':{'share':0.125,'n':40},'gain':{'kind':'referral'},'importance':{'customer':7}}]}],
         'lanes':[{'id':'%s','type':'pains','persona':'%s','lineBelow':'visibility'}]}
        """
            .formatted(id(5), id(50), id(1), id(2), id(3), id(5));
    return JsonFormat.read(json.replace('\'', '"')).as(id(0), 3);
  }

  private static String idOf(Kind kind) {
    return switch (kind) {
      case STAGE -> id(1);
      case STEP -> id(2);
      case LANE -> id(3);
      case PERSONA -> id(5);
      default -> null;
    };
  }

  private static Library library(Map<String, ?> persona) {
    return new Library("DEMO", Map.of(id(50), new Persona(id(50), Fields.of(persona))));
  }

  private static String html(SoyTestRenderer soy, Kind kind, Library library) {
    return new Panels(soy, new TestTexts(Locale.ENGLISH))
        .draw(map(), kind, idOf(kind), Locale.ENGLISH, new HomePage(null, null, library))
        .orElseThrow();
  }

  private static Element panel(Kind kind) {
    return panel(kind, new Library("DEMO", Map.of()));
  }

  private static Element panel(Kind kind, Library library) {
    return Jsoup.parse(html(SOY, kind, library)).selectFirst("form");
  }

  private static String shown(Kind kind, String path) {
    Element control = panel(kind).selectFirst("[data-path=" + path + "]");
    return control.is("select")
        ? control.select("[selected]").text()
        : control.is("textarea") ? control.wholeText() : control.attr("value");
  }

  @Test
  public void everyFieldOfAKindStandsInItsPanelOnce() {
    for (Kind kind : KINDS) {
      var all = new ArrayList<>(Schema.shapes(kind).keySet());
      all.removeAll(NOT_TYPED);
      assertThat(PanelTables.of(kind).stream().flatMap(s -> s.parts().stream()))
          .flatExtracting(PanelPart::paths)
          .as(kind.json())
          .containsExactlyInAnyOrderElementsOf(all);
    }
  }

  @Test
  public void valuesStandAsTheyAreTyped() {
    assertThat(shown(Kind.STAGE, "period")).isEqualTo("After");
    assertThat(shown(Kind.STEP, "loss.share")).isEqualTo("12.5");
    assertThat(shown(Kind.STEP, "gain.kind")).isEqualTo("recommend");
    assertThat(shown(Kind.LANE, "persona")).isEqualTo("Maria");
    assertThat(shown(Kind.LANE, "lineBelow")).isEqualTo("Line of visibility");
    assertThat(shown(Kind.MAP, "labels")).isEqualTo("one\ntwo");
    assertThat(shown(Kind.MAP, "reviewEvery")).isEqualTo("Every six months");
    assertThat(shown(Kind.PERSONA, "colour")).isEqualTo("Magenta");
    assertThat(shown(Kind.PERSONA, "facts")).isEqualTo("Age: 72\nalone");
    assertThat(panel(Kind.STEP).select("[data-path=momentOfTruth][checked]")).hasSize(1);
  }

  @Test
  public void aNewerPersonaOfTheLibraryIsOffered() {
    var same =
        Map.of(
            "name", "Maria",
            "role", "Patient",
            "colour", "4",
            "facts", List.of(Map.of("label", "Age", "value", "72"), Map.of("value", "alone")),
            "goals", List.of("Home", "Rest"));
    for (Kind kind : List.of(Kind.MAP, Kind.PERSONA)) {
      assertThat(panel(kind).select("[data-action=renew-persona]")).isEmpty();
      assertThat(panel(kind, library(same)).select("[data-action=renew-persona]")).isEmpty();
      assertThat(
              panel(kind, library(Map.of("name", "Maria K.")))
                  .select("[data-action=renew-persona]"))
          .hasSize(1);
    }
  }

  @Test
  public void bothReleasesOfSoyDrawTheSame() {
    var library = library(Map.of("name", "<b>"));
    for (Kind kind : KINDS) {
      assertThat(html(SOY, kind, library)).isEqualTo(html(OLD_SOY, kind, library));
    }
  }
}
