package com.atlassian.renderer;

/** Signature after the Confluence Javadoc (8.4 to 10.0). Kept here: the output type. */
public class RenderContext {
  private String outputType = "display";

  public String getOutputType() {
    return outputType;
  }

  public void setOutputType(String outputType) {
    this.outputType = outputType;
  }
}
