package io.github.journeymaps.host.wiki.content;

/**
 * Content to be made.
 *
 * @param spaceKey ignored where there is a container, whose space it is then
 * @param parentId the page above, or null
 * @param containerId the page of an attachment, else null
 * @param body storage format
 */
public record NewContent(
    String type, String spaceKey, String title, Long parentId, Long containerId, String body) {

  public static NewContent page(String spaceKey, String title, Long parentId, String body) {
    return new NewContent(Content.PAGE, spaceKey, title, parentId, null, body);
  }
}
