package io.github.journeymaps.host.links;

import java.net.URI;
import java.util.List;

/**
 * A Jira that the Confluence is linked to.
 *
 * @param id of the link, the same for ever: maps keep it
 * @param url with the context path, without a slash at its end
 * @param secret by which the Jira knows that it is us who say which user asks
 */
public record LinkedJira(String id, String name, URI url, String secret) {
  private static final List<String> IDS =
      List.of("6b3f2c1e-8d5a-3f47-9c20-5a1e7b9d4c10", "0d9e8f7a-6b5c-3d4e-8f10-2a3b4c5d6e7f");

  /** How many there can be at most. */
  public static final int MOST = IDS.size();

  /**
   * The link with the id and name of its number.
   *
   * @param number from 1 to {@link #MOST}; the first is the primary one
   */
  public static LinkedJira of(int number, URI url, String secret) {
    String name = number == 1 ? "Jira" : "Jira " + number;
    return new LinkedJira(IDS.get(number - 1), name, url, secret);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return name + " (" + url + ")";
  }
}
