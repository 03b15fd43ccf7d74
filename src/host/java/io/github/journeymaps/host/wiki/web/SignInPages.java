package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.wiki.content.Account;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The log-in form and what it leads to. */
final class SignInPages {

  private final Workshop workshop;
  private final Frame frame;

  SignInPages(Workshop workshop, Frame frame) {
    this.workshop = workshop;
    this.frame = frame;
  }

  void form(Exchange exchange) throws IOException {
    form(exchange, false);
  }

  private void form(Exchange exchange, boolean wrong) throws IOException {
    Map<String, Object> data =
        Map.of(
            "destination",
            destination(exchange),
            "wrong",
            wrong,
            "violation",
            exchange.parameter("permissionViolation").isPresent());
    frame.send(exchange, Frame.Inside.plain("Log in", "Host.Pages.login", data));
  }

  /** Only a path of our own: never another site, nor a scheme. */
  private static String destination(Exchange exchange) {
    return exchange
        .parameter("os_destination")
        .map(path -> path.replace(' ', '+'))
        .filter(path -> path.matches("/(?![/\\\\])[^\\s]*"))
        .orElse("/");
  }

  void signIn(Exchange exchange) throws IOException {
    if (!exchange.isPost()) {
      exchange.redirect("/login.action");
      return;
    }
    Optional<Account> account =
        workshop
            .library()
            .accounts()
            .authenticate(
                exchange.parameter("os_username").orElse(""),
                exchange.parameter("os_password").orElse(""));
    if (account.isEmpty()) {
      form(exchange, true);
      return;
    }
    Optional.ofNullable(exchange.request().getSession(false)).ifPresent(HttpSession::invalidate);
    exchange.request().getSession(true).setAttribute(SignInFilter.USER, account.get().name());
    exchange.redirect(destination(exchange));
  }

  void signOut(Exchange exchange) throws IOException {
    Optional.ofNullable(exchange.request().getSession(false)).ifPresent(HttpSession::invalidate);
    exchange.redirect("/login.action");
  }
}
