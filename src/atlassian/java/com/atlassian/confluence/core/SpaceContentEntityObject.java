package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Confluence Javadoc 9.2.21")
public abstract class SpaceContentEntityObject extends ContentEntityObject {
  private Space space;

  @Seen("Confluence Javadoc 9.2.21")
  public Space getSpace() {
    return space;
  }

  public void setSpace(Space space) {
    this.space = space;
  }

  public String getSpaceKey() {
    return space == null ? null : space.getKey();
  }
}
