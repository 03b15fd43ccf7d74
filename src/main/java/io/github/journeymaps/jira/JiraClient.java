package io.github.journeymaps.jira;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import io.github.journeymaps.jira.RequestExecutors.Urgency;
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
final class JiraClient {
  private static final Logger LOG = LoggerFactory.getLogger(JiraClient.class);

  private static final String NO_ANSWER = "{}, application link {}, gives no answer: {}";

  /** The status of a Jira that could not cope with this one request. */
  private static final int STUMBLES = 500;

  private static final Duration DOWN = Duration.ofSeconds(30);

  /** Short: the person may be authorising us at this moment. */
  private static final Duration LOGIN = Duration.ofSeconds(5);

  /** What is said when our own threads have too much to do. */
  private static final int CROWDED = 5;

  private final RequestExecutors executors = new RequestExecutors();
  private final Timeouts timeouts;
  private final Backoff backoff;
  private final Clock clock;

  JiraClient(Timeouts timeouts, Backoff backoff, Clock clock) {
    this.timeouts = timeouts;
    this.backoff = backoff;
    this.clock = clock;
  }

  /** To ask a server in the name of this thread's person, who waits for it from now on. */
  JiraSession session(JiraLink link) {
    return new JiraSession(this, link, Requester.here(), Deadline.in(timeouts.whole()));
  }

  /** The same, for as long as one request may take. */
  JiraSession session(JiraLink link, JiraRequest request) {
    return new JiraSession(this, link, Requester.here(), Deadline.in(timeouts.whole(request)));
  }

  /**
   * Asks in the name of the person, who is the one of this thread.
   *
   * @return an answer, or a JiraFailure
   */
  CompletableFuture<JiraResponse> send(
      JiraLink link, Requester person, JiraRequest request, Urgency urgency) {
    try {
      return sent(link, pending(link, person, request), urgency);
    } catch (CredentialsRequiredException e) {
      return CompletableFuture.failedFuture(login(link, person, e));
    } catch (JiraFailure e) {
      return CompletableFuture.failedFuture(e);
    } catch (RuntimeException | LinkageError e) {
      return CompletableFuture.failedFuture(downForAll(link, Outcome.failed(e).why()));
    }
  }

  /** The same, to be sent later from whichever thread, or never. */
  Supplier<CompletableFuture<JiraResponse>> prepared(
      JiraLink link, Requester person, JiraRequest request, Urgency urgency) {
    try {
      PendingRequest pending = pending(link, person, request);
      return () -> sent(link, pending, urgency);
    } catch (CredentialsRequiredException e) {
      return () -> CompletableFuture.failedFuture(link.unreachable());
    } catch (RuntimeException | LinkageError e) {
      LOG.warn(NO_ANSWER, link.server().name(), link.id(), e.getClass().getSimpleName());
      return () -> CompletableFuture.failedFuture(link.unreachable());
    }
  }

  private CompletableFuture<JiraResponse> sent(
      JiraLink link, PendingRequest pending, Urgency urgency) {
    try {
      executors.run(link.id(), urgency, pending);
      return pending.result();
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(link.busy(CROWDED));
    }
  }

  private PendingRequest pending(JiraLink link, Requester person, JiraRequest request)
      throws CredentialsRequiredException {
    ApplicationLinkRequestFactory factory = link.requests(person);
    if (factory == null) {
      throw link.login(null);
    }
    ApplicationLinkRequest toSend = factory.createRequest(request.method(), request.path());
    prepare(toSend, request);
    return new PendingRequest(
        toSend,
        () -> new ResponseReader(Deadline.in(timeouts.whole(request)), clock),
        outcome -> judge(link, person, request, factory, outcome),
        link.unreachable());
  }

  private void prepare(ApplicationLinkRequest toSend, JiraRequest request) {
    toSend.setConnectionTimeout((int) timeouts.connect().toMillis());
    toSend.setSoTimeout((int) timeouts.read(request).toMillis());
    toSend.setFollowRedirects(false);
    toSend.setHeader("Accept", "application/json");
    toSend.setHeader("X-Atlassian-Token", "no-check");
    if (request.body() != null) {
      toSend.setHeader("Content-Type", "application/json");
      toSend.setRequestBody(request.body());
    }
  }

  private JiraResponse judge(
      JiraLink link,
      Requester person,
      JiraRequest request,
      AuthorisationURIGenerator generator,
      Outcome outcome) {
    switch (outcome.kind()) {
      case ANSWER:
        backoff.forget(link, person);
        return answer(person, generator, outcome);
      case LOGIN:
        throw login(link, person, generator);
      case BUSY:
        throw busy(link, person, outcome);
      case TOO_LARGE:
        throw link.unreachable();
      default:
        boolean stumbles = outcome.status() == STUMBLES;
        throw down(link, outcome.why(), !request.own() && !stumbles);
    }
  }

  private static JiraResponse answer(
      Requester person, AuthorisationURIGenerator generator, Outcome outcome) {
    String authorise = outcome.status() == 401 ? authorise(person, generator) : null;
    return new JiraResponse(outcome.status(), outcome.json(), authorise);
  }

  private JiraFailure login(JiraLink link, Requester person, AuthorisationURIGenerator generator) {
    JiraFailure failure = link.login(authorise(person, generator));
    backoff.note(link, person, failure, LOGIN);
    return failure;
  }

  private static String authorise(Requester person, AuthorisationURIGenerator generator) {
    URI uri = person.isAnonymous() ? null : generator.getAuthorisationURI();
    return Address.isWeb(uri) ? uri.toString() : null;
  }

  /** Too many requests are one person's; a server that is not available is everybody's. */
  private JiraFailure busy(JiraLink link, Requester person, Outcome outcome) {
    JiraFailure failure = link.busy(outcome.seconds());
    Duration pause = Duration.ofSeconds(outcome.seconds());
    if (outcome.status() == 429) {
      backoff.note(link, person, failure, pause);
    } else {
      backoff.note(link, failure, pause);
    }
    return failure;
  }

  private JiraFailure downForAll(JiraLink link, String why) {
    return down(link, why, true);
  }

  /**
   * What Jira sends instead of an answer is not for the log: it may tell of issues.
   *
   * @param forAll whether it would answer nobody
   */
  private JiraFailure down(JiraLink link, String why, boolean forAll) {
    JiraFailure failure = link.unreachable();
    if (!forAll) {
      LOG.info(NO_ANSWER, link.server().name(), link.id(), why);
    } else if (backoff.note(link, failure, DOWN)) {
      LOG.warn(NO_ANSWER, link.server().name(), link.id(), why);
    }
    return failure;
  }

  /**
   * Waits.
   *
   * @param forAll whether nobody would be answered when the time is over
   * @throws JiraFailure also when the time is over
   */
  JiraResponse await(
      JiraLink link, CompletableFuture<JiraResponse> asked, Deadline until, boolean forAll) {
    try {
      return asked.get(until.left(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof JiraFailure failure ? failure : link.unreachable();
    } catch (TimeoutException e) {
      asked.completeExceptionally(link.unreachable());
      throw down(link, "none in time", forAll);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw link.unreachable();
    }
  }

  /** Says that an answer is none of Jira's, though it looked like one. */
  JiraFailure strange(JiraLink link) {
    return downForAll(link, "not what Jira says");
  }

  void stop() {
    executors.stop(timeouts.stop());
  }
}
