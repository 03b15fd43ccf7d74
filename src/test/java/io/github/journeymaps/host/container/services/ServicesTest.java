package io.github.journeymaps.host.container.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
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
  public void aCacheLoadsOnceAndForgetsWhatWasUsedLongestAgo() {
    List<String> loaded = new ArrayList<>();
    Cache<String, String> cache =
        new Caches()
            .getCache(
                "letters",
                key -> {
                  loaded.add(key);
                  return key.toUpperCase();
                },
                new CacheSettingsBuilder().maxEntries(2).build());
    for (String key : List.of("a", "b", "a", "c", "a", "b")) {
      assertThat(cache.get(key)).isEqualTo(key.toUpperCase());
    }
    assertThat(loaded).containsExactly("a", "b", "c", "b");
  }

  @Test
  public void aCacheForgetsWhatIsTooOld() throws Exception {
    Cache<String, String> cache =
        new Caches()
            .getCache(
                "old",
                null,
                new CacheSettingsBuilder().expireAfterWrite(5, TimeUnit.MILLISECONDS).build());
    cache.put("a", "1");
    Thread.sleep(20);
    assertThat(cache.get("a")).isNull();
    assertThat(cache.containsKey("a")).isFalse();
  }

  @Test
  public void cachesOfOneNameAreOne() {
    Caches caches = new Caches();
    Object value = new Object();
    caches.<String, Object>getCache("x").put("k", value);
    assertThat(caches.<String, Object>getCache("x").get("k")).isSameAs(value);
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
