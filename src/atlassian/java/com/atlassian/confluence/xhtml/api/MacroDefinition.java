package com.atlassian.confluence.xhtml.api;

import evidence.Assumed;
import evidence.Seen;
import java.util.Map;

/**
 * Signature after the Confluence Javadoc (8.4 to 10.0). The real one is made by its builder; the
 * constructor here is for the stand-in alone.
 */
@Seen("Confluence Javadoc 5.4")
public class MacroDefinition {
  private final String name;
  private final String bodyText;
  private final Map<String, String> parameters;

  public MacroDefinition(String name, String bodyText, Map<String, String> parameters) {
    this.name = name;
    this.bodyText = bodyText;
    this.parameters = parameters;
  }

  @Assumed("Javadoc 5.4 has the class; its method is not seen")
  public String getName() {
    return name;
  }

  public String getBodyText() {
    return bodyText;
  }

  public Map<String, String> getParameters() {
    return parameters;
  }

  @Assumed("Javadoc 5.4 has the class; its method is not seen")
  public String getParameter(String parameter) {
    return parameters.get(parameter);
  }
}
