package com.atlassian.confluence.core;

import com.atlassian.confluence.renderer.PageContext;
import evidence.Assumed;
import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Confluence Javadoc 9.2.21; ONLYOFFICE 7.4.2, Confluence 10.2.13")
public abstract class ContentEntityObject extends AbstractLabelableEntityObject {
  public static final String CURRENT = "current";
  public static final String DRAFT = "draft";
  public static final String DELETED = "deleted";
  private String title;
  private String contentStatus = CURRENT;
  private String bodyAsString = "";

  public abstract String getType();

  @Assumed("long in Confluence; no caller seen on 10")
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

  @Seen("Confluence Javadoc 9.2.21")
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

  @Seen("Confluence Javadoc 9.2.21")
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

  @Assumed("long in Confluence; no caller seen on 10")
  public PageContext toPageContext() {
    return new PageContext(this);
  }
}
