package io.github.journeymaps.rest.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of files that are downloaded. */
public final class DownloadName {
  private static final int MAX = 100;

  private DownloadName() {}

  /**
   * The header value for a download: plain ASCII for old readers, and the whole title (RFC 5987).
   */
  public static String attachment(String title, String extension) {
    String name = safe(title) + "." + extension;
    String ascii = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"%;]", "_");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(name);
  }

  /** Nothing that a file system takes for something else. */
  private static String safe(String title) {
    String safe = title.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", " ").strip();
    String name = safe.replaceAll("\\s+", " ").replaceAll("^[. ]+", "");
    int end = name.offsetByCodePoints(0, Math.min(MAX, name.codePointCount(0, name.length())));
    return name.isEmpty() ? "journey-map" : name.substring(0, end);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
