package io.github.journeymaps.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.format.JsonFormat;
import io.github.journeymaps.format.JsonOps;
import org.junit.Test;

/** The four edits, kind by kind: a map before, and the whole map after. */
public class EditTest {
  private static final String MAP =
      """
              | Before: Search | During: Buy | Pay
      actions | looks / reads  | orders      |
      pains   |                | slow        |
      persona Anna
      persona Bert
      touchpoint Desk
      view All
      """;

  @Test
  public void aCardIsAddedWhereItIsToldTo() {
    check(
        "add card a to actions Search text=a ; add card b to actions Search after first text=b ;"
            + " add card c to actions Search after looks text=c ; add card d to pains Pay after looks text=d",
        """
                | Before: Search            | During: Buy | Pay
        actions | b / looks / c / reads / a | orders      |
        pains   |                           | slow        | d
        persona Anna
        persona Bert
        touchpoint Desk
        view All
        """);
  }

  @Test
  public void thingsOfTheMapAreAdded() {
    check(
        "add stage After after first title=After ; add step Use to After title=Use ;"
            + " add lane text after actions type=text ; add persona Cleo after Anna name=Cleo ;"
            + " add touchpoint Phone name=Phone ; add view Two after first name=Two",
        """
                | After: Use | Before: Search | During: Buy | Pay
        actions |            | looks / reads  | orders      |
        text    |            |                |             |
        pains   |            |                | slow        |
        persona Anna
        persona Cleo
        persona Bert
        touchpoint Desk
        touchpoint Phone
        view Two
        view All
        """);
  }

  @Test
  public void fieldsAreSetByTheirPaths() {
    check(
        "set card looks text=sees grade=trivial score.effort=3 ; set card looks grade= ;"
            + " set step Buy momentOfTruth=true ; set stage During period=during ; set lane pains title=Hurts ;"
            + " set persona Bert name=Ben ; set touchpoint Desk physical=true ; set view All name=Some ;"
            + " set map owner=editor",
        """
                    | Before: Search              | During period=during: Buy momentOfTruth=true | Pay
        actions     | sees score.effort=3 / reads | orders                                       |
        pains Hurts |                             | slow                                         |
        persona Anna
        persona Ben
        touchpoint Desk physical=true
        view Some
        map title=Map owner=editor
        """);
  }

  @Test
  public void anObjectGoesWithItsLastField() {
    check(
        "set card looks emotion.before=-1 emotion.after=1 ; set card looks emotion.before= emotion.after=",
        MAP);
    check("set card looks emotion.distribution.-2=3 ; set card looks emotion=", MAP);
  }

  @Test
  public void thingsMoveWithWhatStandsInThem() {
    check(
        "move step Pay to Before after first ; move step Search to During after Buy ;"
            + " move stage During after first ; move lane pains after first ;"
            + " move persona Bert after first ; move card looks to pains Pay ; move card reads to actions Search after orders",
        """
                | During: Buy | Search | Before: Pay
        pains   | slow        |        | looks
        actions | orders      | reads  |
        persona Bert
        persona Anna
        touchpoint Desk
        view All
        """);
  }

  @Test
  public void whatIsRemovedTakesWhatStandsInIt() {
    check(
        "remove step Search ; remove lane pains ; remove persona Anna ; remove touchpoint Desk ; remove view All",
        """
                | Before: | During: Buy | Pay
        actions |         | orders      |
        persona Bert
        """);
    check(
        "remove stage During ; remove card looks",
        """
                | Before: Search
        actions | reads
        pains   |
        persona Anna
        persona Bert
        touchpoint Desk
        view All
        """);
  }

  @Test
  public void evidenceAndValuesComeAndGoInTheirCard() {
    var map = MapNotation.map(MAP);
    var edited =
        new Edit(
                OpNotation.ops(
                    "add evidence e1 to looks kind=survey ; add evidence e2 to looks after first n=3 ;"
                        + " add value v1 to looks value=1 ; add value v2 to looks value=2 ;"
                        + " move value v2 to looks after first ; set evidence e1 source=CMS ;"
                        + " set value v1 parts.promoters=4 ; remove evidence e2"))
            .applyTo(map);
    Card card = edited.map().card(MapNotation.id("looks")).orElseThrow();
    assertThat(card.evidence()).extracting(Evidence::source).containsExactly("CMS");
    assertThat(card.metric().values()).extracting(Value::value).containsExactly(2.0, 1.0);
    assertThat(card.metric().values().get(1).fields().whole("parts.promoters")).isEqualTo(4);
    assertThat(new Edit(edited.inverse()).applyTo(edited.map()).map()).isEqualTo(map);
  }

  @Test
  public void anEditIsAllOrNothing() {
    assertThatThrownBy(() -> apply("set map title=a ; set card gone text=b"))
        .isInstanceOf(InvalidMap.class)
        .hasMessage("[no-such at 'ops[1].id' [card, %s]]", MapNotation.id("gone"));
  }

  @Test
  public void anEditThatCannotBeIsRefused() {
    refused("add card looks to actions Buy", "id-twice at 'ops[0].id' [ID]");
    refused("add evidence looks to reads", "id-twice at 'ops[0].id' [ID]");
    refused(
        "add card x to gone Buy",
        "no-such-place at 'ops[0].in' [%s, %s]"
            .formatted(MapNotation.id("gone"), MapNotation.id("Buy")));
    refused("move evidence looks to reads", "no-such at 'ops[0].id' [evidence, ID]");
    refused(
        "add evidence e to looks ; move evidence e to reads",
        "not-movable at 'ops[1].in' [evidence]");
    refused("remove lane looks", "no-such at 'ops[0].id' [lane, ID]");
    refused(
        "set card looks grade=bad",
        "not-one-of at 'ops[0].grade' [bad, trivial, workaround, abandonment]");
    refused("set card looks emotion.value=x", "not-a-number at 'ops[0].emotion.value' [x]");
    refused("set card looks emotion.n=1.5", "not-whole at 'ops[0].emotion.n' [1.5]");
    refused("set step Buy loss.share=1.5", "out-of-range at 'ops[0].loss.share' [1.5, 0, 1]");
    refused("set persona Anna picture=../a.png", "not-a-file-name at 'ops[0].picture' [../a.png]");
    refused(
        "set persona Anna colour=9", "not-one-of at 'ops[0].colour' [9, 1, 2, 3, 4, 5, 6, 7, 8]");
    refused(
        "add evidence e to looks url=javascript:alert(1)",
        "not-a-url at 'ops[0].url' [javascript:alert(1)]");
    refused(
        "set map page=7",
        "unknown-field at 'ops[0].page' [map, title, description, subject, scenario, expectations, state, basis, origin, owner, reviewEvery, reviewedOn, labels, dismissed]");
  }

  private static void refused(String edit, String problem) {
    assertThatThrownBy(() -> apply(edit))
        .as(edit)
        .isInstanceOf(InvalidMap.class)
        .hasMessage("[" + problem.replace("ID", MapNotation.id("looks")) + "]");
  }

  /** And undo gives the map before; and JSON takes the edit there and back. */
  private static void check(String edit, String expected) {
    var done = apply(edit);
    assertThat(MapNotation.text(done.map())).isEqualTo(expected);
    assertThat(MapNotation.text(new Edit(done.inverse()).applyTo(done.map()).map())).isEqualTo(MAP);
    var ops = OpNotation.ops(edit);
    assertThat(JsonOps.read(JsonFormat.list(JsonFormat.text(JsonOps.write(ops))))).isEqualTo(ops);
  }

  private static Edit.Applied apply(String edit) {
    return new Edit(OpNotation.ops(edit)).applyTo(MapNotation.map(MAP));
  }
}
