package io.github.journeymaps.host.container.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.github.journeymaps.host.container.tiny.Notes;
import io.github.journeymaps.host.container.tiny.TinyEntity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Before;
import org.junit.Test;

public class AoModuleTest {
  private final JdbcDataSource database = new JdbcDataSource();
  private final StatementLog log = new StatementLog();
  private ActiveObjects ao;
  private Notes notes;

  @Before
  public void open() throws Exception {
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    ao = migrate();
    notes = new Notes(ao);
  }

  private ActiveObjects migrate() throws Exception {
    return AoModule.of("tiny", database, log).migrate(List.of(TinyEntity.class));
  }

  @Test
  public void aTableIsNamedByTheNamespace() throws Exception {
    try (Connection connection = database.getConnection();
        ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "AO_%", null)) {
      assertThat(tables.next()).isTrue();
      // The last six digits of md5("tiny").
      assertThat(tables.getString("TABLE_NAME")).isEqualTo("AO_" + md5End() + "_NOTE");
    }
  }

  private static String md5End() throws Exception {
    byte[] hash = java.security.MessageDigest.getInstance("MD5").digest("tiny".getBytes("UTF-8"));
    return java.util.HexFormat.of().withUpperCase().formatHex(hash).substring(26);
  }

  @Test
  public void migratingAgainKeepsTheRows() throws Exception {
    notes.add("one");
    assertThat(new Notes(migrate()).count()).isEqualTo(1);
  }

  @Test
  public void aFailureRollsTheWholeTransactionBack() {
    notes.add("there");
    assertThatThrownBy(() -> notes.addBoth("new", "there"))
        .isInstanceOf(ActiveObjectsException.class);
    assertThat(notes.count()).isEqualTo(1);
  }

  @Test
  public void aTransactionWhosePartFailedCannotCommitEvenWhenTheFailureIsCaught() {
    notes.add("there");
    assertThatThrownBy(
            () ->
                ao.executeInTransaction(
                    () -> {
                      ao.create(TinyEntity.class, new DBParam("STAMP", "new"));
                      return addCatching("there");
                    }))
        .isInstanceOf(ActiveObjectsException.class)
        .hasMessageContaining("cannot commit");
    assertThat(notes.count()).isEqualTo(1);
  }

  private boolean addCatching(String stamp) {
    try {
      notes.add(stamp);
      return true;
    } catch (ActiveObjectsException e) {
      return false;
    }
  }

  @Test
  public void statementsOnThePluginsTablesAreCounted() {
    long before = log.count();
    notes.count();
    assertThat(log.since(before)).hasSize(1);
    assertThat(log.since(before).get(0)).contains("COUNT").contains("_NOTE");
  }

  /** Adds a note when it runs. */
  private final class Upgrade implements ActiveObjectsUpgradeTask {
    private final String version;

    Upgrade(String version) {
      this.version = version;
    }

    @Override
    public ModelVersion getModelVersion() {
      return ModelVersion.valueOf(version);
    }

    @Override
    public void upgrade(ModelVersion currentVersion, ActiveObjects objects) {
      notes.add(currentVersion + " to " + version);
    }
  }

  @Test
  public void upgradeTasksRunOnceOldestFirst() throws Exception {
    AoModule module = AoModule.of("tiny", database, log);
    module.upgrade(List.of(new Upgrade("2"), new Upgrade("1")));
    module.upgrade(List.of(new Upgrade("2"), new Upgrade("3")));
    assertThat(ao.find(TinyEntity.class, Query.select().order("ID ASC")))
        .extracting(TinyEntity::getStamp)
        .containsExactly("0 to 1", "1 to 2", "2 to 3");
  }
}
