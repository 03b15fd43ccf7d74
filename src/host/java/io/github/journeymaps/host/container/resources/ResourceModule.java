package io.github.journeymaps.host.container.resources;

import io.github.journeymaps.host.container.descriptor.Descriptor;
import io.github.journeymaps.host.container.services.PluginTexts;
import io.github.journeymaps.host.container.services.RequestScope;
import io.github.journeymaps.host.container.soy.SoyTemplates;
import java.net.URL;
import java.util.List;
import java.util.function.Function;

/** The parts of this package, put together for one plugin. */
public record ResourceModule(
    WebResources modules,
    PageResources page,
    ResourceServlet servlet,
    Function<String, URL> entry) {

  /**
   * @param entry the jar's file at a path; null where there is none
   */
  public static ResourceModule of(
      Descriptor descriptor,
      Function<String, URL> entry,
      PluginTexts texts,
      RequestScope request,
      String contextPath) {
    WebResources modules = new WebResources(descriptor);
    Batches batches = new Batches(modules, entry, texts);
    PageResources page = new PageResources(modules, batches, texts, request, contextPath);
    ResourceServlet servlet = new ResourceServlet(descriptor, modules, batches, page, entry);
    return new ResourceModule(modules, page, servlet, entry);
  }

  /** The template files of a module ({@code PLUGIN:MODULE}) and of all it depends on. */
  public List<SoyTemplates.Source> templates(String completeKey) {
    return modules.closure(List.of(completeKey)).values().stream()
        .flatMap(module -> module.templates().stream())
        .map(file -> new SoyTemplates.Source(file.location(), entry.apply(file.location())))
        .toList();
  }

  /** The complete keys of the modules that have templates. */
  public List<String> templateModules() {
    return modules.withTemplates();
  }
}
