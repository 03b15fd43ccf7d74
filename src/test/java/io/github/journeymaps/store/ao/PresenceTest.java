package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.store.ActiveEditor;
import io.github.journeymaps.store.Presence;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.Test;

public class PresenceTest extends OnEveryDatabase {
  private final String map = UUID.randomUUID().toString();
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  private Presence presence() {
    return new AoPresence(database.ao());
  }

  private static ActiveEditor present(String client, String place, Instant seen) {
    return new ActiveEditor(client, "k-" + client, place, seen);
  }

  @Test
  public void whoIsThereIsToldInTheOrderOfTheirComing() {
    ActiveEditor anna = present("anna", "card:1", now);
    ActiveEditor ben = present("ben", null, now);
    presence().here(map, anna);
    presence().here(map, ben);
    presence().here(UUID.randomUUID().toString(), present("eve", null, now));
    assertThat(presence().at(map)).containsExactly(anna, ben);
  }

  @Test
  public void whoGaveNoSignOfLifeForLongIsGone() {
    presence().here(map, present("anna", null, now.minus(Presence.LIFE)));
    assertThat(presence().at(map)).isEmpty();
    ActiveEditor again = present("anna", null, now);
    presence().here(map, again);
    assertThat(presence().at(map)).containsExactly(again);
  }

  @Test
  public void aFreshSignOfLifeIsWrittenAgainOnlyFromAnotherPlace() {
    presence().here(map, present("anna", "card:1", now));
    presence().here(map, present("anna", "card:1", now.plusSeconds(4)));
    assertThat(presence().at(map)).containsExactly(present("anna", "card:1", now));
    ActiveEditor moved = present("anna", "card:2", now.plusSeconds(4));
    presence().here(map, moved);
    assertThat(presence().at(map)).containsExactly(moved);
  }

  @Test
  public void whoLeavesIsGoneAtOnce() {
    presence().here(map, present("anna", null, now));
    presence().gone(map, "anna", "k-ben");
    assertThat(presence().at(map)).hasSize(1);
    presence().gone(map, "anna", "k-anna");
    presence().gone(map, "anna", "k-anna");
    assertThat(presence().at(map)).isEmpty();
  }

  @Test
  public void oneTabThatComesManyTimesAtOnceIsThereOnce() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 10; round++) {
        String tab = "tab" + round;
        var signs =
            Collections.nCopies(8, (Callable<Void>) () -> here(present(tab, "card:1", now)));
        for (var sign : threads.invokeAll(signs)) {
          sign.get();
        }
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(presence().at(map)).hasSize(10);
  }

  private Void here(ActiveEditor who) {
    presence().here(map, who);
    return null;
  }

  /** Otherwise two who delete can each hold what the other one waits for. */
  @Test
  public void whatIsDeletedIsFoundFirstAndGoesByItsId() {
    presence().here(map, present("anna", null, now));
    assertThat(deletes(() -> presence().gone(map, "anna", "k-anna"))).hasSize(1);
    var old = now.minus(Presence.LIFE.multipliedBy(3));
    assertThat(deletes(() -> presence().here(map, present("ben", null, old)))).isNotEmpty();
  }

  /** Those that some work runs, each by an id, after a question that puts ids into order. */
  private List<String> deletes(Runnable work) {
    var statements =
        database.statements(work).stream().map(s -> s.replaceAll("[`\"]", "")).toList();
    var deletes = statements.stream().filter(s -> s.startsWith("DELETE")).toList();
    assertThat(deletes).allMatch(s -> s.endsWith(" WHERE ID = ?"), "by an id");
    assertThat(statements).anyMatch(s -> s.startsWith("SELECT") && s.contains("ORDER BY ID"));
    return deletes;
  }

  @Test
  public void manyWhoComeAndGoAtOnceDoNotHinderEachOther() throws Exception {
    var threads = Executors.newFixedThreadPool(8);
    try {
      var tabs = new ArrayList<Callable<Void>>();
      for (int tab = 0; tab < 8; tab++) {
        String name = "tab" + tab;
        tabs.add(() -> comeAndGo(name));
      }
      for (var tab : threads.invokeAll(tabs)) {
        tab.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(presence().at(map)).isEmpty();
  }

  /** Comes back just when the others may sweep it up, and leaves. */
  private Void comeAndGo(String tab) {
    for (int i = 0; i < 25; i++) {
      here(present(tab, null, now.minus(Presence.LIFE.multipliedBy(3))));
      here(present(tab, "card:" + i, now));
      presence().gone(map, tab, "k-" + tab);
    }
    return null;
  }

  @Test
  public void noMoreAreToldThanEditOneMap() {
    for (int i = 0; i < Presence.MOST + 5; i++) {
      presence().here(map, present("tab" + i, null, now));
    }
    assertThat(presence().at(map)).hasSize(Presence.MOST);
  }
}
