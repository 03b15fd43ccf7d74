package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.StartupException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;

/** The bundles under every plugin: Spring and its extender, found as jars on the class path. */
final class StackBundles {
  /** Symbolic names in the order of their start; the extender is the last. */
  private static final List<String> NAMES =
      List.of(
          "org.apache.servicemix.bundles.aopalliance",
          "org.apache.servicemix.bundles.spring-core",
          "org.apache.servicemix.bundles.spring-expression",
          "org.apache.servicemix.bundles.spring-beans",
          "org.apache.servicemix.bundles.spring-aop",
          "org.apache.servicemix.bundles.spring-context",
          "org.eclipse.gemini.blueprint.io",
          "org.eclipse.gemini.blueprint.core",
          "org.eclipse.gemini.blueprint.extender");

  private StackBundles() {}

  /** Their addresses, each a jar file. */
  static List<URI> jars() throws IOException {
    Map<String, URI> byName = bundlesOnClassPath();
    return NAMES.stream().map(name -> found(byName, name)).toList();
  }

  private static URI found(Map<String, URI> byName, String name) {
    URI jar = byName.get(name);
    if (jar == null) {
      throw new StartupException(
          "The bundle " + name + " is not on the class path; start with the test class path.");
    }
    return jar;
  }

  private static Map<String, URI> bundlesOnClassPath() throws IOException {
    Map<String, URI> byName = new TreeMap<>();
    ClassLoader loader = StackBundles.class.getClassLoader();
    for (URL url : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
      if (url.getProtocol().equals("jar")) {
        byName.putIfAbsent(symbolicName(url), jarOf(url));
      }
    }
    return byName;
  }

  private static String symbolicName(URL manifest) throws IOException {
    try (InputStream in = manifest.openStream()) {
      String name = new Manifest(in).getMainAttributes().getValue("Bundle-SymbolicName");
      return name == null ? "" : name.split(";")[0].trim();
    }
  }

  private static URI jarOf(URL manifest) {
    String path = manifest.getPath();
    return URI.create(path.substring(0, path.indexOf("!/")));
  }
}
