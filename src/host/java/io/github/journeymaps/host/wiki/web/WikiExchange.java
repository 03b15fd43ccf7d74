package io.github.journeymaps.host.wiki.web;

import io.github.journeymaps.host.http.Exchange;
import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.wiki.atlassian.SignedIn;
import io.github.journeymaps.host.wiki.content.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** A request for a page of the wiki, with the response to it. */
final class WikiExchange extends Exchange {
  WikiExchange(HttpServletRequest request, HttpServletResponse response) {
    super(request, response);
  }

  /** Who asks; null for anonymous. */
  Account account() {
    return SignedIn.now();
  }

  /** Nothing for a parameter that is missing; a content id that is none was never there. */
  Optional<Long> id(String name) {
    return parameter(name).map(WikiExchange::number);
  }

  private static long number(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw HttpException.notFound("No content found with id: " + text);
    }
    return Long.parseLong(text);
  }

  /** The content id that has to be there. */
  long needId(String name) {
    return id(name)
        .orElseThrow(() -> HttpException.notFound("The parameter " + name + " is missing"));
  }

  /** A script of our own says so in a header, which no form of another site can. */
  @Override
  public void checkToken() {
    String header = String.valueOf(request().getHeader("X-Atlassian-Token"));
    if (!header.equals("no-check") && !header.equals("nocheck")) {
      super.checkToken();
    }
  }
}
