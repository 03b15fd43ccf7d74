package io.github.journeymaps.jira;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.sal.api.net.ResponseException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** A request on its way: made in the thread of whoever asks, carried out in one of ours. */
final class PendingRequest implements Runnable {
  private final ApplicationLinkRequest request;
  private final Supplier<ResponseReader> reading;
  private final Function<Outcome, JiraResponse> judge;
  private final JiraFailure otherwise;
  private final CompletableFuture<JiraResponse> result = new CompletableFuture<>();

  /**
   * @param reading begun when the request is: what waited for a thread has its whole time then
   * @param judge makes an answer of an outcome, or throws a JiraFailure
   * @param otherwise when there is no outcome at all
   */
  PendingRequest(
      ApplicationLinkRequest request,
      Supplier<ResponseReader> reading,
      Function<Outcome, JiraResponse> judge,
      JiraFailure otherwise) {
    this.request = request;
    this.reading = reading;
    this.judge = judge;
    this.otherwise = otherwise;
  }

  /** An answer, or a JiraFailure. */
  CompletableFuture<JiraResponse> result() {
    return result;
  }

  /** Whoever waited may have gone meanwhile: then nobody asks, or nobody remembers what came. */
  @Override
  public void run() {
    if (!result.isDone()) {
      try {
        judge(request());
      } finally {
        giveUp();
      }
    }
  }

  private Outcome request() {
    try {
      return request.execute(reading.get());
    } catch (ResponseException | RuntimeException | LinkageError e) {
      return Outcome.failed(e);
    }
  }

  private void judge(Outcome outcome) {
    if (!result.isDone()) {
      try {
        result.complete(judge.apply(outcome));
      } catch (JiraFailure e) {
        result.completeExceptionally(e);
      }
    }
  }

  /** Says that there is no answer, unless there is. */
  void giveUp() {
    result.completeExceptionally(otherwise);
  }
}
