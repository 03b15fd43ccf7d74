package io.github.journeymaps.jira;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import io.github.journeymaps.jira.Pools.Errands;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only way to a Jira. Requests are made here in the thread of whoever asks, since credentials
 * are bound to it, and carried out in threads of ours, so that servers are asked side by side and
 * nobody waits for ever. Trouble is remembered.
 */
final class Door {
  private static final Logger LOG = LoggerFactory.getLogger(Door.class);

  private static final String NO_ANSWER = "{}, application link {}, gives no answer: {}";

  /** The status of a Jira that could not cope with this one request. */
  private static final int STUMBLES = 500;

  private static final Duration DOWN = Duration.ofSeconds(30);

  /** Short: the person may be authorising us at this moment. */
  private static final Duration LOGIN = Duration.ofSeconds(5);

  /** What is said when our own threads have too much to do. */
  private static final int CROWDED = 5;

  private final Pools pools = new Pools();
  private final Patience patience;
  private final Troubles troubles;
  private final Clock clock;

  Door(Patience patience, Troubles troubles, Clock clock) {
    this.patience = patience;
    this.troubles = troubles;
    this.clock = clock;
  }

  /** To ask a server in the name of this thread's person, who waits for it from now on. */
  Session session(Link link) {
    return new Session(this, link, Person.here(), Deadline.in(patience.whole()));
  }

  /** The same, for as long as one request may take. */
  Session session(Link link, Call call) {
    return new Session(this, link, Person.here(), Deadline.in(patience.whole(call)));
  }

  /**
   * Asks in the name of the person, who is the one of this thread.
   *
   * @return an answer, or a JiraTrouble
   */
  CompletableFuture<Answer> send(Link link, Person person, Call call, Errands errands) {
    try {
      return sent(link, errand(link, person, call), errands);
    } catch (CredentialsRequiredException e) {
      return CompletableFuture.failedFuture(login(link, person, e));
    } catch (JiraTrouble e) {
      return CompletableFuture.failedFuture(e);
    } catch (RuntimeException | LinkageError e) {
      return CompletableFuture.failedFuture(down(link, Outcome.failed(e).why()));
    }
  }

  /** The same, to be sent later from whichever thread, or never. */
  Supplier<CompletableFuture<Answer>> prepared(
      Link link, Person person, Call call, Errands errands) {
    try {
      Errand errand = errand(link, person, call);
      return () -> sent(link, errand, errands);
    } catch (CredentialsRequiredException e) {
      return () -> CompletableFuture.failedFuture(link.unreachable());
    } catch (RuntimeException | LinkageError e) {
      LOG.warn(NO_ANSWER, link.server().name(), link.id(), e.getClass().getSimpleName());
      return () -> CompletableFuture.failedFuture(link.unreachable());
    }
  }

  private CompletableFuture<Answer> sent(Link link, Errand errand, Errands errands) {
    try {
      pools.run(link.id(), errands, errand);
      return errand.result();
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(link.busy(CROWDED));
    }
  }

  private Errand errand(Link link, Person person, Call call) throws CredentialsRequiredException {
    ApplicationLinkRequestFactory factory = link.requests(person);
    if (factory == null) {
      throw link.login(null);
    }
    ApplicationLinkRequest request = factory.createRequest(call.method(), call.path());
    prepare(request, call);
    return new Errand(
        request,
        () -> new Reading(Deadline.in(patience.whole(call)), clock),
        outcome -> judge(link, person, call, factory, outcome),
        link.unreachable());
  }

  private void prepare(ApplicationLinkRequest request, Call call) {
    request.setConnectionTimeout((int) patience.connect().toMillis());
    request.setSoTimeout((int) patience.read(call).toMillis());
    request.setFollowRedirects(false);
    request.setHeader("Accept", "application/json");
    request.setHeader("X-Atlassian-Token", "no-check");
    if (call.body() != null) {
      request.setHeader("Content-Type", "application/json");
      request.setRequestBody(call.body());
    }
  }

  private Answer judge(
      Link link, Person person, Call call, AuthorisationURIGenerator generator, Outcome outcome) {
    switch (outcome.kind()) {
      case ANSWER:
        troubles.forget(link, person);
        return answer(person, generator, outcome);
      case LOGIN:
        throw login(link, person, generator);
      case BUSY:
        throw busy(link, person, outcome);
      case TOO_LARGE:
        throw link.unreachable();
      default:
        boolean stumbles = outcome.status() == STUMBLES;
        throw down(link, outcome.why(), !call.own() && !stumbles);
    }
  }

  private static Answer answer(
      Person person, AuthorisationURIGenerator generator, Outcome outcome) {
    String authorise = outcome.status() == 401 ? authorise(person, generator) : null;
    return new Answer(outcome.status(), outcome.json(), authorise);
  }

  private JiraTrouble login(Link link, Person person, AuthorisationURIGenerator generator) {
    JiraTrouble trouble = link.login(authorise(person, generator));
    troubles.note(link, person, trouble, LOGIN);
    return trouble;
  }

  private static String authorise(Person person, AuthorisationURIGenerator generator) {
    URI uri = person.isAnonymous() ? null : generator.getAuthorisationURI();
    return Address.isWeb(uri) ? uri.toString() : null;
  }

  /** Too many requests are one person's; a server that is not available is everybody's. */
  private JiraTrouble busy(Link link, Person person, Outcome outcome) {
    JiraTrouble trouble = link.busy(outcome.seconds());
    Duration pause = Duration.ofSeconds(outcome.seconds());
    if (outcome.status() == 429) {
      troubles.note(link, person, trouble, pause);
    } else {
      troubles.note(link, trouble, pause);
    }
    return trouble;
  }

  private JiraTrouble down(Link link, String why) {
    return down(link, why, true);
  }

  /**
   * What Jira sends instead of an answer is not for the log: it may tell of issues.
   *
   * @param forAll whether it would answer nobody
   */
  private JiraTrouble down(Link link, String why, boolean forAll) {
    JiraTrouble trouble = link.unreachable();
    if (!forAll) {
      LOG.info(NO_ANSWER, link.server().name(), link.id(), why);
    } else if (troubles.note(link, trouble, DOWN)) {
      LOG.warn(NO_ANSWER, link.server().name(), link.id(), why);
    }
    return trouble;
  }

  /**
   * Waits.
   *
   * @param forAll whether nobody would be answered when the time is over
   * @throws JiraTrouble also when the time is over
   */
  Answer await(Link link, CompletableFuture<Answer> asked, Deadline until, boolean forAll) {
    try {
      return asked.get(until.left(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof JiraTrouble trouble ? trouble : link.unreachable();
    } catch (TimeoutException e) {
      asked.completeExceptionally(link.unreachable());
      throw down(link, "none in time", forAll);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw link.unreachable();
    }
  }

  /** Says that an answer is none of Jira's, though it looked like one. */
  JiraTrouble strange(Link link) {
    return down(link, "not what Jira says");
  }

  void stop() {
    pools.stop(patience.stop());
  }
}
