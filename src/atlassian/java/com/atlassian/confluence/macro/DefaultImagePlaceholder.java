package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
public class DefaultImagePlaceholder implements ImagePlaceholder {
  private final String url;
  private final boolean chrome;
  private final ImageDimensions dimensions;

  public DefaultImagePlaceholder(String url, boolean applyChrome, ImageDimensions dimensions) {
    this.url = url;
    this.chrome = applyChrome;
    this.dimensions = dimensions;
  }

  @Override
  public String getUrl() {
    return url;
  }

  @Override
  public ImageDimensions getImageDimensions() {
    return dimensions;
  }

  @Override
  public boolean applyPlaceholderChrome() {
    return chrome;
  }
}
