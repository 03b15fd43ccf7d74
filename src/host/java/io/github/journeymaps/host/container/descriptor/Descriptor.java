package io.github.journeymaps.host.container.descriptor;

import java.util.List;
import java.util.Optional;

/** A plugin's descriptor as values, in the order of the file. */
public record Descriptor(
    String key,
    String name,
    String version,
    List<String> textFiles,
    List<FileResource> downloads,
    Optional<Ao> ao,
    List<MacroElement> macros,
    List<Rest> rests,
    List<ServletElement> servlets,
    List<WebResource> webResources,
    List<SoyFunctionElement> soyFunctions,
    List<BlueprintElement> blueprints) {

  /** Active Objects: the entities' class names and the upgrade tasks'. */
  public record Ao(
      String key, String namespace, List<String> entities, List<String> upgradeTasks) {}

  /** A macro; {@code className} may begin with {@code bean:}. */
  public record MacroElement(
      String key,
      String name,
      String className,
      boolean hidden,
      List<ParameterElement> parameters) {}

  public record ParameterElement(String name, boolean hidden) {}

  /** JAX-RS resources below {@code /rest/path/version}; no packages means all of the bundle. */
  public record Rest(String key, String path, String version, List<String> packages) {}

  /** A servlet; its patterns lie below {@code /plugins/servlet} and begin with a slash. */
  public record ServletElement(String key, String className, List<String> patterns) {}

  /** Scripts, styles and templates that are asked for together. */
  public record WebResource(
      String key,
      List<String> dependencies,
      List<String> contexts,
      List<FileResource> downloads,
      List<FileResource> templates,
      boolean translated) {}

  /** A file of the jar under a name; a location that ends with a slash is a folder. */
  public record FileResource(String name, String location) {}

  public record SoyFunctionElement(String key, String className) {}

  /**
   * A page blueprint with what the Create dialog says of it.
   *
   * @param template a file of the jar in storage format
   */
  public record BlueprintElement(
      String key,
      String nameKey,
      String descriptionKey,
      String template,
      String item,
      FileResource icon) {}
}
