package io.github.journeymaps.journey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wiki of a few pages: user keys are {@code k-} and the name. Anonymous is null, and may be let
 * in like anybody.
 */
public final class SmallWiki implements Rights {
  public static final String EDITOR = "k-editor";
  public static final String OTHER = "k-other";
  public static final String VIEWER = "k-viewer";
  public static final String MUTE = "k-mute";
  public static final String OUTSIDER = "k-outsider";
  public static final String ADMIN = "k-admin";

  private final Set<String> users =
      new HashSet<>(List.of("editor", "other", "viewer", "mute", "outsider", "admin"));
  private final Set<Long> purged = new HashSet<>();
  private final Map<Long, SavedPage> pages = new HashMap<>();
  private final Map<Long, Set<String>> viewers = new HashMap<>();
  private final Map<Long, Set<String>> editors = new HashMap<>();
  private boolean readOnly;
  private int asked;

  /** A page of DEMO that everybody of the team sees and editors edit. */
  public SmallWiki with(long id) {
    return with(id, "DEMO", true)
        .viewers(id, EDITOR, OTHER, VIEWER, MUTE)
        .editors(id, EDITOR, OTHER);
  }

  public SmallWiki with(long id, String space, boolean isPage) {
    pages.put(id, new SavedPage(id, space, isPage));
    return this;
  }

  /** Null is anonymous. */
  public SmallWiki viewers(long page, String... keys) {
    viewers.put(page, new HashSet<>(Arrays.asList(keys)));
    return this;
  }

  public SmallWiki editors(long page, String... keys) {
    editors.put(page, new HashSet<>(Arrays.asList(keys)));
    return this;
  }

  public SmallWiki trash(long page) {
    pages.remove(page);
    return this;
  }

  /** For good. */
  public SmallWiki purge(long page) {
    purged.add(page);
    return trash(page);
  }

  public SmallWiki readOnly(boolean on) {
    readOnly = on;
    return this;
  }

  /** Somebody who leaves. */
  public SmallWiki without(String name) {
    users.remove(name);
    return this;
  }

  @Override
  public Optional<SavedPage> page(long id) {
    return Optional.ofNullable(pages.get(id));
  }

  @Override
  public boolean isGone(long page) {
    return purged.contains(page);
  }

  @Override
  public boolean isAdmin(String user) {
    return ADMIN.equals(user);
  }

  /** How often somebody's rights on a page, or somebody's name, were asked for since. */
  public int asked() {
    return asked;
  }

  public void forget() {
    asked = 0;
  }

  @Override
  public boolean mayView(String user, long page) {
    asked++;
    return pages.containsKey(page) && has(viewers, page, user);
  }

  @Override
  public boolean mayEdit(String user, long page) {
    return mayView(user, page) && has(editors, page, user);
  }

  /** All who see a page and are somebody comment on it, but the mute. */
  @Override
  public boolean mayComment(String user, long page) {
    return user != null && !user.equals(MUTE) && mayView(user, page);
  }

  private static boolean has(Map<Long, Set<String>> rights, long page, String user) {
    return rights.getOrDefault(page, new HashSet<>()).contains(user);
  }

  @Override
  public boolean mayViewSpace(String user, String space) {
    return space.equals("DEMO") && user != null && !user.equals(OUTSIDER);
  }

  @Override
  public boolean mayCreateIn(String user, String space) {
    return mayViewSpace(user, space) && !VIEWER.equals(user);
  }

  @Override
  public boolean isReadOnly() {
    return readOnly;
  }

  @Override
  public Optional<Person> named(String name) {
    asked++;
    return users.contains(name)
        ? Optional.of(new Person("k-" + name, name, "Full " + name))
        : Optional.empty();
  }

  @Override
  public Optional<Person> person(String key) {
    return key == null || !key.startsWith("k-") ? Optional.empty() : named(key.substring(2));
  }
}
