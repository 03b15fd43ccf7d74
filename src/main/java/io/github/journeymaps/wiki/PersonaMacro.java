package io.github.journeymaps.wiki;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.github.journeymaps.journey.Personas;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.swimlane.Drawing;

/**
 * The macro {@code journey-persona}: one persona of a space's library, for whoever may view that
 * space. Its picture is an attachment of the page the macro stands on.
 */
public final class PersonaMacro extends PageMacro {
  private final Personas personas;
  private final Drawing drawing;
  private final LocaleResolver locales;

  public PersonaMacro(
      Personas personas,
      Drawing drawing,
      LocaleResolver locales,
      ApplicationProperties site,
      PageBuilderService page) {
    super(site, page);
    this.personas = personas;
    this.drawing = drawing;
    this.locales = locales;
  }

  @Override
  String drawn(MacroCall call) {
    String id = MacroParameters.persona(call.parameters());
    return id.isEmpty() ? state("none") : drawn(id, call);
  }

  private String drawn(String id, MacroCall call) {
    require("journey-map", call);
    Persona persona = personas.find(id, call.user()).persona();
    return drawing.persona(persona, attachments(call), locales.getLocale(), call.isLive());
  }

  /** Null on a page that is not saved yet: it has none. */
  private static String attachments(MacroCall call) {
    return call.entity() == null || call.entity().getId() == 0
        ? null
        : call.base() + "/download/attachments/" + call.entity().getId() + "/";
  }

  @Override
  String state(String name) {
    return drawing.personaState(name);
  }
}
