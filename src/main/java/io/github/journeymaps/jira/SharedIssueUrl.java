package io.github.journeymaps.jira;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an issue as Jira's own sharing writes it: after the key and what is said of it.
 * The browser's part knows the same, in issue-address.ts.
 *
 * @param key null where the address stands alone
 */
record SharedIssueUrl(String key, String url) {
  private static final int LONGEST = 4_000;

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:\\[?(" + Keys.WRITTEN + ")\\]?[\\s:–-](?:.*\\s)?)?<?(https?://[^\\s<>]+)>?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Nothing when the text says anything else. */
  static Optional<SharedIssueUrl> in(String text) {
    Matcher shared = TEXT.matcher(text);
    return text.length() <= LONGEST && shared.matches()
        ? Optional.of(new SharedIssueUrl(shared.group(1), shared.group(2)))
        : Optional.empty();
  }

  /** Whether the text names that issue, or none. */
  boolean names(String issue) {
    return key == null || key.equalsIgnoreCase(issue);
  }
}
