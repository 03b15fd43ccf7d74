package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import io.github.journeymaps.host.container.ao.AoModule;
import io.github.journeymaps.host.container.ao.StatementLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.java.ao.RawEntity;

/** A database with the tables of the plugin's descriptor, for all tests of this JVM. */
final class Database {
  static final String NAMESPACE = "io.github.journeymaps.confluence";

  private static final int CONNECTIONS = 20;
  private static final Database H2 =
      new Database("H2", () -> "jdbc:h2:mem:store;DB_CLOSE_DELAY=-1");
  private static final Database POSTGRESQL = new Database("PostgreSQL", PostgresServer::url);
  private static final Database MARIADB = new Database("MariaDB", MariaServer::url);

  private final String name;
  private final Supplier<String> url;
  private final StatementLog log = new StatementLog();
  private HikariDataSource source;
  private ActiveObjects ao;

  private Database(String name, Supplier<String> url) {
    this.name = name;
    this.url = url;
  }

  /** MariaDB among them where it is installed. */
  static List<Database> all() {
    return MariaServer.isInstalled() ? List.of(H2, POSTGRESQL, MARIADB) : List.of(H2, POSTGRESQL);
  }

  static Database h2() {
    return H2;
  }

  DataSource source() {
    ao();
    return source;
  }

  synchronized ActiveObjects ao() {
    if (ao == null) {
      source = new HikariDataSource();
      source.setJdbcUrl(url.get());
      source.setMaximumPoolSize(CONNECTIONS);
      Runtime.getRuntime().addShutdownHook(new Thread(source::close));
      ao = migrated();
    }
    return ao;
  }

  private ActiveObjects migrated() {
    try {
      var module = AoModule.of(NAMESPACE, source, log);
      return module.migrate(entities());
    } catch (SQLException e) {
      throw new IllegalStateException("no tables on " + name, e);
    }
  }

  /** The tables as the descriptor lists them. */
  static List<Class<? extends RawEntity<?>>> entities() {
    var entities = new ArrayList<Class<? extends RawEntity<?>>>();
    var matcher = Pattern.compile("<entity>(.*?)</entity>").matcher(descriptor());
    while (matcher.find()) {
      entities.add(entity(matcher.group(1)));
    }
    return entities;
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends RawEntity<?>> entity(String name) {
    try {
      return (Class<? extends RawEntity<?>>) Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the descriptor names an entity that is not there", e);
    }
  }

  static String descriptor() {
    try (var in = Database.class.getResourceAsStream("/atlassian-plugin.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("no descriptor", e);
    }
  }

  /** The SQL that some work runs on this thread's behalf, in order; nobody else works meanwhile. */
  List<String> statements(Runnable work) {
    long before = log.count();
    work.run();
    return log.since(before);
  }

  @Override
  public String toString() {
    return name;
  }
}
