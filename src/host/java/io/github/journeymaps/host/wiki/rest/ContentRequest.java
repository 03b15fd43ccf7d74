package io.github.journeymaps.host.wiki.rest;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestRequest;
import io.github.journeymaps.host.wiki.atlassian.SignedIn;
import io.github.journeymaps.host.wiki.content.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.MatchResult;

/** A call of the content REST, and who makes it. */
final class ContentRequest extends RestRequest {
  private static final int USUAL = 25;
  private static final int MOST = 200;

  ContentRequest(HttpServletRequest request, MatchResult address) {
    super(request, address);
  }

  /** Who asks; null for anonymous. */
  Account account() {
    return SignedIn.now();
  }

  /** The content id in the address. */
  long id() {
    return contentId(part(1));
  }

  /** Attachments have {@code att} before theirs. */
  static long contentId(String text) {
    String digits = text.startsWith("att") ? text.substring(3) : text;
    if (!digits.matches("\\d{1,18}")) {
      throw HttpException.notFound("No content found with id: ContentId{id=" + text + "}");
    }
    return Long.parseLong(digits);
  }

  int start() {
    return number("start", 0);
  }

  int limit() {
    return Math.min(MOST, number("limit", USUAL));
  }

  Set<String> expand(String otherwise) {
    return Set.of(parameter("expand").orElse(otherwise).split("\\s*,\\s*"));
  }

  /** Refuses what a form on another site could send. */
  void checkXsrf() {
    String header = String.valueOf(request().getHeader("X-Atlassian-Token"));
    if (!header.equals("no-check") && !header.equals("nocheck")) {
      throw HttpException.forbidden("XSRF check failed");
    }
  }
}
