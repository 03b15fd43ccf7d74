package com.atlassian.confluence.content.render.image;

import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
public class ImageDimensions {
  private final int width;
  private final int height;

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
  public ImageDimensions(int width, int height) {
    this.width = width;
    this.height = height;
  }

  public int getWidth() {
    return width;
  }

  public int getHeight() {
    return height;
  }
}
