package com.atlassian.confluence.xhtml.api;

import evidence.Assumed;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Assumed("Javadoc 5.4 has its package; it is not seen")
public interface MacroDefinitionHandler {
  @Assumed("Javadoc 5.4 has its package; it is not seen")
  void handle(MacroDefinition macroDefinition);
}
