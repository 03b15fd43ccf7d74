package io.github.journeymaps.jira;

import io.github.journeymaps.jira.RequestExecutors.Urgency;
import io.github.journeymaps.map.IssueLink;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Back-links. Nobody waits for them: so a server that fails is left alone, and not asked for each
 * of many again. A server in its read-only mode counts as one that fails, but only here.
 */
final class RemoteLinks {
  private final JiraLinks links;
  private final JiraClient client;

  /** Short, since nobody tells us of its end: many back-links ask once all the same. */
  private static final Duration WHILE_READ_ONLY = Duration.ofSeconds(10);

  private final Backoff backoff;
  private final Backoff readOnly;

  RemoteLinks(JiraLinks links, JiraClient client, Backoff backoff, Clock clock) {
    this.links = links;
    this.client = client;
    this.backoff = backoff;
    this.readOnly = new Backoff(clock);
  }

  CompletableFuture<Void> add(IssueLink link, BackLink back) {
    return done(link, () -> JiraRequest.addBackLink(link.key(), back), false);
  }

  CompletableFuture<Void> remove(IssueLink link, String globalId) {
    return done(link, () -> JiraRequest.removeBackLink(link.key(), globalId), true);
  }

  private CompletableFuture<Void> done(
      IssueLink link, Supplier<JiraRequest> request, boolean goneIsDone) {
    var done = new CompletableFuture<Void>();
    try {
      JiraLink server = links.get(link.server());
      Requester person = Requester.here();
      // Made here, since credentials are this thread's.
      var mode = client.prepared(server, person, JiraRequest.readOnlyMode(), Urgency.QUIET);
      sent(server, person, request.get())
          .thenCompose(answer -> judged(server, answer, mode))
          .thenAccept(answer -> end(server, link.key(), answer, goneIsDone))
          .whenComplete((nothing, thrown) -> end(done, thrown));
    } catch (JiraFailure e) {
      done.completeExceptionally(e);
    }
    return done;
  }

  private static void end(CompletableFuture<Void> done, Throwable thrown) {
    if (thrown == null) {
      done.complete(null);
    } else {
      done.completeExceptionally(
          thrown instanceof CompletionException ? thrown.getCause() : thrown);
    }
  }

  private CompletableFuture<JiraResponse> sent(
      JiraLink server, Requester person, JiraRequest request) {
    Optional<JiraFailure> failure =
        backoff.of(server, person).or(() -> readOnly.of(server, person));
    return failure.isPresent()
        ? CompletableFuture.failedFuture(failure.get())
        : client.send(server, person, request, Urgency.QUIET);
  }

  /** The answer, unless it is a no only because Jira takes no changes for now. */
  private CompletableFuture<JiraResponse> judged(
      JiraLink server, JiraResponse answer, Supplier<CompletableFuture<JiraResponse>> mode) {
    return answer.status() == 403
        ? mode.get()
            .exceptionally(failure -> answer)
            .thenApply(said -> unlessReadOnly(server, answer, said))
        : CompletableFuture.completedFuture(answer);
  }

  private JiraResponse unlessReadOnly(JiraLink server, JiraResponse answer, JiraResponse said) {
    if (said.saysReadOnly()) {
      readOnly.note(server, server.readOnly(), WHILE_READ_ONLY);
      throw server.readOnly();
    }
    return answer;
  }

  private static void end(JiraLink server, String key, JiraResponse answer, boolean goneIsDone) {
    if (!goneIsDone || answer.status() != 404) {
      answer.orRefusal(server, key);
    }
  }
}
