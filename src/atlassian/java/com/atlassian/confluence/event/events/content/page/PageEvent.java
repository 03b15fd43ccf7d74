package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;
import evidence.Assumed;
import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Assumed(
    "the parent of PageCreateEvent, whose getPage the Slack integration, Confluence 10.0.1 calls")
public abstract class PageEvent extends ContentEvent {
  private static final long serialVersionUID = 1L;
  private final transient Page page;

  protected PageEvent(Object source, Page page) {
    super(source);
    this.page = page;
  }

  @Seen("Slack integration, Confluence 10.0.1")
  public Page getPage() {
    return page;
  }

  @Override
  public ContentEntityObject getContent() {
    return page;
  }
}
