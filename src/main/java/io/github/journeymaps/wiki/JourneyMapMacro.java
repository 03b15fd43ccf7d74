package io.github.journeymaps.wiki;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.github.journeymaps.swimlane.Drawing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The macro {@code journey-map}: one map, drawn where the macro stands. */
public final class JourneyMapMacro extends PageMacro implements EditorImagePlaceholder {
  /** The name in storage format. */
  static final String NAME = "journey-map";

  private static final ImageDimensions PICTURE = new ImageDimensions(480, 96);

  private final MapOnPage maps;
  private final Drawing drawing;

  public JourneyMapMacro(
      MapOnPage maps, Drawing drawing, ApplicationProperties site, PageBuilderService page) {
    super(site, page);
    this.maps = maps;
    this.drawing = drawing;
  }

  @Override
  String drawn(MacroCall call) {
    require("journey-map", call);
    return MacroParameters.map(call.parameters()).isEmpty() ? begun(call) : maps.drawn(call);
  }

  /** Whoever may begin a map on this page can do so here. */
  private String begun(MacroCall call) {
    if (!maps.mayBegin(call)) {
      return state("none");
    }
    require("journey-map-begin", call);
    return drawing.begin(call.entity().getId());
  }

  @Override
  String state(String name) {
    return drawing.state(name);
  }

  /** A picture that is drawn for whoever looks at it: it tells nothing to others. */
  @Override
  public ImagePlaceholder getImagePlaceholder(
      Map<String, String> parameters, ConversionContext context) {
    String map = URLEncoder.encode(MacroParameters.map(parameters), StandardCharsets.UTF_8);
    return new DefaultImagePlaceholder(
        "/rest/journey-maps/1.0/placeholder?map=" + map, false, PICTURE);
  }
}
