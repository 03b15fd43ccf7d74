package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Confluence Javadoc 8.4 to 10.0")
public class PageMoveEvent extends PageEvent {
  private static final long serialVersionUID = 1L;
  private final transient Space oldSpace;
  private final transient Page oldParent;

  public PageMoveEvent(Object source, Page page, Space oldSpace, Page oldParent) {
    super(source, page);
    this.oldSpace = oldSpace;
    this.oldParent = oldParent;
  }

  public Space getOldSpace() {
    return oldSpace;
  }

  public Space getCurrentSpace() {
    return getPage().getSpace();
  }

  public Page getOldParentPage() {
    return oldParent;
  }

  public Page getNewParentPage() {
    return getPage().getParent();
  }
}
