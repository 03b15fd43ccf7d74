package io.github.journeymaps.jira;

import io.github.journeymaps.jira.Pools.Errands;
import io.github.journeymaps.map.IssueLink;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Back-links. Nobody waits for them: so a server in trouble is left alone, and not asked for each
 * of many again. A server in its read-only mode is one in trouble, but only here.
 */
final class RemoteLinks {
  private final Links links;
  private final Door door;

  /** Short, since nobody tells us of its end: many back-links ask once all the same. */
  private static final Duration WHILE_READ_ONLY = Duration.ofSeconds(10);

  private final Troubles troubles;
  private final Troubles readOnly;

  RemoteLinks(Links links, Door door, Troubles troubles, Clock clock) {
    this.links = links;
    this.door = door;
    this.troubles = troubles;
    this.readOnly = new Troubles(clock);
  }

  CompletableFuture<Void> add(IssueLink link, BackLink back) {
    return done(link, () -> Call.addBackLink(link.key(), back), false);
  }

  CompletableFuture<Void> remove(IssueLink link, String globalId) {
    return done(link, () -> Call.removeBackLink(link.key(), globalId), true);
  }

  private CompletableFuture<Void> done(IssueLink link, Supplier<Call> call, boolean goneIsDone) {
    var done = new CompletableFuture<Void>();
    try {
      Link server = links.get(link.server());
      Person person = Person.here();
      // Made here, since credentials are this thread's.
      var mode = door.prepared(server, person, Call.readOnlyMode(), Errands.QUIET);
      sent(server, person, call.get())
          .thenCompose(answer -> judged(server, answer, mode))
          .thenAccept(answer -> end(server, link.key(), answer, goneIsDone))
          .whenComplete((nothing, thrown) -> end(done, thrown));
    } catch (JiraTrouble e) {
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

  private CompletableFuture<Answer> sent(Link server, Person person, Call call) {
    Optional<JiraTrouble> trouble =
        troubles.of(server, person).or(() -> readOnly.of(server, person));
    return trouble.isPresent()
        ? CompletableFuture.failedFuture(trouble.get())
        : door.send(server, person, call, Errands.QUIET);
  }

  /** The answer, unless it is a no only because Jira takes no changes for now. */
  private CompletableFuture<Answer> judged(
      Link server, Answer answer, Supplier<CompletableFuture<Answer>> mode) {
    return answer.status() == 403
        ? mode.get()
            .exceptionally(trouble -> answer)
            .thenApply(said -> unlessReadOnly(server, answer, said))
        : CompletableFuture.completedFuture(answer);
  }

  private Answer unlessReadOnly(Link server, Answer answer, Answer said) {
    if (said.saysReadOnly()) {
      readOnly.note(server, server.readOnly(), WHILE_READ_ONLY);
      throw server.readOnly();
    }
    return answer;
  }

  private static void end(Link server, String key, Answer answer, boolean goneIsDone) {
    if (!goneIsDone || answer.status() != 404) {
      answer.orRefusal(server, key);
    }
  }
}
