package io.github.journeymaps.host.container;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.github.journeymaps.host.api.Blueprint;
import io.github.journeymaps.host.api.Plugin;
import io.github.journeymaps.host.container.ao.AoModule;
import io.github.journeymaps.host.container.ao.LateActiveObjects;
import io.github.journeymaps.host.container.descriptor.Descriptor;
import io.github.journeymaps.host.container.resources.ResourceModule;
import io.github.journeymaps.host.container.rest.AccessFilter;
import io.github.journeymaps.host.container.rest.RestModule;
import io.github.journeymaps.host.container.services.Jobs;
import io.github.journeymaps.host.container.services.PluginTexts;
import io.github.journeymaps.host.container.services.SiteProperties;
import io.github.journeymaps.host.container.soy.SoyTemplates;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Runs one plugin jar: the framework is started, the bundle wired and checked against its
 * descriptor, tables made, services offered, the Spring context built, and last the modules made.
 * What Confluence would not take is refused on the way, in one sentence.
 */
public final class PluginContainer implements AutoCloseable {
  private final Environment environment;
  private final Descriptor descriptor;
  private final OsgiFramework osgi;
  private final Jobs jobs = new Jobs();
  private final SwitchableServlets servlets = new SwitchableServlets();
  private final Map<Class<?>, Object> offered = new LinkedHashMap<>();
  private Bundle bundle;
  private PluginTexts texts;
  private ResourceModule resources;
  private SoyTemplates soy;
  private PluginObjects objects;
  private AoModule ao;
  private LateActiveObjects lateAo;
  private volatile Plugin plugin;

  private PluginContainer(Environment environment, Descriptor descriptor, OsgiFramework osgi) {
    this.environment = environment;
    this.descriptor = descriptor;
    this.osgi = osgi;
  }

  /**
   * Runs the jar.
   *
   * @throws io.github.journeymaps.host.api.StartupException when Confluence would not run it;
   *     nothing is left behind then
   */
  public static PluginContainer start(Path jar, Environment environment)
      throws IOException, BundleException, SQLException, InterruptedException {
    PluginJar opened = PluginJar.open(jar);
    OsgiFramework osgi =
        OsgiFramework.start(environment.work().resolve("osgi"), environment.habits());
    PluginContainer container = new PluginContainer(environment, opened.descriptor(), osgi);
    boolean up = false;
    try {
      container.run(jar);
      up = true;
      return container;
    } finally {
      if (!up) {
        container.close();
      }
    }
  }

  private void run(Path jar)
      throws IOException, BundleException, SQLException, InterruptedException {
    bundle = osgi.install(jar);
    osgi.resolve(bundle);
    texts =
        new PluginTexts(descriptor.textFiles(), bundle::getEntry, environment.request()::getLocale);
    new DescriptorCheck(descriptor, bundle, texts).run();
    resources =
        ResourceModule.of(
            descriptor, bundle::getEntry, texts, environment.request(), environment.contextPath());
    soy =
        new SoyTemplates(
            resources::templates,
            () -> SoyFunctions.of(descriptor, objects, texts, environment.contextPath()));
    offer(services(soy));
    enable();
  }

  /**
   * Starts the bundle, then its modules.
   *
   * @throws io.github.journeymaps.host.api.StartupException when Confluence would not run it
   */
  public synchronized void enable()
      throws IOException, BundleException, SQLException, InterruptedException {
    if (plugin != null) {
      return;
    }
    SpringContext spring = new SpringStart(osgi, bundle, environment.springLimit()).run();
    objects = new PluginObjects(bundle, spring);
    if (descriptor.ao().isPresent()) {
      upgrade(descriptor.ao().get());
      lateAo.ready(true);
    }
    resources.templateModules().forEach(soy::compile);
    addServlets(spring);
    plugin = new InstalledPlugin(descriptor, objects, texts, resources.page(), blueprints());
  }

  /**
   * Takes its modules out of the wiki, then stops the bundle, as Confluence does: requests that
   * have come in go on, and find the host's services gone.
   */
  public synchronized void disable() throws BundleException {
    plugin = null;
    servlets.empty();
    bundle.stop();
    if (lateAo != null) {
      lateAo.ready(false);
    }
  }

  public boolean isEnabled() {
    return plugin != null;
  }

  /** What it has left behind in the host; to be nothing once it is disabled. */
  public List<String> leftovers() {
    Predicate<Object> own = thing -> bundle.equals(FrameworkUtil.getBundle(thing.getClass()));
    Stream<String> kept =
        Stream.concat(environment.events().listeners().stream(), jobs.runners().stream())
            .filter(own)
            .map(thing -> thing.getClass().getName());
    return kept.sorted().toList();
  }

  private List<Blueprint> blueprints() {
    return descriptor.blueprints().stream()
        .<Blueprint>map(element -> new PluginBlueprint(descriptor.key(), element, bundle, texts))
        .toList();
  }

  private Map<Class<?>, Object> services(SoyTemplates soy) throws SQLException {
    Map<Class<?>, Object> all = new LinkedHashMap<>(environment.wiki());
    all.put(EventPublisher.class, environment.events());
    all.put(SchedulerService.class, jobs);
    all.put(I18nResolver.class, texts);
    all.put(LocaleResolver.class, environment.request());
    all.put(PageBuilderService.class, resources.page());
    all.put(AccessModeService.class, environment.accessMode());
    all.put(
        ApplicationProperties.class,
        new SiteProperties(environment.baseUrl(), environment.contextPath()));
    all.put(SoyTemplateRenderer.class, soy);
    all.put(ReadOnlyApplicationLinkService.class, environment.links());
    if (descriptor.ao().isPresent()) {
      lateAo = new LateActiveObjects(activeObjects(descriptor.ao().get()));
      all.put(ActiveObjects.class, lateAo.service());
    }
    return all;
  }

  /**
   * With upgrade tasks, which are built with beans, the tables are made after the context; else
   * before it.
   */
  private ActiveObjects activeObjects(Descriptor.Ao module) throws SQLException {
    ao = AoModule.of(module.namespace(), environment.database(), environment.statements());
    return module.upgradeTasks().isEmpty()
        ? ao.migrate(EntityTypes.of(module, bundle))
        : ao.service();
  }

  private void upgrade(Descriptor.Ao module) throws SQLException {
    if (!module.upgradeTasks().isEmpty()) {
      ao.upgrade(
          module.upgradeTasks().stream()
              .map(name -> objects.make(ActiveObjectsUpgradeTask.class, name, "<ao>"))
              .toList());
      ao.migrate(EntityTypes.of(module, bundle));
    }
  }

  private void offer(Map<Class<?>, Object> services) {
    offered.putAll(services);
    services.forEach(
        (type, service) -> osgi.context().registerService(type.getName(), service, null));
  }

  private void addServlets(SpringContext spring) {
    servlets.fill(List.of("/s/*", "/download/resources/*"), resources.servlet());
    descriptor.servlets().forEach(this::addServlet);
    for (Descriptor.Rest rest : descriptor.rests()) {
      RestModule module = new RestModule(rest, bundle);
      HttpServlet servlet = module.servlet(injectable(spring), gate());
      servlets.fill(module.patterns(), servlet);
    }
  }

  /** What constructors of REST resources may ask for. */
  private Collection<Object> injectable(SpringContext spring) {
    return environment.habits().beansInRest() ? spring.beans() : offered.values();
  }

  private void addServlet(Descriptor.ServletElement module) {
    String where = "<servlet key=\"" + module.key() + "\">";
    HttpServlet servlet = objects.make(HttpServlet.class, module.className(), where);
    servlets.fill(
        module.patterns().stream().map(pattern -> "/plugins/servlet" + pattern).toList(), servlet);
  }

  private AccessFilter gate() {
    Optional<UserManager> users =
        Optional.ofNullable((UserManager) environment.wiki().get(UserManager.class));
    return new AccessFilter(
        () -> users.map(UserManager::isAnonymousAccessEnabled).orElse(true),
        key -> users.map(all -> all.isAdmin(key)).orElse(false));
  }

  /** While it is disabled, one with nothing in it. */
  public Plugin plugin() {
    Plugin now = plugin;
    return now == null ? new DisabledPlugin(descriptor.key()) : now;
  }

  /**
   * Path patterns below the context path, and what serves them, with 404 while the plugin is
   * disabled; one servlet may serve several.
   */
  public Map<String, HttpServlet> servlets() {
    return servlets.byPattern();
  }

  /** Stops jobs, then the plugin and the framework; takes some seconds at most. */
  @Override
  public void close() {
    jobs.close();
    osgi.close();
  }
}
