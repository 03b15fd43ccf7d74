package io.github.journeymaps.host.jira.rest;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.http.RestRequest;
import io.github.journeymaps.host.jira.filter.Caller;
import io.github.journeymaps.host.jira.issues.User;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.MatchResult;

/** A call of Jira's REST API, and who makes it. */
final class JiraRequest extends RestRequest {
  JiraRequest(HttpServletRequest request, MatchResult address) {
    super(request, address);
  }

  /** Null for anonymous. */
  User user() {
    return Caller.of(request()).user();
  }

  /**
   * @throws HttpException for anonymous
   */
  User somebody() {
    return Optional.ofNullable(user())
        .orElseThrow(
            () ->
                HttpException.of(
                    401,
                    "You are not authenticated. Authentication required to perform this operation."));
  }
}
