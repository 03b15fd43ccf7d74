package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public abstract class ContentEvent extends ConfluenceEvent {
  private static final long serialVersionUID = 1L;

  protected ContentEvent(Object source) {
    super(source);
  }

  public abstract ContentEntityObject getContent();
}
