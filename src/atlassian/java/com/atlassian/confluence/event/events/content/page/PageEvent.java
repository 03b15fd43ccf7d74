package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
public abstract class PageEvent extends ContentEvent {
  private static final long serialVersionUID = 1L;
  private final transient Page page;

  protected PageEvent(Object source, Page page) {
    super(source);
    this.page = page;
  }

  public Page getPage() {
    return page;
  }

  @Override
  public ContentEntityObject getContent() {
    return page;
  }
}
