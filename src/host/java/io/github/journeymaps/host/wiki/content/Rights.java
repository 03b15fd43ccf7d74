package io.github.journeymaps.host.wiki.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Who may do what: rights of the space, narrowed by the restrictions of the page and, for reading,
 * of the pages above it. Administrators of the site are not held by restrictions, as in Confluence
 * the members of {@code confluence-administrators}.
 *
 * <p>An account of null is anonymous.
 */
public final class Rights {

  /** In the table of rights: everybody, logged in or not. */
  static final String ANYBODY = "";

  /** In the table of rights: everybody who is logged in. */
  static final String LOGGED_IN = "*";

  private final Jdbi jdbi;
  private final ContentStore contents;
  private final Map<String, Set<String>> granted = new HashMap<>();

  Rights(Jdbi jdbi, ContentStore contents) {
    this.jdbi = jdbi;
    this.contents = contents;
    jdbi.useHandle(
        handle ->
            handle
                .select("select space_key, who, verb from wiki_right")
                .mapToMap()
                .forEach(
                    row -> grant(text(row, "space_key"), text(row, "who"), text(row, "verb"))));
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }

  private void grant(String space, String who, String verb) {
    granted.computeIfAbsent(space + "/" + verb, key -> new HashSet<>()).add(who);
  }

  /** Whether the rights of the space allow it; restrictions of a page are not asked. */
  public boolean inSpace(Account account, Right verb, String spaceKey) {
    Set<String> who = granted.getOrDefault(spaceKey + "/" + verb, Set.of());
    boolean known = account != null;
    return who.contains(ANYBODY)
        || known && (who.contains(LOGGED_IN) || who.contains(account.name()));
  }

  /** Whether the account may do it to this content: for an attachment, to its page. */
  public boolean on(Account account, Right verb, Content content) {
    if (content.containerId() != null) {
      return contents
          .find(content.containerId())
          .filter(page -> on(account, verb, page))
          .isPresent();
    }
    return inSpace(account, Right.VIEW, content.spaceKey())
        && inSpace(account, verb, content.spaceKey())
        && unrestricted(account, verb, content);
  }

  private boolean unrestricted(Account account, Right verb, Content content) {
    if (account != null && account.admin()) {
      return true;
    }
    boolean writes = verb == Right.EDIT || verb == Right.REMOVE || verb == Right.ADMINISTER;
    return readable(account, content)
        && (!writes || admits(account, restriction(content.latestId(), "update")));
  }

  private boolean readable(Account account, Content content) {
    return admits(account, restriction(content.latestId(), "read"))
        && contents.ancestors(content).stream()
            .allMatch(above -> admits(account, restriction(above.id(), "read")));
  }

  private static boolean admits(Account account, Set<String> names) {
    return names.isEmpty() || account != null && names.contains(account.name());
  }

  /**
   * Names of the users a content is restricted to.
   *
   * @param operation {@code read} or {@code update}
   * @return empty where everybody may whom the space allows
   */
  public Set<String> restriction(long contentId, String operation) {
    return jdbi.withHandle(
        handle ->
            handle
                .select(
                    "select user_name from wiki_restriction where content_id = ? and verb = ?",
                    contentId,
                    operation)
                .mapTo(String.class)
                .collect(Collectors.toCollection(java.util.TreeSet::new)));
  }

  /** Restricts an operation to these users; nobody named lifts the restriction. */
  void restrict(long contentId, String operation, List<String> names) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "delete from wiki_restriction where content_id = ? and verb = ?",
              contentId,
              operation);
          names.forEach(
              name ->
                  handle.execute(
                      "insert into wiki_restriction (content_id, verb, user_name) values (?, ?, ?)",
                      contentId,
                      operation,
                      name));
        });
  }
}
