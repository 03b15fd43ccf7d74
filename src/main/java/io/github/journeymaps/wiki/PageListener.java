package io.github.journeymaps.wiki;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import io.github.journeymaps.store.Notes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of saved pages. An event runs inside the page's own transaction, where no map may be
 * changed: it only leaves a note for {@link HomeFinder}. A page in the trash needs nothing: its
 * maps have its rights, so nobody sees them until it is restored.
 */
public final class PageListener {
  private static final Logger LOG = LoggerFactory.getLogger(PageListener.class);

  private final EventPublisher events;
  private final Notes notes;
  private final HomeFinderTrigger trigger;

  public PageListener(EventPublisher events, Notes notes, HomeFinderTrigger trigger) {
    this.events = events;
    this.notes = notes;
    this.trigger = trigger;
  }

  public void start() {
    events.register(this);
  }

  public void stop() {
    events.unregister(this);
  }

  @EventListener
  public void onCreate(PageCreateEvent event) {
    saved(event.getPage());
  }

  @EventListener
  public void onUpdate(PageUpdateEvent event) {
    saved(event.getPage());
  }

  @EventListener
  public void onRestore(PageRestoreEvent event) {
    saved(event.getPage());
  }

  /** Maps follow their page into another space, wherever it is shown. */
  @EventListener
  public void onMove(PageMoveEvent event) {
    moved(event.getPage());
  }

  /** Its maps have nobody left who may see them: administrators find them in the bin. */
  @EventListener
  public void onRemove(PageRemoveEvent event) {
    moved(event.getPage());
  }

  private void moved(Page page) {
    quietly(page, () -> leaveNote(page, user()));
  }

  private void saved(Page page) {
    String user = user();
    quietly(
        page,
        () -> {
          if (user != null && MapMacros.mayHoldSome(page.getBodyAsString())) {
            leaveNote(page, user);
          }
        });
  }

  /** Null for nobody. */
  private static String user() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : user.getKey().getStringValue();
  }

  private void leaveNote(Page page, String user) {
    notes.add(page.getId(), user);
    trigger.soon();
  }

  /** Saving the page matters more than the note: the next save leaves another. */
  private static void quietly(Page page, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("Maps on page {} get no home by this save", page.getId(), e);
    }
  }
}
