package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("Slack integration, Confluence 10.0.1")
public interface PageManager extends ContentEntityManager {
  /** The page or blog post with this id, an old version too; null where there is none. */
  @Seen("Slack integration, Confluence 10.0.1")
  AbstractPage getAbstractPage(long id);

  Page getPage(long id);

  Page getPage(String spaceKey, String title);
}
