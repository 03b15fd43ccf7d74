package io.github.journeymaps.convergence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.journeymaps.outside.Jira;
import io.github.journeymaps.outside.Reply;
import io.github.journeymaps.outside.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
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
 * The plugin is disabled and enabled again while people edit a map, link issues and save pages: the
 * wiki answers throughout, nothing of the plugin is left behind, and no edit that was acknowledged
 * is missing.
 *
 * <p>{@code -Dsoak.disables} says how often.
 */
@RunWith(Parameterized.class)
public class DisablingIT {
  private static final int TIMES = Integer.getInteger("soak.disables", 3);
  private static final String PLUGIN = "/rest/plugins/1.0/io.github.journeymaps.confluence-key";
  private static final String JSON = "application/vnd.atl.plugins.plugin+json";
  private static final int LINKERS = 4;
  private static final int EDITS = 10;

  @Rule public final TemporaryFolder home = new TemporaryFolder();

  private final String database;
  private final List<AutoCloseable> opened = new ArrayList<>();
  private HostProcess host;
  private Visitor editor;
  private Visitor admin;
  private String map;
  private EditLog log;
  private Load load;

  public DisablingIT(String database) {
    this.database = database;
  }

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("H2", "PostgreSQL");
  }

  @Before
  public void start() throws Exception {
    Assume.assumeTrue(
        "no given site is switched off", System.getProperty("confluence.url") == null);
    host =
        new HostProcess(
            home.getRoot().toPath(), "-Djdbc.url=" + (database.equals("H2") ? "" : postgres()));
    opened.add(host);
    host.start();
    editor = host.as("editor");
    admin = host.as("admin");
    String page = editor.page("DEMO", "Switched off and on", "");
    map = Visitor.MAPS + "/" + editor.post(Visitor.MAPS, SmallMap.on(page)).expect(201).at("/id");
    editor.save(page, Visitor.macro(map.substring(map.lastIndexOf('/') + 1)));
    log = new EditLog(host.as("viewer"), map);
    load = new Load(editor, page, map.substring(map.lastIndexOf('/') + 1), cards());
  }

  private String postgres() throws Exception {
    var server = EmbeddedPostgres.start();
    opened.add(server);
    return server.getJdbcUrl("postgres", "postgres");
  }

  private List<String> cards() {
    return texts(editor.get(map).expect(200).json().path("cards"), "id");
  }

  private static List<String> texts(JsonNode list, String name) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(node -> node.path(name).asText())
        .toList();
  }

  @After
  public void stop() throws Exception {
    if (load != null) {
      load.stop();
    }
    for (AutoCloseable thing : opened) {
      thing.close();
    }
  }

  @Test
  public void theWikiAnswersThroughoutAndNothingThatWasAcknowledgedIsMissing() throws Exception {
    String server = Jira.server(editor);
    var jira = new Jira(host.jira(), host.url());
    load.start(server, IntStream.range(0, LINKERS).mapToObj(i -> issue(jira, i)).toList());
    for (int i = 0; i < TIMES; i++) {
      everybodyWorks();
      disableAndEnable();
      log.read();
    }
    if (load != null) {
      load.stop();
    }
    report();
    assertThat(load.faults()).isEmpty();
    log.read();
    assertThat(log.requests()).doesNotHaveDuplicates().containsAll(load.acknowledged());
    editor.page("DEMO", "Makes the plugin look for homes", Visitor.macro(load.homeless().get(0)));
    Reply.soon("all maps have their homes", () -> load.homeless().stream().allMatch(this::hasHome));
  }

  /** Comes back when more edits are kept and another map stands on a page. */
  private void everybodyWorks() throws InterruptedException {
    int edits = load.acknowledged().size() + EDITS;
    int maps = load.homeless().size() + 1;
    Reply.soon(
        "everybody works",
        () -> load.acknowledged().size() >= edits && load.homeless().size() >= maps);
  }

  private static String issue(Jira jira, int i) {
    return jira.create("CX", "Task", "Linked and unlinked " + i);
  }

  private boolean hasHome(String id) {
    return !editor.get(Visitor.MAPS + "/" + id).expect(200).at("/page").isEmpty();
  }

  private void disableAndEnable() throws InterruptedException {
    load.turn();
    assertThat(turn(false).at("/enabled")).isEqualTo("false");
    assertThat(editor.get(map).status()).isEqualTo(404);
    assertThat(admin.get(PLUGIN).expect(200).json().path("leftovers")).isEmpty();
    Reply.soon("no thread is left", () -> threads().isEmpty());
    assertThat(turn(true).at("/enabled")).isEqualTo("true");
    assertThat(editor.get(map).status()).isEqualTo(200);
    load.turn();
  }

  private Reply turn(boolean on) {
    return admin.put(PLUGIN, Reply.object("enabled", on), "Content-Type", JSON).expect(200);
  }

  private List<String> threads() {
    JsonNode all = admin.get(PLUGIN).expect(200).json().path("threads");
    return StreamSupport.stream(all.spliterator(), false)
        .map(JsonNode::asText)
        .filter(name -> name.startsWith("journey-maps"))
        .toList();
  }

  /** For the notes. */
  private void report() {
    System.out.printf(
        "%s, disabled %d times: %d edits acknowledged, %d in the log, %d maps with a page; %s%n",
        database,
        TIMES,
        load.acknowledged().size(),
        log.requests().size(),
        load.homeless().size(),
        load.answers());
  }
}
