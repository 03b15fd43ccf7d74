package io.github.journeymaps.swimlane;

import java.time.LocalDate;

/**
 * What a drawing shows that is not in the map.
 *
 * @param owner the display name of the map's owner; null when there is none
 * @param attachments the address before the name of an attachment of the home page, with a slash at
 *     its end; null when the map has no home page yet
 * @param mayEdit whether the reader may change the map
 * @param asOf when the shown revision was the current one; null for the current one
 * @param contextPath Confluence's, such as {@code /confluence}
 * @param today the day in UTC: reviews are due against it
 */
public record RenderContext(
    String owner,
    String attachments,
    boolean mayEdit,
    LocalDate asOf,
    String contextPath,
    LocalDate today) {

  /** A current map that nobody may edit, owned by nobody, with no home. */
  public static RenderContext on(LocalDate today, String contextPath) {
    return new RenderContext(null, null, false, null, contextPath, today);
  }

  /** With the display name of the owner. */
  public RenderContext ownedBy(String name) {
    return new RenderContext(name, attachments, mayEdit, asOf, contextPath, today);
  }

  /**
   * With the attachments of the map's home page.
   *
   * @param page its id; null when the map has none yet
   */
  public RenderContext livingOn(Long page) {
    String files = page == null ? null : contextPath + "/download/attachments/" + page + "/";
    return new RenderContext(owner, files, mayEdit, asOf, contextPath, today);
  }

  /** To somebody who may edit, or may not. */
  public RenderContext to(boolean editor) {
    return new RenderContext(owner, attachments, editor, asOf, contextPath, today);
  }

  /** Whether editing is offered to the reader. */
  boolean isEditable(ViewOptions options) {
    return options.editable() && mayEdit && asOf == null;
  }

  /** As the map was on a day. */
  public RenderContext asOf(LocalDate day) {
    return new RenderContext(owner, attachments, mayEdit, day, contextPath, today);
  }
}
