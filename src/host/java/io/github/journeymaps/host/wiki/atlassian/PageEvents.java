package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentListener;
import java.util.function.BiFunction;

/** Publishes what happens to pages as Confluence's events; other content has none here. */
public final class PageEvents implements ContentListener {

  private final EventPublisher events;
  private final ContentEntities entities;

  public PageEvents(EventPublisher events, ContentEntities entities) {
    this.events = events;
    this.entities = entities;
  }

  @Override
  public void created(Content made) {
    publish(made, PageCreateEvent::new);
  }

  @Override
  public void updated(Content now, Content before) {
    publish(now, (source, page) -> new PageUpdateEvent(source, page, page(before)));
  }

  @Override
  public void moved(Content now, Content before) {
    Page old = page(before);
    publish(
        now, (source, page) -> new PageMoveEvent(source, page, old.getSpace(), old.getParent()));
  }

  @Override
  public void trashed(Content content) {
    publish(content, PageTrashedEvent::new);
  }

  @Override
  public void restored(Content content) {
    publish(content, PageRestoreEvent::new);
  }

  @Override
  public void removed(Content content) {
    publish(content, PageRemoveEvent::new);
  }

  private void publish(Content content, BiFunction<Object, Page, Object> event) {
    if (content.type().equals(Content.PAGE)) {
      events.publish(event.apply(this, page(content)));
    }
  }

  /** Null for what is not a page. */
  private Page page(Content content) {
    return entities.entity(content) instanceof Page page ? page : null;
  }
}
