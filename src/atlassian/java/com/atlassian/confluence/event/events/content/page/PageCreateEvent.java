package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("Slack integration, Confluence 10.0.1")
public class PageCreateEvent extends PageEvent {
  private static final long serialVersionUID = 1L;

  public PageCreateEvent(Object source, Page page) {
    super(source, page);
  }
}
