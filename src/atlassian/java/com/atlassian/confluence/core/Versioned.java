package com.atlassian.confluence.core;

import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Confluence Javadoc 5.5.3")
public interface Versioned {
  int getVersion();

  @Seen("Confluence Javadoc 5.5.3")
  Versioned getLatestVersion();

  @Seen("Confluence Javadoc 5.5.3")
  boolean isLatestVersion();
}
