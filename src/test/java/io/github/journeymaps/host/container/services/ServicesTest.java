package io.github.journeymaps.host.container.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

public class ServicesTest {

  /** Hears strings, and fails on "bad". */
  public static final class Listener {
    final List<String> heard = new ArrayList<>();

    @EventListener
    public void on(String event) {
      if (event.equals("bad")) {
        throw new IllegalArgumentException("cannot hear " + event);
      }
      heard.add(event);
    }
  }

  @Test
  public void anEventReachesListenersOfItsTypeUntilTheyLeave() {
    EventBus bus = new EventBus();
    Listener listener = new Listener();
    bus.register(listener);
    bus.publish("one");
    bus.publish(2);
    bus.publish("bad");
    bus.unregister(listener);
    bus.publish("late");
    assertThat(listener.heard).containsExactly("one");
  }

  @Test
  public void whatHearsNothingIsNoListener() {
    assertThatThrownBy(() -> new EventBus().register("deaf"))
        .hasMessageContaining("@EventListener");
  }

  @Test
  public void aJobRunsAgainAfterItFailed() throws Exception {
    CountDownLatch runs = new CountDownLatch(3);
    try (Jobs jobs = new Jobs()) {
      JobRunnerKey key = JobRunnerKey.of("k");
      jobs.registerJobRunner(
          key,
          request -> {
            runs.countDown();
            return JobRunnerResponse.failed("on purpose, run " + runs.getCount());
          });
      jobs.scheduleJob(
          JobId.of("j"),
          JobConfig.forJobRunnerKey(key).withSchedule(Schedule.forInterval(5, null)));
      assertThat(runs.await(5, TimeUnit.SECONDS)).isTrue();
    }
  }
}
