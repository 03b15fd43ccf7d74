package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.renderer.RenderContext;
import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
public class PageContext extends RenderContext {
  private final ContentEntityObject entity;

  public PageContext(ContentEntityObject entity) {
    this.entity = entity;
  }

  public ContentEntityObject getEntity() {
    return entity;
  }

  public String getSpaceKey() {
    return entity instanceof SpaceContentEntityObject
        ? ((SpaceContentEntityObject) entity).getSpaceKey()
        : null;
  }
}
