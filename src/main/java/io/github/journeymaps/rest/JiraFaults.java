package io.github.journeymaps.rest;

import io.github.journeymaps.jira.JiraTrouble;
import io.github.journeymaps.jira.JiraTrouble.Reason;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Trouble with a Jira as answers; its own words go to whoever asked, and nowhere else. */
final class JiraFaults {
  /** A status, and the code that says it. */
  private record Said(int status, String code) {}

  private final Answering answering;

  /** Makes an answer of a status, a code, the arguments of its text, and details. */
  @FunctionalInterface
  interface Answering {
    Response answer(int status, String code, List<String> args, List<?> details);
  }

  JiraFaults(Answering answering) {
    this.answering = answering;
  }

  Response answer(JiraTrouble trouble) {
    Said said = said(trouble.reason());
    var answer =
        Response.fromResponse(
                answering.answer(said.status(), said.code(), args(trouble), details(trouble)))
            .header("Cache-Control", "no-store");
    return trouble.reason() == Reason.BUSY
        ? answer.header("Retry-After", trouble.args().get(1)).build()
        : answer.build();
  }

  /** Every reason has one, or this does not compile. */
  private static Said said(Reason reason) {
    return switch (reason) {
      case NO_SERVER -> new Said(404, "no-server");
      case NOT_A_KEY -> new Said(422, "not-a-key");
      case NOT_A_NAME -> new Said(422, "not-a-name");
      case NOT_AN_ADDRESS -> new Said(422, "not-an-address");
      case NOT_FOUND -> new Said(404, "no-issue");
      case LOGIN -> new Said(403, "jira-login");
      case FORBIDDEN -> new Said(403, "jira-forbidden");
      case READ_ONLY -> new Said(503, "jira-read-only");
      case REFUSED -> new Said(422, "jira-refused");
      case UNREACHABLE -> new Said(503, "jira-unreachable");
      case UNSURE -> new Said(503, "jira-unsure");
      case BUSY -> new Said(503, "jira-busy");
    };
  }

  private static List<String> args(JiraTrouble trouble) {
    return trouble.reason() == Reason.REFUSED ? List.of(firstWords(trouble)) : trouble.args();
  }

  private static String firstWords(JiraTrouble trouble) {
    var words = new ArrayList<>(trouble.messages());
    words.addAll(trouble.fields().values());
    return words.isEmpty() ? "" : words.get(0);
  }

  private static List<?> details(JiraTrouble trouble) {
    var details = new ArrayList<Map<String, String>>();
    if (trouble.authorise() != null) {
      details.add(Map.of("authorise", trouble.authorise()));
    }
    trouble.fields().forEach((field, words) -> details.add(detail(field, words)));
    trouble.messages().forEach(words -> details.add(detail("", words)));
    return details;
  }

  private static Map<String, String> detail(String path, String words) {
    return Map.of("path", path, "message", words);
  }
}
