package io.github.journeymaps.swimlane;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.memory.CacheMemory;
import io.github.journeymaps.memory.Workload;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Small maps, drawn: a lane, a card and what has become of it. JSON is written with single quotes.
 */
final class DrawnMaps {
  static final String MAP = "d8b5c1f0-0000-4000-8000-000000000001";
  static final String CARD = id(900);
  static final RenderContext SHOWN =
      RenderContext.on(LocalDate.of(2026, 11, 22), "/confluence")
          .ownedBy("Edith Editor")
          .livingOn(7L)
          .to(true);

  private static final Map<Locale, Drawing> DRAWINGS = new HashMap<>();

  private DrawnMaps() {}

  static String id(int number) {
    return String.format("00000000-0000-4000-8000-%012d", number);
  }

  static JourneyMap map(String json) {
    return JsonFormat.read(json.replace('\'', '"')).as(MAP, 3);
  }

  /**
   * A map of one lane and the steps First (with the card), Second and Third.
   *
   * @param more members of the map, with a comma at the end, or nothing
   */
  static JourneyMap mapOf(String more, String laneType, String card) {
    return map(
        """
        {'title':'Test',%s
         'stages':[{'id':'%s','title':'Stage','period':'during','steps':[
           {'id':'%s','title':'First'},{'id':'%s','title':'Second'},{'id':'%s','title':'Third'}]}],
         'lanes':[{'id':'%s','type':'%s'}],
         'cards':[{'id':'%s','lane':'%s','step':'%s',%s}]}
        """
            .formatted(
                more, id(1), id(11), id(12), id(13), id(2), laneType, CARD, id(2), id(11), card));
  }

  /** The face of a card of a lane of that type: its markup without what opens on demand. */
  static String face(String laneType, String card) {
    return face("", laneType, card, Locale.ENGLISH);
  }

  static String face(String more, String laneType, String card, Locale locale) {
    Element element = card(more, laneType, card, locale);
    element.select(".journey-map-more, .journey-map-details").remove();
    element.select("svg").forEach(svg -> svg.after("<i></i>").remove());
    String look =
        element.hasClass("journey-map") || element.className().isEmpty()
            ? ""
            : "[" + element.className() + "] ";
    return look + element.html().replaceAll("\\s*\\n\\s*", "");
  }

  static Element card(String more, String laneType, String card, Locale locale) {
    var parsed = Jsoup.parse(section(mapOf(more, laneType, card), locale));
    parsed.outputSettings().prettyPrint(false);
    return parsed.selectFirst("[data-card-id=" + CARD + "]");
  }

  static String section(JourneyMap map, Locale locale) {
    return section(map, ViewOptions.DEFAULT, locale);
  }

  static String section(JourneyMap map, ViewOptions options, Locale locale) {
    return drawing(locale).section(map, options, locale, SHOWN);
  }

  static Drawing drawing(Locale locale) {
    return DRAWINGS.computeIfAbsent(locale, l -> drawing(SoyTestRenderer.soy2015(l), l));
  }

  static Drawing drawing(SoyTemplateRenderer soy, Locale locale) {
    return new Drawing(soy, new TestTexts(locale), new CacheMemory(), new Workload());
  }
}
