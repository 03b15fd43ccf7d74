package io.github.journeymaps.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.journeymaps.journey.Journeys;
import io.github.journeymaps.journey.Lifetime;
import io.github.journeymaps.journey.Rights;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.JourneyStore;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Note;
import io.github.journeymaps.store.Notes;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** The host's page manager and parser cannot be had here; what is claimed is what counts. */
public class HomeFinderTest {
  private static final String MAP = "0a0b8a52-0000-4000-8000-000000000001";

  private final Deque<Note> waiting = new ArrayDeque<>();
  private final List<String> claimed = new ArrayList<>();
  private final PageManager pages = mock();
  private final JourneyStore store = mock();

  private final Notes notes =
      new Notes() {
        @Override
        public void add(long page, String user) {
          waiting.add(new Note(page, user));
        }

        @Override
        public List<Note> take(int limit) {
          var some = new ArrayList<Note>();
          while (some.size() < limit && !waiting.isEmpty()) {
            some.add(waiting.remove());
          }
          return some;
        }
      };

  private final Lifetime lifetime = new Lifetime();
  private boolean inTransaction;
  private HomeFinder finder;

  @Before
  public void store() {
    when(store.summary(MAP)).thenReturn(Optional.of(homeless()));
    when(store.claim(any(), any()))
        .thenAnswer(
            call -> {
              claimed.add(call.getArgument(0) + " " + call.<Home>getArgument(1).page());
              return true;
            });
    Rights wiki = asked(new SmallWiki().with(1).with(2));
    XhtmlContent parser =
        (storage, context, handler) -> {
          assertThat(inTransaction).as("what is on a page").isTrue();
          handler.handle(new MacroDefinition("journey-map", "", Map.of("map", storage.trim())));
        };
    finder =
        new HomeFinder(
            notes, pages, new MapMacros(parser), new Journeys(store, wiki), new Plain(), lifetime);
  }

  /** Knows whether one is open. */
  private final class Plain implements TransactionTemplate {
    @Override
    public <T> T execute(TransactionCallback<T> action) {
      inTransaction = true;
      try {
        return action.doInTransaction();
      } finally {
        inTransaction = false;
      }
    }
  }

  /** Asked outside of a transaction, Confluence would fail. */
  private Rights asked(Rights rights) {
    return (Rights)
        Proxy.newProxyInstance(
            Rights.class.getClassLoader(),
            new Class<?>[] {Rights.class},
            (proxy, method, args) -> {
              boolean ofPages = method.getName().matches("page|isGone|may.*");
              assertThat(inTransaction || !ofPages).as(method.getName()).isTrue();
              return method.invoke(rights, args);
            });
  }

  private static MapSummary homeless() {
    return new MapSummary(
        MAP,
        1,
        new Home("DEMO", null),
        SmallWiki.EDITOR,
        Instant.EPOCH,
        false,
        "",
        null,
        null,
        null,
        List.of(),
        null,
        null,
        0,
        0,
        null,
        2,
        null);
  }

  private void page(long id, String storage) {
    var page = new Page();
    page.setId(id);
    page.setBodyAsString(storage);
    when(pages.getAbstractPage(id)).thenReturn(page);
  }

  @Test
  public void theSavedPageThatShowsAMapBecomesItsHome() {
    page(1, " " + MAP + " ");
    notes.add(1, SmallWiki.EDITOR);
    assertThat(finder.run()).isEqualTo(1);
    assertThat(claimed).containsExactly(MAP + " 1");
    assertThat(finder.run()).isZero();
  }

  @Test
  public void whoMayNotEditThePageClaimsNothing() {
    page(1, MAP);
    notes.add(1, SmallWiki.VIEWER);
    assertThat(finder.run()).isEqualTo(1);
    assertThat(claimed).isEmpty();
  }

  @Test
  public void pagesThatAreGoneOrBrokenKeepNoOtherWaiting() {
    when(pages.getAbstractPage(7)).thenThrow(new IllegalStateException("broken"));
    when(pages.getAbstractPage(8)).thenThrow(new NoSuchMethodError("of another version"));
    page(2, MAP);
    notes.add(7, SmallWiki.EDITOR);
    notes.add(8, SmallWiki.EDITOR);
    notes.add(2, SmallWiki.EDITOR);
    assertThat(finder.run()).isEqualTo(3);
    assertThat(claimed).containsExactly(MAP + " 2");
  }

  @Test
  public void moreNotesThanAreTakenAtOnceAreAllWorkedThrough() {
    for (int i = 0; i < 45; i++) {
      notes.add(100 + i, SmallWiki.EDITOR);
    }
    assertThat(finder.run()).isEqualTo(45);
  }

  @Test
  public void whatIsLeftAtOurEndStaysForLater() {
    for (int i = 0; i < 45; i++) {
      notes.add(100 + i, SmallWiki.EDITOR);
    }
    when(pages.getAbstractPage(110))
        .thenAnswer(
            call -> {
              new Thread(lifetime::end).start();
              while (!lifetime.isOver()) {
                Thread.onSpinWait();
              }
              return null;
            });
    assertThat(finder.run()).as("those that were taken").isEqualTo(20);
    assertThat(finder.run()).isZero();
    assertThat(waiting).hasSize(25);
  }
}
