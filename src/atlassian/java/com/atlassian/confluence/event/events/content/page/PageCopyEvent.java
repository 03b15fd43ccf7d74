package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.pages.Page;

/** Signature after the Confluence Javadoc (6.6). */
public class PageCopyEvent extends ConfluenceEvent {
  private static final long serialVersionUID = 1L;
  private final transient Page origin;
  private final transient Page destination;

  public PageCopyEvent(Object source, Page origin, Page destination) {
    super(source);
    this.origin = origin;
    this.destination = destination;
  }

  public Page getOrigin() {
    return origin;
  }

  public Page getDestination() {
    return destination;
  }
}
