package com.atlassian.renderer;

import evidence.Seen;

/** Signature after the Confluence Javadoc (8.4 to 10.0). Kept here: the output type. */
@Seen("Confluence Javadoc 5.4.1 to 5.8.14")
public class RenderContext {
  private String outputType = "display";

  public String getOutputType() {
    return outputType;
  }

  public void setOutputType(String outputType) {
    this.outputType = outputType;
  }
}
