package io.github.journeymaps.overload;

import static io.github.journeymaps.outside.Visitor.MAPS;

import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Visitor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** People without a name who ask for a map in all the ways there are, several at a time. */
final class Strangers {
  private static final int AT_A_TIME = 16;
  private static final List<String> VIEWS =
      List.of("map", "outline", "emotion", "opportunities", "summary", "MAP", "other");

  private final Visitor stranger;
  private final String large;
  private final String small;
  private final Random random = new Random(31);
  private final Map<String, Integer> answers = Collections.synchronizedMap(new TreeMap<>());
  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

  Strangers(Visitor stranger, String large, String small) {
    this.stranger = stranger;
    this.large = MAPS + "/" + large;
    this.small = MAPS + "/" + small;
  }

  /** Asks so often, and comes back when all are answered. */
  void ask(int requests) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      var asked = new ArrayList<Callable<Void>>();
      for (int i = 0; i < requests; i++) {
        asked.add(i % 20 == 19 ? this::askForTheSmallOne : asking());
      }
      for (Future<Void> one : threads.invokeAll(asked, 20, TimeUnit.MINUTES)) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Void> asking() {
    String path = large + path();
    String language = List.of("en", "de", "fr-CH", "x", "th-TH-u-nu-thai").get(random.nextInt(5));
    String tag = "\"" + random.nextInt(4) + "\"";
    return () -> {
      Reply reply = stranger.get(path, "Accept-Language", language, "If-None-Match", tag);
      note(path, reply, List.of("200", "304", "404 no-revision", "503 busy"));
      return null;
    };
  }

  /** Whoever wants little gets it, whatever others do. */
  private Void askForTheSmallOne() {
    note(small, stranger.get(small + "/html"), List.of("200"));
    return null;
  }

  private void note(String path, Reply reply, List<String> right) {
    answers.merge(reply.brief(), 1, Integer::sum);
    boolean says = reply.status() != 503 || reply.header("Retry-After").matches("\\d+");
    if (!right.contains(reply.brief()) || !says) {
      wrong.add(path + " is answered " + reply.brief() + " " + reply.headers().map());
    }
  }

  private String path() {
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> "?revision=" + random.nextInt(5);
      case 2 -> "/issues";
      case 3 -> "/insights";
      case 4 -> "/changes?since=1&lanes=" + some(LargeMap.lanes());
      default -> "/html?" + parameters();
    };
  }

  private String parameters() {
    var all = new ArrayList<String>();
    maybe(all, "view", VIEWS.get(random.nextInt(VIEWS.size())));
    maybe(all, "lanes", some(random.nextBoolean() ? LargeMap.lanes() : LargeMap.types()));
    maybe(all, "stages", some(LargeMap.stages()));
    maybe(all, "savedView", random.nextBoolean() ? LargeMap.savedView() : "v" + random.nextInt());
    maybe(all, "height", "" + random.nextInt(5_000));
    if (random.nextInt(5) == 0) {
      all.add("revision=" + (1 + random.nextInt(4)));
    }
    return String.join("&", all);
  }

  private void maybe(List<String> all, String name, String value) {
    if (random.nextBoolean()) {
      all.add(name + "=" + value);
    }
  }

  private String some(List<String> of) {
    var shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return String.join(",", shuffled.subList(0, 1 + random.nextInt(of.size())));
  }

  /** How often which answer came. */
  Map<String, Integer> answers() {
    return new TreeMap<>(answers);
  }

  /** Answers that nobody should get. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }
}
