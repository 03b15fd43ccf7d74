package io.github.journeymaps.host.wiki.content;

import io.github.journeymaps.host.http.HttpException;

/** What holds for every page: its title, its place, the number of its next version. */
final class PageRules {

  private final ContentStore store;

  PageRules(ContentStore store) {
    this.store = store;
  }

  /** Checks that a change is one to the version that is there now. */
  static void checkVersion(Content now, ContentChange change) {
    if (!now.isLatest()) {
      throw HttpException.badRequest(
          "Version " + now.version() + " is an old one and stays as it is");
    }
    if (change.version() != now.version() + 1) {
      throw stale(change.version(), now.version() + 1);
    }
  }

  static HttpException stale(int given, int expected) {
    return HttpException.of(
        409,
        "Version must be incremented on update. Current version is: "
            + (expected - 1)
            + ", next is: "
            + expected
            + ", given: "
            + given);
  }

  /** Checks the title of a page; {@code id} is that of the page itself, 0 for a new one. */
  void checkTitle(String space, String type, String title, long id) {
    if (title == null || title.isBlank()) {
      throw HttpException.badRequest("A title is required");
    }
    if (title.length() > 255) {
      throw HttpException.badRequest(
          "The title has " + title.length() + " characters; at most 255 are allowed");
    }
    boolean taken =
        type.equals(Content.PAGE)
            && store.findPage(space, title).filter(page -> page.id() != id).isPresent();
    if (taken) {
      throw HttpException.badRequest("A page with this title already exists: " + title);
    }
  }

  /**
   * Checks that a page may stand below another.
   *
   * @param id the page that is to stand there, 0 for one that is not made yet
   */
  void checkParent(Content parent, String space, long id) {
    boolean below =
        parent.id() == id || store.ancestors(parent).stream().anyMatch(above -> above.id() == id);
    if (below || !parent.isCurrent() || !parent.spaceKey().equals(space)) {
      throw HttpException.badRequest("Page " + parent.id() + " cannot be the parent here");
    }
  }
}
