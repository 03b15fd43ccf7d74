package com.atlassian.confluence.event.events;

import java.util.EventObject;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public abstract class ConfluenceEvent extends EventObject {
  private static final long serialVersionUID = 1L;

  protected ConfluenceEvent(Object source) {
    super(source);
  }
}
