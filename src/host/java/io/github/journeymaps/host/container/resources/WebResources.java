package io.github.journeymaps.host.container.resources;

import io.github.journeymaps.host.container.descriptor.Descriptor;
import io.github.journeymaps.host.container.descriptor.Descriptor.WebResource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web-resource modules by complete key ({@code PLUGIN:MODULE}), and what each drags in. */
public final class WebResources {
  private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);

  private final Map<String, WebResource> byKey = new LinkedHashMap<>();

  public WebResources(Descriptor descriptor) {
    descriptor
        .webResources()
        .forEach(module -> byKey.put(descriptor.key() + ":" + module.key(), module));
    foreign(descriptor.key());
  }

  /**
   * Confluence's own modules are at hand on its pages; a wrong key of ours would be left out
   * without a word.
   */
  private void foreign(String pluginKey) {
    Set<String> unknown = new TreeSet<>();
    byKey.values().forEach(module -> unknown.addAll(module.dependencies()));
    unknown.removeAll(byKey.keySet());
    unknown.stream()
        .filter(key -> key.startsWith(pluginKey + ":"))
        .forEach(
            key -> LOG.warn("A web-resource depends on {}, which the plugin does not have", key));
  }

  public Optional<WebResource> find(String completeKey) {
    return Optional.ofNullable(byKey.get(completeKey));
  }

  /** Those of a context, in the order of the descriptor. */
  public List<String> inContext(String context) {
    return byKey.entrySet().stream()
        .filter(module -> module.getValue().contexts().contains(context))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Those that have Soy templates for the server. */
  List<String> withTemplates() {
    return byKey.entrySet().stream()
        .filter(module -> !module.getValue().templates().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The modules with all they depend on, each once and after what it depends on; unknown keys are
   * left out.
   */
  public Map<String, WebResource> closure(Collection<String> completeKeys) {
    Map<String, WebResource> found = new LinkedHashMap<>();
    completeKeys.forEach(key -> add(key, found, new LinkedHashSet<>()));
    return found;
  }

  private void add(String key, Map<String, WebResource> found, Set<String> path) {
    WebResource module = byKey.get(key);
    if (module == null || found.containsKey(key) || !path.add(key)) {
      return;
    }
    module.dependencies().forEach(dependency -> add(dependency, found, path));
    found.put(key, module);
  }
}
