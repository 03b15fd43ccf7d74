package io.github.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.jira.IssueCache.CachedIssue;
import io.github.journeymaps.jira.IssueState.Kind;
import io.github.journeymaps.jira.RequestExecutors.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/** One server, asked by one person until a moment, in that person's thread. */
record JiraSession(JiraClient client, JiraLink link, Requester person, Deadline until) {
  /** A server of many pages has an end all the same. */
  private static final int MOST_PAGES = 20;

  CompletableFuture<JiraResponse> send(JiraRequest request) {
    return client.send(link, person, request, Urgency.AWAITED);
  }

  /**
   * @throws JiraFailure
   */
  JiraResponse await(CompletableFuture<JiraResponse> asked) {
    return client.await(link, asked, until, true);
  }

  /**
   * @throws JiraFailure when there is no answer
   */
  JiraResponse ask(JiraRequest request) {
    return client.await(link, send(request), until, !request.own());
  }

  /**
   * What is wanted.
   *
   * @param what it is, by its key
   * @throws JiraFailure when there is no answer, or it is a no
   */
  JsonNode want(JiraRequest request, String what) {
    return ask(request).orRefusal(link, what);
  }

  /**
   * What is wanted for a change. In its read-only mode, Jira only says that the person has not the
   * right to it.
   *
   * @throws JiraFailure READ_ONLY then
   */
  JsonNode wantToChange(JiraRequest request, String what) {
    JiraResponse answer = ask(request);
    if (answer.mayBeReadOnly() && isReadOnly()) {
      throw link.readOnly();
    }
    return answer.orRefusal(link, what);
  }

  private boolean isReadOnly() {
    try {
      return ask(JiraRequest.readOnlyMode()).saysReadOnly();
    } catch (JiraFailure e) {
      return false;
    }
  }

  IssueReader reader() {
    return new IssueReader(link.server());
  }

  /** Trouble with an answer that looks like Jira's and is none. */
  JiraFailure strange() {
    return client.strange(link);
  }

  /**
   * @throws JiraFailure when it is no list
   */
  JsonNode list(JsonNode json) {
    if (!json.isArray()) {
      throw strange();
    }
    return json;
  }

  /**
   * What an answer about one issue alone tells.
   *
   * @param key it was asked for by
   * @param when it was asked for
   * @throws JiraFailure when it tells nothing
   */
  CachedIssue readOne(String key, JiraResponse answer, Instant when) {
    return switch (answer.status()) {
      case 401, 403 -> new CachedIssue(Kind.HIDDEN, null, true, when);
      case 404 -> new CachedIssue(Kind.GONE, null, true, when);
      default -> shown(key, issue(answer), when);
    };
  }

  private static CachedIssue shown(String key, Issue issue, Instant when) {
    return new CachedIssue(issue.key().equals(key) ? Kind.OK : Kind.MOVED, issue, true, when);
  }

  /** Our requests for an issue are well-formed: whatever Jira refuses, it is not Jira. */
  private Issue issue(JiraResponse answer) {
    if (!answer.isYes() || !Keys.isIssue(Json.text(answer.json(), "key"))) {
      throw strange();
    }
    return reader().issue(answer.json());
  }

  /**
   * All of a list that Jira gives by pages, about what may be made.
   *
   * @param page the request for what follows so many
   */
  List<JsonNode> pages(IntFunction<JiraRequest> page, String what) {
    var all = new ArrayList<JsonNode>();
    boolean last = false;
    for (int count = 0; !last && count < MOST_PAGES; count++) {
      JsonNode answer = wantToChange(page.apply(all.size()), what);
      JsonNode values = list(answer.path("values"));
      values.forEach(all::add);
      last = values.isEmpty() || isLast(answer, all.size());
    }
    return all;
  }

  private static boolean isLast(JsonNode answer, int size) {
    return answer.path("isLast").asBoolean(size >= answer.path("total").asInt(0));
  }
}
