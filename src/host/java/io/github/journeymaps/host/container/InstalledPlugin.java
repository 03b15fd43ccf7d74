package io.github.journeymaps.host.container;

import com.atlassian.confluence.macro.Macro;
import io.github.journeymaps.host.api.Blueprint;
import io.github.journeymaps.host.api.MacroModule;
import io.github.journeymaps.host.api.Plugin;
import io.github.journeymaps.host.container.descriptor.Descriptor;
import io.github.journeymaps.host.container.descriptor.Descriptor.MacroElement;
import io.github.journeymaps.host.container.resources.PageResources;
import io.github.journeymaps.host.container.services.PluginTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The plugin that runs, for the wiki. */
final class InstalledPlugin implements Plugin {
  private final String key;
  private final List<MacroModule> macros;
  private final List<Blueprint> blueprints;
  private final PluginTexts texts;
  private final PageResources page;

  InstalledPlugin(
      Descriptor descriptor,
      PluginObjects objects,
      PluginTexts texts,
      PageResources page,
      List<Blueprint> blueprints) {
    this.blueprints = blueprints;
    this.key = descriptor.key();
    this.texts = texts;
    this.page = page;
    this.macros = descriptor.macros().stream().map(element -> module(element, objects)).toList();
  }

  private MacroModule module(MacroElement element, PluginObjects objects) {
    String where = "<xhtml-macro key=\"" + element.key() + "\">";
    Macro macro = objects.make(Macro.class, element.className(), where);
    String prefix = key + "." + element.name();
    return new MacroOf(element, prefix, texts, macro);
  }

  private record MacroOf(MacroElement element, String prefix, PluginTexts texts, Macro macro)
      implements MacroModule {
    @Override
    public String name() {
      return element.name();
    }

    @Override
    public String label(Locale locale) {
      return texts.getText(locale, prefix + ".label");
    }

    @Override
    public String description(Locale locale) {
      return texts.getText(locale, prefix + ".desc");
    }

    @Override
    public boolean hidden() {
      return element.hidden();
    }
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public List<MacroModule> macros() {
    return macros;
  }

  @Override
  public Optional<MacroModule> macro(String name) {
    return macros.stream().filter(macro -> macro.name().equals(name)).findFirst();
  }

  @Override
  public List<Blueprint> blueprints() {
    return blueprints;
  }

  @Override
  public void requireContext(String context) {
    page.assembler().resources().requireContext(context);
  }

  @Override
  public String resourceTags() {
    return page.tags();
  }
}
