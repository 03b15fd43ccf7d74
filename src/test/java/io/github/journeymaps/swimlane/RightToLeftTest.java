package io.github.journeymaps.swimlane;

import static io.github.journeymaps.swimlane.DrawnMaps.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.Languages;
import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.panel.HomePage;
import io.github.journeymaps.panel.Library;
import io.github.journeymaps.panel.Panels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Test;

/** Texts in Arabic or Hebrew keep their own signs, and leave ours where they are, in any view. */
public class RightToLeftTest {
  private static final String TEXT = "(1) \u05e9\u05dc\u05d5\u05dd!";

  private static JourneyMap map() {
    String document =
        """
        {"title":"@","description":"@","subject":"@","scenario":"@","expectations":"@","labels":["@","@"],"owner":"@",
         "personas":[{"id":"%1$s","name":"@","role":"@","facts":[{"label":"@","value":"@"}],"goals":["@"],"behaviours":["@"],
                      "expectations":["@"],"beliefs":["@"],"quotes":["@"]}],
         "touchpoints":[{"id":"%2$s","name":"@"}],
         "stages":[{"id":"%3$s","title":"@","goal":"@","notes":"@","period":"before",
                    "steps":[{"id":"%4$s","title":"@","momentOfTruth":true,"loss":{"share":0.1,"source":"@"}},{"id":"%17$s","title":"@"}]}],
         "lanes":[{"id":"%5$s","type":"emotion","title":"@","persona":"%1$s"},{"id":"%6$s","type":"opportunities","title":"@"},
                  {"id":"%7$s","type":"metrics","title":"@"},{"id":"%8$s","type":"touchpoints","title":"@"},
                  {"id":"%9$s","type":"storyboard","title":"@"},{"id":"%18$s","type":"pains","title":"@"},
                  {"id":"%19$s","type":"motivations","title":"@"},{"id":"%20$s","type":"says"}],
         "cards":[{"id":"%10$s","lane":"%5$s","step":"%4$s","text":"@","emotion":{"value":-2,"n":9,"before":1}},
                  {"id":"%11$s","lane":"%6$s","step":"%4$s","text":"@","owner":"@",
                   "score":{"importance":9,"satisfaction":3,"reach":5,"impact":2,"confidence":0.8,"effort":2},
                   "evidence":[{"id":"%12$s","kind":"survey","source":"@","quote":"@","n":4,"date":"2026-01-01","url":"https://a.example/"}]},
                  {"id":"%13$s","lane":"%7$s","step":"%4$s","text":"","metric":{"name":"@","unit":"@","kind":"number","target":3,
                   "values":[{"id":"%14$s","value":2,"date":"2026-01-01","source":"@"},{"id":"%21$s","value":4,"date":"2025-01-01","source":"@"}]}},
                  {"id":"%15$s","lane":"%8$s","step":"%4$s","text":"@","touchpoint":"%2$s"},
                  {"id":"%22$s","lane":"%8$s","step":"%17$s","text":"@","touchpoint":"%2$s"},
                  {"id":"%16$s","lane":"%9$s","step":"%4$s","text":"@","image":{"attachment":"a.png","alt":"@"}},
                  {"id":"%23$s","lane":"%18$s","step":"%4$s","text":"@","grade":"abandonment","owner":"@"},
                  {"id":"%24$s","lane":"%19$s","step":"%4$s","text":"@","polarity":"worry"},
                  {"id":"%25$s","lane":"%20$s","step":"%4$s","text":"@"}],
         "views":[{"id":"%26$s","name":"@"}]}
        """
            .formatted(
                id(1), id(2), id(3), id(4), id(5), id(6), id(7), id(8), id(9), id(10), id(11),
                id(12), id(13), id(14), id(15), id(16), id(17), id(18), id(19), id(20), id(21),
                id(22), id(23), id(24), id(25), id(26))
            .replace("@", TEXT);
    return JsonFormat.read(document).as(DrawnMaps.MAP, 1);
  }

  @Test
  public void everyTextOfAMapIsKeptApart() {
    var faults = new ArrayList<String>();
    for (Locale locale : Languages.locales()) {
      for (String view : ViewOptions.VIEWS) {
        var options = ViewOptions.of(Map.of("view", view));
        faults.addAll(BidiIsolationCheck.faults(drawn(options, locale), TEXT));
        faults.addAll(BidiIsolationCheck.faults(drawn(options.still(), locale), TEXT));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static String drawn(ViewOptions options, Locale locale) {
    var shown = DrawnMaps.SHOWN.ownedBy(TEXT);
    return DrawnMaps.drawing(locale).section(map(), options, locale, shown);
  }

  @Test
  public void everyTextOfAPersonaIsKeptApart() {
    var persona = map().personas().get(0);
    String card = DrawnMaps.drawing(Locale.ENGLISH).persona(persona, "/a/", Locale.ENGLISH, true);
    assertThat(BidiIsolationCheck.faults(card, TEXT)).isEmpty();
  }

  @Test
  public void everyFieldTakesItsDirectionFromWhatIsInIt() {
    var panels = new Panels(SoyTestRenderer.soy2015(Locale.ENGLISH), new TestTexts(Locale.ENGLISH));
    var faults = new ArrayList<String>();
    for (var of :
        Map.of(
                Kind.MAP,
                id(0),
                Kind.PERSONA,
                id(1),
                Kind.STAGE,
                id(3),
                Kind.STEP,
                id(4),
                Kind.LANE,
                id(5))
            .entrySet()) {
      faults.addAll(panel(panels, of.getKey(), of.getValue()));
    }
    for (int card : new int[] {10, 11, 13, 15, 16, 23}) {
      faults.addAll(panel(panels, Kind.CARD, id(card)));
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> panel(Panels panels, Kind kind, String id) {
    String html = panels.draw(map(), kind, id, Locale.ENGLISH, HOME).orElseThrow();
    var faults = new ArrayList<>(BidiIsolationCheck.faults(html, TEXT));
    Jsoup.parse(html)
        .select("textarea:not([dir=auto]), input[type=text]:not([dir=auto], [inputmode])")
        .forEach(field -> faults.add(kind + ": " + field.outerHtml()));
    return faults;
  }

  private static final HomePage HOME = new HomePage(7L, "/a/", new Library("DEMO", Map.of()));
}
