package com.atlassian.confluence.core;

import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Confluence Javadoc 9.2.21")
public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject
    implements Versioned {
  private int version = 1;
  private Versioned originalVersion;

  @Override
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  @Override
  public Versioned getLatestVersion() {
    return originalVersion == null ? this : originalVersion;
  }

  @Seen("Confluence Javadoc 9.2.21")
  @Override
  public boolean isLatestVersion() {
    return originalVersion == null;
  }

  public void setOriginalVersion(Versioned original) {
    this.originalVersion = original;
  }
}
