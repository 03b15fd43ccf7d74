package com.atlassian.confluence.core;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
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

  @Override
  public boolean isLatestVersion() {
    return originalVersion == null;
  }

  public void setOriginalVersion(Versioned original) {
    this.originalVersion = original;
  }
}
