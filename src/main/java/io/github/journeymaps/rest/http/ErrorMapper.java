package io.github.journeymaps.rest.http;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.journeymaps.format.UnreadableFile;
import io.github.journeymaps.jira.JiraFailure;
import io.github.journeymaps.journey.EditConflict;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.journey.issues.CreatedNotLinked;
import io.github.journeymaps.map.Conflict;
import io.github.journeymaps.map.InvalidMap;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.Objection;
import io.github.journeymaps.map.Problem;
import io.github.journeymaps.memory.Busy;
import io.github.journeymaps.rest.Beans;
import io.github.journeymaps.rest.JsonViews;
import io.github.journeymaps.store.Contention;
import io.github.journeymaps.store.UnknownMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is objected to as an answer. */
@Provider
public final class ErrorMapper implements ExceptionMapper<Objection> {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorMapper.class);

  /** Seconds after which other writers are done. */
  private static final int SOON = 1;

  private final JiraErrors jira = new JiraErrors(ErrorResponses::answer);

  @Override
  public Response toResponse(Objection thrown) {
    if (thrown instanceof Refusal e) {
      return ErrorResponses.answer(
          status(e.reason()), ErrorResponses.code(e.reason()), e.args(), List.of());
    }
    if (thrown instanceof HttpError e) {
      return ErrorResponses.answer(e.status(), e.code(), e.args(), List.of());
    }
    if (thrown instanceof InvalidMap e) {
      return ErrorResponses.answer(422, "invalid", List.of(text(e.problems().get(0))), problems(e));
    }
    if (thrown instanceof EditConflict e) {
      return ErrorResponses.answer(409, "conflict", List.of(), conflicts(e));
    }
    if (thrown instanceof CreatedNotLinked e) {
      return loose(e);
    }
    if (thrown instanceof UnreadableFile e) {
      return unreadable(400, e);
    }
    if (thrown instanceof InvalidFile e) {
      return e.unreadable() == null ? faulty(e.problems()) : unreadable(422, e.unreadable());
    }
    if (thrown instanceof JiraFailure e) {
      return jira.answer(e);
    }
    if (thrown instanceof Contention) {
      return busy("busy", SOON);
    }
    if (thrown instanceof Busy e) {
      return busy("busy-reading", e.seconds());
    }
    if (thrown instanceof UnknownMap) {
      return ErrorResponses.answer(404, "no-map", List.of(""), List.of());
    }
    throw new IllegalStateException("no answer is made of it", thrown);
  }

  /** Every reason has one, or this does not compile. */
  private static int status(Refusal.Reason reason) {
    return switch (reason) {
      case NOT_LOGGED_IN -> 401;
      case NO_COMMENTING, NOT_THE_AUTHOR, NOT_ALLOWED, READ_ONLY -> 403;
      case NO_MAP, NO_REVISION, NO_PAGE, NO_SPACE, NO_PERSONA, NO_CARD, NO_COMMENT, NO_LINK -> 404;
      case NO_THREAD, ANSWERED, HOME_GONE, NOT_IN_BIN, NO_VOTE, NO_DOTS, TOO_OLD -> 409;
      case STALE -> 412;
    };
  }

  /**
   * @param seconds after which it is worth trying again
   */
  private static Response busy(String text, long seconds) {
    String message = ErrorResponses.text(text, List.of(String.valueOf(seconds)));
    return Response.fromResponse(ErrorResponses.said(503, "busy", message, List.of()))
        .header("Retry-After", seconds)
        .build();
  }

  /** The issue is there: whoever made it has to know where, and we why. */
  private Response loose(CreatedNotLinked e) {
    LOG.warn("An issue was made, and could not be linked", e.getCause());
    IssueLink link = e.link();
    String url = e.url() == null ? "" : e.url();
    var detail = Map.of("server", link.server(), "key", link.key(), "url", url);
    return Response.fromResponse(
            ErrorResponses.answer(
                409, "created-not-linked", List.of(link.key(), url), List.of(detail)))
        .header("Cache-Control", "no-store")
        .build();
  }

  private Response unreadable(int status, UnreadableFile e) {
    var place = List.of(String.valueOf(e.line()), String.valueOf(e.column()));
    String message = ErrorResponses.text("unreadable", place);
    var detail = Map.of("line", e.line(), "column", e.column(), "message", message);
    return ErrorResponses.answer(status, "unreadable", place, List.of(detail));
  }

  private Response faulty(List<InvalidFile.Found> found) {
    var details = found.stream().map(this::located).toList();
    return ErrorResponses.answer(422, "invalid", List.of(text(found.get(0).problem())), details);
  }

  private Map<String, Object> located(InvalidFile.Found found) {
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
    return Beans.get(I18nResolver.class)
        .getText("journeymaps.error." + problem.code(), args.toArray(new Serializable[0]));
  }

  private List<?> conflicts(EditConflict e) {
    return e.conflicts().stream().map(this::conflict).toList();
  }

  private Map<String, Object> conflict(Conflict conflict) {
    var views = Beans.get(JsonViews.class);
    var detail = views.conflict(conflict);
    var by = views.person(conflict.theirs().user());
    detail.put("message", ErrorResponses.text("conflict-of", List.of("" + by.get("fullName"))));
    return detail;
  }
}
