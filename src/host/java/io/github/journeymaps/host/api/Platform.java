package io.github.journeymaps.host.api;

import com.atlassian.event.api.EventPublisher;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;

/** What the container gives the wiki. */
public interface Platform {
  /** The one database of wiki and plugin: H2 or PostgreSQL. */
  DataSource dataSource();

  /** The home directory, which exists; attachments may be kept in it. */
  Path home();

  /**
   * The context path, such as {@code /confluence}; empty for none, never with a slash at its end.
   */
  String contextPath();

  /**
   * The address with the context path, such as http://localhost:1990/confluence. Before the port is
   * open: an IllegalStateException.
   */
  URI baseUrl();

  /** Where page events are published, synchronously; the plugin's listeners get them. */
  EventPublisher events();

  /** The installed plugin. Before it is up: an IllegalStateException. */
  Plugin plugin();

  /** The language of the request that this thread serves; English outside of one. */
  Locale locale();

  /** True while the site is in read-only mode; then every write is refused. */
  boolean readOnly();
}
