package io.github.journeymaps.host.container.descriptor;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.host.container.descriptor.Descriptor.Ao;
import io.github.journeymaps.host.container.descriptor.Descriptor.FileResource;
import io.github.journeymaps.host.container.descriptor.Descriptor.MacroElement;
import io.github.journeymaps.host.container.descriptor.Descriptor.ParameterElement;
import io.github.journeymaps.host.container.descriptor.Descriptor.Rest;
import io.github.journeymaps.host.container.descriptor.Descriptor.ServletElement;
import io.github.journeymaps.host.container.descriptor.Descriptor.SoyFunctionElement;
import io.github.journeymaps.host.container.descriptor.Descriptor.WebResource;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code atlassian-plugin.xml}; what it does not know it refuses, by name. */
public final class DescriptorReader {
  public static final String FILE = "atlassian-plugin.xml";

  /** Module types without an effect here, and why they may stand in the descriptor all the same. */
  private static final Map<String, String> WITHOUT_EFFECT =
      Map.of(
          "plugin-info", "says who made the plugin; only its version is read",
          "web-item", "menus are Confluence's own; only the Create dialog's are read",
          "web-section", "menus are Confluence's own",
          "blueprint", "read where an item of the Create dialog names it",
          "content-template", "read where a blueprint names it",
          "rest-migration", "REST is of version 2 here anyway");

  private static final Set<String> READ =
      Set.of("resource", "ao", "xhtml-macro", "rest", "servlet", "web-resource", "soy-function");

  private final Xml root;

  private DescriptorReader(Xml root) {
    this.root = root;
  }

  /** Reads and closes the file, or throws a {@link StartupException}. */
  public static Descriptor read(InputStream in) throws IOException {
    DescriptorReader reader = new DescriptorReader(Xml.read(FILE, in));
    reader.checkModules();
    return reader.descriptor();
  }

  private void checkModules() {
    Set<String> keys = new HashSet<>();
    for (Xml module : root.children()) {
      checkType(module);
      String key = module.attribute("key", "");
      if (!key.isEmpty() && !keys.add(key)) {
        throw new StartupException(
            FILE + " has two modules with the key \"" + key + "\"; a key may occur once.");
      }
    }
  }

  private static void checkType(Xml module) {
    String type = module.name();
    if (type.equals("component") || type.equals("component-import")) {
      throw new StartupException(
          FILE
              + ": "
              + module
              + " is not allowed in a plugin whose manifest has an"
              + " Atlassian-Plugin-Key; wire it in META-INF/spring instead.");
    }
    if (!READ.contains(type) && !WITHOUT_EFFECT.containsKey(type)) {
      throw new StartupException(
          FILE
              + ": the module type of "
              + module
              + " is not known here; known are "
              + String.join(", ", READ.stream().sorted().toList())
              + ".");
    }
  }

  private Descriptor descriptor() {
    List<Ao> ao = all("ao", this::ao);
    if (ao.size() > 1) {
      throw new StartupException(
          FILE + " has " + ao.size() + " <ao> modules; a plugin may have one.");
    }
    return new Descriptor(
        root.attribute("key"),
        root.attribute("name", root.attribute("key")),
        version(),
        resources(root, "i18n").stream().map(FileResource::location).toList(),
        resources(root, "download"),
        ao.stream().findFirst(),
        all("xhtml-macro", DescriptorReader::macro),
        all("rest", DescriptorReader::rest),
        all("servlet", DescriptorReader::servlet),
        all("web-resource", DescriptorReader::webResource),
        all("soy-function", DescriptorReader::soyFunction),
        new BlueprintReader(root).blueprints());
  }

  private <T> List<T> all(String type, Function<Xml, T> read) {
    return root.children(type).stream().map(read).toList();
  }

  private String version() {
    return root.children("plugin-info").stream()
        .flatMap(info -> info.texts("version").stream())
        .findFirst()
        .orElseThrow(
            () -> new StartupException(FILE + " has no <plugin-info><version>; give it one."));
  }

  /** Without an attribute {@code namespace} it is the plugin's key, which is its symbolic name. */
  private Ao ao(Xml module) {
    return new Ao(
        module.attribute("key"),
        module.attribute("namespace", root.attribute("key")),
        module.texts("entity"),
        module.texts("upgradeTask"));
  }

  private static MacroElement macro(Xml module) {
    return new MacroElement(
        module.attribute("key"),
        module.attribute("name"),
        module.attribute("class"),
        module.flag("hidden"),
        module.children("parameters").stream()
            .flatMap(all -> all.children("parameter").stream())
            .map(DescriptorReader::parameter)
            .toList());
  }

  private static ParameterElement parameter(Xml xml) {
    xml.attribute("type");
    return new ParameterElement(xml.attribute("name"), xml.flag("hidden"));
  }

  private static Rest rest(Xml module) {
    String path = module.attribute("path");
    return new Rest(
        module.attribute("key"),
        path.startsWith("/") ? path : "/" + path,
        module.attribute("version", "none"),
        module.texts("package"));
  }

  private static ServletElement servlet(Xml module) {
    List<String> patterns = module.texts("url-pattern");
    if (patterns.isEmpty() || !patterns.stream().allMatch(p -> p.matches("/[^/*].*"))) {
      throw new StartupException(
          FILE
              + ": "
              + module
              + " has no <url-pattern> such as /name/*, or one without a slash and a name; give it one.");
    }
    return new ServletElement(module.attribute("key"), module.attribute("class"), patterns);
  }

  private static WebResource webResource(Xml module) {
    return new WebResource(
        module.attribute("key"),
        module.texts("dependency"),
        module.texts("context"),
        resources(module, "download"),
        resources(module, "soy"),
        translated(module));
  }

  private static boolean translated(Xml module) {
    return module.children("transformation").stream()
        .filter(t -> t.attribute("extension").equals("js"))
        .flatMap(t -> t.children("transformer").stream())
        .anyMatch(t -> t.attribute("key").equals("jsI18n"));
  }

  private static List<FileResource> resources(Xml parent, String type) {
    return parent.children("resource").stream()
        .filter(r -> r.attribute("type").equals(type))
        .map(r -> new FileResource(r.attribute("name"), r.attribute("location")))
        .toList();
  }

  private static SoyFunctionElement soyFunction(Xml module) {
    return new SoyFunctionElement(module.attribute("key"), module.attribute("class"));
  }
}
