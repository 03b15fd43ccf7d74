package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Slack integration, Confluence 10.0.1")
public abstract class AbstractPage extends SpaceContentEntityObject {
  @Override
  public String getUrlPath() {
    return "/pages/viewpage.action?pageId=" + getId();
  }
}
