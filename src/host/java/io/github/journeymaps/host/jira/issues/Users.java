package io.github.journeymaps.host.jira.issues;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who has an account. */
public final class Users {
  public static final List<User> ALL =
      List.of(
          new User("admin", "JIRAUSER10000", "Alex Admin", true),
          new User("editor", "JIRAUSER10100", "Edda Editor", false),
          new User("viewer", "JIRAUSER10101", "Vito Viewer", false),
          new User("outsider", "JIRAUSER10102", "Olu Outsider", false));

  private Users() {}

  /** Nobody for null, empty and unknown names. */
  public static Optional<User> find(String name) {
    return ALL.stream().filter(user -> user.name().equals(name)).findAny();
  }

  public static Optional<User> authenticate(String name, String password) {
    return find(name).filter(user -> same(user.name(), password));
  }

  private static boolean same(String left, String right) {
    return MessageDigest.isEqual(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  /** Those whose name or full name holds the text, in whatever case. */
  public static List<User> holding(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(
            user ->
                (user.name() + "\n" + user.fullName()).toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }
}
