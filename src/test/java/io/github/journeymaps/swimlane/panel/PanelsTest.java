package io.github.journeymaps.swimlane.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.swimlane.SoyTestRenderer;
import io.github.journeymaps.swimlane.TestTexts;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class PanelsTest {
  private static final SoyTestRenderer SOY = SoyTestRenderer.soy2015(Locale.ENGLISH);
  private static final SoyTestRenderer OLD_SOY = SoyTestRenderer.soy2012(Locale.ENGLISH);
  private static final String CARD = id(9);

  private static String id(int number) {
    return String.format("00000000-0000-4000-8000-%012d", number);
  }

  /** A map with one card in a lane of that type; JSON with single quotes. */
  private static JourneyMap map(String laneType, String card) {
    String json =
        """
        {'title':'Test','stages':[{'id':'%s','title':'Stage','steps':[{'id':'%s','title':'First'}]}],
         'lanes':[{'id':'%s','type':'%s'}],'cards':[{'id':'%s','lane':'%s','step':'%s',%s}]}
        """
            .formatted(id(1), id(2), id(3), laneType, CARD, id(3), id(2), card);
    return JsonFormat.read(json.replace('\'', '"')).as(id(0), 3);
  }

  private static String html(SoyTestRenderer soy, JourneyMap map, Locale locale) {
    return new Panels(soy, new TestTexts(locale))
        .draw(map, Kind.CARD, CARD, locale, 7L, "/confluence/download/attachments/7/")
        .orElseThrow();
  }

  private static Element panel(String laneType, String card) {
    return Jsoup.parse(html(SOY, map(laneType, card), Locale.ENGLISH)).selectFirst("form");
  }

  private static List<String> sections(Element panel) {
    return panel.select("details > summary").eachText();
  }

  @Test
  public void aCardHasTheSectionsOfItsLanesType() {
    assertThat(sections(panel("actions", "'text':'x'"))).containsExactly("Owner");
    assertThat(sections(panel("pains", "'text':'x'"))).containsExactly("Pain", "Owner");
  }

  @Test
  public void whatIsSetIsShownInEveryLane() {
    var panel = panel("actions", "'grade':'trivial'");
    assertThat(sections(panel)).contains("Pain");
    assertThat(panel.select("details[open] > summary").eachText()).contains("Pain");
    assertThat(panel.select("[data-path=grade] option[selected]").eachText())
        .containsExactly("Trivial");
  }

  @Test
  public void aControlHasTheBoundsOfItsField() {
    var control = panel("emotion", "'emotion':{'value':-1.5}").selectFirst("[data-path=emotion.n]");
    assertThat(control.attr("data-min")).isEqualTo("0");
    assertThat(control.attr("data-max")).isEqualTo("1000000000000");
    assertThat(control.attr("data-as")).isEqualTo("whole");
  }

  @Test
  public void numbersStandAsTheyAreTypedInTheReadersLanguage() {
    var map = map("emotion", "'emotion':{'value':-1.5}");
    assertThat(html(SOY, map, Locale.GERMAN)).contains("data-decimal=\",\"", "value=\"-1,5\"");
  }

  @Test
  public void bothReleasesOfSoyDrawTheSame() {
    var map = map("emotion", "'text':'<b>\\\"x','emotion':{'value':-1.5},'grade':'trivial'");
    assertThat(html(SOY, map, Locale.ENGLISH)).isEqualTo(html(OLD_SOY, map, Locale.ENGLISH));
  }
}
