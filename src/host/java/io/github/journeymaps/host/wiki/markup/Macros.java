package io.github.journeymaps.host.wiki.markup;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.github.journeymaps.host.api.MacroModule;
import io.github.journeymaps.host.api.Plugin;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs macros: the wiki's own one and those of the plugin. */
public final class Macros {
  private static final Logger LOG = LoggerFactory.getLogger(Macros.class);

  private final Supplier<Plugin> plugin;

  /**
   * @param plugin asked each time, since the plugin comes up after the wiki
   */
  public Macros(Supplier<Plugin> plugin) {
    this.plugin = plugin;
  }

  /** The plugin's macro of this name. */
  Optional<MacroModule> module(String name) {
    return plugin.get().macro(name);
  }

  /** True for a macro that draws a block, or that nobody knows. */
  boolean isBlock(String name) {
    return module(name)
        .map(module -> module.macro().getOutputType() == Macro.OutputType.BLOCK)
        .orElse(true);
  }

  /** What the macro draws; for one that is unknown or fails, a box that says so. */
  Node run(MacroElement macro, Function<Element, String> inner, MacroContext context) {
    if (macro.name().equals(ExpandMacro.NAME)) {
      return ExpandMacro.draw(macro, macro.richBody().map(inner).orElse(""));
    }
    return module(macro.name())
        .map(module -> run(module, macro, inner, context))
        .orElseGet(() -> box(macro.name(), "Unknown macro: '" + macro.name() + "'"));
  }

  private static Node run(
      MacroModule module,
      MacroElement macro,
      Function<Element, String> inner,
      MacroContext context) {
    try {
      String body = body(module.macro().getBodyType(), macro, inner);
      return new DataNode(module.macro().execute(macro.parameters(), body, context));
    } catch (MacroExecutionException e) {
      LOG.info("Macro {} refused: {}", macro.name(), e.getMessage());
      return failed(macro.name(), e.getMessage());
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("Macro {} failed", macro.name(), e);
      return failed(macro.name(), e.getMessage());
    }
  }

  private static String body(
      Macro.BodyType type, MacroElement macro, Function<Element, String> inner) {
    return switch (type) {
      case NONE -> "";
      case PLAIN_TEXT -> macro.plainBody().orElse("");
      case RICH_TEXT -> macro.richBody().map(inner).orElse("");
    };
  }

  private static Node failed(String name, String why) {
    return box(name, "Error rendering macro '" + name + "'" + (why == null ? "" : " : " + why));
  }

  private static Node box(String name, String message) {
    Element box = new Element("div").addClass("error aui-message aui-message-error");
    box.attr("data-macro-name", name).appendElement("span").addClass("error").text(message);
    return box;
  }
}
