package io.github.journeymaps.store.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.Test;

/** Names as Active Objects wants them on every database Confluence supports. */
public class SchemaTest extends OnEveryDatabase {
  private static final List<String> RESERVED =
      List.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

  private interface Asked {
    ResultSet of(DatabaseMetaData metaData) throws SQLException;
  }

  private List<String> names(Asked asked, String... columns) throws SQLException {
    try (var connection = database.source().getConnection();
        var rows = asked.of(connection.getMetaData())) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        for (String column : columns) {
          names.add(rows.getString(column));
        }
      }
      return names;
    }
  }

  private List<String> tables() throws SQLException {
    return names(
        meta -> meta.getTables(null, null, "AO\\_%", new String[] {"TABLE"}), "TABLE_NAME");
  }

  @Test
  public void theDescriptorListsEveryTable() throws SQLException {
    assertThat(new TreeSet<>(tables()))
        .hasSize(12)
        .allMatch(
            name ->
                name.matches(
                    "AO_[0-9A-F]{6}_(MAP|DOCUMENT|CHANGE|SNAPSHOT|VERSION_NAME|PERSONA|NOTE"
                        + "|COMMENT|VOTE|ROUND|PRESENT|ISSUE_LINK)"));
    assertThat(Database.descriptor()).contains("namespace=\"" + Database.NAMESPACE + "\"");
  }

  @Test
  public void namesAreShortUpperCaseAndNotReserved() throws SQLException {
    for (String table : tables()) {
      assertThat(table).hasSizeLessThanOrEqualTo(30);
      assertThat(names(meta -> meta.getColumns(null, null, table, "%"), "COLUMN_NAME"))
          .isNotEmpty()
          .doesNotContainAnyElementsOf(RESERVED)
          .allMatch(column -> column.length() <= 30 && column.matches("[A-Z][A-Z_]*"));
    }
  }

  @Test
  public void whatIsAskedForIsIndexed() throws SQLException {
    for (String table : tables()) {
      var indexed = new TreeSet<>(indexed(table));
      var wanted =
          new TreeSet<>(names(meta -> meta.getColumns(null, null, table, "%"), "COLUMN_NAME"));
      wanted.retainAll(
          List.of(
              "MAP_ID",
              "STAMP",
              "REQUEST_STAMP",
              "SPACE_KEY",
              "PAGE_ID",
              "OWNER_KEY",
              "PERSONA_ID",
              "COMMENT_ID"));
      if (!table.endsWith("_NOTE")) {
        assertThat(indexed).as(table).containsAll(wanted);
      }
    }
  }

  private List<String> indexed(String table) throws SQLException {
    return names(meta -> meta.getIndexInfo(null, null, table, false, true), "COLUMN_NAME");
  }

  @Test
  public void migratingAgainChangesNothing() throws SQLException {
    String id = made(MAP);
    var before = tables();
    migrate();
    assertThat(tables()).isEqualTo(before);
    assertThat(store.find(id)).isPresent();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void migrate() {
    database.ao().migrate(Database.entities().toArray(new Class[0]));
  }
}
