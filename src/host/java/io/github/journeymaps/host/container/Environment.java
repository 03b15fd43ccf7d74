package io.github.journeymaps.host.container;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import io.github.journeymaps.host.api.Services;
import io.github.journeymaps.host.container.ao.StatementLog;
import io.github.journeymaps.host.container.services.AccessMode;
import io.github.journeymaps.host.container.services.EventBus;
import io.github.journeymaps.host.container.services.RequestScope;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What a container runs in.
 *
 * @param work a folder for the framework's own files
 * @param habits where hosts differ
 * @param springLimit how long the plugin's context may take to come up
 */
public record Environment(
    Path work,
    String contextPath,
    Supplier<URI> baseUrl,
    DataSource database,
    Services wiki,
    EventBus events,
    RequestScope request,
    AccessMode accessMode,
    ReadOnlyApplicationLinkService links,
    StatementLog statements,
    Habits habits,
    Duration springLimit) {}
