package io.github.journeymaps.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.format.Unreadable;
import io.github.journeymaps.jira.JiraTrouble;
import io.github.journeymaps.journey.CreatedNotLinked;
import io.github.journeymaps.journey.EditConflict;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.map.Conflict;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.store.Contention;
import io.github.journeymaps.store.UnknownMap;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Exceptions as answers: {@code {"status","code","message","details"}}, the message in the user's
 * language, never a stack trace.
 */
@Provider
public final class Faults implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private static final Map<Refusal.Reason, Integer> STATUS =
      Map.ofEntries(
          Map.entry(Refusal.Reason.NO_MAP, 404),
          Map.entry(Refusal.Reason.NO_REVISION, 404),
          Map.entry(Refusal.Reason.NO_PAGE, 404),
          Map.entry(Refusal.Reason.NO_SPACE, 404),
          Map.entry(Refusal.Reason.NO_PERSONA, 404),
          Map.entry(Refusal.Reason.NO_CARD, 404),
          Map.entry(Refusal.Reason.NO_COMMENT, 404),
          Map.entry(Refusal.Reason.NO_THREAD, 409),
          Map.entry(Refusal.Reason.NO_COMMENTING, 403),
          Map.entry(Refusal.Reason.NOT_THE_AUTHOR, 403),
          Map.entry(Refusal.Reason.ANSWERED, 409),
          Map.entry(Refusal.Reason.NO_LINK, 404),
          Map.entry(Refusal.Reason.NOT_IN_BIN, 409),
          Map.entry(Refusal.Reason.NO_VOTE, 409),
          Map.entry(Refusal.Reason.NO_DOTS, 409),
          Map.entry(Refusal.Reason.NOT_ALLOWED, 403),
          Map.entry(Refusal.Reason.NOT_LOGGED_IN, 401),
          Map.entry(Refusal.Reason.READ_ONLY, 403),
          Map.entry(Refusal.Reason.STALE, 412));

  private final I18nResolver texts;
  private final Wire wire;
  private final JiraFaults jira;

  @Inject
  public Faults(I18nResolver texts, Wire wire) {
    this.texts = texts;
    this.wire = wire;
    this.jira = new JiraFaults(this::answer);
  }

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof Refusal e) {
      return answer(STATUS.get(e.reason()), code(e.reason()), e.args(), List.of());
    }
    if (thrown instanceof Fault e) {
      return answer(e.status(), e.code(), e.args(), List.of());
    }
    if (thrown instanceof InvalidMap e) {
      return answer(422, "invalid", List.of(text(e.problems().get(0))), problems(e));
    }
    if (thrown instanceof EditConflict e) {
      return answer(409, "conflict", List.of(), conflicts(e));
    }
    if (thrown instanceof CreatedNotLinked e) {
      return loose(e);
    }
    if (thrown instanceof Unreadable e) {
      return unreadable(400, e);
    }
    if (thrown instanceof FaultyFile e) {
      return e.unreadable() == null ? faulty(e.problems()) : unreadable(422, e.unreadable());
    }
    return thrown instanceof JiraTrouble e ? jira.answer(e) : ofContainer(thrown);
  }

  private Response ofContainer(Throwable thrown) {
    if (thrown instanceof UnknownMap) {
      return answer(404, "no-map", List.of(""), List.of());
    }
    if (thrown instanceof Contention) {
      return answer(503, "busy", List.of(), List.of());
    }
    if (thrown instanceof WebApplicationException e && e.getResponse().getStatus() < 500) {
      return web(e.getResponse());
    }
    return unexpected(thrown);
  }

  /** The name of a constant as answers write it. */
  static String code(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What JAX-RS itself refuses: an unknown path, a method or type that the path does not take. */
  private Response web(Response refused) {
    int status = refused.getStatus();
    String code =
        switch (status) {
          case 404 -> "no-path";
          case 405 -> "no-method";
          case 415 -> "no-type";
          case 406 -> "no-answer-type";
          default -> "bad-request";
        };
    var answer = Response.fromResponse(answer(status, code, List.of(), List.of()));
    Object allowed = refused.getHeaders().getFirst("Allow");
    return allowed == null ? answer.build() : answer.header("Allow", allowed).build();
  }

  private Response unexpected(Throwable thrown) {
    String id = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Request failed; its answer names {}", id, thrown);
    return answer(500, "error", List.of(id), List.of());
  }

  /** The issue is there: whoever made it has to know where, and we why. */
  private Response loose(CreatedNotLinked e) {
    LOG.warn("An issue was made, and could not be linked", e.getCause());
    IssueLink link = e.link();
    String url = e.url() == null ? "" : e.url();
    var detail = Map.of("server", link.server(), "key", link.key(), "url", url);
    return Response.fromResponse(
            answer(409, "created-not-linked", List.of(link.key(), url), List.of(detail)))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Response unreadable(int status, Unreadable e) {
    var place = List.of(String.valueOf(e.line()), String.valueOf(e.column()));
    String message = text("unreadable", place);
    var detail = Map.of("line", e.line(), "column", e.column(), "message", message);
    return answer(status, "unreadable", place, List.of(detail));
  }

  private Response faulty(List<FaultyFile.Found> found) {
    var details = found.stream().map(this::located).toList();
    return answer(422, "invalid", List.of(text(found.get(0).problem())), details);
  }

  private Map<String, Object> located(FaultyFile.Found found) {
    var detail = problem(found.problem());
    detail.put("line", found.place().line());
    detail.put("column", found.place().column());
    return detail;
  }

  private List<?> problems(InvalidMap e) {
    return e.problems().stream().map(this::problem).toList();
  }

  private Map<String, Object> problem(Problem problem) {
    var detail = new LinkedHashMap<String, Object>();
    detail.put("code", problem.code());
    detail.put("path", problem.path());
    detail.put("message", text(problem));
    return detail;
  }

  private String text(Problem problem) {
    var args = new ArrayList<Serializable>();
    args.add(problem.path());
    args.addAll(problem.args());
    return texts.getText("journeymaps.error." + problem.code(), args.toArray(new Serializable[0]));
  }

  private List<?> conflicts(EditConflict e) {
    return e.conflicts().stream().map(this::conflict).toList();
  }

  private Map<String, Object> conflict(Conflict conflict) {
    var detail = wire.conflict(conflict);
    var by = wire.person(conflict.theirs().user());
    detail.put("message", text("conflict-of", List.of("" + by.get("fullName"))));
    return detail;
  }

  private String text(String code, List<String> args) {
    return texts.getText("journeymaps.rest." + code, args.toArray(new Serializable[0]));
  }

  private Response answer(int status, String code, List<String> args, List<?> details) {
    var body = new LinkedHashMap<String, Object>();
    body.put("status", status);
    body.put("code", code);
    body.put("message", text(code, args));
    body.put("details", details);
    return Answers.json(status, body).build();
  }
}
