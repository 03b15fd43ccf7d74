package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public abstract class AbstractPage extends SpaceContentEntityObject {
  @Override
  public AbstractPage getLatestVersion() {
    return (AbstractPage) super.getLatestVersion();
  }

  @Override
  public String getUrlPath() {
    return "/pages/viewpage.action?pageId=" + getId();
  }
}
