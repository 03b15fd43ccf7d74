package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.StartupException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Felix with the bundles of the stack, and the plugin's bundle in it. */
final class OsgiFramework implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OsgiFramework.class);
  private static final long STOP_MILLIS = 10_000;

  private final Framework framework;

  private OsgiFramework(Framework framework) {
    this.framework = framework;
  }

  /** Starts it; {@code cache} is its own folder, emptied first. */
  static OsgiFramework start(Path cache, Habits habits) throws IOException, BundleException {
    OsgiFramework osgi =
        new OsgiFramework(new FrameworkFactory().newFramework(settings(cache, habits)));
    osgi.framework.start();
    try {
      osgi.startStack();
    } catch (IOException | BundleException | RuntimeException e) {
      osgi.close();
      throw e;
    }
    return osgi;
  }

  private static Map<String, String> settings(Path cache, Habits habits) {
    Map<String, String> settings = new HashMap<>();
    settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
    settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
    settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemExports.packages(habits));
    // Two hosts may run in one JVM, and a bundle sees nothing it does not import.
    settings.put("felix.service.urlhandlers", "false");
    settings.put("felix.bootdelegation.implicit", "false");
    settings.put("felix.log.level", "1");
    return settings;
  }

  private void startStack() throws IOException, BundleException {
    for (URI jar : StackBundles.jars()) {
      install(Path.of(jar));
    }
    for (Bundle bundle : framework.getBundleContext().getBundles()) {
      bundle.start();
    }
  }

  Bundle install(Path jar) throws IOException, BundleException {
    try (InputStream in = Files.newInputStream(jar)) {
      return context().installBundle("reference-" + jar.getFileName(), in);
    }
  }

  BundleContext context() {
    return framework.getBundleContext();
  }

  Bundle bundle(String symbolicName) {
    for (Bundle bundle : context().getBundles()) {
      if (symbolicName.equals(bundle.getSymbolicName())) {
        return bundle;
      }
    }
    throw new IllegalArgumentException("No bundle is called " + symbolicName);
  }

  /** Wires the plugin's bundle, or says which of its imports nobody exports. */
  void resolve(Bundle plugin) {
    FrameworkWiring wiring = framework.adapt(FrameworkWiring.class);
    if (wiring.resolveBundles(List.of(plugin))) {
      return;
    }
    List<String> missing =
        plugin.adapt(BundleRevision.class).getDeclaredRequirements(null).stream()
            .filter(need -> !optional(need) && wiring.findProviders(need).isEmpty())
            .map(OsgiFramework::words)
            .sorted()
            .toList();
    throw new StartupException(
        "The plugin's manifest imports "
            + String.join(", ", missing)
            + ", which Confluence does not export: put the library inside the jar (scope compile),"
            + " or take the import out of Import-Package in pom.xml.");
  }

  private static boolean optional(BundleRequirement need) {
    return "optional".equals(need.getDirectives().get("resolution"));
  }

  private static String words(BundleRequirement need) {
    String filter = need.getDirectives().getOrDefault("filter", "");
    if (!need.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)) {
      return need.getNamespace() + " " + filter;
    }
    String name = filter.replaceAll(".*\\(osgi\\.wiring\\.package=([^)]+)\\).*", "$1");
    return filter.contains("version")
        ? name + " " + filter.replaceAll("^.*?(\\(version.*?)\\)*$", "$1)")
        : name;
  }

  /** Stops every bundle; gives up after ten seconds. */
  @Override
  public void close() {
    try {
      framework.stop();
      if (framework.waitForStop(STOP_MILLIS).getType()
          == org.osgi.framework.FrameworkEvent.WAIT_TIMEDOUT) {
        LOG.warn("The OSGi framework has not stopped within {} ms; it is left behind", STOP_MILLIS);
      }
    } catch (BundleException e) {
      LOG.warn("The OSGi framework does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
