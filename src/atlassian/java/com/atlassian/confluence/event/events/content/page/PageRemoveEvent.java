package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("Blueprint Validation by mesilat, Confluence 7.1")
public class PageRemoveEvent extends PageEvent {
  private static final long serialVersionUID = 1L;

  public PageRemoveEvent(Object source, Page page) {
    super(source, page);
  }
}
