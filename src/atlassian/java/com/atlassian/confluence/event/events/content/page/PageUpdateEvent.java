package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("Slack integration, Confluence 10.0.1")
public class PageUpdateEvent extends PageEvent {
  private static final long serialVersionUID = 1L;
  private final transient AbstractPage original;

  public PageUpdateEvent(Object source, Page updated, AbstractPage original) {
    super(source, updated);
    this.original = original;
  }

  /** The version before this change; null where it is not known. */
  public AbstractPage getOriginalPage() {
    return original;
  }
}
