package io.github.journeymaps.rest.http;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.rest.Beans;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Errors as answers: {@code {"status","code","message","details"}}, the message in the user's
 * language, never a stack trace.
 */
public final class ErrorResponses {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);

  private ErrorResponses() {}

  /**
   * @param code the text {@code journeymaps.rest.CODE} says it
   * @param args of that text
   */
  static Response answer(int status, String code, List<String> args, List<?> details) {
    return said(status, code, text(code, args), details);
  }

  static Response said(int status, String code, String message, List<?> details) {
    var body = new LinkedHashMap<String, Object>();
    body.put("status", status);
    body.put("code", code);
    body.put("message", message);
    body.put("details", details);
    return JsonResponses.json(status, body).build();
  }

  static String text(String code, List<String> args) {
    return Beans.get(I18nResolver.class)
        .getText("journeymaps.rest." + code, args.toArray(new Serializable[0]));
  }

  /** The name of a constant as answers write it. */
  public static String code(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What JAX-RS itself refuses: an unknown path, a method or type that the path does not take. */
  static Response ofStatus(int status) {
    String code =
        switch (status) {
          case 404 -> "no-path";
          case 405 -> "no-method";
          case 415 -> "no-type";
          case 406 -> "no-answer-type";
          default -> "bad-request";
        };
    return answer(status, code, List.of(), List.of());
  }

  /**
   * A fault of ours.
   *
   * @param thrown null where somebody else has it
   */
  static Response unexpected(int status, Throwable thrown) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Request failed; its answer names {}", id, thrown);
    return answer(status, "error", List.of(id), List.of());
  }

  /** True when {@link #answer} has written it. */
  static boolean isOne(int status, Object entity) {
    return entity instanceof String text && text.startsWith("{\"status\":" + status + ",\"code\":");
  }
}
