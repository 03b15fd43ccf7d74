package com.atlassian.confluence.xhtml.api;

/** Signature after the Confluence Javadoc (8.4 to 10.0). */
public interface MacroDefinitionHandler {
  void handle(MacroDefinition macroDefinition);
}
