package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.wiki.content.Account;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The log-in form and what it leads to. */
final class LoginPages {
  private final RenderServices services;
  private final WikiFrame frame;

  LoginPages(RenderServices services, WikiFrame frame) {
    this.services = services;
    this.frame = frame;
  }

  void form(WikiExchange exchange) throws IOException {
    form(exchange, false);
  }

  private void form(WikiExchange exchange, boolean wrong) throws IOException {
    boolean violation = exchange.parameter("permissionViolation").isPresent();
    Map<String, Object> data =
        Map.of("destination", exchange.destination(), "wrong", wrong, "violation", violation);
    frame.send(exchange, WikiFrame.Inside.plain("Log in", "Host.Pages.login", data));
  }

  void signIn(WikiExchange exchange) throws IOException {
    if (!exchange.isPost()) {
      exchange.redirect("/login.action");
      return;
    }
    Optional<Account> account =
        services
            .contentService()
            .accounts()
            .authenticate(
                exchange.parameter("os_username").orElse(""),
                exchange.parameter("os_password").orElse(""));
    if (account.isEmpty()) {
      form(exchange, true);
      return;
    }
    endSession(exchange);
    exchange.request().getSession(true).setAttribute(SignInFilter.USER, account.get().name());
    exchange.redirect(exchange.destination());
  }

  void signOut(WikiExchange exchange) {
    endSession(exchange);
    exchange.redirect("/login.action");
  }

  private static void endSession(WikiExchange exchange) {
    Optional.ofNullable(exchange.request().getSession(false)).ifPresent(HttpSession::invalidate);
  }
}
