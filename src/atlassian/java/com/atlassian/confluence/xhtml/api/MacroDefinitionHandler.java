package com.atlassian.confluence.xhtml.api;

import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
@Seen("Confluence Javadoc 4.0.4 to 5.7.4")
public interface MacroDefinitionHandler {
  @Seen("Confluence Javadoc 4.0.4 to 5.7.4")
  void handle(MacroDefinition macroDefinition);
}
