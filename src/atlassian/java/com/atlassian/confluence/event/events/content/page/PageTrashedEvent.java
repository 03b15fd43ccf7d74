package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("Blueprint Validation by mesilat, Confluence 7.1")
public class PageTrashedEvent extends PageEvent {
  private static final long serialVersionUID = 1L;

  public PageTrashedEvent(Object source, Page page) {
    super(source, page);
  }
}
