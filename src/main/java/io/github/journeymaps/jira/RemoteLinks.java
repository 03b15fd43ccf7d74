package io.github.journeymaps.jira;

import io.github.journeymaps.jira.Pools.Errands;
import io.github.journeymaps.map.IssueLink;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Back-links. Nobody waits for them: so a server in trouble is left alone, and not asked for each
 * of many again.
 */
final class RemoteLinks {
  private final Links links;
  private final Door door;
  private final Troubles troubles;

  RemoteLinks(Links links, Door door, Troubles troubles) {
    this.links = links;
    this.door = door;
    this.troubles = troubles;
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
      sent(server, call.get())
          .whenComplete(
              (answer, trouble) -> {
                if (trouble != null) {
                  done.completeExceptionally(trouble);
                } else {
                  end(done, server, link.key(), answer, goneIsDone);
                }
              });
    } catch (JiraTrouble e) {
      done.completeExceptionally(e);
    }
    return done;
  }

  private static void end(
      CompletableFuture<Void> done, Link server, String key, Answer answer, boolean goneIsDone) {
    try {
      if (!goneIsDone || answer.status() != 404) {
        answer.orRefusal(server, key);
      }
      done.complete(null);
    } catch (JiraTrouble e) {
      done.completeExceptionally(e);
    }
  }

  private CompletableFuture<Answer> sent(Link server, Call call) {
    Person person = Person.here();
    Optional<JiraTrouble> trouble = troubles.of(server, person);
    return trouble.isPresent()
        ? CompletableFuture.failedFuture(trouble.get())
        : door.send(server, person, call, Errands.QUIET);
  }
}
