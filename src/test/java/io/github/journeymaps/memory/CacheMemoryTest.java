package io.github.journeymaps.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Test;

public class CacheMemoryTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final int ALL = 64_000;

  private final CacheMemory memory = new CacheMemory(ALL);
  private final ByteBoundedCache<String, String> texts = texts(LONG);
  private final ExecutorService threads = Executors.newFixedThreadPool(8);

  private ByteBoundedCache<String, String> texts(Duration life) {
    return memory.cache(life, (key, text) -> 2 * (key.length() + text.length()));
  }

  @After
  public void stop() {
    threads.shutdownNow();
  }

  @Test
  public void whatWasPutIsKept() {
    assertThat(texts.get("a")).isNull();
    texts.put("a", "1");
    texts.put("a", "2");
    assertThat(texts.get("a")).isEqualTo("2");
    assertThat(texts.get("a", () -> "3")).isEqualTo("2");
    assertThat(texts.get("b", () -> "4")).isEqualTo("4");
    assertThat(texts.get("b")).isEqualTo("4");
  }

  @Test
  public void howeverMuchIsPutTheBoundHoldsForAllCachesTogether() {
    var others = texts(LONG);
    for (int i = 0; i < 2_000; i++) {
      texts.put("key " + i, "x".repeat(i % 1_500));
      others.put("key " + i, "x".repeat(i % 700));
      assertThat(memory.used()).isLessThanOrEqualTo(ALL);
    }
    assertThat(memory.used()).isGreaterThan(ALL / 2);
  }

  @Test
  public void theSmallestEntriesAreCountedToo() {
    for (int i = 0; i < 10_000; i++) {
      texts.put("" + i, "");
    }
    assertThat(memory.used()).isBetween(ALL / 2L, (long) ALL);
  }

  @Test
  public void whatIsLargeIsHandedOutAndNotKept() {
    texts.put("small", "x");
    String large = "x".repeat(ALL / 16);
    assertThat(texts.get("large", () -> large)).isSameAs(large);
    assertThat(texts.get("large")).isNull();
    texts.put("small", large);
    assertThat(texts.get("small")).as("the one before is not true any more").isNull();
  }

  @Test
  public void aMemoryOfNothingKeepsNothing() {
    ByteBoundedCache<String, String> none =
        new CacheMemory(0).cache(LONG, (key, text) -> text.length());
    none.put("a", "1");
    assertThat(none.get("a")).isNull();
    assertThat(none.get("a", () -> "2")).isEqualTo("2");
  }

  @Test
  public void whatIsTooOldIsForgotten() {
    var short_ = texts(Duration.ofNanos(1));
    short_.put("a", "1");
    texts.put("a", "2");
    assertThat(short_.get("a")).isNull();
    assertThat(texts.get("a")).isEqualTo("2");
  }

  @Test
  public void clearingOneLeavesTheOthers() {
    var others = texts(LONG);
    texts.put("a", "1");
    others.put("a", "2");
    texts.clear();
    assertThat(texts.get("a")).isNull();
    assertThat(others.get("a")).isEqualTo("2");
  }

  @Test
  public void whatSeveralAskForAtOnceIsMadeOnce() throws Exception {
    var made = new AtomicInteger();
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var all = new ArrayList<Future<String>>();
    all.add(threads.submit(() -> texts.get("a", () -> slow(made, begun, goOn))));
    begun.await(20, TimeUnit.SECONDS);
    for (int i = 0; i < 6; i++) {
      all.add(threads.submit(() -> texts.get("a", () -> slow(made, begun, goOn))));
    }
    goOn.countDown();
    for (Future<String> one : all) {
      assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo("made");
    }
    assertThat(made).hasValue(1);
  }

  private static String slow(AtomicInteger made, CountDownLatch begun, CountDownLatch goOn) {
    made.incrementAndGet();
    begun.countDown();
    await(goOn);
    return "made";
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  public void whatCannotBeMadeFailsAsItIsForAllWhoWaitAndIsTriedAgain() throws Exception {
    var refusal = new IllegalStateException("no");
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    Callable<String> ask =
        () ->
            texts.get(
                "a",
                () -> {
                  begun.countDown();
                  await(goOn);
                  throw refusal;
                });
    var all = new ArrayList<>(List.of(threads.submit(ask)));
    begun.await(20, TimeUnit.SECONDS);
    all.add(threads.submit(ask));
    goOn.countDown();
    for (Future<String> one : all) {
      assertThatThrownBy(() -> one.get(20, TimeUnit.SECONDS)).cause().isSameAs(refusal);
    }
    assertThat(texts.get("a", () -> "now")).isEqualTo("now");
  }

  @Test
  public void aPropertyIsAWholeNumberOfMegabytes() {
    String name = "journey-maps.test.megabytes";
    assertThat(Bound.megabytes(name, 64)).isEqualTo(64L * 1024 * 1024);
    try {
      System.setProperty(name, " 3 ");
      assertThat(Bound.megabytes(name, 64)).isEqualTo(3L * 1024 * 1024);
      for (String wrong : List.of("-1", "64m", "1.5", "1234567")) {
        System.setProperty(name, wrong);
        assertThatThrownBy(() -> Bound.megabytes(name, 64))
            .hasMessageContaining(name)
            .hasMessageContaining(wrong);
      }
    } finally {
      System.clearProperty(name);
    }
  }
}
