package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.map.Op;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.CardIssue.State;
import io.github.journeymaps.store.LinkStore;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.Sender;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;

/** Issues of cards, kept in step with documents. */
public class LinkStoreTest extends OnEveryDatabase {
  private static final String QUEUE = MapNotation.id("queue");
  private static final String LOOKS = MapNotation.id("looks");
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  /** Each run of a test has a server of its own. */
  private final String server = UUID.randomUUID().toString();

  private LinkStore links() {
    return new AoLinkStore(database.ao());
  }

  private IssueLink link(String key) {
    return new IssueLink(server, key);
  }

  private void set(String map, String card, String user, String... keys) {
    var issues = Arrays.stream(keys).map(key -> Map.of("server", server, "key", key)).toList();
    var op = new Op.Set(Kind.CARD, card, Fields.of(Map.of("issues", issues)).toMap());
    update(map, user, op);
  }

  private void update(String map, String user, Op... ops) {
    store.update(
        map,
        (now, log) ->
            NewRevision.edited(now.map(), new Edit(List.of(ops)), new Sender(null, "c", user)));
  }

  private List<CardIssue> due(String map) {
    return links().due(map, List.of(server), NOW.plusSeconds(60), 20);
  }

  /** Such as {@code CX-1 WANTED editor}. */
  private static String brief(CardIssue issue) {
    return issue.link().key() + " " + issue.state() + " " + issue.user();
  }

  private void put(String map) {
    links().take(due(map), NOW).forEach(links()::done);
  }

  private List<CardIssue> all(String key) {
    return Stores.rows(database, link(key));
  }

  @Test
  public void whatIsLinkedWantsABackLinkAndGetsIt() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1", "CX-2");
    assertThat(due(map))
        .extracting(LinkStoreTest::brief)
        .containsExactly("CX-1 WANTED anna", "CX-2 WANTED anna");
    var taken = links().take(due(map), NOW);
    assertThat(taken).extracting(CardIssue::tries).containsExactly(1, 1);
    links().done(taken.get(0));
    links().failed(taken.get(1), "unreachable");
    assertThat(due(map)).extracting(CardIssue::failure).containsExactly("unreachable");
    assertThat(all("CX-1")).extracting(CardIssue::state).containsExactly(State.THERE);
  }

  @Test
  public void whatWasTriedRestsAndIsTakenOnce() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1");
    var due = due(map);
    assertThat(links().take(due, NOW)).hasSize(1);
    assertThat(links().take(due, NOW)).isEmpty();
    assertThat(links().due(map, List.of(server), NOW, 20)).isEmpty();
    assertThat(links().due(map, List.of(server), NOW.plusMillis(1), 20)).hasSize(1);
    assertThat(links().due(map, List.of("another"), NOW.plusMillis(1), 20)).isEmpty();
    assertThat(links().due(map, List.of(), NOW.plusMillis(1), 20)).isEmpty();
  }

  @Test
  public void whatIsUnlinkedLosesItsBackLinkUnlessItNeverHadOne() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1");
    put(map);
    set(map, QUEUE, "ben", "CX-2");
    assertThat(due(map))
        .extracting(LinkStoreTest::brief)
        .containsExactlyInAnyOrder("CX-1 UNWANTED ben", "CX-2 WANTED ben");
    set(map, QUEUE, "ben");
    assertThat(due(map)).extracting(LinkStoreTest::brief).containsExactly("CX-1 UNWANTED ben");
    put(map);
    assertThat(all("CX-1")).isEmpty();
    assertThat(all("CX-2")).isEmpty();
  }

  @Test
  public void aTryThatEndsLateDoesNotUndoWhatCameMeanwhile() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1");
    var adding = links().take(due(map), NOW);
    set(map, QUEUE, "ben");
    assertThat(all("CX-1")).extracting(CardIssue::tried).containsExactly(NOW);
    adding.forEach(links()::done);
    assertThat(due(map)).extracting(LinkStoreTest::brief).containsExactly("CX-1 UNWANTED ben");
    var removing = links().take(due(map), NOW.plusSeconds(61));
    set(map, QUEUE, "carl", "CX-1");
    removing.forEach(issue -> links().failed(issue, "busy"));
    removing.forEach(links()::done);
    assertThat(all("CX-1")).extracting(LinkStoreTest::brief).containsExactly("CX-1 WANTED carl");
    assertThat(all("CX-1").get(0).failure()).isNull();
  }

  @Test
  public void whatFailedIsDueAtOnceWhenItIsWantedOtherwise() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1");
    links().take(due(map), NOW).forEach(issue -> links().failed(issue, "busy"));
    set(map, QUEUE, "ben");
    assertThat(all("CX-1")).extracting(CardIssue::tried).containsOnlyNulls();
    set(map, QUEUE, "ben", "CX-1");
    set(map, QUEUE, "ben");
    assertThat(all("CX-1"))
        .as("it may have come there")
        .extracting(CardIssue::state)
        .containsExactly(State.UNWANTED);
  }

  @Test
  public void cardsThatMoveOrComeBackKeepTheirs() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1");
    put(map);
    edit(map, "move card queue to pains Search");
    assertThat(all("CX-1")).extracting(CardIssue::state).containsExactly(State.THERE);
    JourneyMap before = store.find(map).orElseThrow().map();
    edit(map, "remove card queue");
    assertThat(all("CX-1")).extracting(CardIssue::state).containsExactly(State.UNWANTED);
    store.update(map, (now, log) -> replacing(before));
    assertThat(all("CX-1")).extracting(CardIssue::state).containsExactly(State.WANTED);
  }

  @Test
  public void aCopyOfAMapHasItsOwn() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1");
    String copy = store.create(store.find(map).orElseThrow().map(), home, "ben").summary().id();
    assertThat(all("CX-1")).extracting(CardIssue::map).containsExactly(map, copy);
    assertThat(due(copy)).extracting(LinkStoreTest::brief).containsExactly("CX-1 WANTED ben");
  }

  @Test
  public void theBinKeepsBackLinksAndDeletingForGoodTakesThemOff() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1");
    put(map);
    set(map, LOOKS, "anna", "CX-2");
    links().keep(map, LOOKS, link("CX-3"), "r", "anna");
    store.bin(map);
    assertThat(due(map)).extracting(LinkStoreTest::brief).containsExactly("CX-2 WANTED anna");
    store.delete(map, "dora");
    assertThat(due(map)).extracting(LinkStoreTest::brief).containsExactly("CX-1 UNWANTED dora");
    assertThat(all("CX-2")).isEmpty();
    assertThat(all("CX-3")).isEmpty();
    put(map);
    assertThat(all("CX-1")).isEmpty();
  }

  @Test
  public void somebodysOwnAreThoseTheyLinkedHereAndUnlinkedAnywhere() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1");
    put(map);
    store.delete(map, "anna");
    String other = made(MAP);
    set(other, QUEUE, "anna", "CX-2");
    set(other, LOOKS, "ben", "CX-3");
    String third = made(MAP);
    set(third, QUEUE, "anna", "CX-4");
    var before = NOW.plusSeconds(60);
    assertThat(links().due(other, "anna", List.of(server), before, 20))
        .extracting(LinkStoreTest::brief)
        .containsExactly("CX-1 UNWANTED anna", "CX-2 WANTED anna");
    assertThat(links().due(null, List.of(server), before, 20)).hasSize(4);
    assertThat(links().due(null, List.of(server), before, 3)).hasSize(3);
    assertThat(links().open(0, 10_000).stream().filter(i -> i.link().server().equals(server)))
        .hasSize(4);
    assertThat(links().open(0, 1)).hasSize(1);
  }

  @Test
  public void aLooseIssueIsItsMakersUntilItIsLinkedOrForgotten() {
    String map = made(MAP);
    links().keep(map, QUEUE, link("CX-1"), "request", "anna");
    links().keep(map, QUEUE, link("CX-1"), "request", "anna");
    links().keep(map, QUEUE, link("CX-2"), null, "anna");
    assertThat(links().loose(map, "anna"))
        .extracting(i -> i.link().key())
        .containsExactly("CX-1", "CX-2");
    assertThat(links().loose(map, "ben")).isEmpty();
    assertThat(links().made(map, "request")).isPresent();
    assertThat(links().made(map, "other")).isEmpty();
    assertThat(due(map)).isEmpty();
    assertThat(links().forget(map, QUEUE, link("CX-2"), "ben")).isFalse();
    assertThat(links().forget(map, QUEUE, link("CX-2"), "anna")).isTrue();
    set(map, LOOKS, "ben", "CX-1");
    assertThat(links().loose(map, "anna")).isEmpty();
    assertThat(links().made(map, "request").orElseThrow().card()).isEqualTo(LOOKS);
    assertThat(all("CX-1")).extracting(LinkStoreTest::brief).containsExactly("CX-1 WANTED ben");
  }

  @Test
  public void theIdOfARequestMayBeAnyText() {
    String map = made(MAP);
    links().keep(map, QUEUE, link("CX-1"), "odd \0 \uD83D", "anna");
    assertThat(links().made(map, "odd \0 \uD83D")).isPresent();
    assertThat(links().made(map, "\0")).isEmpty();
  }

  @Test
  public void aLooseIssueBecomesALinkOfItsCard() {
    String map = made(MAP);
    links().keep(map, QUEUE, link("CX-1"), "request", "anna");
    set(map, QUEUE, "anna", "CX-1");
    assertThat(all("CX-1")).extracting(LinkStoreTest::brief).containsExactly("CX-1 WANTED anna");
    assertThat(links().made(map, "request")).isPresent();
    set(map, QUEUE, "anna");
    assertThat(links().made(map, "request")).isEmpty();
  }

  @Test
  public void editsOfOtherThingsCostNoStatement() {
    String map = made(MAP);
    set(map, QUEUE, "anna", "CX-1");
    var statements = database.statements(() -> edit(map, "set card queue text=Queue"));
    assertThat(statements).hasSizeBetween(5, 6).noneMatch(s -> s.contains("ISSUE_LINK"));
  }

  @Test
  public void cellsThatAnEditLeavesAloneAreTheSame() {
    JourneyMap before = store.find(made(MAP)).orElseThrow().map();
    JourneyMap after = new Edit(OPS).applyTo(before).map();
    var same =
        before.cells().keySet().stream()
            .filter(cell -> before.cells().get(cell) == after.cells().get(cell));
    assertThat(same).hasSize(before.cells().size() - 1);
    assertThat(LinkDiff.of(before, after).isEmpty()).isTrue();
  }

  private static final List<Op> OPS =
      List.of(new Op.Set(Kind.CARD, QUEUE, Map.of("text", "Queue")));
}
