package io.github.journeymaps.wiki;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Lifetime;
import io.github.journeymaps.store.Note;
import io.github.journeymaps.store.Notes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives maps that were made on a page before it was saved their home: the first saved page that
 * shows them. Works through the notes that {@link PageListener} left. Safe for threads and nodes.
 */
public final class HomeFinder {
  /** Notes taken at once: few, since one that dies with its node is lost. */
  private static final int AT_ONCE = 20;

  private static final Logger LOG = LoggerFactory.getLogger(HomeFinder.class);

  private final Notes notes;
  private final PageManager pages;
  private final MapMacros macros;
  private final Journeys journeys;
  private final TransactionTemplate transactions;
  private final Lifetime lifetime;

  public HomeFinder(
      Notes notes,
      PageManager pages,
      MapMacros macros,
      Journeys journeys,
      TransactionTemplate transactions,
      Lifetime lifetime) {
    this.notes = notes;
    this.pages = pages;
    this.macros = macros;
    this.journeys = journeys;
    this.transactions = transactions;
    this.lifetime = lifetime;
  }

  /** Works until no note is left, or our time is over. How many there were. */
  int run() {
    var done = new AtomicInteger();
    int before;
    do {
      before = done.get();
      lifetime.run(() -> done.addAndGet(some()));
    } while (done.get() > before);
    return done.get();
  }

  private int some() {
    List<Note> some = notes.take(AT_ONCE);
    some.forEach(this::work);
    return some.size();
  }

  /** A page that cannot be read keeps none of the others waiting. */
  private void work(Note note) {
    try {
      follow(note.page());
      mapsOn(note.page()).forEach(map -> claim(map, note));
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("Maps on page {} get no home by this save", note.page(), e);
    }
  }

  /** Where a page is now is asked inside a transaction. */
  private void follow(long page) {
    transactions.execute(
        () -> {
          journeys.follow(page);
          return null;
        });
  }

  /** A page is read inside a transaction: parts of it are loaded when they are asked for. */
  private Set<String> mapsOn(long id) {
    return transactions.execute(
        () -> {
          AbstractPage page = pages.getAbstractPage(id);
          return page == null ? Set.of() : macros.on(page);
        });
  }

  /** Whether somebody may edit a page is asked inside a transaction, too. */
  private void claim(String map, Note note) {
    if (transactions.execute(() -> journeys.claim(map, note.page(), note.user()))) {
      LOG.info("Page {} is the home of map {} now", note.page(), map);
    }
  }
}
