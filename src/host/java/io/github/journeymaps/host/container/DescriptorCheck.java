package io.github.journeymaps.host.container;

import io.github.journeymaps.host.api.StartupException;
import io.github.journeymaps.host.container.descriptor.Descriptor;
import io.github.journeymaps.host.container.descriptor.Descriptor.BlueprintElement;
import io.github.journeymaps.host.container.descriptor.Descriptor.FileResource;
import io.github.journeymaps.host.container.descriptor.Descriptor.MacroElement;
import io.github.journeymaps.host.container.descriptor.Descriptor.ParameterElement;
import io.github.journeymaps.host.container.descriptor.DescriptorReader;
import io.github.journeymaps.host.container.services.PluginTexts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** Holds the descriptor against the bundle: what it names has to be there. */
final class DescriptorCheck {
  private final Descriptor descriptor;
  private final Bundle bundle;
  private final PluginTexts texts;

  DescriptorCheck(Descriptor descriptor, Bundle bundle, PluginTexts texts) {
    this.descriptor = descriptor;
    this.bundle = bundle;
    this.texts = texts;
  }

  /** Throws a {@link StartupException} for the first thing that is not there. */
  void run() {
    checkFiles();
    checkClasses();
    descriptor.macros().forEach(this::checkTexts);
    descriptor.blueprints().forEach(this::checkTexts);
  }

  private void checkTexts(BlueprintElement blueprint) {
    for (String key : List.of(blueprint.nameKey(), blueprint.descriptionKey())) {
      if (texts.find(Locale.ROOT, key).isEmpty()) {
        throw new StartupException(
            "The blueprint "
                + blueprint.key()
                + " has no text for the i18n key \""
                + key
                + "\", so the Create dialog would show the bare key: add it to the i18n resource.");
      }
    }
  }

  private void checkFiles() {
    for (String location : descriptor.textFiles()) {
      if (!texts.exists(location)) {
        throw missing("<resource type=\"i18n\">", location + ".properties");
      }
    }
    descriptor.downloads().forEach(file -> checkFile("<resource type=\"download\">", file));
    descriptor.webResources().forEach(this::checkModule);
    descriptor
        .blueprints()
        .forEach(
            blueprint ->
                checkFile(
                    "<content-template>", new FileResource("template", blueprint.template())));
    descriptor
        .blueprints()
        .forEach(
            blueprint ->
                checkFile("<web-item key=\"" + blueprint.item() + "\">", blueprint.icon()));
  }

  private void checkModule(Descriptor.WebResource module) {
    Stream.concat(module.downloads().stream(), module.templates().stream())
        .forEach(file -> checkFile("<web-resource key=\"" + module.key() + "\">", file));
    new ScriptCheck(bundle::getEntry).run(module);
  }

  private void checkFile(String where, FileResource file) {
    if (bundle.getEntry(file.location()) == null) {
      throw missing(where, file.location());
    }
  }

  private static StartupException missing(String where, String location) {
    return new StartupException(
        DescriptorReader.FILE
            + ": "
            + where
            + " names the file "
            + location
            + ", which is not in the jar; correct the location, or pack the file.");
  }

  private void checkClasses() {
    descriptor.ao().ifPresent(ao -> ao.entities().forEach(name -> checkClass("<ao>", name)));
    descriptor.ao().ifPresent(ao -> ao.upgradeTasks().forEach(name -> checkClass("<ao>", name)));
    descriptor
        .macros()
        .forEach(
            macro -> checkClass("<xhtml-macro key=\"" + macro.key() + "\">", macro.className()));
    descriptor
        .servlets()
        .forEach(s -> checkClass("<servlet key=\"" + s.key() + "\">", s.className()));
    descriptor
        .soyFunctions()
        .forEach(f -> checkClass("<soy-function key=\"" + f.key() + "\">", f.className()));
  }

  private void checkClass(String where, String name) {
    if (name.startsWith(PluginObjects.BEAN)) {
      return;
    }
    try {
      bundle.loadClass(name);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new StartupException(
          DescriptorReader.FILE
              + ": "
              + where
              + " names the class "
              + name
              + ", which the bundle cannot load ("
              + SpringContext.rootMessage(e)
              + "); correct the name, or pack the class.",
          e);
    }
  }

  private void checkTexts(MacroElement macro) {
    checkText(macro, "label");
    checkText(macro, "desc");
    macro.parameters().stream()
        .filter(parameter -> !parameter.hidden())
        .map(ParameterElement::name)
        .forEach(name -> checkText(macro, "param." + name + ".label"));
  }

  private void checkText(MacroElement macro, String which) {
    String key = descriptor.key() + "." + macro.name() + "." + which;
    if (texts.find(Locale.ROOT, key).isEmpty()) {
      throw new StartupException(
          "The macro "
              + macro.name()
              + " has no text for the i18n key "
              + key
              + ", so the macro browser would show the bare key: add it to the i18n resource.");
    }
  }
}
