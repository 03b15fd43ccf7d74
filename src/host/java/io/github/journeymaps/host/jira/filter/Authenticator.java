package io.github.journeymaps.host.jira.filter;

import io.github.journeymaps.host.http.BasicCredentials;
import io.github.journeymaps.host.jira.filter.Caller.How;
import io.github.journeymaps.host.jira.issues.User;
import io.github.journeymaps.host.jira.issues.Users;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Finds out who asks: by the linked application's word, by HTTP basic, else by the session. */
public final class Authenticator {
  private static final String SESSION_USER = "jira.user";

  private final String secret;

  /**
   * @param secret that the linked application has to know
   */
  public Authenticator(String secret) {
    this.secret = secret;
  }

  Caller of(HttpServletRequest request) {
    if (request.getHeader("X-Trusted-User") != null) {
      return trusted(request.getHeader("X-Trusted-User"), request.getHeader("X-Trusted-Secret"));
    }
    return BasicCredentials.of(request).map(Authenticator::basic).orElseGet(() -> session(request));
  }

  private Caller trusted(String name, String given) {
    boolean known = given != null && MessageDigest.isEqual(bytes(given), bytes(secret));
    if (known && name.isEmpty()) {
      return Caller.nobody(How.TRUSTED);
    }
    return known(known ? Users.find(name) : Optional.empty(), How.TRUSTED);
  }

  private static Caller known(Optional<User> user, How how) {
    return user.map(found -> new Caller(found, how)).orElse(Caller.nobody(How.WRONG));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Caller basic(BasicCredentials given) {
    return known(Users.authenticate(given.name(), given.password()), How.BASIC);
  }

  private static Caller session(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .flatMap(session -> Users.find((String) session.getAttribute(SESSION_USER)))
        .map(user -> new Caller(user, How.SESSION))
        .orElse(Caller.nobody(How.ANONYMOUS));
  }

  /** Begins a session of the user. */
  public static void signIn(HttpServletRequest request, User user) {
    signOut(request);
    request.getSession(true).setAttribute(SESSION_USER, user.name());
  }

  public static void signOut(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }
}
