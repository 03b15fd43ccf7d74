package io.github.journeymaps.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.browser.Visit;
import io.github.journeymaps.outside.Visitor;
import io.github.journeymaps.store.ao.MariaServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Two people edit one map, 25 times a second between them, and the server is killed under them:
 * both end with the same map, which is what the log makes of the first one, and no edit that a page
 * was told to be kept is missing.
 *
 * <p>{@code -Dsoak.seconds} says for how long, {@code -Dsoak.kills} how often it is killed: once
 * for each of its numbers, and {@code -Dsoak.databases} on what.
 */
@RunWith(Parameterized.class)
public class ConvergenceIT {
  private static final int SECONDS = Integer.getInteger("soak.seconds", 4);
  private static final String KILLS = System.getProperty("soak.kills", "1");
  private static final String DATABASES = System.getProperty("soak.databases", "H2,PostgreSQL");
  private static final double EACH_A_SECOND = 12.5;
  private static final int PATIENCE = 180;
  private static final String MAPS = "/rest/journey-maps/1.0/maps";

  @Rule public final Visit visit = new Visit();
  @Rule public final TemporaryFolder home = new TemporaryFolder();

  private final String database;
  private final int kills;
  private final List<AutoCloseable> opened = new ArrayList<>();
  private final List<TypingUser> typists = new ArrayList<>();
  private HostProcess host;
  private EditLog log;
  private String map;

  public ConvergenceIT(String database, int kills) {
    this.database = database;
    this.kills = kills;
  }

  @Parameters(name = "{0}, killed {1} times")
  public static List<Object[]> runs() {
    return Arrays.stream(KILLS.split(","))
        .map(Integer::valueOf)
        .flatMap(kills -> databases().map(database -> new Object[] {database, kills}))
        .toList();
  }

  private static Stream<String> databases() {
    return Arrays.stream(DATABASES.split(","))
        .filter(name -> !name.equals("MariaDB") || MariaServer.isInstalled());
  }

  @Before
  public void start() throws Exception {
    Assume.assumeTrue("a given site is not to be killed", !isGiven());
    host = new HostProcess(home.getRoot().toPath(), options());
    opened.add(host);
    host.start();
    URI page = page(host.as("editor"));
    log = new EditLog(host.as("viewer"), MAPS + "/" + map);
    typists.add(new TypingUser(visit.desktop("editor"), page));
    typists.add(new TypingUser(visit.desktop("admin"), page));
  }

  private static boolean isGiven() {
    return System.getProperty("confluence.url") != null;
  }

  private String[] options() throws Exception {
    return switch (database) {
      case "H2" -> new String[] {};
      case "PostgreSQL" -> on(postgres(), "postgres");
      default -> on(MariaServer.url(), MariaServer.USER);
    };
  }

  private static String[] on(String url, String user) {
    return new String[] {"-Djdbc.url=" + url, "-Djdbc.user=" + user};
  }

  private String postgres() throws Exception {
    var server = EmbeddedPostgres.start();
    opened.add(server);
    return server.getJdbcUrl("postgres", "postgres");
  }

  private URI page(Visitor editor) {
    String page = editor.page("DEMO", "Together", "");
    map = editor.post(MAPS, SmallMap.on(page)).expect(201).at("/id");
    editor.save(page, Visitor.macro(map));
    return URI.create(host.url() + "/pages/viewpage.action?pageId=" + page);
  }

  @After
  public void stop() throws Exception {
    for (AutoCloseable thing : opened) {
      thing.close();
    }
  }

  @Test
  public void bothEndWithTheSameMapAndNothingThatWasAcknowledgedIsMissing() throws Exception {
    edit();
    settle();
    report();
    assertThat(log.requests()).doesNotHaveDuplicates();
    typists.forEach(typist -> assertThat(log.requests()).containsAll(typist.acknowledged()));
    assertThat(log.document()).isEqualTo(log.replayed());
    String html = host.as("editor").get(MAPS + "/" + map + "/html").expect(200).text();
    for (TypingUser typist : typists) {
      assertThat(typist.shown()).isEqualTo(typist.shown(html));
    }
  }

  /** Kills are spread evenly over the edits. */
  private void edit() throws Exception {
    int edits = (int) (SECONDS * EACH_A_SECOND);
    for (int i = 0; i < typists.size(); i++) {
      typists.get(i).edit(i, edits, EACH_A_SECOND);
    }
    for (int kill = 1; kill <= kills; kill++) {
      editUntil(edits * kill / (kills + 1));
      host.killAndStart();
    }
    editUntil(edits);
  }

  private void editUntil(int edits) {
    within(
        () ->
            typists.stream().filter(t -> t.made() < edits).map(t -> t.made() + " begun").toList());
  }

  private void settle() {
    within(
        () ->
            typists.stream()
                .map(t -> t.unsettled(log.revision()))
                .filter(s -> !s.isEmpty())
                .toList());
  }

  /** Reads along until there is nothing more to wait for. */
  private void within(Supplier<List<String>> lacking) {
    long end = System.nanoTime() + (PATIENCE + SECONDS) * 1_000_000_000L;
    var lacks = List.of("nobody was asked");
    while (!lacks.isEmpty() && System.nanoTime() < end) {
      typists.forEach(typist -> typist.wait(100));
      log.read();
      lacks = lacking.get();
    }
    assertThat(lacks).isEmpty();
  }

  /** For the notes. */
  private void report() {
    long acknowledged = typists.stream().mapToLong(t -> t.acknowledged().size()).sum();
    System.out.printf(
        "%s, killed %d times: %.0f edits a second for %d s: %d acknowledged, %d in the log, of %d ops%n",
        database,
        kills,
        2 * EACH_A_SECOND,
        SECONDS,
        acknowledged,
        log.requests().size(),
        log.ops());
  }
}
