package io.github.journeymaps.host.links;

import java.net.URI;
import java.util.List;

/** The address of an application, and what lies below it. */
record BaseAddress(URI url) {
  /**
   * Whether this is the application's own address or one below it; one that climbs above by {@code
   * ..}, encoded or not, is not.
   */
  boolean covers(URI other) {
    URI clean = other.normalize();
    String path = String.valueOf(clean.getPath());
    return sameServer(clean)
        && !List.of(path.split("[/\\\\]")).contains("..")
        && (path.equals(url.getPath()) || path.startsWith(url.getPath() + "/"));
  }

  private boolean sameServer(URI other) {
    return url.getScheme().equalsIgnoreCase(other.getScheme())
        && url.getHost().equalsIgnoreCase(other.getHost())
        && url.getPort() == other.getPort();
  }
}
