package io.github.journeymaps.host.wiki.content;

/**
 * The next version of a content.
 *
 * @param version the number it is to get: one more than the current one, else it is stale
 * @param parentId the page above; another than before moves the page
 * @param message what the author says about the change, may be empty
 */
public record ContentChange(int version, String title, Long parentId, String body, String message) {

  /** The next version with another body and all else as it is. */
  public static ContentChange ofBody(Content now, String body, String message) {
    return new ContentChange(now.version() + 1, now.title(), now.parentId(), body, message);
  }
}
