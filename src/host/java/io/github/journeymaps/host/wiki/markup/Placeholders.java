package io.github.journeymaps.host.wiki.markup;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import io.github.journeymaps.host.api.MacroModule;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The picture that stands for a macro in the page editor: the macro's own, or a general one. */
public final class Placeholders {
  private static final String GENERAL = "/host/macro.svg";

  private final Macros macros;
  private final Addresses addresses;

  public Placeholders(Macros macros, Addresses addresses) {
    this.macros = macros;
    this.addresses = addresses;
  }

  Element of(String name, Map<String, String> parameters, MacroContext context) {
    Optional<MacroModule> module = macros.module(name);
    String label = module.map(known -> known.label(context.locale())).orElse(name);
    Element picture = new Element("img").addClass("editor-inline-macro").attr("alt", label);
    picture.attr("data-macro-name", name);
    picture.attr("data-macro-parameters", MacroParameters.write(parameters));
    Optional<ImagePlaceholder> own = module.flatMap(known -> own(known, parameters, context));
    picture.attr("src", own.map(this::address).orElseGet(() -> addresses.of(GENERAL)));
    own.map(ImagePlaceholder::getImageDimensions).ifPresent(size -> size(picture, size));
    return picture;
  }

  private static void size(Element picture, ImageDimensions size) {
    picture.attr("width", String.valueOf(size.getWidth()));
    picture.attr("height", String.valueOf(size.getHeight()));
  }

  private static Optional<ImagePlaceholder> own(
      MacroModule module, Map<String, String> parameters, MacroContext context) {
    return module.macro() instanceof EditorImagePlaceholder draws
        ? Optional.ofNullable(draws.getImagePlaceholder(parameters, context))
        : Optional.empty();
  }

  /** A macro names its picture without the context path, as in Confluence. */
  private String address(ImagePlaceholder placeholder) {
    String url = placeholder.getUrl();
    boolean whole =
        url.startsWith("http")
            || !addresses.contextPath().isEmpty() && url.startsWith(addresses.contextPath() + "/");
    return whole ? url : addresses.of(url);
  }
}
