package io.github.journeymaps.host.jira.web;

import io.github.journeymaps.host.http.Exchange;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.jira.filter.Caller;
import io.github.journeymaps.host.jira.issues.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A request for a page of Jira's, with the response to it. */
final class JiraExchange extends Exchange {
  /** No script, nothing from elsewhere, and no frame around it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
          + " form-action http: https:; frame-ancestors 'none'";

  JiraExchange(HttpServletRequest request, HttpServletResponse response) {
    super(request, response);
  }

  /** Who asks; null for anonymous. */
  User user() {
    return Caller.of(request()).user();
  }

  /**
   * @throws HttpException for anonymous
   */
  void needUser() {
    if (user() == null) {
      throw HttpException.of(401, "Login Required");
    }
  }

  @Override
  public void html(String html) throws IOException {
    response().setHeader("Content-Security-Policy", POLICY);
    super.html(html);
  }
}
