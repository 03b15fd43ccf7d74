package io.github.journeymaps.host.wiki.markup;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.github.journeymaps.host.api.MacroModule;
import io.github.journeymaps.host.api.Plugin;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs macros: the few of the wiki itself and those of the plugin. */
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
  public Optional<MacroModule> module(String name) {
    return plugin.get().macro(name);
  }

  /** True for a macro that draws a block, or that nobody knows. */
  boolean isBlock(String name) {
    return !BuiltIn.isInline(name)
        && module(name)
            .map(module -> module.macro().getOutputType() == Macro.OutputType.BLOCK)
            .orElse(true);
  }

  /** What the macro draws; for one that is unknown or fails, a box that says so. */
  String run(MacroElement macro, Function<Element, String> inner, MacroContext context) {
    if (BuiltIn.knows(macro.name())) {
      return BuiltIn.run(macro, macro.richBody().map(inner).orElse(""));
    }
    return module(macro.name())
        .map(module -> run(module, macro, inner, context))
        .orElseGet(() -> box(macro.name(), "Unknown macro: '" + macro.name() + "'"));
  }

  private static String run(
      MacroModule module,
      MacroElement macro,
      Function<Element, String> inner,
      MacroContext context) {
    try {
      String body = body(module.macro().getBodyType(), macro, inner);
      return module.macro().execute(macro.parameters(), body, context);
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

  private static String failed(String name, String why) {
    return box(name, "Error rendering macro '" + name + "'" + (why == null ? "" : " : " + why));
  }

  private static String box(String name, String message) {
    return new Html()
        .open("div", "class", "error aui-message aui-message-error", "data-macro-name", name)
        .element("span", message, "class", "error")
        .close("div")
        .toString();
  }
}
