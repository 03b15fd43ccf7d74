package io.github.journeymaps.host.jira.door;

import io.github.journeymaps.host.jira.door.Caller.How;
import io.github.journeymaps.host.jira.issues.User;
import io.github.journeymaps.host.jira.issues.Users;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** Finds out who asks: by the linked application's word, by HTTP basic, else by the session. */
public final class Callers {
  private static final String SESSION_USER = "jira.user";
  private static final String BASIC = "Basic ";

  private final String secret;

  /**
   * @param secret that the linked application has to know
   */
  public Callers(String secret) {
    this.secret = secret;
  }

  Caller of(HttpServletRequest request) {
    if (request.getHeader("X-Trusted-User") != null) {
      return trusted(request.getHeader("X-Trusted-User"), request.getHeader("X-Trusted-Secret"));
    }
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())
        ? basic(header.substring(BASIC.length()))
        : session(request);
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

  private static Caller basic(String encoded) {
    String[] parts = decoded(encoded).split(":", 2);
    return known(
        parts.length < 2 ? Optional.empty() : Users.authenticate(parts[0], parts[1]), How.BASIC);
  }

  private static String decoded(String encoded) {
    try {
      return new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
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
