package io.github.journeymaps.host.links;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The way on which a user authorises us at a linked application: from here to a page there, which
 * sends the browser back here, and on to where it came from.
 */
final class LoginDance {
  static final String PATH = "/plugins/servlet/applinks/oauth/login-dance";
  static final String AUTHORIZE = "/authorize";
  static final String ACCESS = "/access";
  static final String LINK = "applicationLinkID";
  static final String REDIRECT = "redirectUrl";

  private final List<LinkedJira> jiras;
  private final UnauthorisedUsers unauthorised;
  private final Supplier<URI> site;

  LoginDance(List<LinkedJira> jiras, UnauthorisedUsers unauthorised, Supplier<URI> site) {
    this.jiras = jiras;
    this.unauthorised = unauthorised;
    this.site = site;
  }

  Optional<LinkedJira> jira(String id) {
    return jiras.stream().filter(jira -> jira.id().equals(id)).findFirst();
  }

  /** Where it begins. */
  URI start(LinkedJira jira) {
    return URI.create(step(AUTHORIZE, jira, Optional.empty()));
  }

  /** Where it begins when it is to end at the callback. */
  URI start(LinkedJira jira, URI callback) {
    return URI.create(step(AUTHORIZE, jira, Optional.of(callback.toString())));
  }

  /** The page of the other application that asks the user. */
  String question(LinkedJira jira, Optional<String> redirect) {
    return jira.url()
        + "/plugins/servlet/oauth/authorize?oauth_callback="
        + encoded(step(ACCESS, jira, redirect));
  }

  private String step(String which, LinkedJira jira, Optional<String> redirect) {
    String more = redirect.map(to -> "&" + REDIRECT + "=" + encoded(to)).orElse("");
    return site.get() + PATH + which + "?" + LINK + "=" + jira.id() + more;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** From now on requests are made for this user again. */
  void authorised(LinkedJira jira, String user) {
    unauthorised.forget(jira.id(), user);
  }

  /** Where the browser goes in the end; nowhere but to pages of our own site. */
  Optional<URI> end(Optional<String> redirect) {
    return redirect
        .filter(LoginDance::isAddress)
        .map(to -> site.get().resolve(to))
        .filter(to -> new BaseAddress(site.get()).covers(to));
  }

  private static boolean isAddress(String text) {
    try {
      return !URI.create(text).isOpaque();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
