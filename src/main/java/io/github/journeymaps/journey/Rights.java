package io.github.journeymaps.journey;

import java.util.Optional;

/**
 * What the wiki lets people do, and who they are. Users are user keys, null for anonymous. Outside
 * of requests, pages and permissions are asked for inside a transaction of the wiki.
 */
public interface Rights {
  /** The page that is saved under an id, however old the version the id is of. */
  Optional<SavedPage> page(long id);

  /** Whether there is no page of that id any more, not even in the trash. */
  boolean isGone(long page);

  /** False for a page that is not there, not saved or in the trash. */
  boolean mayView(String user, long page);

  /** False for a page that is not there, not saved or in the trash. */
  boolean mayEdit(String user, long page);

  /** False for a page that is not there, not saved or in the trash. */
  boolean mayComment(String user, long page);

  /** False for a space that is not there. */
  boolean mayViewSpace(String user, String space);

  /** Whether the user may make pages in a space; false for a space that is not there. */
  boolean mayCreateIn(String user, String space);

  /** Whether the user administers the wiki. */
  boolean isAdmin(String user);

  /** Whether the site refuses every write for now. */
  boolean isReadOnly();

  /** Whoever has that user name. */
  Optional<Person> named(String name);

  /** Whoever has that user key; empty for null, too. */
  Optional<Person> person(String key);
}
