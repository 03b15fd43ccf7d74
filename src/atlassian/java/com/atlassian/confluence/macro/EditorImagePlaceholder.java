package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/** Signature after open-source plugins built for Confluence 10 (Slack integration, ONLYOFFICE). */
public interface EditorImagePlaceholder {
  ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context);
}
