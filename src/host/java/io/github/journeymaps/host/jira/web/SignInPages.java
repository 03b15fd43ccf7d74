package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.jira.door.Callers;
import io.github.journeymaps.host.jira.issues.User;
import io.github.journeymaps.host.jira.issues.Users;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The log-in form and what it leads to. */
final class SignInPages {
  private final Frame frame;

  SignInPages(Frame frame) {
    this.frame = frame;
  }

  void logIn(Exchange exchange) throws IOException {
    if (!exchange.isPost()) {
      form(exchange, false);
      return;
    }
    Optional<User> user =
        Users.authenticate(
            exchange.parameter("os_username").orElse(""),
            exchange.parameter("os_password").orElse(""));
    if (user.isEmpty()) {
      form(exchange, true);
      return;
    }
    Callers.signIn(exchange.request(), user.get());
    exchange.redirect(destination(exchange));
  }

  private void form(Exchange exchange, boolean wrong) throws IOException {
    frame.send(
        exchange, "Log in", "login", Map.of("destination", destination(exchange), "wrong", wrong));
  }

  /** Only a path of our own: never another site, nor a scheme. */
  private static String destination(Exchange exchange) {
    return exchange
        .parameter("os_destination")
        .map(path -> path.replace(' ', '+'))
        .filter(path -> path.matches("/(?![/\\\\])[\\x21-\\x7e]*"))
        .orElse("/");
  }

  void logOut(Exchange exchange) throws IOException {
    exchange.checkForm();
    Callers.signOut(exchange.request());
    exchange.redirect("/login");
  }
}
