package io.github.journeymaps.wiki;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.github.journeymaps.swimlane.Drawing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The macro {@code journey-map}: one map, drawn where the macro stands. Whatever goes wrong, the
 * reader gets a sentence that says so and the page around it.
 */
public final class JourneyMapMacro implements Macro, EditorImagePlaceholder {
  /** The name in storage format. */
  static final String NAME = "journey-map";

  private static final Logger LOG = LoggerFactory.getLogger(JourneyMapMacro.class);
  private static final String RESOURCES = "io.github.journeymaps.confluence:journey-map";
  private static final String BEGIN = RESOURCES + "-begin";
  private static final ImageDimensions PICTURE = new ImageDimensions(480, 96);

  private final MapOnPage maps;
  private final Drawing drawing;
  private final PageBuilderService page;

  public JourneyMapMacro(MapOnPage maps, Drawing drawing, PageBuilderService page) {
    this.maps = maps;
    this.drawing = drawing;
    this.page = page;
  }

  /** Never throws. */
  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    try {
      return drawn(parameters, context);
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("The journey map {} could not be drawn", parameters.get("map"), e);
      return drawing.state("error");
    }
  }

  private String drawn(Map<String, String> parameters, ConversionContext context) {
    Output output = Output.of(context.getOutputType());
    if (output == Output.LIVE) {
      page.assembler().resources().requireWebResource(RESOURCES);
    }
    return MacroParameters.map(parameters).isEmpty()
        ? maps.begun(context.getEntity(), output)
            .map(this::withScript)
            .orElse(drawing.state("none"))
        : maps.drawn(parameters, context.getEntity(), output);
  }

  private String withScript(String html) {
    page.assembler().resources().requireWebResource(BEGIN);
    return html;
  }

  /** A picture that is drawn for whoever looks at it: it tells nothing to others. */
  @Override
  public ImagePlaceholder getImagePlaceholder(
      Map<String, String> parameters, ConversionContext context) {
    String map = URLEncoder.encode(MacroParameters.map(parameters), StandardCharsets.UTF_8);
    return new DefaultImagePlaceholder(
        "/rest/journey-maps/1.0/placeholder?map=" + map, false, PICTURE);
  }

  @Override
  public BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
