package io.github.journeymaps.jira;

import io.github.journeymaps.jira.JiraFailure.Reason;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What may stand in the address of a request. Anything else is refused here, and so never sent. */
final class Keys {
  private static final String PROJECT_KEY = "[A-Z][A-Z0-9_]{0,79}";
  private static final Pattern PROJECT = Pattern.compile(PROJECT_KEY);
  private static final Pattern ISSUE = Pattern.compile(PROJECT_KEY + "-[1-9][0-9]{0,17}");

  /** Of ASCII alone as well: other letters may become such in capitals. */
  static final Pattern WRITTEN = Pattern.compile(ISSUE.pattern(), Pattern.CASE_INSENSITIVE);

  private static final Pattern TYPE = Pattern.compile("[0-9]{1,18}");
  private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");

  /** As much of what was given as an error repeats. */
  private static final int SHOWN = 80;

  private Keys() {}

  static boolean isIssue(String key) {
    return key != null && ISSUE.matcher(key).matches();
  }

  /**
   * @throws JiraFailure NOT_A_KEY
   */
  static String issue(String key) {
    return matching(ISSUE, key, Reason.NOT_A_KEY);
  }

  /** Whether it is a key as people write it. */
  static boolean isWritten(String key) {
    return WRITTEN.matcher(key).matches();
  }

  /**
   * A key as people write it: with spaces around it, or small letters.
   *
   * @throws JiraFailure NOT_A_KEY
   */
  static String written(String key) {
    String tidy = key == null ? "" : key.strip();
    return matching(WRITTEN, tidy, Reason.NOT_A_KEY).toUpperCase(Locale.ROOT);
  }

  /**
   * @throws JiraFailure NOT_A_NAME
   */
  static String project(String key) {
    return matching(PROJECT, key, Reason.NOT_A_NAME);
  }

  /**
   * @throws JiraFailure NOT_A_NAME
   */
  static String type(String id) {
    return matching(TYPE, id, Reason.NOT_A_NAME);
  }

  /**
   * @throws JiraFailure NOT_A_NAME
   */
  static String field(String id) {
    return matching(FIELD, id, Reason.NOT_A_NAME);
  }

  private static String matching(Pattern pattern, String text, Reason otherwise) {
    if (text == null || !pattern.matcher(text).matches()) {
      throw new JiraFailure(otherwise, shown(text));
    }
    return text;
  }

  /** Something that people gave, short enough to say it back. */
  static String shown(String given) {
    String text = given == null ? "" : given;
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  /** Free text as the value of a parameter. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
