package com.atlassian.core.bean;

import java.util.Date;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public abstract class EntityObject {
  private long id;
  private Date creationDate;
  private Date lastModificationDate;

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

  public Date getLastModificationDate() {
    return lastModificationDate;
  }

  public void setLastModificationDate(Date date) {
    this.lastModificationDate = date;
  }
}
