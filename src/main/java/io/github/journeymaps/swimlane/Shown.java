package io.github.journeymaps.swimlane;

import java.time.LocalDate;

/**
 * What a drawing shows that is not in the map.
 *
 * @param owner the display name of the map's owner; null when there is none
 * @param attachments the address before the name of an attachment of the home page, with a slash at
 *     its end; null when the map has no home page yet
 * @param mayEdit whether the reader may change the map
 * @param page the address of the page the map is shown on, for links to a card; null when unknown
 * @param asOf when the shown revision was the current one; null for the current one
 * @param contextPath Confluence's, such as {@code /confluence}
 * @param today the reader's day: reviews are due against it
 */
public record Shown(
    String owner,
    String attachments,
    boolean mayEdit,
    String page,
    LocalDate asOf,
    String contextPath,
    LocalDate today) {

  /** A current map that nobody may edit, owned by nobody, with no home. */
  public static Shown on(LocalDate today, String contextPath) {
    return new Shown(null, null, false, null, null, contextPath, today);
  }

  /** With the display name of the owner. */
  public Shown ownedBy(String name) {
    return new Shown(name, attachments, mayEdit, page, asOf, contextPath, today);
  }

  /** On a page, with the attachments of the map's home. */
  public Shown at(String pageUrl, String attachmentsUrl) {
    return new Shown(owner, attachmentsUrl, mayEdit, pageUrl, asOf, contextPath, today);
  }

  /** To somebody who may edit, or may not. */
  public Shown to(boolean editor) {
    return new Shown(owner, attachments, editor, page, asOf, contextPath, today);
  }

  /** As the map was on a day. */
  public Shown asOf(LocalDate day) {
    return new Shown(owner, attachments, mayEdit, page, day, contextPath, today);
  }
}
