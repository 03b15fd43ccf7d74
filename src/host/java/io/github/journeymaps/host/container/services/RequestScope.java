package io.github.journeymaps.host.container.services;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What belongs to the request that a thread serves: its language, and the web-resources its page
 * asks for.
 */
public final class RequestScope implements Filter, LocaleResolver {
  private final ThreadLocal<State> states = new ThreadLocal<>();

  private static final class State {
    final Locale accepted;
    final Set<String> required = new LinkedHashSet<>();
    final Set<String> delivered = new LinkedHashSet<>();

    State(Locale accepted) {
      this.accepted = accepted;
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    State outer = states.get();
    states.set(new State(accepted((HttpServletRequest) request)));
    try {
      chain.doFilter(request, response);
    } finally {
      restore(outer);
    }
  }

  private void restore(State outer) {
    if (outer == null) {
      states.remove();
    } else {
      states.set(outer);
    }
  }

  private static Locale accepted(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
  }

  /** True on a thread that serves a request, false on one that runs a job. */
  public boolean active() {
    return states.get() != null;
  }

  /** The browser's language, else English. */
  @Override
  public Locale getLocale() {
    State state = states.get();
    return state == null ? Locale.ENGLISH : state.accepted;
  }

  /** Nobody has chosen a language of their own here. */
  @Override
  public Locale getLocale(UserKey userKey) {
    return getLocale();
  }

  /**
   * Keys of the web-resources asked for so far; outside of a request what is added is forgotten.
   */
  public Set<String> required() {
    State state = states.get();
    return state == null ? new LinkedHashSet<>() : state.required;
  }

  /** Keys of those whose tags are written already. */
  public Set<String> delivered() {
    State state = states.get();
    return state == null ? new LinkedHashSet<>() : state.delivered;
  }
}
