package io.github.journeymaps.overload;

import static io.github.journeymaps.outside.Visitor.MAPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.convergence.HostProcess;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Strangers ask for a large map with parameters of their choice, 16 at a time: everyone is answered
 * or told to come again, and the server's memory does not grow.
 *
 * <p>{@code -Doverload.requests}, {@code -Doverload.cards} and {@code -Doverload.heap} (in
 * megabytes) say how many, of how large a map, with how much.
 */
public class OverloadIT {
  private static final int REQUESTS = Integer.getInteger("overload.requests", 240);
  private static final int CARDS = Integer.getInteger("overload.cards", 3_000);
  private static final int HEAP = Integer.getInteger("overload.heap", 256);
  private static final int ROUNDS = 4;
  private static final long MEGABYTE = 1024 * 1024;

  /** What all our caches may take, and what the server itself keeps of so many requests. */
  private static final long CACHES = HEAP / 8 * MEGABYTE;

  private static final long SERVER = 32 * MEGABYTE;

  @Rule public final TemporaryFolder home = new TemporaryFolder();

  private HostProcess host;
  private String large;
  private String small;

  @Before
  public void start() throws Exception {
    Assume.assumeTrue("a given site is left alone", System.getProperty("confluence.url") == null);
    host =
        new HostProcess(
            home.getRoot().toPath(),
            "-Xmx" + HEAP + "m",
            "-XX:+UseG1GC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djourney-maps.cache.megabytes=" + CACHES / MEGABYTE);
    host.start();
    Visitor editor = host.as("editor");
    String page = editor.page("OPEN", "Crowded", "");
    large = editor.post(MAPS, new LargeMap(CARDS).on(page)).expect(201).at("/id");
    small = editor.map(page);
    for (int revision = 1; revision < 3; revision++) {
      rename(editor, revision);
    }
  }

  private void rename(Visitor editor, int base) {
    var fields = Map.of("title", "Large " + base);
    var op = Map.of("op", "set", "kind", "map", "id", large, "fields", fields);
    String request = UUID.randomUUID().toString();
    editor
        .post(
            MAPS + "/" + large + "/ops",
            Reply.object("request", request, "client", "c", "base", base, "ops", List.of(op)))
        .expect(200);
  }

  @After
  public void stop() {
    if (host != null) {
      host.close();
    }
  }

  @Test
  public void everyStrangerIsAnsweredAndTheMemoryStaysAsItIs() throws Exception {
    var strangers = new Strangers(host.as(null), large, small);
    strangers.ask(16);
    var heap = new ArrayList<Long>(List.of(host.heap()));
    long begun = System.nanoTime();
    for (int round = 0; round < ROUNDS; round++) {
      strangers.ask(REQUESTS / ROUNDS);
      assertThat(host.isAlive()).as("after round " + round).isTrue();
      heap.add(host.heap());
    }
    report(strangers, heap, begun);
    assertThat(strangers.wrong()).isEmpty();
    assertThat(strangers.answers().get("200")).isGreaterThan(REQUESTS / 10);
    assertThat(heap).allMatch(used -> used < heap.get(0) + CACHES + SERVER);
    host.as(null).get(MAPS + "/" + large + "/html").expect(200);
  }

  /** For the notes. */
  private static void report(Strangers strangers, List<Long> heap, long begun) {
    System.out.printf(
        "%d requests, a map of %d cards, a heap of %d MB: %s in %d s; in use after collections: %s MB%n",
        REQUESTS,
        CARDS,
        HEAP,
        strangers.answers(),
        (System.nanoTime() - begun) / 1_000_000_000,
        heap.stream().map(used -> used / MEGABYTE).toList());
  }
}
