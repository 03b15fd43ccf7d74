package io.github.journeymaps.host.jira.issues;

/**
 * Somebody with an account; the password is the name.
 *
 * @param key as Jira has it: another thing than the name
 */
public record User(String name, String key, String fullName, boolean admin) {
  public String email() {
    return name + "@example.com";
  }
}
