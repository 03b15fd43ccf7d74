package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
public interface PageManager extends ContentEntityManager {
  /** The page or blog post with this id, an old version too; null where there is none. */
  AbstractPage getAbstractPage(long id);

  Page getPage(long id);

  Page getPage(String spaceKey, String title);
}
