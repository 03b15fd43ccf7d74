package com.atlassian.confluence.core;

import evidence.Assumed;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Assumed("the parent of PageManager in Javadoc 8.7.1")
public interface ContentEntityManager {
  /** The content with this id, an old version too; null where there is none. */
  @Assumed("long in Confluence; no caller seen on 10")
  ContentEntityObject getById(long id);
}
