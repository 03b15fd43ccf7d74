package io.github.journeymaps.host.container;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.github.journeymaps.host.container.ao.StatementLog;
import io.github.journeymaps.host.container.services.AccessMode;
import io.github.journeymaps.host.container.services.EventBus;
import io.github.journeymaps.host.container.services.RequestScope;
import io.github.journeymaps.host.links.ApplicationLinks;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.mockito.Mockito;

/**
 * An environment without a wiki: an H2 database in memory, no services but the container's own, and
 * of users only that the one with the key admin is an administrator.
 */
public final class TinyHost {
  private static final URI SITE = URI.create("http://localhost/confluence");

  public final StatementLog statements = new StatementLog();
  public final RequestScope request = new RequestScope();
  public final JdbcDataSource database = new JdbcDataSource();

  public TinyHost() {
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  public PluginContainer start(TinyJar jar, Path folder) throws Exception {
    return start(jar, folder, Habits.OTHER);
  }

  public PluginContainer start(TinyJar jar, Path folder, Habits habits) throws Exception {
    return PluginContainer.start(
        jar.write(folder),
        new Environment(
            folder,
            "/confluence",
            () -> SITE,
            database,
            Map.of(UserManager.class, users()),
            new EventBus(),
            request,
            new AccessMode(),
            new ApplicationLinks(List.of(), () -> SITE),
            statements,
            habits,
            Duration.ofSeconds(20)));
  }

  private static UserManager users() {
    UserManager users = Mockito.mock(UserManager.class);
    Mockito.when(users.isAnonymousAccessEnabled()).thenReturn(true);
    Mockito.when(users.isAdmin(new UserKey("admin"))).thenReturn(true);
    return users;
  }
}
