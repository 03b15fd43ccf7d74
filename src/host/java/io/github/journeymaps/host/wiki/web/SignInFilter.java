package io.github.journeymaps.host.wiki.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.github.journeymaps.host.http.BasicCredentials;
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
    Optional<BasicCredentials> basic = BasicCredentials.of(http);
    Optional<Account> account =
        basic.isPresent() ? basic.flatMap(this::byPassword) : bySession(http);
    if (basic.isPresent() && account.isEmpty()) {
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

  private Optional<Account> byPassword(BasicCredentials given) {
    return accounts.authenticate(given.name(), given.password());
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
