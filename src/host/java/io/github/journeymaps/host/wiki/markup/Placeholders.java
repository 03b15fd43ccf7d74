package io.github.journeymaps.host.wiki.markup;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import io.github.journeymaps.host.api.MacroModule;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What stands for a macro in the page editor: a picture, or a frame round its body. */
public final class Placeholders {

  private static final String SERVLET = "/plugins/servlet/confluence/placeholder/macro?definition=";

  private final Macros macros;
  private final Addresses addresses;

  public Placeholders(Macros macros, Addresses addresses) {
    this.macros = macros;
    this.addresses = addresses;
  }

  /**
   * @param body null for none; storage format of a rich-text body is to be put in by the caller
   */
  Element of(String name, Map<String, String> parameters, MacroContext context) {
    Element element =
        switch (bodyType(name)) {
          case "NONE" -> picture(name, parameters, context);
          default -> frame(name);
        };
    return element
        .attr("data-macro-name", name)
        .attr("data-macro-parameters", MacroParameters.write(parameters));
  }

  /** {@code NONE}, {@code PLAIN_TEXT} or {@code RICH_TEXT}; none for a macro nobody knows. */
  String bodyType(String name) {
    return Optional.ofNullable(BuiltIn.BODIES.get(name))
        .or(() -> macros.module(name).map(module -> module.macro().getBodyType().name()))
        .orElse(Macro.BodyType.NONE.name());
  }

  private Element frame(String name) {
    Element table = new Element("table").addClass("wysiwyg-macro");
    table.attr("data-macro-body-type", bodyType(name));
    table
        .appendElement("tbody")
        .appendElement("tr")
        .appendElement("td")
        .addClass("wysiwyg-macro-body");
    return table;
  }

  private Element picture(String name, Map<String, String> parameters, MacroContext context) {
    Element picture = new Element("img").addClass("editor-inline-macro").attr("alt", name);
    macros.module(name).ifPresent(module -> picture.attr("alt", module.label(context.locale())));
    Optional<ImagePlaceholder> own =
        macros.module(name).flatMap(module -> own(module, parameters, context));
    picture.attr("src", own.map(this::address).orElseGet(() -> general(name, parameters)));
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

  private String general(String name, Map<String, String> parameters) {
    String definition = "{" + name + ":" + MacroParameters.write(parameters) + "}";
    byte[] bytes = definition.getBytes(StandardCharsets.UTF_8);
    return addresses.of(SERVLET + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The name in a definition that {@link #general} wrote; the text itself where it is none. */
  public static String nameOf(String definition) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(definition), StandardCharsets.UTF_8);
      return text.replaceAll("(?s)^\\{([^:}]*).*", "$1");
    } catch (IllegalArgumentException e) {
      return definition;
    }
  }
}
