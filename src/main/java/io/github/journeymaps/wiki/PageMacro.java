package io.github.journeymaps.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.memory.Busy;
import io.github.journeymaps.store.UnknownMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every macro of ours is: a block without a body. Whatever goes wrong, the reader gets a
 * sentence that says so and the page around it.
 */
abstract class PageMacro implements Macro {
  private static final Logger LOG = LoggerFactory.getLogger(PageMacro.class);
  private static final String RESOURCES = "io.github.journeymaps.confluence:";

  private final ApplicationProperties site;
  private final PageBuilderService page;

  PageMacro(ApplicationProperties site, PageBuilderService page) {
    this.site = site;
    this.page = page;
  }

  /** Never throws. */
  @Override
  public final String execute(
      Map<String, String> parameters, String body, ConversionContext context) {
    try {
      return drawn(MacroCall.of(parameters, context, site));
    } catch (Refusal | UnknownMap e) {
      return state("missing");
    } catch (Busy e) {
      return state("busy");
    } catch (RuntimeException | LinkageError e) {
      var ids = MacroParameters.ids(parameters);
      LOG.warn("{} could not draw {}", getClass().getSimpleName(), ids, e);
      return state("error");
    }
  }

  /** What it shows; whatever that throws becomes a {@link #state}. */
  abstract String drawn(MacroCall call);

  /**
   * The sentence that stands where the drawing would.
   *
   * @param name {@code missing}: not here, or not for this reader; {@code busy}; {@code error}
   */
  abstract String state(String name);

  /** Has the page load our scripts and styles of that name, if it goes where scripts run. */
  final void require(String resource, MacroCall call) {
    if (call.isLive()) {
      page.assembler().resources().requireWebResource(RESOURCES + resource);
    }
  }

  @Override
  public final BodyType getBodyType() {
    return BodyType.NONE;
  }

  @Override
  public final OutputType getOutputType() {
    return OutputType.BLOCK;
  }
}
