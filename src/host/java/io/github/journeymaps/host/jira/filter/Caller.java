package io.github.journeymaps.host.jira.filter;

import io.github.journeymaps.host.jira.issues.User;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param user null for anonymous
 * @param how how that is known
 */
public record Caller(User user, How how) {
  private static final String ATTRIBUTE = Caller.class.getName();

  /** How a caller is known. */
  public enum How {
    /** By nothing. */
    ANONYMOUS,
    /** By name and password. */
    BASIC,
    /** By the log-in form. */
    SESSION,
    /** By the word of the linked application. */
    TRUSTED,
    /** By a name, a password or a secret that is wrong. */
    WRONG
  }

  static Caller nobody(How how) {
    return new Caller(null, how);
  }

  void leaveAt(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Who asks, once {@link RequestFilter} has let the request through. */
  public static Caller of(HttpServletRequest request) {
    return (Caller) request.getAttribute(ATTRIBUTE);
  }

  /** Empty for anonymous. */
  public String name() {
    return Optional.ofNullable(user).map(User::name).orElse("");
  }
}
