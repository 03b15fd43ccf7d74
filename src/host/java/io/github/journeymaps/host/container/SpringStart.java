package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.host.container.descriptor.Xml;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** Starts the plugin's bundle and waits for its Spring context, or says why there is none. */
final class SpringStart {
  private static final String FOLDER = "META-INF/spring";
  private static final String LISTENER =
      "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
  private static final Pattern BEAN = Pattern.compile("bean with name '([^']+)'");

  private final OsgiFramework osgi;
  private final Bundle plugin;
  private final Duration limit;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  SpringStart(OsgiFramework osgi, Bundle plugin, Duration limit) {
    this.osgi = osgi;
    this.plugin = plugin;
    this.limit = limit;
  }

  SpringContext run() throws IOException, BundleException, InterruptedException {
    checkReferences();
    ServiceRegistration<?> listening = listen();
    try {
      plugin.start();
      return await();
    } finally {
      listening.unregister();
    }
  }

  /**
   * Spring would wait for a service that nobody offers until its own limit, and say little then.
   */
  private void checkReferences() throws IOException {
    for (URL file : files()) {
      for (Xml child : Xml.read(FOLDER + "/" + name(file), file.openStream()).children()) {
        if (child.name().endsWith(":reference") && mandatory(child)) {
          checkOffered(name(file), child.attribute("interface"));
        }
      }
    }
  }

  private static boolean mandatory(Xml reference) {
    return !reference.attribute("availability", "mandatory").equals("optional");
  }

  private void checkOffered(String file, String type) {
    if (osgi.context().getServiceReference(type) == null) {
      throw new StartupException(
          FOLDER
              + "/"
              + file
              + " refers to the service "
              + type
              + ", which this host does not offer: take the reference out, or add the service to the host.");
    }
  }

  private List<URL> files() {
    Enumeration<URL> found = plugin.findEntries(FOLDER, "*.xml", false);
    if (found == null) {
      throw new StartupException(
          "The jar has no " + FOLDER + "/*.xml; put the plugin's wiring there.");
    }
    return Collections.list(found);
  }

  private static String name(URL file) {
    return file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
  }

  private ServiceRegistration<?> listen() {
    Bundle core = osgi.bundle("org.eclipse.gemini.blueprint.core");
    try {
      Class<?> type = core.loadClass(LISTENER);
      Object listener =
          Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::told);
      return core.getBundleContext().registerService(LISTENER, listener, null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The Spring extender has no " + LISTENER, e);
    }
  }

  private Object told(Object proxy, java.lang.reflect.Method method, Object[] arguments)
      throws ReflectiveOperationException {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> "listener of " + plugin.getSymbolicName();
      default -> {
        noteFailure(arguments[0]);
        yield null;
      }
    };
  }

  private void noteFailure(Object event) throws ReflectiveOperationException {
    if (event.getClass().getSimpleName().equals("OsgiBundleContextFailedEvent")) {
      failure.set((Throwable) event.getClass().getMethod("getFailureCause").invoke(event));
    }
  }

  private SpringContext await() throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (System.nanoTime() < end) {
      if (failure.get() != null) {
        throw refusal(failure.get());
      }
      ServiceReference<?> found = context();
      if (found != null) {
        return new SpringContext(osgi.context().getService(found));
      }
      Thread.sleep(10);
    }
    throw new StartupException(
        "The plugin's Spring context ("
            + FOLDER
            + ") is not there after "
            + limit.toSeconds()
            + " s: look for an init-method that waits, and let it return.");
  }

  private ServiceReference<?> context() {
    BundleContext context = osgi.context();
    String filter = "(org.springframework.context.service.name=" + plugin.getSymbolicName() + ")";
    try {
      ServiceReference<?>[] found =
          context.getAllServiceReferences("org.springframework.context.ApplicationContext", filter);
      return found == null ? null : found[0];
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("Not a filter: " + filter, e);
    }
  }

  private static StartupException refusal(Throwable thrown) {
    Matcher bean = BEAN.matcher(String.valueOf(thrown.getMessage()));
    String what =
        bean.find() ? "the bean '" + bean.group(1) + "' cannot be built" : "it cannot be read";
    return new StartupException(
        "The plugin's Spring context fails: "
            + what
            + " ("
            + SpringContext.rootMessage(thrown)
            + "); define what it needs in "
            + FOLDER
            + ", or correct the name.",
        thrown);
  }
}
