package io.github.journeymaps.swimlane;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Parts of addresses. */
final class Addresses {
  private Addresses() {}

  /** A file name as one part of a path. */
  static String file(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
