package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/**
 * Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). The
 * deprecated form of the size is left out.
 */
public interface ImagePlaceholder {
  String getUrl();

  ImageDimensions getImageDimensions();

  boolean applyPlaceholderChrome();
}
