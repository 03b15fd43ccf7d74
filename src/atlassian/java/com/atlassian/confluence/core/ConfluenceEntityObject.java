package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public abstract class ConfluenceEntityObject extends EntityObject {
  private ConfluenceUser creator;
  private ConfluenceUser lastModifier;

  public ConfluenceUser getCreator() {
    return creator;
  }

  public void setCreator(ConfluenceUser creator) {
    this.creator = creator;
  }

  public ConfluenceUser getLastModifier() {
    return lastModifier;
  }

  public void setLastModifier(ConfluenceUser modifier) {
    this.lastModifier = modifier;
  }
}
