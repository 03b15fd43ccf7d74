package io.github.journeymaps.host;

import io.github.journeymaps.host.links.LinkedJira;

/**
 * The stand-in Jiras that a host is linked to.
 *
 * @param count how many
 * @param port of the first one; 0 takes a free one, and the others always do
 * @param contextPath such as {@code /jira}; empty for none
 */
public record JiraOptions(int count, int port, String contextPath) {
  public JiraOptions {
    if (count < 0 || count > LinkedJira.MOST) {
      throw new IllegalArgumentException(
          count + " Jiras are wanted; at most " + LinkedJira.MOST + " are possible");
    }
  }

  int port(int number) {
    return number == 1 ? port : 0;
  }

  /** The file in the home that keeps the issues of one. */
  static String file(int number) {
    return number == 1 ? "jira.json" : "jira-" + number + ".json";
  }
}
