package io.github.journeymaps.host.container.rest;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.host.container.descriptor.Descriptor.Rest;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A {@code <rest>} module as a servlet. */
public final class RestModule {
  private static final Logger LOG = LoggerFactory.getLogger(RestModule.class);

  private final Rest module;
  private final Bundle bundle;

  public RestModule(Rest module, Bundle bundle) {
    this.module = module;
    this.bundle = bundle;
  }

  /** The path patterns below the context path: with the version, and {@code latest}. */
  public List<String> patterns() {
    String root = "/rest" + module.path();
    return module.version().equals("none")
        ? List.of(root + "/*")
        : List.of(root + "/" + module.version() + "/*", root + "/latest/*");
  }

  /**
   * The resources and providers of the bundle.
   *
   * @param beans what their constructors may ask for, by type
   * @param gate who may call what
   */
  public HttpServlet servlet(Collection<Object> beans, AccessFilter gate) {
    Set<Class<?>> classes = classes();
    if (classes.isEmpty()) {
      throw new StartupException(
          "<rest key=\""
              + module.key()
              + "\"> finds no class with @Path in the bundle: add one, or drop the module.");
    }
    ResourceConfig config = new ResourceConfig();
    config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
    config.register(new BeanBinder(beans)).register(gate).register(new XsrfFilter());
    HostMappers.register(config);
    classes.forEach(config::register);
    return new ServletContainer(config);
  }

  /**
   * Only the bundle's own entries are looked at, as the product does: what is in an embedded jar is
   * not found.
   */
  private Set<Class<?>> classes() {
    Enumeration<URL> entries = bundle.findEntries("/", "*.class", true);
    List<URL> urls = entries == null ? List.of() : Collections.list(entries);
    return urls.stream()
        .map(url -> url.getPath().substring(1).replace('/', '.').replaceAll("\\.class$", ""))
        .filter(this::inPackages)
        .map(this::load)
        .filter(
            type ->
                type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
        .collect(java.util.stream.Collectors.toSet());
  }

  private boolean inPackages(String name) {
    return module.packages().isEmpty()
        || module.packages().stream().anyMatch(prefix -> name.startsWith(prefix + "."));
  }

  private Class<?> load(String name) {
    try {
      return bundle.loadClass(name);
    } catch (ClassNotFoundException | LinkageError e) {
      LOG.debug("{} is not looked at for REST resources", name, e);
      return Object.class;
    }
  }
}
