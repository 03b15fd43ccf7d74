package io.github.journeymaps.convergence;

import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many people at work on a wiki at once until they are stopped: they edit a map, link issues and
 * take them off, save pages with new maps, and read. What the plugin refuses because it is disabled
 * they try again; whatever the wiki itself refuses is a fault.
 */
final class Load {
  private static final String MAPS = Visitor.MAPS;
  private static final int MILLIS = 60_000;

  /** What may be answered while a plugin is disabled, or on its way. */
  private static final List<Integer> AWAY = List.of(404, 503);

  private final Visitor editor;
  private final String map;
  private final List<String> cards;
  private final String page;
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<String> homeless = new ConcurrentLinkedQueue<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
  private final List<Thread> people = new java.util.ArrayList<>();
  private final AtomicInteger turns = new AtomicInteger();
  private volatile long base = 1;
  private volatile boolean over;

  /** Does one thing once; what is refused is done again. */
  private interface Deed {
    void run() throws Exception;
  }

  /**
   * @param cards of the map, at least six
   */
  Load(Visitor editor, String page, String map, List<String> cards) {
    this.editor = editor;
    this.page = page;
    this.map = map;
    this.cards = cards;
  }

  /**
   * @param keys of issues, one for each of those who link
   */
  void start(String server, List<String> keys) {
    for (int i = 0; i < 2; i++) {
      String card = cards.get(i);
      person("editor " + i, () -> edit(card));
    }
    for (int i = 0; i < keys.size(); i++) {
      String issues = MAPS + "/" + map + "/cards/" + cards.get(2 + i) + "/issues";
      String key = keys.get(i);
      person("linker " + i, () -> link(issues, server, key));
    }
    person("author", this::author);
    person("reader", this::read);
  }

  private void person(String name, Deed deed) {
    var thread = new Thread(() -> work(name, deed), name);
    people.add(thread);
    thread.start();
  }

  private void work(String name, Deed deed) {
    while (!over) {
      try {
        deed.run();
      } catch (Exception | AssertionError e) {
        faults.add(name + ": " + e);
      }
    }
  }

  /** Sends the same request until it is taken, as the browser does. */
  private void edit(String card) throws InterruptedException {
    String request = UUID.randomUUID().toString();
    var op = Map.of("op", "set", "kind", "card", "id", card, "fields", Map.of("text", request));
    Reply reply;
    do {
      reply = count("edit", editor.post(MAPS + "/" + map + "/ops", body(request, op)));
    } while (!over && isAway(reply));
    if (reply.status() == 200) {
      acknowledged.add(request);
      base = reply.json().at("/revision").asLong();
    }
  }

  private String body(String request, Map<String, ?> op) {
    return Reply.object("request", request, "client", "c", "base", base, "ops", List.of(op));
  }

  private void link(String issues, String server, String key) throws InterruptedException {
    isAway(count("link", editor.post(issues, Reply.object("server", server, "key", key))));
    isAway(count("unlink", editor.delete(issues + "/" + server + "/" + key)));
  }

  /** A new map has no home until the wiki's page with it is saved, and the plugin hears of that. */
  private void author() throws InterruptedException {
    int before = turns.get();
    Reply made = count("map", editor.post(MAPS, "{\"space\":\"DEMO\"}"));
    if (!isAway(made)) {
      String id = made.expect(201).at("/id");
      editor.page("DEMO", "With " + id, Visitor.macro(id));
      if (turns.get() == before && before % 2 == 0) {
        homeless.add(id);
      }
    }
  }

  /** The plugin is about to be disabled, or is enabled again. */
  void turn() {
    turns.incrementAndGet();
  }

  /** The page itself is the wiki's, which answers throughout. */
  private void read() {
    count("page", editor.get("/pages/viewpage.action?pageId=" + page).expect(200));
  }

  private Reply count(String what, Reply reply) {
    answers.computeIfAbsent(what + " " + reply.brief(), w -> new AtomicInteger()).incrementAndGet();
    return reply;
  }

  /** Whether it says that the plugin is not there now; then the next try is a little later. */
  private boolean isAway(Reply reply) throws InterruptedException {
    if (reply.status() >= 500 && !AWAY.contains(reply.status())) {
      faults.add("answered " + reply);
    }
    boolean away = AWAY.contains(reply.status());
    if (away) {
      Thread.sleep(20);
    }
    return away;
  }

  /** The requests of edits that were told to be kept. */
  List<String> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** Maps that were made without a home, on pages that were saved while the plugin was enabled. */
  List<String> homeless() {
    return List.copyOf(homeless);
  }

  /** Whatever should not have happened. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** For the notes: how often was answered what. */
  Map<String, AtomicInteger> answers() {
    return new TreeMap<>(answers);
  }

  /** Lets everybody end what they do. */
  void stop() throws InterruptedException {
    over = true;
    for (Thread thread : people) {
      thread.join(MILLIS);
    }
  }
}
