package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public interface XhtmlContent {
  void handleMacroDefinitions(
      String storage, ConversionContext context, MacroDefinitionHandler handler)
      throws XhtmlException;
}
