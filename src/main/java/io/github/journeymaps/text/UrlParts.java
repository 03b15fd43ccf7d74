package io.github.journeymaps.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of addresses. */
public final class UrlParts {
  private UrlParts() {}

  /** A file name as one part of a path. */
  public static String file(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
