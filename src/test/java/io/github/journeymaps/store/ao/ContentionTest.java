package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import io.github.journeymaps.journey.ListedFigures;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.store.Contention;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.Note;
import io.github.journeymaps.store.Notes;
import io.github.journeymaps.store.Stored;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.Test;

/** Several writers on one map, each with a store of its own as on the nodes of a cluster. */
public class ContentionTest extends OnEveryDatabase {
  private static final int WRITERS = 4;
  private static final int EACH = 15;

  @Test
  public void writersLoseNothing() {
    String id = made(MAP);
    var made = together(WRITERS, writer -> edits(id, writer));
    assertThat(made.stream().flatMap(List::stream).map(Change::revision).sorted())
        .containsExactlyElementsOf(LongStream.rangeClosed(2, WRITERS * EACH + 1).boxed().toList());
    JourneyMap now = store.find(id).orElseThrow().map();
    assertThat(now.cardCount()).isEqualTo(MAP.cardCount() + WRITERS * EACH);
    assertThat(store.find(id, now.revision())).contains(now);
  }

  private List<Change> edits(String id, int writer) {
    JourneyStore mine = new AoJourneyStore(database.ao(), new ListedFigures());
    var made = new ArrayList<Change>();
    for (int i = 0; i < EACH; i++) {
      String ops = "add card w%d-%d to actions Buy text=x".formatted(writer, i);
      String request = UUID.randomUUID().toString();
      made.add(mine.update(id, (now, log) -> draft(now, request, ops)).change());
    }
    return made;
  }

  @Test
  public void theSameRequestAtOnceIsOneChange() {
    String id = made(MAP);
    for (int round = 0; round < 10; round++) {
      String request = "r" + round;
      String ops = "add card %s to actions Buy text=x".formatted(request);
      var made = together(WRITERS, w -> once(id, request, ops));
      assertThat(made).extracting(Change::revision).containsOnly(round + 2L);
    }
    assertThat(store.summary(id).orElseThrow().revision()).isEqualTo(11);
  }

  /** As the journeys do it: the request is asked for before it is applied. */
  private Change once(String id, String request, String ops) {
    return store
        .request(id, request)
        .orElseGet(() -> store.update(id, (now, log) -> onceMore(id, request, ops, now)).change());
  }

  private NewRevision onceMore(String id, String request, String ops, Stored now) {
    boolean isDone = store.request(id, request).isPresent();
    return isDone ? draft(now, request, "set map title=again") : draft(now, request, ops);
  }

  @Test
  public void oneOfManyClaims() {
    String id = store.create(MAP, new Home(home.space(), null), "maker").summary().id();
    var claimed = together(WRITERS, w -> store.claim(id, new Home(home.space(), (long) w)));
    assertThat(claimed).containsOnlyOnce(true);
    long page = store.summary(id).orElseThrow().home().page();
    assertThat(claimed.get((int) page)).isTrue();
  }

  @Test
  public void aWriterThatNeverIsFirstIsToldSo() {
    String id = made(MAP);
    var calls = new AtomicInteger();
    assertThatThrownBy(
            () -> title(unlucky(() -> edit(id, "set map title=theirs")), id, "mine", calls))
        .isInstanceOf(Contention.class)
        .hasMessage(
            "map " + id + " was changed by others during each of 20 attempts: try again later");
    assertThat(calls).hasValue(OptimisticRetry.MOST);
    assertThat(store.find(id).orElseThrow().map().title()).isEqualTo("theirs");
  }

  @Test
  public void aFailureThatIsNoOtherWritersDoingIsNotTriedAgain() {
    String id = made(MAP);
    var calls = new AtomicInteger();
    assertThatThrownBy(() -> title(unlucky(() -> {}), id, "mine", calls))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the database is gone");
    assertThat(calls).hasValue(1);
    assertThat(store.find(id).orElseThrow().map().title()).isEqualTo("Shop");
  }

  private static void title(JourneyStore store, String id, String title, AtomicInteger calls) {
    store.update(
        id,
        (now, log) -> {
          calls.incrementAndGet();
          return draft(now, null, "set map title=" + title);
        });
  }

  /** A node whose transactions all fail at their end, and what happens elsewhere after each. */
  private JourneyStore unlucky(Runnable elsewhere) {
    ActiveObjects real = database.ao();
    InvocationHandler handler =
        (proxy, method, arguments) ->
            method.getName().equals("executeInTransaction")
                ? failed((TransactionCallback<?>) arguments[0], elsewhere)
                : method.invoke(real, arguments);
    return new AoJourneyStore(
        (ActiveObjects)
            Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, handler),
        new ListedFigures());
  }

  private Object failed(TransactionCallback<?> callback, Runnable elsewhere) {
    try {
      return database
          .ao()
          .executeInTransaction(
              () -> {
                callback.doInTransaction();
                throw new IllegalStateException("the database is gone");
              });
    } finally {
      elsewhere.run();
    }
  }

  @Test
  public void aWriterThatComesSecondBeginsAgainWithWhatIsThere() {
    String id = made(MAP);
    var calls = new AtomicInteger();
    store.update(
        id,
        (now, log) -> {
          if (calls.incrementAndGet() == 1) {
            elsewhere(() -> edit(id, "set map title=theirs"));
          }
          return draft(now, "mine", "set map scenario=mine");
        });
    JourneyMap now = store.find(id).orElseThrow().map();
    assertThat(calls).hasValue(2);
    assertThat(now.revision()).isEqualTo(3);
    assertThat(now.title() + " " + now.text("scenario")).isEqualTo("theirs mine");
  }

  @Test
  public void nodesThatTakeNotesAtOnceTakeEachOnce() {
    Notes notes = new AoNotes(database.ao());
    for (int page = 1; page <= 100; page++) {
      notes.add(page, "anna");
    }
    var taken =
        together(
            4,
            node -> {
              var mine = new ArrayList<Note>();
              for (var some = notes.take(7); !some.isEmpty(); some = notes.take(7)) {
                mine.addAll(some);
              }
              return mine;
            });
    assertThat(taken.stream().flatMap(List::stream).map(Note::page))
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 100).boxed().toList());
  }

  @Test
  public void nodesThatTakeBackLinksAtOnceTakeEachOnce() {
    var links = new AoLinkStore(database.ao());
    String map = made(MAP);
    for (int issue = 1; issue <= 5; issue++) {
      links.keep(
          map, MapNotation.id("queue"), new IssueLink("jira", "CX-" + issue), "r" + issue, "anna");
    }
    var rows = links.loose(map, "anna");
    assertThat(rows).hasSize(5);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    var taken = together(4, node -> links.take(rows, now));
    assertThat(taken.stream().flatMap(List::stream)).hasSize(5);
  }

  private static void elsewhere(Runnable work) {
    together(
        1,
        w -> {
          work.run();
          return true;
        });
  }

  private interface Work<T> {
    T of(int writer);
  }

  private static <T> List<T> together(int writers, Work<T> work) {
    var pool = Executors.newFixedThreadPool(writers);
    try {
      var calls = new ArrayList<Callable<T>>();
      for (int writer = 0; writer < writers; writer++) {
        int number = writer;
        calls.add(() -> work.of(number));
      }
      var results = new ArrayList<T>();
      for (Future<T> result : pool.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    } catch (Exception e) {
      throw new AssertionError("a writer failed", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
