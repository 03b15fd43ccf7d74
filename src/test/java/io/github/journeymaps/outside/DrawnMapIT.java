package io.github.journeymaps.outside;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.browser.NuValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** What the macro draws, against the document that REST gives. */
public class DrawnMapIT {
  private final Visitor editor = Site.editor();
  private final JsonNode stay =
      editor.get(MAPS + "?space=DEMO&q=Hospital%20stay").expect(200).json().at("/results/0");
  private final JsonNode document =
      editor.get(MAPS + "/" + stay.get("id").asText()).expect(200).json();

  private Element drawn() {
    String page =
        Site.as("viewer")
            .get("/pages/viewpage.action?pageId=" + document.get("page").asText())
            .expect(200)
            .text();
    return Jsoup.parse(page).selectFirst("section.journey-map");
  }

  private String html(String view) {
    String map = document.get("id").asText();
    String html = editor.get(MAPS + "/" + map + "/html?view=" + view).expect(200).text();
    assertThat(html).startsWith("<section").contains("data-map-id=\"" + map + "\"");
    return html;
  }

  @Test
  public void thePageHoldsEveryStageStepLaneAndCardOfTheDocument() {
    Element map = drawn();
    assertThat(map.attr("data-revision")).isEqualTo(document.get("revision").asText());
    assertThat(map.select("table thead").text()).contains(titles("/stages"));
    document.get("stages").forEach(s -> assertThat(map.select("thead").text()).contains(titles(s)));
    assertThat(map.select("table tbody th").text()).contains(titles("/lanes"));
    assertThat(map.select("[data-card-id]").eachAttr("data-card-id"))
        .containsExactlyInAnyOrderElementsOf(texts("/cards", "id"));
  }

  @Test
  public void everyCardStandsInTheCellOfItsLaneAndStepWithItsWords() {
    Element map = drawn();
    for (JsonNode card : document.get("cards")) {
      Element cell =
          map.selectFirst("[data-card-id=" + card.get("id").asText() + "]").closest("td");
      assertThat(cell.attr("data-lane-id")).isEqualTo(card.get("lane").asText());
      assertThat(cell.attr("data-step-id")).isEqualTo(card.get("step").asText());
      assertThat(cell.text()).contains(card.path("text").asText().replaceAll("\\s+", " ").trim());
    }
  }

  @Test
  public void everyViewIsValidHtml() {
    var views = Stream.of("map", "outline", "emotion", "opportunities", "summary");
    assertThat(NuValidator.check(views.map(this::html).toList())).isEmpty();
  }

  @Test
  public void aPageWithTheSameMapTwiceAndStatesOfTheMacroIsValidHtml() {
    String macro = Visitor.macro(document.get("id").asText());
    String none = "<ac:structured-macro ac:name=\"journey-map\"/>";
    String page =
        editor.page(
            "DEMO",
            "Twice " + UUID.randomUUID(),
            macro + macro + none + Visitor.macro(UUID.randomUUID().toString()));
    String html = editor.get("/pages/viewpage.action?pageId=" + page).expect(200).text();
    Document whole = Jsoup.parse(html);
    assertThat(whole.select("section.journey-map[data-map-id]")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(whole.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    var maps = whole.select("section.journey-map").stream().map(Element::outerHtml).toList();
    assertThat(NuValidator.check(maps)).isEmpty();
  }

  private String[] titles(String list) {
    return texts(list, "title").toArray(String[]::new);
  }

  private static String[] titles(JsonNode stage) {
    var titles = new ArrayList<String>();
    stage.get("steps").forEach(step -> titles.add(step.get("title").asText()));
    return titles.toArray(String[]::new);
  }

  private List<String> texts(String list, String name) {
    var texts = new ArrayList<String>();
    document.at(list).forEach(item -> texts.add(item.get(name).asText()));
    return texts;
  }
}
