package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import evidence.Seen;

/**
 * Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). The
 * deprecated form of the size is left out.
 */
@Seen("ONLYOFFICE 7.4.2, Confluence 10.2.13")
public interface ImagePlaceholder {
  String getUrl();

  ImageDimensions getImageDimensions();

  boolean applyPlaceholderChrome();
}
