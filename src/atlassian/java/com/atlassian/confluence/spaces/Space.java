package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("Slack integration, Confluence 10.0.1")
public class Space extends ConfluenceEntityObject {
  private String key;
  private String name;

  public Space() {}

  public Space(String key) {
    this.key = key;
  }

  @Seen("Slack integration, Confluence 10.0.1")
  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  @Seen("Slack integration, Confluence 10.0.1")
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDisplayTitle() {
    return name;
  }
}
