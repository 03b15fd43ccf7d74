package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import evidence.Assumed;
import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Assumed("Javadoc 5.4 has it; that Confluence 10 offers it to plugins is not seen")
public interface XhtmlContent {
  @Seen("Confluence Javadoc 4.2.8 to 5.7.1")
  void handleMacroDefinitions(
      String storage, ConversionContext context, MacroDefinitionHandler handler)
      throws XhtmlException;
}
