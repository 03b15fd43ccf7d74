package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.jira.filter.Authenticator;
import io.github.journeymaps.host.jira.issues.User;
import io.github.journeymaps.host.jira.issues.Users;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The log-in form and what it leads to. */
final class LoginPages {
  private final JiraFrame frame;

  LoginPages(JiraFrame frame) {
    this.frame = frame;
  }

  void logIn(JiraExchange exchange) throws IOException {
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
    Authenticator.signIn(exchange.request(), user.get());
    exchange.redirect(exchange.destination());
  }

  private void form(JiraExchange exchange, boolean wrong) throws IOException {
    Map<String, Object> data = Map.of("destination", exchange.destination(), "wrong", wrong);
    frame.send(exchange, "Log in", "login", data);
  }

  void logOut(JiraExchange exchange) {
    exchange.checkForm();
    Authenticator.signOut(exchange.request());
    exchange.redirect("/login");
  }
}
