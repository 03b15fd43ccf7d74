package io.github.journeymaps.store.ao;

import io.github.journeymaps.journey.ListedFigures;
import io.github.journeymaps.map.Edit;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.MapNotation;
import io.github.journeymaps.map.OpNotation;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.NewRevision;
import io.github.journeymaps.store.Sender;
import io.github.journeymaps.store.Stored;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * A test that runs on H2, on PostgreSQL and, where it is installed, on MariaDB, each with a space
 * of its own.
 */
@RunWith(Parameterized.class)
public abstract class OnEveryDatabase {
  private static final AtomicInteger SPACES = new AtomicInteger();

  static final JourneyMap MAP =
      MapNotation.map(
          """
          map          title=Shop labels=[retail]
                       | Before: Search | During: Buy
          actions      | looks          | pays / waits
          emotion      | curious emotion.value=1 | annoyed emotion.value=-1
          pains        |                | queue grade=workaround
          """);

  @Parameter public Database database;

  JourneyStore store;
  Home home;

  @Parameters(name = "{0}")
  public static List<Database> databases() {
    return Database.all();
  }

  @Before
  public void newSpace() {
    store = new AoJourneyStore(database.ao(), new ListedFigures());
    home = new Home("S" + SPACES.incrementAndGet(), 100L);
  }

  /** The id of a new map. */
  String made(JourneyMap map) {
    return store.create(map, home, "maker").summary().id();
  }

  /** Makes the next revision by edits in the words of {@link OpNotation}. */
  void edit(String id, String ops) {
    store.update(id, (now, log) -> draft(now, UUID.randomUUID().toString(), ops));
  }

  static NewRevision draft(Stored now, String request, String ops) {
    var sender = new Sender(request, "browser", "editor");
    return NewRevision.edited(now.map(), new Edit(OpNotation.ops(ops)), sender);
  }

  static NewRevision replacing(JourneyMap map) {
    return NewRevision.replacing(map, new Sender(null, "browser", "editor"));
  }
}
