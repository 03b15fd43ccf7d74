package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentStore;

/** Confluence's page manager: whatever is asked, without any question of rights. */
final class WikiPages implements PageManager {

  private final ContentStore store;
  private final ContentEntities entities;

  WikiPages(ContentStore store, ContentEntities entities) {
    this.store = store;
    this.entities = entities;
  }

  @Override
  public ContentEntityObject getById(long id) {
    return store.find(id).map(entities::entity).orElse(null);
  }

  @Override
  public AbstractPage getAbstractPage(long id) {
    return store.find(id).filter(Content::isPage).map(entities::page).orElse(null);
  }

  @Override
  public Page getPage(long id) {
    return getAbstractPage(id) instanceof Page page ? page : null;
  }

  @Override
  public Page getPage(String spaceKey, String title) {
    return store.findPage(spaceKey, title).map(found -> (Page) entities.page(found)).orElse(null);
  }
}
