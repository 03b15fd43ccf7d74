package io.github.journeymaps.journey;

import static io.github.journeymaps.journey.SmallWiki.ADMIN;
import static io.github.journeymaps.journey.SmallWiki.EDITOR;
import static io.github.journeymaps.journey.SmallWiki.OTHER;
import static io.github.journeymaps.journey.SmallWiki.OUTSIDER;
import static io.github.journeymaps.journey.SmallWiki.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.journeymaps.journey.Refusal.Reason;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Stored;
import io.github.journeymaps.store.ao.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

/** Who may do what with a map, and where it lives. */
public class JourneysTest {
  private static final long PAGE = 10;
  private static final JourneyMap MAP =
      MapNotation.map("actions | During: Buy\nactions | pays owner=editor\nmap owner=viewer");

  private final SmallWiki wiki = new SmallWiki().with(PAGE);
  private final JourneyStore store = Stores.journeys();
  private final Journeys journeys = new Journeys(store, wiki);

  private String onPage() {
    return journeys.create(MAP, PAGE, EDITOR).summary().id();
  }

  private String inSpace() {
    return journeys.create(MAP, "DEMO", EDITOR).summary().id();
  }

  private static void refused(Reason reason, ThrowingCallable call) {
    assertThat(catchThrowableOfType(Refusal.class, call))
        .isNotNull()
        .returns(reason, Refusal::reason);
  }

  @Test
  public void aMapIsReadByWhoeverSeesItsPage() {
    String id = onPage();
    assertThat(journeys.view(id, VIEWER).map().title()).isEqualTo("Map");
    refused(Reason.NO_MAP, () -> journeys.view(id, OUTSIDER));
    refused(Reason.NO_MAP, () -> journeys.view(id, null));
    wiki.viewers(PAGE, EDITOR, null);
    assertThat(journeys.view(id, null).map().id()).isEqualTo(id);
    refused(Reason.NO_MAP, () -> journeys.view(id, VIEWER));
  }

  @Test
  public void noMapAForbiddenMapAndOneInTheBinAreRefusedInTheSameWords() {
    String id = onPage();
    var unknown = UUID.randomUUID().toString();
    assertThat(catchThrowableOfType(Refusal.class, () -> journeys.summary(id, OUTSIDER)).reason())
        .isEqualTo(
            catchThrowableOfType(Refusal.class, () -> journeys.summary(unknown, OUTSIDER))
                .reason());
    journeys.bin(id, EDITOR);
    refused(Reason.NO_MAP, () -> journeys.summary(id, VIEWER));
    refused(Reason.NO_MAP, () -> journeys.summary(id, EDITOR));
  }

  @Test
  public void whatIsNoIdIsNoMap() {
    refused(Reason.NO_MAP, () -> journeys.view("1 OR 1=1", EDITOR));
    refused(Reason.NO_MAP, () -> journeys.view("\0", EDITOR));
    refused(Reason.NO_MAP, () -> journeys.view(null, EDITOR));
  }

  @Test
  public void writesNeedEditAndALogIn() {
    String id = onPage();
    refused(Reason.NOT_ALLOWED, () -> journeys.bin(id, VIEWER));
    refused(Reason.NO_MAP, () -> journeys.bin(id, OUTSIDER));
    refused(Reason.NOT_LOGGED_IN, () -> journeys.bin(id, null));
    refused(Reason.NOT_ALLOWED, () -> journeys.create(MAP, PAGE, VIEWER));
    refused(Reason.NO_PAGE, () -> journeys.create(MAP, PAGE, OUTSIDER));
    refused(Reason.NO_PAGE, () -> journeys.create(MAP, 99, EDITOR));
    refused(Reason.NOT_ALLOWED, () -> journeys.create(MAP, "DEMO", VIEWER));
    refused(Reason.NO_SPACE, () -> journeys.create(MAP, "DEMO", OUTSIDER));
  }

  @Test
  public void nothingIsWrittenInReadOnlyMode() {
    String id = onPage();
    String waiting = inSpace();
    wiki.readOnly(true);
    refused(Reason.READ_ONLY, () -> journeys.bin(id, EDITOR));
    refused(Reason.READ_ONLY, () -> journeys.restore(id, EDITOR));
    refused(Reason.READ_ONLY, () -> journeys.replace(id, 1L, MAP, EDITOR));
    refused(Reason.READ_ONLY, () -> journeys.revert(id, 1, EDITOR));
    refused(Reason.READ_ONLY, () -> journeys.name(id, null, "x", EDITOR));
    refused(Reason.READ_ONLY, () -> journeys.move(id, PAGE, EDITOR));
    refused(Reason.READ_ONLY, () -> journeys.create(MAP, PAGE, EDITOR));
    refused(Reason.READ_ONLY, () -> journeys.create(MAP, "DEMO", EDITOR));
    assertThat(journeys.claim(waiting, PAGE, EDITOR)).isFalse();
    assertThat(journeys.mayEdit(journeys.summary(id, EDITOR), EDITOR)).isFalse();
    assertThat(journeys.view(id, VIEWER).map().revision()).isEqualTo(1);
  }

  @Test
  public void withoutAHomePageOnlyItsMakerSeesAMap() {
    String id = inSpace();
    assertThat(journeys.view(id, EDITOR).summary().home().page()).isNull();
    refused(Reason.NO_MAP, () -> journeys.view(id, OTHER));
    refused(Reason.NO_MAP, () -> journeys.view(id, null));
  }

  @Test
  public void theFirstPageOnWhichItsMakerShowsAMapBecomesItsHomeForGood() {
    wiki.with(11);
    String id = inSpace();
    assertThat(journeys.claim(id, PAGE, VIEWER)).isFalse();
    assertThat(journeys.claim(id, PAGE, null)).isFalse();
    assertThat(journeys.claim(id, PAGE, OTHER)).isFalse();
    refused(Reason.NO_MAP, () -> journeys.move(id, PAGE, OTHER));
    assertThat(journeys.claim(id, PAGE, EDITOR)).isTrue();
    assertThat(journeys.claim(id, 11, EDITOR)).isFalse();
    assertThat(journeys.summary(id, VIEWER).home().page()).isEqualTo(PAGE);
  }

  @Test
  public void aBlogPostAnUnsavedPageAndAPageOfAnotherSpaceDoNotBecomeAHome() {
    wiki.with(12, "DEMO", false).viewers(12, EDITOR).editors(12, EDITOR);
    wiki.with(13, "OPEN", true).viewers(13, EDITOR).editors(13, EDITOR);
    String id = inSpace();
    assertThat(journeys.claim(id, 12, EDITOR)).isFalse();
    assertThat(journeys.claim(id, 13, EDITOR)).isFalse();
    assertThat(journeys.claim(id, 99, EDITOR)).isFalse();
    assertThat(journeys.summary(id, EDITOR).home().page()).isNull();
  }

  @Test
  public void aMapMovesWithEditOnBothPages() {
    wiki.with(11);
    String id = onPage();
    wiki.editors(11, OTHER);
    refused(Reason.NOT_ALLOWED, () -> journeys.move(id, 11, EDITOR));
    wiki.editors(11, EDITOR).editors(PAGE, OTHER);
    refused(Reason.NOT_ALLOWED, () -> journeys.move(id, 11, EDITOR));
    wiki.editors(PAGE, EDITOR);
    assertThat(journeys.move(id, 11, EDITOR).home().page()).isEqualTo(11);
  }

  @Test
  public void aMapOfATrashedPageIsNotThereUntilThePageIsBack() {
    String id = onPage();
    wiki.trash(PAGE);
    refused(Reason.NO_MAP, () -> journeys.view(id, EDITOR));
    wiki.with(PAGE);
    assertThat(journeys.view(id, EDITOR).map().id()).isEqualTo(id);
  }

  @Test
  public void whatIsInTheBinComesBackByWhoeverMayEdit() {
    String id = onPage();
    journeys.bin(id, EDITOR);
    journeys.bin(id, EDITOR);
    refused(Reason.NO_MAP, () -> journeys.restore(id, VIEWER));
    assertThat(journeys.restore(id, OTHER).binned()).isFalse();
    assertThat(journeys.view(id, VIEWER).map().title()).isEqualTo("Map");
  }

  @Test
  public void ownersAreNamesOutsideAndKeysInside() {
    String id = onPage();
    assertThat(store.find(id).orElseThrow().map().owner()).isEqualTo(VIEWER);
    assertThat(store.summary(id).orElseThrow().owner()).isEqualTo(VIEWER);
    Stored seen = journeys.view(id, VIEWER);
    assertThat(seen.map().owner()).isEqualTo("viewer");
    assertThat(seen.map().cards().get(0).fields().text("owner")).isEqualTo("editor");
    assertThat(seen.summary().owner()).isEqualTo("viewer");
    assertThat(journeys.ownerName(seen.summary())).isEqualTo("Full viewer");
  }

  @Test
  public void anOwnerWhoIsNobodyIsRefusedByName() {
    JourneyMap map = MAP.with(MAP.fields().with("owner", "nobody"));
    assertThatThrownBy(() -> journeys.create(map, PAGE, EDITOR))
        .isInstanceOf(InvalidMap.class)
        .hasMessageContaining("no-such-user at 'owner' [nobody]");
  }

  @Test
  public void anOwnerWhoLeftShowsAsTheirKeyAndMayStay() {
    String id = onPage();
    wiki.without("viewer");
    JourneyMap seen = journeys.view(id, EDITOR).map();
    assertThat(seen.owner()).isEqualTo(VIEWER);
    assertThat(journeys.replace(id, 1L, seen, EDITOR).map().owner()).isEqualTo(VIEWER);
  }

  @Test
  public void aDocumentReplacesTheRevisionItWasMadeFromAndNoOther() {
    String id = onPage();
    JourneyMap other = MAP.with(MAP.fields().with("title", "Other"));
    assertThat(journeys.replace(id, 1L, other, EDITOR).map().title()).isEqualTo("Other");
    refused(Reason.STALE, () -> journeys.replace(id, 1L, MAP, EDITOR));
    assertThat(journeys.replace(id, null, MAP, EDITOR).map().revision()).isEqualTo(3);
  }

  @Test
  public void everyRevisionCanBeReadAndBroughtBack() {
    String id = onPage();
    journeys.replace(id, null, MAP.with(MAP.fields().with("title", "Other")), EDITOR);
    MapSummary summary = journeys.summary(id, VIEWER);
    assertThat(journeys.map(summary, 1).title()).isEqualTo("Map");
    assertThat(journeys.map(summary, 2).title()).isEqualTo("Other");
    refused(Reason.NO_REVISION, () -> journeys.map(summary, 3));
    refused(Reason.NO_REVISION, () -> journeys.map(summary, Instant.EPOCH));
    assertThat(journeys.map(summary, Instant.now().plusSeconds(1)).title()).isEqualTo("Other");
    Stored reverted = journeys.revert(id, 1, EDITOR);
    assertThat(reverted.map().title()).isEqualTo("Map");
    assertThat(reverted.map().revision()).isEqualTo(3);
    assertThatThrownBy(() -> journeys.revert(id, 4, EDITOR)).isInstanceOf(InvalidMap.class);
  }

  @Test
  public void aRevisionGetsAName() {
    String id = onPage();
    journeys.name(id, null, "First", EDITOR);
    assertThat(journeys.versions(journeys.summary(id, VIEWER), 0, 10))
        .singleElement()
        .returns("First", v -> v.name())
        .returns(1L, v -> v.revision());
    refused(Reason.NOT_ALLOWED, () -> journeys.name(id, null, "x", VIEWER));
    assertThatThrownBy(() -> journeys.name(id, 9L, "x", EDITOR)).isInstanceOf(InvalidMap.class);
  }

  @Test
  public void drawingNeedsTwoStatementsAndAskingForNewsOne() {
    String id = onPage();
    assertThat(Stores.statements(() -> journeys.view(id, VIEWER))).hasSize(2);
    assertThat(Stores.statements(() -> journeys.summary(id, VIEWER))).hasSize(1);
  }

  @Test
  public void whereAMapComesFromIsToldToThoseWhoMaySeeThatOne() {
    wiki.with(11).viewers(11, EDITOR).editors(11, EDITOR);
    String secret = journeys.create(MAP, 11, EDITOR).summary().id();
    JourneyMap copy = MAP.with(MAP.fields().with("origin", secret));
    Stored made = journeys.create(copy, PAGE, EDITOR);
    String id = made.summary().id();
    assertThat(made.map().origin()).isEqualTo(secret);
    assertThat(journeys.view(id, EDITOR).map().origin()).isEqualTo(secret);
    assertThat(journeys.create(copy, PAGE, OTHER).map().origin()).isNull();
    MapSummary summary = journeys.summary(id, OTHER);
    assertThat(journeys.map(summary).origin()).isNull();
    assertThat(journeys.map(summary, 1).origin()).isNull();
    assertThat(journeys.document(summary, OTHER).origin()).isNull();
    assertThat(journeys.document(summary, 1, OTHER).origin()).isNull();
    assertThat(journeys.document(summary, Instant.now().plusSeconds(1), OTHER).origin()).isNull();
    assertThat(journeys.document(summary, 1, EDITOR).origin()).isEqualTo(secret);
    assertThat(journeys.toEdit(id, OTHER).map().origin()).isNull();
    journeys.bin(secret, EDITOR);
    assertThat(journeys.view(id, EDITOR).map().origin()).isNull();
  }

  @Test
  public void changesAndConflictsTellNoOriginEither() {
    wiki.with(11).viewers(11, EDITOR).editors(11, EDITOR);
    String secret = journeys.create(MAP, 11, EDITOR).summary().id();
    String id = onPage();
    var set = new Op.Set(Kind.MAP, null, Map.of("origin", secret));
    var request = new EditRequest("r", "c", 1, List.of(set));
    assertThat(journeys.edit(journeys.summary(id, EDITOR), request, EDITOR).changes().toString())
        .contains(secret);
    MapSummary summary = journeys.summary(id, OTHER);
    assertThat(journeys.changes(summary, 1, OTHER).toString()).doesNotContain(secret);
    assertThat(journeys.changes(summary, 1, EDITOR).toString()).contains(secret);
    var own = new Op.Set(Kind.MAP, null, Map.of("origin", id));
    var conflict =
        catchThrowableOfType(
            EditConflict.class,
            () -> journeys.edit(summary, new EditRequest("s", "d", 1, List.of(own)), OTHER));
    assertThat(conflict.conflicts().get(0).now()).isNull();
    var back = new Op.Set(Kind.MAP, null, Map.of("origin", id));
    assertThat(
            journeys
                .edit(summary, new EditRequest("t", "d", 2, List.of(back)), OTHER)
                .change()
                .inverse()
                .toString())
        .doesNotContain(secret);
  }

  @Test
  public void whoWasNotToldTheOriginDoesNotTakeItAway() {
    wiki.with(11).viewers(11, EDITOR).editors(11, EDITOR);
    String secret = journeys.create(MAP, 11, EDITOR).summary().id();
    String id =
        journeys.create(MAP.with(MAP.fields().with("origin", secret)), PAGE, EDITOR).summary().id();
    journeys.replace(id, null, journeys.view(id, OTHER).map(), OTHER);
    assertThat(journeys.view(id, EDITOR).map().origin()).isEqualTo(secret);
    journeys.revert(id, 1, OTHER);
    assertThat(journeys.view(id, EDITOR).map().origin()).isEqualTo(secret);
    JourneyMap own = journeys.view(id, EDITOR).map();
    journeys.replace(id, null, own.with(own.fields().with("origin", null)), EDITOR);
    assertThat(journeys.view(id, EDITOR).map().origin()).isNull();
  }

  @Test
  public void aMapFollowsItsPageIntoAnotherSpace() {
    long page = 4_710;
    String id = journeys.create(MAP, wikiPage(page), EDITOR).summary().id();
    wiki.with(page, "OPEN", true);
    journeys.follow(page);
    assertThat(journeys.summary(id, EDITOR).home()).isEqualTo(new Home("OPEN", page));
  }

  private long wikiPage(long page) {
    wiki.with(page);
    return page;
  }

  @Test
  public void mapsOfAPageInTheTrashStayAndThoseOfOneThatIsGoneAreTheAdministrators() {
    long page = 4_711;
    wiki.with(page);
    String id = journeys.create(MAP, page, EDITOR).summary().id();
    wiki.trash(page);
    journeys.follow(page);
    assertThat(store.summary(id).orElseThrow().binned()).isFalse();
    wiki.purge(page);
    refused(Reason.NO_MAP, () -> journeys.bin(id, EDITOR));
    journeys.follow(page);
    assertThat(store.summary(id).orElseThrow().binned()).isTrue();
    refused(Reason.NO_MAP, () -> journeys.restore(id, EDITOR));
    refused(Reason.NO_MAP, () -> journeys.move(id, PAGE, EDITOR));
    refused(Reason.NO_MAP, () -> journeys.view(id, ADMIN));
    refused(Reason.HOME_GONE, () -> journeys.restore(id, ADMIN));
    wiki.viewers(PAGE, EDITOR, ADMIN).editors(PAGE, ADMIN);
    assertThat(journeys.move(id, PAGE, ADMIN).binned()).isFalse();
    assertThat(journeys.view(id, EDITOR).summary().home().page()).isEqualTo(PAGE);
  }

  @Test
  public void administratorsDeleteWhatHasNoHomeAnyMoreAndNothingElse() {
    long page = 4_712;
    wiki.with(page);
    String gone = journeys.create(MAP, page, EDITOR).summary().id();
    String other = onPage();
    wiki.purge(page);
    journeys.bin(gone, ADMIN);
    journeys.delete(gone, ADMIN);
    assertThat(store.summary(gone)).isEmpty();
    refused(Reason.NO_MAP, () -> journeys.bin(other, ADMIN));
  }
}
