package io.github.journeymaps.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.Test;

/** What is done when the plugin is disabled. */
public class LifetimeTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  private CompletableFuture<Boolean> workIn(Lifetime lifetime) throws InterruptedException {
    var wasInterrupted = new CompletableFuture<Boolean>();
    new Thread(() -> lifetime.run(() -> wasInterrupted.complete(work()))).start();
    begun.await();
    return wasInterrupted;
  }

  private boolean work() {
    begun.countDown();
    try {
      done.await();
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  @Test
  public void theEndWaitsForWhatHasBegun() throws Exception {
    var lifetime = new Lifetime(Duration.ofSeconds(60));
    var wasInterrupted = workIn(lifetime);
    var end = new Thread(lifetime::end);
    end.start();
    while (end.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    assertThat(wasInterrupted).isNotDone();
    done.countDown();
    end.join();
    assertThat(wasInterrupted.get()).isFalse();
  }

  @Test
  public void nothingBeginsAfterTheEnd() {
    var lifetime = new Lifetime();
    assertThat(lifetime.enter()).isTrue();
    lifetime.leave();
    lifetime.end();
    assertThat(lifetime.enter()).isFalse();
    lifetime.run(
        () -> {
          throw new AssertionError("it runs");
        });
    assertThat(lifetime.isOver()).isTrue();
  }

  @Test
  public void theEndDoesNotWaitForEverAndInterruptsNobody() throws Exception {
    var lifetime = new Lifetime(Duration.ofMillis(50));
    var wasInterrupted = workIn(lifetime);
    lifetime.end();
    assertThat(wasInterrupted).isNotDone();
    assertThat(lifetime.enter()).isFalse();
    done.countDown();
    assertThat(wasInterrupted.get()).isFalse();
  }
}
