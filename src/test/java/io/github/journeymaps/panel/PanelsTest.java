package io.github.journeymaps.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Schema;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.swimlane.SoyTestRenderer;
import io.github.journeymaps.swimlane.TestTexts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        .draw(
            map,
            Kind.CARD,
            CARD,
            locale,
            new HomePage(7L, "/confluence/download/attachments/7/", new Library("DEMO", Map.of())))
        .orElseThrow();
  }

  private static Element panel(String laneType, String card) {
    return Jsoup.parse(html(SOY, map(laneType, card), Locale.ENGLISH)).selectFirst("form");
  }

  private static List<String> sections(Element panel) {
    return panel.select("details > summary").eachText();
  }

  private static Set<String> paths(List<? extends PanelPart> parts) {
    return parts.stream().flatMap(part -> part.paths().stream()).collect(Collectors.toSet());
  }

  private static List<PanelPart> parts(List<Section> sections) {
    return sections.stream().flatMap(section -> section.parts().stream()).toList();
  }

  @Test
  public void noFieldIsForgotten() {
    assertThat(paths(parts(CardPanel.SECTIONS)))
        .containsExactlyInAnyOrderElementsOf(Schema.shapes(Kind.CARD).keySet());
    assertThat(paths(EvidencePanel.FIELDS))
        .containsExactlyInAnyOrderElementsOf(Schema.shapes(Kind.EVIDENCE).keySet());
    assertThat(paths(MetricPanel.FIELDS))
        .containsExactlyInAnyOrderElementsOf(Schema.shapes(Kind.VALUE).keySet());
    assertThat(paths(TouchpointPanel.FIELDS))
        .containsExactlyInAnyOrderElementsOf(Schema.shapes(Kind.TOUCHPOINT).keySet());
  }

  @Test
  public void aCardHasTheSectionsOfItsLanesType() {
    var own =
        Arrays.stream(LaneType.values())
            .collect(
                Collectors.toMap(
                    EnumNames::of,
                    type -> sections(panel(EnumNames.of(type), "'text':'x'")),
                    (a, b) -> a,
                    LinkedHashMap::new));
    own.values().forEach(sections -> assertThat(sections).endsWith("Evidence", "Owner", "Issues"));
    own.replaceAll((type, sections) -> sections.subList(0, sections.size() - 3));
    own.values().removeIf(List::isEmpty);
    assertThat(own)
        .isEqualTo(
            Map.of(
                "emotion", List.of("Emotion"),
                "employee-emotion", List.of("Emotion"),
                "motivations", List.of("Worry or entice"),
                "touchpoints", List.of("Touchpoint and channel"),
                "channels", List.of("Touchpoint and channel"),
                "pains", List.of("Pain"),
                "opportunities", List.of("Scores"),
                "metrics", List.of("Metric"),
                "storyboard", List.of("Picture")));
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
  public void sharesAreTypedAsPerCentAndDurationsAsMinutes() {
    var share =
        panel("metrics", "'metric':{'kind':'share','target':0.7,'values':[%s]}".formatted(VALUES));
    assertThat(share.selectFirst("[data-path='metric.target']").attr("value")).isEqualTo("70");
    assertThat(share.select("ul > li [data-path=value]").eachAttr("value"))
        .containsExactly("65.5", "6");
    assertThat(share.select("ul > li [data-path=value]").eachAttr("data-as"))
        .containsExactly("percent", "percent");
    assertThat(share.select("ul > li legend").eachText())
        .containsExactly("Jul 1, 2023", "Jul 1, 2022");
    var duration = panel("metrics", "'metric':{'kind':'duration','target':270}");
    assertThat(duration.selectFirst("[data-path='metric.target']").attr("value")).isEqualTo("4:30");
  }

  private static final String VALUES =
      "{'id':'%s','date':'2022-07-01','value':0.06},{'id':'%s','date':'2023-07-01','value':0.655}"
          .formatted(id(20), id(21));

  @Test
  public void partsAreAskedForWhereAMetricHasThem() {
    assertThat(panel("metrics", "'metric':{'kind':'share'}").html())
        .doesNotContain("parts.promoters");
    assertThat(panel("metrics", "'metric':{'kind':'nps'}").html()).contains("parts.promoters");
  }

  @Test
  public void everyFormulaSaysWhatItMakesOfTheNumbers() {
    var panel = panel("opportunities", "'score':{'importance':9,'satisfaction':3}");
    assertThat(panel.select(".journey-map-panel-figures > div").eachText())
        .containsExactly(
            "RICE reach × impact × confidence ÷ effort –",
            "ICE impact × confidence × ease –",
            "Value for effort (customer value + business value) ÷ 2, against effort –",
            "Opportunity score importance + max(importance − satisfaction, 0) 15");
  }

  @Test
  public void answersHaveACountForEachPoint() {
    var panel =
        panel("emotion", "'emotion':{'distribution':{'-2':4,'1':3,'5':2,'0.5':1}}")
            .select("[data-path^=emotion.distribution]");
    assertThat(panel.eachAttr("data-path"))
        .extracting(path -> path.substring("emotion.distribution.".length()))
        .containsExactly("-2", "-1", "0", "1", "2", "5");
    assertThat(panel.eachAttr("value")).containsExactly("4", "", "", "3", "", "2");
  }

  @Test
  public void aTouchpointSaysWhereElseItIsMet() {
    String json =
        """
        {'title':'Test','touchpoints':[{'id':'%5$s','name':'Call button','channel':'device'}],
         'stages':[{'id':'%1$s','steps':[{'id':'%2$s','title':'First'},{'id':'%3$s','title':'Second'}]}],
         'lanes':[{'id':'%4$s','type':'touchpoints'}],
         'cards':[{'id':'%6$s','lane':'%4$s','step':'%2$s','touchpoint':'%5$s'},
                  {'id':'%7$s','lane':'%4$s','step':'%3$s','touchpoint':'%5$s'}]}
        """
            .formatted(id(1), id(2), id(3), id(4), id(5), CARD, id(8));
    var map = JsonFormat.read(json.replace('\'', '"')).as(id(0), 3);
    var item = Jsoup.parse(html(SOY, map, Locale.ENGLISH)).selectFirst("li[data-kind=touchpoint]");
    assertThat(item.text()).contains("Met at 2 steps: First · Second.");
    assertThat(item.attr("data-users")).isEqualTo(CARD + "," + id(8));
  }

  @Test
  public void everyKindOfPanelIsDrawnOrThereIsNoSuchThing() {
    var panels = new Panels(SOY, new TestTexts(Locale.ENGLISH));
    var none = new HomePage(null, null, new Library("DEMO", Map.of()));
    var map = map("actions", "'text':'x'");
    assertThat(panels.draw(map, Kind.MAP, null, Locale.ENGLISH, none)).isPresent();
    assertThat(panels.draw(map, Kind.TOUCHPOINT, id(77), Locale.ENGLISH, none)).isEmpty();
  }

  @Test
  public void bothReleasesOfSoyDrawTheSame() {
    String all =
        """
        'text':'<b>\\"x','grade':'trivial','touchpoint':'%s','image':{'attachment':'a b.png','alt':'x'},
        'emotion':{'value':-1.5},'metric':{'kind':'nps','values':[%s]},'score':{'importance':9},
        'evidence':[{'id':'%s','kind':'survey','source':'x'}],'issues':[{'server':'s','key':'ABC-1'}]
        """
            .formatted(id(5), VALUES, id(22));
    var map = map("emotion", all);
    assertThat(html(SOY, map, Locale.GERMAN))
        .isEqualTo(html(OLD_SOY, map, Locale.GERMAN))
        .contains("ABC-1", "a%20b.png", "Kennzahl");
  }
}
