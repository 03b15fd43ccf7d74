package io.github.journeymaps.host.container.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.activeobjects.spi.DatabaseType;
import io.github.journeymaps.host.api.StartupException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfo;
import net.java.ao.schema.info.EntityInfoResolver;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Makes the tables of the plugin's entities fit and gives the service for them. */
public final class AoModule {
  private final AoNames names;
  private final EntityManager manager;
  private final JoinedTransactions transactions;
  private final DatabaseType database;

  private AoModule(
      AoNames names,
      EntityManager manager,
      JoinedTransactions transactions,
      DatabaseType database) {
    this.names = names;
    this.manager = manager;
    this.transactions = transactions;
    this.database = database;
  }

  /** For the namespace of an {@code <ao>} module; nothing is done to the database yet. */
  public static AoModule of(String namespace, DataSource host, StatementLog log)
      throws SQLException {
    AoNames names = new AoNames(namespace);
    JoinedTransactions transactions = new JoinedTransactions(host, names.prefix(), log);
    DatabaseType type = type(host);
    EntityManager manager = new EntityManager(provider(type, transactions), configuration(names));
    return new AoModule(names, manager, transactions, type);
  }

  private static DatabaseProvider provider(DatabaseType type, DisposableDataSource source) {
    return switch (type) {
      case H2 -> new H2DatabaseProvider(source, "PUBLIC");
      case MYSQL -> new MySQLDatabaseProvider(source);
      default -> new PostgreSQLDatabaseProvider(source, "public");
    };
  }

  private static DatabaseType type(DataSource host) throws SQLException {
    try (Connection connection = host.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return switch (product) {
        case "H2" -> DatabaseType.H2;
        case "PostgreSQL" -> DatabaseType.POSTGRESQL;
        case "MariaDB" -> DatabaseType.MYSQL;
        default ->
            throw new StartupException(
                "The database "
                    + product
                    + " is not known here: use H2, PostgreSQL or MariaDB in -Djdbc.url.");
      };
    }
  }

  private static EntityManagerConfiguration configuration(AoNames names) {
    NameConverters converters = names.converters();
    return new EntityManagerConfiguration() {
      @Override
      @Deprecated
      public boolean useWeakCache() {
        return true;
      }

      @Override
      public NameConverters getNameConverters() {
        return converters;
      }

      @Override
      public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) ->
            table.regionMatches(true, 0, names.prefix(), 0, names.prefix().length());
      }

      @Override
      public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
      }
    };
  }

  /** Such as {@code AO_1A2B3C}. */
  public String prefix() {
    return names.prefix();
  }

  private void check(List<Class<? extends RawEntity<?>>> entities) {
    if (entities.size() > AoNames.MAX_ENTITIES) {
      throw new StartupException(
          "The plugin has "
              + entities.size()
              + " entities, and Active Objects allows "
              + AoNames.MAX_ENTITIES
              + ": merge or drop some.");
    }
    EntityInfoResolver resolver =
        new CachingEntityInfoResolverFactory()
            .create(names.converters(), manager.getProvider().getTypeManager());
    entities.forEach(entity -> checkOne(resolver, entity));
  }

  private <T extends RawEntity<K>, K> void checkOne(
      EntityInfoResolver resolver, Class<? extends RawEntity<?>> entity) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) entity;
    names.check(info(resolver, type));
  }

  /**
   * The library refuses names of more than 30 characters, and much else, when it looks at an
   * entity.
   */
  private static <T extends RawEntity<K>, K> EntityInfo<T, K> info(
      EntityInfoResolver resolver, Class<T> type) {
    try {
      return resolver.resolve(type);
    } catch (RuntimeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new StartupException(
          "The entity "
              + type.getSimpleName()
              + " cannot be stored: "
              + cause.getMessage()
              + " Rename it by @Table, or @Accessor and @Mutator.",
          e);
    }
  }

  /**
   * Makes the database match the entities: what is missing is made, what is gone is dropped;
   * refuses bad names.
   */
  public ActiveObjects migrate(List<Class<? extends RawEntity<?>>> entities) throws SQLException {
    check(entities);
    @SuppressWarnings({"unchecked", "rawtypes"})
    Class<? extends RawEntity<?>>[] types = entities.toArray(new Class[0]);
    manager.migrate(types);
    return service();
  }

  /**
   * Runs the tasks that are newer than the database, oldest first; each is remembered as soon as it
   * is done.
   */
  public void upgrade(List<ActiveObjectsUpgradeTask> tasks) throws SQLException {
    ModelVersions versions = new ModelVersions(transactions);
    List<ActiveObjectsUpgradeTask> inOrder =
        tasks.stream()
            .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
            .toList();
    for (ActiveObjectsUpgradeTask task : inOrder) {
      ModelVersion current = versions.of(prefix());
      if (task.getModelVersion().isNewerThan(current)) {
        task.upgrade(current, service());
        versions.keep(prefix(), task.getModelVersion());
      }
    }
  }

  /** The service, whether or not the tables are there. */
  public ActiveObjects service() {
    return new PluginActiveObjects(manager, transactions, database);
  }
}
