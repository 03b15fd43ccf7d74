package com.atlassian.core.bean;

import evidence.Seen;
import java.util.Date;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Confluence Javadoc 9.2.21")
public abstract class EntityObject {
  private long id;
  private Date creationDate;
  private Date lastModificationDate;

  @Seen("Slack integration, Confluence 10.0.1")
  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Date getCreationDate() {
    return creationDate;
  }

  public void setCreationDate(Date date) {
    this.creationDate = date;
  }

  @Seen("Slack integration, Confluence 10.0.1")
  public Date getLastModificationDate() {
    return lastModificationDate;
  }

  public void setLastModificationDate(Date date) {
    this.lastModificationDate = date;
  }
}
