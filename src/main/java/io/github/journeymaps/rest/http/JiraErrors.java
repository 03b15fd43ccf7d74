package io.github.journeymaps.rest.http;

import io.github.journeymaps.jira.JiraFailure;
import io.github.journeymaps.jira.JiraFailure.Reason;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Failures of a Jira as error responses; its own words go to whoever asked, and nowhere else. */
final class JiraErrors {
  /** A status, and the code that says it. */
  private record ErrorCode(int status, String code) {}

  private final Answering answering;

  /** Makes an answer of a status, a code, the arguments of its text, and details. */
  @FunctionalInterface
  interface Answering {
    Response answer(int status, String code, List<String> args, List<?> details);
  }

  JiraErrors(Answering answering) {
    this.answering = answering;
  }

  Response answer(JiraFailure failure) {
    ErrorCode code = code(failure.reason());
    var answer =
        Response.fromResponse(
                answering.answer(code.status(), code.code(), args(failure), details(failure)))
            .header("Cache-Control", "no-store");
    return failure.reason() == Reason.BUSY
        ? answer.header("Retry-After", failure.args().get(1)).build()
        : answer.build();
  }

  /** Every reason has one, or this does not compile. */
  private static ErrorCode code(Reason reason) {
    return switch (reason) {
      case NO_SERVER -> new ErrorCode(404, "no-server");
      case NOT_A_KEY -> new ErrorCode(422, "not-a-key");
      case NOT_A_NAME -> new ErrorCode(422, "not-a-name");
      case NOT_AN_ADDRESS -> new ErrorCode(422, "not-an-address");
      case NOT_FOUND -> new ErrorCode(404, "no-issue");
      case LOGIN -> new ErrorCode(403, "jira-login");
      case FORBIDDEN -> new ErrorCode(403, "jira-forbidden");
      case READ_ONLY -> new ErrorCode(503, "jira-read-only");
      case REFUSED -> new ErrorCode(422, "jira-refused");
      case UNREACHABLE -> new ErrorCode(503, "jira-unreachable");
      case UNSURE -> new ErrorCode(503, "jira-unsure");
      case BUSY -> new ErrorCode(503, "jira-busy");
    };
  }

  private static List<String> args(JiraFailure failure) {
    return failure.reason() == Reason.REFUSED ? List.of(firstWords(failure)) : failure.args();
  }

  private static String firstWords(JiraFailure failure) {
    var words = new ArrayList<>(failure.messages());
    words.addAll(failure.fields().values());
    return words.isEmpty() ? "" : words.get(0);
  }

  private static List<?> details(JiraFailure failure) {
    var details = new ArrayList<Map<String, String>>();
    if (failure.authorise() != null) {
      details.add(Map.of("authorise", failure.authorise()));
    }
    failure.fields().forEach((field, words) -> details.add(detail(field, words)));
    failure.messages().forEach(words -> details.add(detail("", words)));
    return details;
  }

  private static Map<String, String> detail(String path, String words) {
    return Map.of("path", path, "message", words);
  }
}
