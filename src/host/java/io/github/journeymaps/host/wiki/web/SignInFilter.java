package io.github.journeymaps.host.wiki.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.github.journeymaps.host.wiki.atlassian.SignedIn;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Accounts;
import io.github.journeymaps.host.wiki.content.Sessions;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Finds out who asks: by HTTP basic, else by the session of the log-in form. The rest of the
 * request has a session of the database.
 */
public final class SignInFilter implements Filter {

  static final String USER = "wiki.user";

  private final Accounts accounts;
  private final Sessions sessions;

  public SignInFilter(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    http.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String header = http.getHeader("Authorization");
    boolean basic = header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    Optional<Account> account = basic ? byHeader(header.substring(6)) : bySession(http);
    if (basic && account.isEmpty()) {
      refuse((HttpServletResponse) response);
      return;
    }
    Sessions.Open open = sessions.open();
    try {
      AuthenticatedUserThreadLocal.set(SignedIn.of(account.orElse(null)));
      chain.doFilter(request, response);
    } finally {
      AuthenticatedUserThreadLocal.reset();
      open.close();
    }
  }

  private Optional<Account> byHeader(String encoded) {
    String[] parts = decoded(encoded).split(":", 2);
    return parts.length < 2 ? Optional.empty() : accounts.authenticate(parts[0], parts[1]);
  }

  private static String decoded(String encoded) {
    try {
      return new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private Optional<Account> bySession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? Optional.empty() : accounts.find((String) session.getAttribute(USER));
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(401);
    response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence\"");
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write("Basic authentication failed: user name or password is wrong.\n");
  }
}
