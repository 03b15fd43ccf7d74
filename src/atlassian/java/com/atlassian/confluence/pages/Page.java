package com.atlassian.confluence.pages;

import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Slack integration, Confluence 10.0.1")
public class Page extends AbstractPage {
  private Page parent;

  @Override
  public String getType() {
    return "page";
  }

  public Page getParent() {
    return parent;
  }

  public void setParentPage(Page parent) {
    this.parent = parent;
  }
}
