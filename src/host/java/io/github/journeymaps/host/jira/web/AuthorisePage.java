package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.jira.filter.JiraState;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/** Asks whether the linked application may speak for somebody, and sends the browser back there. */
final class AuthorisePage {
  private static final String CALLBACK = "oauth_callback";

  private final JiraState state;
  private final JiraFrame frame;

  AuthorisePage(JiraState state, JiraFrame frame) {
    this.state = state;
    this.frame = frame;
  }

  void handle(JiraExchange exchange) throws IOException {
    exchange.needUser();
    URI callback = callback(exchange);
    if (!exchange.isPost()) {
      String site = callback.getScheme() + "://" + callback.getAuthority();
      frame.send(
          exchange,
          "Authorise",
          "authorise",
          Map.of("callback", callback.toString(), "site", site));
      return;
    }
    exchange.checkForm();
    answer(exchange, callback);
  }

  private void answer(JiraExchange exchange, URI callback) throws IOException {
    if (exchange.parameter("approve").isPresent()) {
      state.authorise(exchange.user());
      exchange.leave(callback.toASCIIString());
    } else {
      String sign = callback.getRawQuery() == null ? "?" : "&";
      exchange.leave(callback.toASCIIString() + sign + "oauth_verifier=denied");
    }
  }

  /** Only a page: never a scheme that runs something. */
  private static URI callback(JiraExchange exchange) {
    try {
      URI callback = new URI(exchange.parameter(CALLBACK).orElse(""));
      boolean page = String.valueOf(callback.getScheme()).matches("(?i)https?");
      if (!page || callback.getHost() == null || callback.getRawFragment() != null) {
        throw HttpException.of(
            400, "The parameter oauth_callback has to be the address of a page.");
      }
      return callback;
    } catch (URISyntaxException e) {
      throw HttpException.of(400, "The parameter oauth_callback is no address.");
    }
  }
}
