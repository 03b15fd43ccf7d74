package io.github.journeymaps.host.container.ao;

import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps, in a table of the host's own, up to which upgrade task each prefix has come. */
final class ModelVersions {
  private final DataSource database;

  ModelVersions(DataSource database) throws SQLException {
    this.database = database;
    update(
        "CREATE TABLE IF NOT EXISTS HOST_AO_VERSION (PREFIX VARCHAR(30) PRIMARY KEY, VERSION VARCHAR(20) NOT NULL)");
  }

  /** Version 0 where none is kept. */
  ModelVersion of(String prefix) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT VERSION FROM HOST_AO_VERSION WHERE PREFIX = ?")) {
      query.setString(1, prefix);
      try (ResultSet rows = query.executeQuery()) {
        return ModelVersion.valueOf(rows.next() ? rows.getString(1) : null);
      }
    }
  }

  void keep(String prefix, ModelVersion version) throws SQLException {
    if (update(
            "UPDATE HOST_AO_VERSION SET VERSION = ? WHERE PREFIX = ?", version.toString(), prefix)
        == 0) {
      update(
          "INSERT INTO HOST_AO_VERSION (VERSION, PREFIX) VALUES (?, ?)",
          version.toString(),
          prefix);
    }
  }

  private int update(String sql, String... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
