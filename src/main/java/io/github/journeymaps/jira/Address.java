package io.github.journeymaps.jira;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses on a server, which are only ever compared and taken apart, and never asked for. */
final class Address {
  /** A path in which a part may mean another one than it says. */
  private static final Pattern ODD_PATH = Pattern.compile("\\.\\.|//|[\\\\%;]");

  /**
   * Where Jira shows an issue: its page, lists of issues, queues, portals; also known to the
   * browser's part, in issue-address.ts.
   */
  private static final Pattern PAGE =
      Pattern.compile(
          "/(?:browse|issues|servicedesk/customer/portal/\\d+|servicedesk/agent/[^/]+/issue"
              + "|(?:jira/)?(?:(?:software|core|servicedesk|business)/)?(?:c/)?projects/[^/]+"
              + "/(?:issues|queues(?:/[^/]+){1,2}))/([^/]+)/?");

  private static final Pattern ON_A_BOARD = Pattern.compile("(?:^|&)selectedIssue=([^&]+)");

  private Address() {}

  static boolean isWeb(URI uri) {
    return uri != null
        && uri.getHost() != null
        && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
  }

  /** Nothing when it is no address of the web. */
  static Optional<URI> of(String text) {
    try {
      var uri = new URI(text);
      return isWeb(uri) && uri.getRawUserInfo() == null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The address when it lies below another; null otherwise. */
  static String below(String base, String text) {
    if (text == null) {
      return null;
    }
    return of(text).flatMap(uri -> path(URI.create(base), uri)).map(path -> text).orElse(null);
  }

  /** What the path of an address goes on with below another; nothing when it is not below. */
  private static Optional<String> path(URI base, URI uri) {
    String from = base.getRawPath() == null ? "" : base.getRawPath().replaceFirst("/+$", "");
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    boolean below = sameServer(base, uri) && path.startsWith(from + "/");
    return below && !ODD_PATH.matcher(path).find()
        ? Optional.of(path.substring(from.length()))
        : Optional.empty();
  }

  private static boolean sameServer(URI one, URI other) {
    return one.getScheme().equalsIgnoreCase(other.getScheme())
        && one.getHost().equalsIgnoreCase(other.getHost())
        && port(one) == port(other);
  }

  private static int port(URI uri) {
    int usual = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    return uri.getPort() < 0 ? usual : uri.getPort();
  }

  /** The key in the address of an issue's page; nothing when it is none of this link's. */
  static Optional<String> issue(JiraLink link, URI uri) {
    return List.of(link.link().getDisplayUrl(), link.link().getRpcUrl()).stream()
        .filter(Address::isWeb)
        .flatMap(base -> path(base, uri).stream())
        .flatMap(path -> issue(path, uri.getRawQuery()).stream())
        .findFirst();
  }

  private static Optional<String> issue(String path, String query) {
    Matcher page = PAGE.matcher(path);
    Matcher board = ON_A_BOARD.matcher(query == null ? "" : query);
    if (page.matches()) {
      return Optional.of(page.group(1));
    }
    return board.find() ? Optional.of(board.group(1)) : Optional.empty();
  }
}
