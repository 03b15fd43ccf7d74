package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.content.Sessions;
import io.github.journeymaps.host.wiki.content.SpaceRow;
import java.util.Date;
import java.util.Optional;

/** Rows of content as Confluence's content objects, each made anew. */
public final class ContentEntities {

  private final ContentService contentService;
  private final Sessions sessions;

  public ContentEntities(ContentService contentService, Sessions sessions) {
    this.contentService = contentService;
    this.sessions = sessions;
  }

  /** A page or blog post; null for an attachment. */
  public ContentEntityObject entity(Content content) {
    return content.isPage() ? page(content) : null;
  }

  /** A page or blog post with its space, its parent and, for an old version, the current one. */
  AbstractPage page(Content content) {
    AbstractPage page =
        content.type().equals(Content.PAGE) ? child(content) : new LazyBlogPost(sessions.current());
    fill(page, content);
    page.setSpace(
        contentService.spaces().find(content.spaceKey()).map(ContentEntities::space).orElse(null));
    return page;
  }

  private Page child(Content content) {
    Page page = new LazyPage(sessions.current());
    if (content.isLatest()) {
      row(content.parentId()).ifPresent(parent -> page.setParentPage((Page) page(parent)));
    }
    return page;
  }

  private Optional<Content> row(Long id) {
    return Optional.ofNullable(id).flatMap(contentService.store()::find);
  }

  private void fill(ContentEntityObject entity, Content content) {
    entity.setId(content.id());
    entity.setTitle(content.title());
    entity.setBodyAsString(content.body());
    entity.setVersion(content.version());
    entity.setContentStatus(
        content.isTrashed() ? ContentEntityObject.DELETED : ContentEntityObject.CURRENT);
    entity.setCreationDate(Date.from(content.created()));
    entity.setLastModificationDate(Date.from(content.modified()));
    entity.setCreator(SignedIn.of(contentService.accounts().find(content.creator()).orElse(null)));
    entity.setLastModifier(
        SignedIn.of(contentService.accounts().find(content.modifier()).orElse(null)));
    row(content.originalId()).ifPresent(latest -> entity.setOriginalVersion(entity(latest)));
  }

  static Space space(SpaceRow row) {
    Space space = new Space(row.spaceKey());
    space.setId(row.id());
    space.setName(row.name());
    return space;
  }
}
