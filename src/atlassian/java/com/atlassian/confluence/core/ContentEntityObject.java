package com.atlassian.confluence.core;

import com.atlassian.confluence.renderer.PageContext;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject {
  public static final String CURRENT = "current";
  public static final String DRAFT = "draft";
  public static final String DELETED = "deleted";
  private String title;
  private String contentStatus = CURRENT;
  private String bodyAsString = "";

  public abstract String getType();

  public abstract String getUrlPath();

  public String getIdAsString() {
    return Long.toString(getId());
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDisplayTitle() {
    return title;
  }

  public String getBodyAsString() {
    return bodyAsString;
  }

  public void setBodyAsString(String body) {
    this.bodyAsString = body;
  }

  public String getContentStatus() {
    return contentStatus;
  }

  public void setContentStatus(String status) {
    this.contentStatus = status;
  }

  public boolean isCurrent() {
    return CURRENT.equals(contentStatus);
  }

  public boolean isDraft() {
    return DRAFT.equals(contentStatus);
  }

  public boolean isDeleted() {
    return DELETED.equals(contentStatus);
  }

  public long getLatestVersionId() {
    return getLatestVersion() instanceof ContentEntityObject
        ? ((ContentEntityObject) getLatestVersion()).getId()
        : getId();
  }

  public PageContext toPageContext() {
    return new PageContext(this);
  }
}
