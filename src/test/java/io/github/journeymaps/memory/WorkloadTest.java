package io.github.journeymaps.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;

public class WorkloadTest {
  private static final int LARGE = 1024 * 1024;
  private static final long ROOM_FOR_TWO = 2L * 40 * LARGE;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch goOn = new CountDownLatch(1);

  @After
  public void stop() {
    goOn.countDown();
    threads.shutdownNow();
  }

  /** Comes back when the work has begun; it lasts until {@link #goOn}. */
  private Future<String> begun(Workload workload, int document) throws Exception {
    var begun = new CountDownLatch(1);
    var done = threads.submit(() -> workload.on(document, () -> lasting(begun)));
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    return done;
  }

  private String lasting(CountDownLatch begun) {
    begun.countDown();
    try {
      assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
      return "done";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  public void whatThereIsNoRoomForIsToldToComeAgain() throws Exception {
    var workload = new Workload(ROOM_FOR_TWO, Duration.ofMillis(5));
    begun(workload, LARGE);
    var second = begun(workload, LARGE);
    assertThatThrownBy(() -> workload.on(LARGE, () -> "third")).isInstanceOf(Busy.class);
    assertThat(workload.on(64 * 1024, () -> "small")).isEqualTo("small");
    goOn.countDown();
    assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("done");
  }

  @Test
  public void whoeverWaitsALittleGetsTheRoomOfThoseWhoAreDone() throws Exception {
    var workload = new Workload(ROOM_FOR_TWO, Duration.ofSeconds(20));
    begun(workload, 2 * LARGE);
    var waiting = threads.submit(() -> workload.on(LARGE, () -> "waited"));
    goOn.countDown();
    assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo("waited");
  }

  @Test
  public void theLargestMapIsWorkedOnHoweverSmallTheBound() {
    var workload = new Workload(0, Duration.ZERO);
    assertThat(workload.on(5 * LARGE, () -> "alone")).isEqualTo("alone");
  }

  @Test
  public void whatFailsLeavesItsRoom() {
    var workload = new Workload(ROOM_FOR_TWO, Duration.ZERO);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(
              () ->
                  workload.on(
                      2 * LARGE,
                      () -> {
                        throw new IllegalStateException("no");
                      }))
          .hasMessage("no");
    }
    assertThat(workload.on(2 * LARGE, () -> "fine")).isEqualTo("fine");
  }

  @Test
  public void notEverybodyWaits() throws Exception {
    var workload = new Workload(ROOM_FOR_TWO, Duration.ofSeconds(20));
    begun(workload, 2 * LARGE);
    var refused = new CountDownLatch(1);
    var all = new ArrayList<Future<?>>();
    for (int i = 0; i < 40; i++) {
      all.add(threads.submit(() -> tryOn(workload, refused)));
    }
    assertThat(refused.await(10, TimeUnit.SECONDS)).as("at once, while others wait").isTrue();
    goOn.countDown();
    for (Future<?> one : all) {
      one.get(20, TimeUnit.SECONDS);
    }
  }

  private static void tryOn(Workload workload, CountDownLatch refused) {
    try {
      workload.on(LARGE, () -> "fine");
    } catch (Busy e) {
      refused.countDown();
    }
  }
}
