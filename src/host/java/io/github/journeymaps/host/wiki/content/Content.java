package io.github.journeymaps.host.wiki.content;

import java.time.Instant;

/**
 * One version of a page, blog post or attachment.
 *
 * @param originalId null for the current version, else the id of the content this is an old version
 *     of; an old version has an id of its own, as in Confluence
 * @param type {@code page}, {@code blogpost} or {@code attachment}
 * @param status {@code current}, {@code trashed} or {@code historical}
 * @param parentId the page above, null at the top
 * @param containerId the page of an attachment, else null
 * @param version counted from 1
 * @param body storage format; for an attachment its media type
 * @param creator user name, empty for anonymous
 */
public record Content(
    long id,
    Long originalId,
    String type,
    String status,
    String spaceKey,
    String title,
    Long parentId,
    Long containerId,
    int version,
    String body,
    String creator,
    Instant created,
    String modifier,
    Instant modified,
    String message) {

  public static final String PAGE = "page";
  public static final String BLOG_POST = "blogpost";
  public static final String ATTACHMENT = "attachment";
  public static final String CURRENT = "current";
  public static final String TRASHED = "trashed";
  public static final String HISTORICAL = "historical";

  /** A first version that has no id yet. */
  static Content first(NewContent wanted, String space, String author, Instant now) {
    return new Content(
        0,
        null,
        wanted.type(),
        CURRENT,
        space,
        wanted.title(),
        wanted.parentId(),
        wanted.containerId(),
        1,
        wanted.body(),
        author,
        now,
        author,
        now,
        "");
  }

  /** The version after this one. */
  Content next(ContentChange change, String author, Instant now) {
    return new Content(
        id,
        null,
        type,
        status,
        spaceKey,
        change.title(),
        change.parentId(),
        containerId,
        version + 1,
        change.body(),
        creator,
        created,
        author,
        now,
        change.message());
  }

  /** This version with what somebody wanted to make of it, still not kept. */
  public Content edited(ContentChange change) {
    return next(change, modifier, modified).withVersion(version);
  }

  private Content withVersion(int other) {
    return new Content(
        id,
        originalId,
        type,
        status,
        spaceKey,
        title,
        parentId,
        containerId,
        other,
        body,
        creator,
        created,
        modifier,
        modified,
        message);
  }

  Content withStatus(String other) {
    return new Content(
        id,
        originalId,
        type,
        other,
        spaceKey,
        title,
        parentId,
        containerId,
        version,
        body,
        creator,
        created,
        modifier,
        modified,
        message);
  }

  /** The id of the current version: what addresses and rights go by. */
  public long latestId() {
    return originalId == null ? id : originalId;
  }

  public boolean isLatest() {
    return originalId == null;
  }

  public boolean isCurrent() {
    return CURRENT.equals(status);
  }

  public boolean isTrashed() {
    return TRASHED.equals(status);
  }

  /** Whether it stands in a space by itself, with a title and versions. */
  public boolean isPage() {
    return PAGE.equals(type) || BLOG_POST.equals(type);
  }
}
