package io.github.journeymaps.host.wiki;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.github.journeymaps.host.api.MacroModule;
import io.github.journeymaps.host.api.Plugin;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A plugin with a macro of each kind. */
final class TestMacros implements Plugin {

  private static final List<MacroModule> MACROS =
      List.of(
          new Module("hello", new Hello()),
          new Module("fails", new Fails()),
          new Module("breaks", new Breaks()),
          new Module("frame", new Framed()));

  @Override
  public String key() {
    return "test.plugin";
  }

  @Override
  public List<MacroModule> macros() {
    return MACROS;
  }

  @Override
  public Optional<MacroModule> macro(String name) {
    return MACROS.stream().filter(macro -> macro.name().equals(name)).findFirst();
  }

  @Override
  public void requireContext(String context) {}

  @Override
  public String resourceTags() {
    return "";
  }

  private abstract static class Block implements Macro {
    @Override
    public BodyType getBodyType() {
      return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
      return OutputType.BLOCK;
    }
  }

  /** Says where it stands. */
  private static final class Hello extends Block implements EditorImagePlaceholder {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
      return "<section>"
          + String.join(
              "|",
              parameters.getOrDefault("map", "-"),
              String.valueOf(context.getSpaceKey()),
              context.getOutputType(),
              context.getEntity() == null ? "new" : context.getEntity().getType())
          + "</section>";
    }

    @Override
    public ImagePlaceholder getImagePlaceholder(
        Map<String, String> parameters, ConversionContext context) {
      return new DefaultImagePlaceholder("/picture", false, new ImageDimensions(300, 100));
    }
  }

  private static final class Fails extends Block {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
        throws MacroExecutionException {
      throw new MacroExecutionException("no <map> here");
    }
  }

  private static final class Breaks extends Block {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
      throw new IllegalStateException("bug");
    }
  }

  private static final class Framed extends Block {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
      return "<div class=\"frame\">" + body + "</div>";
    }

    @Override
    public BodyType getBodyType() {
      return BodyType.RICH_TEXT;
    }
  }

  private record Module(String name, Macro macro) implements MacroModule {
    @Override
    public String label(Locale locale) {
      return "Label of " + name;
    }

    @Override
    public String description(Locale locale) {
      return "";
    }

    @Override
    public boolean hidden() {
      return false;
    }
  }
}
