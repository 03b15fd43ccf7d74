package io.github.journeymaps.host;

import com.atlassian.event.api.EventPublisher;
import io.github.journeymaps.host.api.Platform;
import io.github.journeymaps.host.api.Plugin;
import io.github.journeymaps.host.container.services.AccessMode;
import io.github.journeymaps.host.container.services.EventBus;
import io.github.journeymaps.host.container.services.RequestScope;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What is common to both halves; filled while the host comes up. */
final class HostPlatform implements Platform {
  final AccessMode accessMode = new AccessMode();
  final EventBus events = new EventBus();
  final RequestScope request = new RequestScope();

  private final DataSource dataSource;
  private final Path home;
  private final String contextPath;
  private volatile URI baseUrl;
  private volatile Supplier<Plugin> plugin;

  HostPlatform(DataSource dataSource, Path home, String contextPath) {
    this.dataSource = dataSource;
    this.home = home;
    this.contextPath = contextPath;
  }

  void baseUrl(URI url) {
    this.baseUrl = url;
  }

  void plugin(Supplier<Plugin> installed) {
    this.plugin = installed;
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public Path home() {
    return home;
  }

  @Override
  public String contextPath() {
    return contextPath;
  }

  @Override
  public URI baseUrl() {
    return there(baseUrl, "The port is not open yet");
  }

  @Override
  public EventPublisher events() {
    return events;
  }

  @Override
  public Plugin plugin() {
    return there(plugin, "The plugin is not up yet").get();
  }

  private static <T> T there(T value, String otherwise) {
    return Optional.ofNullable(value).orElseThrow(() -> new IllegalStateException(otherwise));
  }

  @Override
  public Locale locale() {
    return request.getLocale();
  }

  @Override
  public boolean readOnly() {
    return accessMode.isReadOnlyAccessModeEnabled();
  }
}
