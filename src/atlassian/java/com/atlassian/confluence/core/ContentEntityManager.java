package com.atlassian.confluence.core;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public interface ContentEntityManager {
  /** The content with this id, an old version too; null where there is none. */
  ContentEntityObject getById(long id);
}
