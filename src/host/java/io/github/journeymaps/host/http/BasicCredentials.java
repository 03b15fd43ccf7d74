package io.github.journeymaps.host.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The name and password of HTTP basic. */
public record BasicCredentials(String name, String password) {
  private static final String BASIC = "Basic ";

  /** Nothing for a request without them; empty ones where they cannot be read. */
  public static Optional<BasicCredentials> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, BASIC, 0, BASIC.length()))
        .map(header -> read(decoded(header.substring(BASIC.length()))));
  }

  private static BasicCredentials read(String pair) {
    int colon = pair.indexOf(':');
    return colon < 0
        ? new BasicCredentials("", "")
        : new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1));
  }

  private static String decoded(String encoded) {
    try {
      return new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
