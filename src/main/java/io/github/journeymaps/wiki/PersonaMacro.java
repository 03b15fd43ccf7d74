package io.github.journeymaps.wiki;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.github.journeymaps.journey.Personas;
import io.github.journeymaps.journey.Refusal;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.swimlane.Drawing;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The macro {@code journey-persona}: one persona of a space's library, for whoever may view that
 * space. Its picture is an attachment of the page the macro stands on. Whatever goes wrong, the
 * reader gets a sentence that says so and the page around it.
 */
public final class PersonaMacro implements Macro {
  private static final Logger LOG = LoggerFactory.getLogger(PersonaMacro.class);
  private static final String RESOURCES = "io.github.journeymaps.confluence:journey-map";

  private final Personas personas;
  private final Drawing drawing;
  private final LocaleResolver locales;
  private final ApplicationProperties site;
  private final PageBuilderService page;

  public PersonaMacro(
      Personas personas,
      Drawing drawing,
      LocaleResolver locales,
      ApplicationProperties site,
      PageBuilderService page) {
    this.personas = personas;
    this.drawing = drawing;
    this.locales = locales;
    this.site = site;
    this.page = page;
  }

  /** Never throws. */
  @Override
  public String execute(Map<String, String> parameters, String body, ConversionContext context) {
    String id = MacroParameters.persona(parameters);
    try {
      return id.isEmpty() ? drawing.personaState("none") : drawn(id, context);
    } catch (Refusal e) {
      return drawing.personaState("missing");
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("The persona {} could not be drawn", id, e);
      return drawing.personaState("error");
    }
  }

  private String drawn(String id, ConversionContext context) {
    Output output = Output.of(context.getOutputType());
    if (output == Output.LIVE) {
      page.assembler().resources().requireWebResource(RESOURCES);
    }
    Persona persona = personas.find(id, user()).persona();
    String attachments = attachments(context.getEntity(), output);
    return drawing.persona(persona, attachments, locales.getLocale(), output == Output.LIVE);
  }

  private static String user() {
    ConfluenceUser user = AuthenticatedUserThreadLocal.get();
    return user == null ? null : user.getKey().getStringValue();
  }

  /** Null on a page that is not saved yet: it has none. */
  private String attachments(ContentEntityObject entity, Output output) {
    String base = site.getBaseUrl(output == Output.STILL ? UrlMode.CANONICAL : UrlMode.RELATIVE);
    return entity == null || entity.getId() == 0
        ? null
        : base + "/download/attachments/" + entity.getId() + "/";
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
