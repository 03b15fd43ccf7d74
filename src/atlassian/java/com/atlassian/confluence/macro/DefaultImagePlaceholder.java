package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import evidence.Seen;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
@Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
public class DefaultImagePlaceholder implements ImagePlaceholder {
  private final String url;
  private final boolean chrome;
  private final ImageDimensions dimensions;

  @Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
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
