package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import evidence.Assumed;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Assumed("long in Confluence; no caller seen on 10")
public class Comment extends ContentEntityObject {
  private ContentEntityObject container;

  @Override
  public String getType() {
    return "comment";
  }

  @Override
  public String getUrlPath() {
    return container == null ? "" : container.getUrlPath() + "&focusedCommentId=" + getId();
  }

  public ContentEntityObject getContainer() {
    return container;
  }

  public void setContainer(ContentEntityObject container) {
    this.container = container;
  }
}
