package io.github.journeymaps.host.container;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import io.github.journeymaps.host.container.ao.StatementLog;
import io.github.journeymaps.host.container.services.AccessMode;
import io.github.journeymaps.host.container.services.EventBus;
import io.github.journeymaps.host.container.services.RequestScope;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What a container runs in.
 *
 * @param wiki the services that the wiki gives the plugin
 * @param work a folder for the framework's own files
 * @param habits where hosts differ
 * @param springLimit how long the plugin's context may take to come up
 */
public record Environment(
    Path work,
    String contextPath,
    Supplier<URI> baseUrl,
    DataSource database,
    Map<Class<?>, Object> wiki,
    EventBus events,
    RequestScope request,
    AccessMode accessMode,
    ReadOnlyApplicationLinkService links,
    StatementLog statements,
    Habits habits,
    Duration springLimit) {}
