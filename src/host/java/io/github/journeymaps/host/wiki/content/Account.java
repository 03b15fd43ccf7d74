package io.github.journeymaps.host.wiki.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * A user.
 *
 * @param admin administrator of the whole site
 */
public record Account(String name, String fullName, boolean admin) {

  /** The user key: another thing than the name, 32 hexadecimal digits, as in Confluence. */
  public String key() {
    return keyOf(name);
  }

  static String keyOf(String name) {
    byte[] bytes = ("user " + name.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
  }

  public String email() {
    return name + "@example.com";
  }
}
