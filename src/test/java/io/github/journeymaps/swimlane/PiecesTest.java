package io.github.journeymaps.swimlane;

import static io.github.journeymaps.swimlane.DrawnMaps.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.Cell;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.InsertionPoint;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.map.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;

public class PiecesTest {
  private static final JourneyMap MAP =
      DrawnMaps.map(
          """
          {'title':'Test','stages':[{'id':'%s','title':'Stage','steps':[{'id':'%s','title':'First'},{'id':'%s','title':'Second'}]}],
           'lanes':[{'id':'%s','type':'actions'},{'id':'%s','type':'emotion'}],
           'cards':[{'id':'%s','lane':'%s','step':'%s','text':'Rings'},{'id':'%s','lane':'%s','step':'%s','emotion':{'value':1}}]}
          """
              .formatted(
                  id(1), id(11), id(12), id(21), id(22), id(31), id(21), id(11), id(32), id(22),
                  id(11)));

  private static final List<Map<String, Object>> ISSUES =
      List.of(Map.of("server", "s", "key", "CX-1"), Map.of("server", "s", "key", "CX-2"));

  private static Pieces pieces(ViewOptions options, Op... ops) {
    return DrawnMaps.drawing(Locale.ENGLISH)
        .pieces(MAP, after(ops), options, Locale.ENGLISH, DrawnMaps.SHOWN);
  }

  private static JourneyMap after(Op... ops) {
    return new Edit(List.of(ops)).applyTo(MAP).map();
  }

  private static Op set(Kind kind, String id, String field, Object value) {
    return new Op.Set(kind, id, Map.of(field, value));
  }

  @Test
  public void nothingChangedIsNothingDrawn() {
    assertThat(pieces(ViewOptions.DEFAULT)).isEqualTo(new Pieces(Map.of(), false));
  }

  @Test
  public void aCardsTextIsItsCell() {
    assertThat(pieces(ViewOptions.DEFAULT, set(Kind.CARD, id(31), "text", "Calls")).html())
        .containsOnlyKeys("cell:" + id(21) + ":" + id(11));
  }

  @Test
  public void anEmotionIsItsWholeLaneAndTheAnswers() {
    assertThat(pieces(ViewOptions.DEFAULT, set(Kind.CARD, id(32), "emotion.value", -1)).html())
        .containsOnlyKeys("lane:" + id(22), "strip");
  }

  @Test
  public void titlesAreTheirHeads() {
    assertThat(pieces(ViewOptions.DEFAULT, set(Kind.MAP, null, "title", "Other")).html())
        .containsOnlyKeys("title");
    assertThat(pieces(ViewOptions.DEFAULT, set(Kind.STEP, id(11), "momentOfTruth", true)).html())
        .containsOnlyKeys("heads");
    assertThat(pieces(ViewOptions.DEFAULT, set(Kind.LANE, id(21), "title", "Does")).html())
        .containsOnlyKeys("lane:" + id(21));
  }

  @Test
  public void aSavedViewIsANameToChoose() {
    var fields = Fields.of(Map.of("name", "Pains only"));
    var add = new Op.Add(Kind.VIEW, id(41), Place.ofMap(Kind.VIEW), InsertionPoint.LAST, fields);
    assertThat(pieces(ViewOptions.DEFAULT, add).html()).containsOnlyKeys("saved-views");
  }

  @Test
  public void otherRowsOrColumnsAskForTheWhole() {
    var step =
        new Op.Add(
            Kind.STEP,
            id(13),
            Place.inStage(id(1)),
            InsertionPoint.LAST,
            Fields.of(Map.of("title", "x")));
    assertThat(pieces(ViewOptions.DEFAULT, step).reset()).isTrue();
    assertThat(pieces(ViewOptions.DEFAULT, new Op.Remove(Kind.LANE, id(21))).reset()).isTrue();
    assertThat(
            pieces(ViewOptions.DEFAULT, set(Kind.LANE, id(21), "lineBelow", "visibility")).reset())
        .isTrue();
  }

  @Test
  public void otherViewsAreDrawnWhole() {
    var pieces =
        pieces(ViewOptions.of(Map.of("view", "outline")), set(Kind.CARD, id(31), "text", "Calls"));
    assertThat(pieces.html()).containsOnlyKeys("body");
  }

  @Test
  public void linksOfAPainAreItsCellThePromiseAndTheAnswers() {
    var map = DrawnMaps.mapOf("", "pains", "'text':'Late'");
    var link = new Op.Set(Kind.CARD, DrawnMaps.CARD, Map.of("issues", ISSUES));
    var linked = new Edit(List.of(link)).applyTo(map).map();
    var drawing = DrawnMaps.drawing(Locale.ENGLISH);
    var pieces =
        drawing.pieces(map, linked, ViewOptions.DEFAULT, Locale.ENGLISH, DrawnMaps.SHOWN).html();
    assertThat(pieces).containsOnlyKeys("cell:" + id(2) + ":" + id(11), "promise", "strip");
    assertThat(DrawnMaps.section(linked, Locale.ENGLISH)).contains(pieces.get("promise"));
    assertThat(
            drawing
                .pieces(linked, map, ViewOptions.DEFAULT, Locale.ENGLISH, DrawnMaps.SHOWN)
                .html())
        .containsEntry("promise", "<tbody data-slot=\"promise\"></tbody>");
  }

  @Test
  public void whatIsNotShownIsNotDrawn() {
    var options = ViewOptions.of(Map.of("lanes", "emotion"));
    assertThat(pieces(options, set(Kind.CARD, id(31), "text", "Calls")).html()).isEmpty();
  }

  @Test
  public void aPieceIsWhatTheWholeDrawingHasThereWithoutIds() {
    var added =
        new Op.Add(
            Kind.CARD,
            id(33),
            Place.of(new Cell(id(21), id(12))),
            InsertionPoint.LAST,
            Fields.of(Map.of("text", "Waits")));
    Op[] ops = {
      added,
      set(Kind.CARD, id(32), "emotion.n", 40),
      set(Kind.STAGE, id(1), "title", "Other"),
      set(Kind.MAP, null, "scenario", "x")
    };
    String whole = DrawnMaps.section(after(ops), Locale.ENGLISH);
    var pieces = pieces(ViewOptions.DEFAULT, ops).html();
    assertThat(pieces).hasSize(5);
    assertThat(pieces.values()).allSatisfy(piece -> assertThat(whole).contains(piece));
    assertThat(whole).doesNotContain(" id=\"");
  }
}
