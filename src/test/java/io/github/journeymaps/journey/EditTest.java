package io.github.journeymaps.journey;

import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OTHER;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static io.github.journeymaps.map.MapNotation.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.Stored;
import io.github.journeymaps.store.ao.Stores;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;

/** Edits by several people at once. */
public class EditTest {
  private static final JourneyMap MAP =
      MapNotation.map("actions | During: Buy | Use\nactions | pays | enjoys");

  private final SmallWiki wiki = new SmallWiki().with(10);
  private final JourneyStore store = Stores.journeys();
  private final Journeys journeys = new Journeys(store, wiki);
  private String map;

  @Before
  public void make() {
    map = journeys.create(MAP, 10, EDITOR).summary().id();
  }

  private static Op set(String card, String path, Object value) {
    return new Op.Set(Kind.CARD, id(card), Map.of(path, value));
  }

  private EditResult edit(String user, long base, Op... ops) {
    return edit(user, UUID.randomUUID().toString(), base, ops);
  }

  private EditResult edit(String user, String request, long base, Op... ops) {
    return edit(user, new EditRequest(request, "c-" + user, base, List.of(ops)));
  }

  private EditResult edit(String user, EditRequest request) {
    return journeys.edit(journeys.summary(map, user), request, user);
  }

  private String text(String card) {
    return journeys.view(map, VIEWER).map().card(id(card)).orElseThrow().text();
  }

  @Test
  public void anEditIsTheNextRevisionAndTellsWhatUndoesIt() {
    EditResult result = edit(EDITOR, 1, set("pays", "text", "pays cash"));
    assertThat(result.change().revision()).isEqualTo(2);
    assertThat(result.before().revision()).isEqualTo(1);
    assertThat(result.after().revision()).isEqualTo(2);
    assertThat(result.change().user()).isEqualTo(EDITOR);
    assertThat(text("pays")).isEqualTo("pays cash");
    edit(EDITOR, 2, result.change().inverse().toArray(Op[]::new));
    assertThat(text("pays")).isEqualTo("pays");
  }

  @Test
  public void editsOfDifferentThingsMerge() {
    edit(EDITOR, 1, set("pays", "text", "pays cash"));
    EditResult second = edit(OTHER, 1, set("enjoys", "text", "enjoys it"));
    assertThat(second.change().revision()).isEqualTo(3);
    assertThat(second.before().revision()).isEqualTo(1);
    assertThat(second.changes()).extracting(Change::revision).containsExactly(2L, 3L);
    assertThat(text("pays")).isEqualTo("pays cash");
    assertThat(text("enjoys")).isEqualTo("enjoys it");
  }

  @Test
  public void theSameFieldByTwoIsAConflictThatSaysWhatStandsThereNow() {
    edit(EDITOR, 1, set("pays", "text", "pays cash"));
    var conflict =
        catchThrowableOfType(
            EditConflict.class,
            () -> edit(OTHER, 1, set("enjoys", "text", "x"), set("pays", "text", "pays by card")));
    assertThat(conflict.conflicts())
        .singleElement()
        .returns(1, c -> c.op())
        .returns("text", c -> c.path())
        .returns("pays cash", c -> c.now())
        .returns(EDITOR, c -> c.theirs().user());
    assertThat(text("enjoys")).isEqualTo("enjoys");
  }

  @Test
  public void oneBrowserIsNeverInConflictWithItself() {
    edit(EDITOR, 1, set("pays", "text", "a"));
    edit(EDITOR, 1, set("pays", "text", "b"));
    assertThat(text("pays")).isEqualTo("b");
  }

  @Test
  public void aReplacedDocumentIsInConflictWithEditsOfTheOneBefore() {
    journeys.replace(map, 1L, MAP, OTHER);
    assertThatThrownBy(() -> edit(EDITOR, 1, set("pays", "text", "x")))
        .isInstanceOf(EditConflict.class);
  }

  @Test
  public void aRequestSentAgainChangesNothingAndGetsTheSameAnswer() {
    String request = UUID.randomUUID().toString();
    EditResult first = edit(EDITOR, request, 1, set("pays", "text", "pays cash"));
    edit(OTHER, 2, set("pays", "text", "pays by card"));
    assertThat(edit(EDITOR, request, 1, set("pays", "text", "pays cash"))).isEqualTo(first);
    assertThat(text("pays")).isEqualTo("pays by card");
    assertThat(journeys.summary(map, VIEWER).revision()).isEqualTo(3);
  }

  @Test
  public void anEditThatIsDoneAlreadyIsARevisionThatChangesNothing() {
    var remove = new Op.Remove(Kind.CARD, id("pays"));
    edit(EDITOR, 1, remove);
    assertThat(edit(OTHER, 1, remove).change().ops()).isEmpty();
    assertThat(journeys.summary(map, VIEWER).revision()).isEqualTo(3);
  }

  @Test
  public void aBaseThatIsNoRevisionIsRefused() {
    for (long base : new long[] {2, 0, -1}) {
      assertThatThrownBy(() -> edit(EDITOR, base, set("pays", "text", "x")))
          .isInstanceOf(InvalidMap.class)
          .hasMessageContaining("out-of-range at 'base' [" + base + ", 1, 1]");
    }
  }

  @Test
  public void anEditIsAllOrNothing() {
    var broken = new Op.Remove(Kind.CARD, UUID.randomUUID().toString());
    assertThatThrownBy(() -> edit(EDITOR, 1, set("pays", "text", "x"), broken))
        .isInstanceOf(InvalidMap.class)
        .hasMessageContaining("ops[1]");
    assertThat(text("pays")).isEqualTo("pays");
  }

  @Test
  public void ownersInEditsAreNamesOutsideAndKeysInside() {
    EditResult result = edit(EDITOR, 1, set("pays", "owner", "viewer"));
    assertThat(store.find(map).orElseThrow().map().card(id("pays")).orElseThrow().fields())
        .isEqualTo(Fields.of(Map.of("text", "pays", "owner", VIEWER)));
    assertThat(result.change().ops()).containsExactly(set("pays", "owner", "viewer"));
    assertThatThrownBy(() -> edit(EDITOR, 2, set("pays", "owner", "nobody")))
        .hasMessageContaining("no-such-user at 'ops[0].fields.owner' [nobody]");
    EditResult undone = edit(EDITOR, 2, new Op.Remove(Kind.CARD, id("pays")));
    assertThat(((Op.Add) undone.change().inverse().get(0)).fields().text("owner"))
        .isEqualTo("viewer");
  }

  @Test
  public void onlyEditorsEdit() {
    assertThatThrownBy(() -> edit(VIEWER, 1, set("pays", "text", "x")))
        .hasMessage("NOT_ALLOWED []");
    assertThatThrownBy(() -> edit(OUTSIDER, 1, set("pays", "text", "x")))
        .hasMessageContaining("NO_MAP");
    assertThatThrownBy(() -> edit(null, 1, set("pays", "text", "x")))
        .hasMessageContaining("NO_MAP");
    var given = journeys.summary(map, EDITOR);
    var request = new EditRequest("r", "c", 1, List.of(set("pays", "text", "x")));
    assertRefused(Reason.NOT_LOGGED_IN, () -> journeys.edit(given, request, null));
    assertRefused(Reason.NOT_ALLOWED, () -> journeys.edit(given, request, VIEWER));
  }

  @Test
  public void aRequestThatDidSomethingElseIsNotTakenForDone() {
    String request = UUID.randomUUID().toString();
    edit(EDITOR, request, 1, set("pays", "text", "a"));
    assertThat(edit(EDITOR, request, 1, set("pays", "text", "a")).change().revision()).isEqualTo(2);
    assertTaken(() -> edit(OTHER, request, 1, set("pays", "text", "a")));
    assertTaken(() -> edit(EDITOR, request, 1, set("enjoys", "text", "a")));
    assertTaken(
        () ->
            edit(
                EDITOR, new EditRequest(request, "another", 1, List.of(set("pays", "text", "a")))));
    assertThat(text("enjoys")).isEqualTo("enjoys");
  }

  @Test
  public void theRowOfAMapWhoseHeadIsKnownIsReadOnce() {
    var given = journeys.summary(map, EDITOR);
    var request = new EditRequest("r", "c", 1, List.of(set("pays", "text", "a")));
    var statements = Stores.statements(() -> journeys.edit(given, request, EDITOR));
    assertThat(statements).hasSizeBetween(6, 7);
    assertThat(statements.stream().map(s -> s.replaceAll("[`\"]", "")))
        .filteredOn(s -> s.matches("(?s)SELECT .* FROM \\S*MAP( .*)?"))
        .hasSize(1);
  }

  @Test
  public void whoMayNoMoreEditMeanwhileDoesNot() {
    wiki.with(11).viewers(11, EDITOR, OTHER).editors(11, OTHER);
    var given = journeys.summary(map, EDITOR);
    var request = new EditRequest("r", "c", 1, List.of(set("pays", "text", "a")));
    store.move(map, new Home(given.home().space(), 11L));
    assertRefused(Reason.NOT_ALLOWED, () -> journeys.edit(given, request, EDITOR));
    assertThat(journeys.edit(given, request, OTHER).change().revision()).isEqualTo(2);
    store.bin(map);
    var next = new EditRequest("s", "c", 2, List.of(set("pays", "text", "b")));
    assertRefused(Reason.NO_MAP, () -> journeys.edit(given, next, OTHER));
  }

  private static void assertRefused(Reason reason, ThrowingCallable edit) {
    assertThatThrownBy(edit)
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static void assertTaken(ThrowingCallable edit) {
    assertThatThrownBy(edit)
        .isInstanceOf(InvalidMap.class)
        .hasMessageContaining("id-twice at 'request'");
  }

  @Test
  public void theBrowserOfSomebodyElseIsNotOnesOwn() {
    edit(EDITOR, 1, set("pays", "text", "a"));
    var as = new EditRequest("x", "c-" + EDITOR, 1, List.of(set("pays", "text", "b")));
    assertThatThrownBy(() -> edit(OTHER, as)).isInstanceOf(EditConflict.class);
  }

  @Test
  public void anEditForARevisionOfLongAgoIsRefusedUnmerged() {
    var stored = store.find(map).orElseThrow();
    var later = new Stored(stored.summary(), stored.map().as(map, 1_002));
    var request = new EditRequest("r", "c", 1, List.of(set("pays", "text", "a")));
    var rights = new MapAccess(store, wiki);
    var editing = new Editing(request, EDITOR, new Owners(wiki), rights.origins(EDITOR));
    assertThatThrownBy(
            () ->
                editing.decide(
                    later,
                    since -> {
                      throw new AssertionError("the log was read");
                    }))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("TOO_OLD [1, 1002, 1000]");
    var recent = new Stored(stored.summary(), stored.map().as(map, 1_001));
    assertThat(editing.decide(recent, since -> List.of())).isInstanceOf(NewRevision.class);
  }

  @Test
  public void aRequestOfLongAgoSentAgainReadsNothingOfTheLogButItself() {
    String request = UUID.randomUUID().toString();
    Change made = edit(EDITOR, request, 1, set("pays", "text", "a")).change();
    var last = revision(5_000, made);
    JourneyStore busy = mock(JourneyStore.class, delegatesTo(store));
    doReturn(Optional.of(last)).when(busy).request(map, request);
    doReturn(Optional.of(MAP)).when(busy).find(eq(map), anyLong());
    doReturn(List.of(last)).when(busy).changes(eq(map), anyLong(), anyLong());
    var again = new EditRequest(request, "c-" + EDITOR, 1, List.of(set("pays", "text", "a")));
    var given = journeys.summary(map, EDITOR);
    assertThat(new Journeys(busy, wiki).edit(given, again, EDITOR).changes()).containsExactly(last);
    verify(busy).changes(map, 4_999, 5_000);
  }

  private static Change revision(long number, Change as) {
    return new Change(
        number, as.request(), as.client(), as.user(), as.at(), as.ops(), as.inverse(), false);
  }
}
