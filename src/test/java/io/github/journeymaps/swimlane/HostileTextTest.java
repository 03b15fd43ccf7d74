package io.github.journeymaps.swimlane;

import static io.github.journeymaps.swimlane.DrawnMaps.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.map.JourneyMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Test;

/** Every text of a map is somebody's: none of it may become markup, in any view. */
public class HostileTextTest {
  private static final String EVIL =
      "</span><script>alert(1)</script><img src=x onerror=alert(1)>\\\" onmouseover=\\\"alert(1) ' \u202e \ud83d\ude31 {sp} {{x}}\\n";

  private static JourneyMap map() {
    String document =
        """
        {"title":"@","description":"@","subject":"@","scenario":"@","expectations":"@","labels":["@"],
         "personas":[{"id":"%1$s","name":"@","role":"@","facts":[{"label":"@","value":"@"}],"goals":["@"],"quotes":["@"]}],
         "touchpoints":[{"id":"%2$s","name":"@"}],
         "stages":[{"id":"%3$s","title":"@","goal":"@","steps":[{"id":"%4$s","title":"@","loss":{"share":0.1,"source":"@"}}]}],
         "lanes":[{"id":"%5$s","type":"emotion","title":"@","persona":"%1$s"},{"id":"%6$s","type":"opportunities","title":"@"},
                  {"id":"%7$s","type":"metrics","title":"@"},{"id":"%8$s","type":"touchpoints","title":"@"},
                  {"id":"%9$s","type":"storyboard","title":"@"}],
         "cards":[{"id":"%10$s","lane":"%5$s","step":"%4$s","text":"@","emotion":{"value":1}},
                  {"id":"%11$s","lane":"%6$s","step":"%4$s","text":"@","owner":"@","issues":[{"server":"@","key":"@"}],
                   "evidence":[{"id":"%12$s","source":"@","quote":"@"}]},
                  {"id":"%13$s","lane":"%7$s","step":"%4$s","metric":{"name":"@","unit":"@","kind":"number","target":3,
                   "values":[{"id":"%14$s","value":2,"source":"@"}]}},
                  {"id":"%15$s","lane":"%8$s","step":"%4$s","text":"@","touchpoint":"%2$s"},
                  {"id":"%16$s","lane":"%9$s","step":"%4$s","text":"@","image":{"attachment":"a.png","alt":"@"}}]}
        """
            .formatted(
                id(1), id(2), id(3), id(4), id(5), id(6), id(7), id(8), id(9), id(10), id(11),
                id(12), id(13), id(14), id(15), id(16))
            .replace("\"unit\":\"@\"", "\"unit\":\"<b>\\\"\"")
            .replace("\"key\":\"@\"", "\"key\":\"<b>'\"")
            .replace("\"label\":\"@\"", "\"label\":\"<b>'\"")
            .replace("\"labels\":[\"@\"]", "\"labels\":[\"<b>'\"]")
            .replace("@", EVIL);
    return JsonFormat.read(document).as(DrawnMaps.MAP, 1);
  }

  @Test
  public void noTextBecomesMarkup() {
    JourneyMap map = map();
    for (String view : ViewOptions.VIEWS) {
      var options = ViewOptions.of(Map.of("view", view, "savedView", "\"><script>", "lanes", ""));
      assertHarmless(view, DrawnMaps.section(map, options, Locale.ENGLISH));
      assertHarmless(view, DrawnMaps.section(map, options.still(), Locale.ENGLISH));
    }
  }

  @Test
  public void noTextOfAPersonaBecomesMarkup() {
    var persona = map().personas().get(0);
    String card = DrawnMaps.drawing(Locale.ENGLISH).persona(persona, "/a/", Locale.ENGLISH, true);
    assertHarmless("persona", card);
  }

  private static void assertHarmless(String view, String html) {
    var parsed = Jsoup.parse(html);
    assertThat(parsed.select("script, [onerror], [onmouseover], img[src=x]")).as(view).isEmpty();
    assertThat(parsed.body().children()).as(view).hasSize(1);
    assertThat(parsed.text())
        .as(view)
        .contains("<script>alert(1)</script>")
        .doesNotContain("zSoyz");
    assertThat(html).doesNotContain("zSoyz");
  }
}
