package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import io.github.journeymaps.host.wiki.markup.MacroElement;
import io.github.journeymaps.host.wiki.markup.StorageFormat;

/** Finds the macros of a storage format, those in bodies of other macros too. */
final class MacroFinder implements XhtmlContent {

  @Override
  public void handleMacroDefinitions(
      String storage, ConversionContext context, MacroDefinitionHandler handler)
      throws XhtmlException {
    try {
      StorageFormat.parse(storage).select("ac|structured-macro").stream()
          .map(MacroElement::of)
          .map(found -> new MacroDefinition(found.name(), found.bodyText(), found.parameters()))
          .forEach(handler::handle);
    } catch (StorageFormat.Malformed e) {
      throw new XhtmlException(e.getMessage(), e);
    }
  }
}
